import type { Incoming } from '../../packages/chat/src/conversation/incoming.ts';
import type { ReplyFile } from '../../packages/chat/src/replies/files/reply-file.ts';
import type { Button, Reply } from '../../packages/chat/src/replies/reply.ts';

/** A reply of one paragraph. */
export function replyOf(text: string, more: Partial<Reply> = {}): Reply {
  return {
    place: 'new',
    blocks: [{ kind: 'paragraph', spans: [text] }],
    calls: [],
    pictures: [],
    audience: 'member',
    ...more,
  };
}

/** What is said to a text or to a payload in angle brackets; undefined is silence. */
export type Answer = (said: string, incoming: Incoming) => Reply | undefined | Promise<Reply>;

export function button(label: string, number?: number): Button {
  return { label, payload: `1${label}`, ...(number !== undefined && { number }) };
}

/**
 * A conversation that answers with what it is told to, each message a little later than the
 * next one would be; what it was asked is in `heard`.
 */
export function fakeConversation(answer: Answer) {
  const incomings: Incoming[] = [];
  const heard: string[] = [];
  let patience = 20;
  return {
    incomings,
    heard,
    async answer(incoming: Incoming): Promise<Reply | undefined> {
      const { input } = incoming;
      const said =
        input.kind === 'text' ? input.text : input.kind === 'call' ? `<${input.payload}>` : `<${input.kind}>`;
      patience = Math.max(0, patience - 5);
      await new Promise((resolve) => setTimeout(resolve, patience));
      incomings.push(incoming);
      heard.push(said);
      return answer(said, incoming);
    },
    async *fileContent(_from: unknown, { name }: Pick<ReplyFile, 'name'>): AsyncGenerator<Uint8Array> {
      if (name.includes('broken')) throw new Error('no such member');
      yield Buffer.from('what is in ');
      yield Buffer.from(name);
    },
  };
}
