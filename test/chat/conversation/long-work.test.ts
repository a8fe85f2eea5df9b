import { createConversation, type Incoming, type Reply } from '@tend/chat';
import type { Store } from '@tend/core';
import { describe, expect, it } from 'vitest';
import { onEachDatabase } from '../../support/store.ts';
import { payloadOf, transcript } from '../../support/transcript.ts';

const head = 'tracker_id,tracker,kind,entry_id,day,value';
const rows = Array.from(
  { length: 1_200 },
  (_, row) => `weight0001,Weight,number,${1_000_000_000 + row},2026-11-01,${row}`,
);
const whole = `${[head, ...rows].join('\r\n')}\r\n`;

/** Somebody new who delivers messages, each under an id, as a platform does it once or more often. */
function somebody(name: string, store: Store, source: { content: () => AsyncIterable<Uint8Array> | never }) {
  const errors: object[] = [];
  const { answer, fileContent } = createConversation({
    ...{ store, language: 'en', timeZone: 'UTC', clock: () => '2026-11-20T10:00:00.000Z', limits: [] },
    log: { error: (fields) => void errors.push(fields) },
  });
  const identity = { platform: 'terminal', externalId: name } as const;
  const deliver = async (id: string, input: Incoming['input']): Promise<Reply> => {
    const chat = { id: name, kind: 'private' } as const;
    const files = { open: () => source.content() };
    const reply = await answer({ bot: name, id, identity, displayName: name, chat, input, files });
    return reply ?? expect.unreachable('silence');
  };
  return {
    errors,
    sends: (id: string) => deliver(id, { kind: 'file', name: 'a.csv', size: 1, ref: 'a', text: 'import' }),
    presses: (id: string, payload: string) => deliver(id, { kind: 'call', payload }),
    async exported(): Promise<string[]> {
      const { file } = await deliver('export', { kind: 'text', text: 'export weight' });
      if (!file) throw new Error('there is no file');
      const chunks: Uint8Array[] = [];
      for await (const chunk of fileContent({ identity }, file)) chunks.push(chunk);
      return Buffer.concat(chunks).toString().trimEnd().split('\r\n').slice(1);
    },
  };
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

onEachDatabase((opened) => {
  describe('long work', () => {
    it('answers a second delivery with what it said, and does nothing again', async () => {
      const source = { content: () => once(whole) };
      const ann = somebody('ann', opened.store, source);
      const button = payloadOf(await ann.sends('1'), 'Import 1,200 entries');
      const first = await ann.presses('2', button);
      expect(transcript(first)).toBe('Imported: 1,200 entries.\nNew tracker: Weight.');
      source.content = () => expect.unreachable('the file was opened again');
      expect(await ann.presses('2', button)).toEqual(first);
      expect(await ann.exported()).toHaveLength(1_200);
      expect(ann.errors).toEqual([]);
    });

    it('begins again after a crash and does what is left, once', async () => {
      const ben = somebody('ben', opened.store, { content: () => once(whole) });
      const button = payloadOf(await ben.sends('1'), 'Import 1,200 entries');
      // The process that did the first 500 died: nothing was kept but what it did.
      const died = somebody(
        'ben',
        { ...opened.store, work: dyingAfter(3, opened.store) },
        { content: () => once(whole) },
      );
      expect(transcript(await died.presses('2', button))).toContain('What was done so far stays; please try again');
      expect(died.errors).toHaveLength(1);
      expect(transcript(await ben.presses('2', button))).toBe('Imported: 700 entries.\nHere already: 500 entries.');
      expect(await ben.exported()).toHaveLength(1_200);
    });

    it('lets others be answered in between', async () => {
      const [eve, fay] = ['eve', 'fay'].map((name) => somebody(name, opened.store, { content: () => once(whole) }));
      const order: string[] = [];
      const button = payloadOf((await eve?.sends('1')) as Reply, 'Import 1,200 entries');
      await fay?.presses('0', '1help');
      const long = eve?.presses('2', button).then(() => order.push('import'));
      for (const id of ['1', '2', '3']) await fay?.presses(id, '1list').then(() => order.push('list'));
      await long;
      expect(order).toContain('import');
      expect(order[0]).toBe('list');
    });
  });
});

/** Units of work of a process that dies after so many of them. */
function dyingAfter(units: number, { work }: Store): Store['work'] {
  let done = 0;
  return (run) => {
    done += 1;
    if (done >= units) throw new Error('the process is gone');
    return work(run);
  };
}
