import type { Reply } from '@tend/chat';
import type { Side } from './measure.ts';
import { buttonOf, type Person } from './person.ts';

/** A command that must cost the same however much there is. */
export interface Watched {
  readonly name: string;
  /** What a person does to measure it; `last` is the payload that turns to the last page of the list. */
  readonly act: (person: Person, last: string) => Promise<Reply>;
  /** Takes back what it did. */
  readonly undo?: (person: Person, reply: Reply) => Promise<Reply>;
}

export const watched: readonly Watched[] = [
  { name: 'list, first page', act: (person) => person.say('list') },
  { name: 'list, last page', act: (person, last) => person.press(last) },
  { name: 'list outside', act: (person) => person.say('list outside') },
  { name: 'find, 3 hits', act: (person) => person.say('find ratatouille') },
  { name: 'find, many hits', act: (person) => person.say('find soup') },
  { name: 'find, misspelt', act: (person) => person.say('find ratatuille') },
  { name: 'freezer 1 (next numbers)', act: (person) => person.say('freezer 1') },
  { name: 'soon', act: (person) => person.say('soon') },
  {
    name: 'add',
    act: (person) => person.say('add birthday cake for 4 box 2'),
    undo: (person, reply) => person.press(buttonOf(reply, /^Undo$/)),
  },
  { name: 'trends (both tendencies)', act: (person) => person.say('trends') },
];

/** Someone to measure with, and the way to the last page of their list. */
export interface Subject {
  readonly person: Person;
  readonly last: string;
}

/** Turns the pages of the list to the end. */
export async function subject(person: Person): Promise<Subject> {
  let reply = await person.say('list');
  let last = '';
  for (;;) {
    const next = reply.calls.find(({ label }) => /^More/.test(label));
    if (!next) return { person, last };
    last = next.payload;
    reply = await person.press(last);
  }
}

/** The command as a side of a comparison: the people take turns. */
export function side({ act, undo }: Watched, subjects: readonly Subject[]): Side {
  let turn = 0;
  let reply: Reply;
  const whose = () => subjects[turn % subjects.length] as Subject;
  return {
    run: async () => {
      reply = await act(whose().person, whose().last);
    },
    after: async () => {
      await undo?.(whose().person, reply);
      turn += 1;
    },
  };
}

/** How many lines and choices the command shows to the first of them: what is compared must show as much. */
export async function shown({ act, undo }: Watched, [first]: readonly Subject[]): Promise<number> {
  if (!first) throw new Error('nobody to ask');
  const reply = await act(first.person, first.last);
  await undo?.(first.person, reply);
  return reply.blocks.length + (reply.choice?.items.length ?? 0);
}
