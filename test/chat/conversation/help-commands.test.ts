import { expect, it } from 'vitest';
import { help } from '../../../packages/chat/src/commands/help.ts';
import { commands } from '../../../packages/chat/src/commands/index.ts';
import type { DescribedCommand, Turn } from '../../../packages/chat/src/options/turn.ts';

/** A command that no example tells of. */
const dream: DescribedCommand = {
  names: { en: ['dream'], fr: ['rêve'] },
  description: { en: 'Keeps a dream', fr: 'Garde un rêve' },
};

async function told(language: Turn['language'], known: readonly DescribedCommand[], about?: string): Promise<string[]> {
  const said = await help.run(
    { language, commands: known, example: (typed: string) => typed } as Turn,
    { about } as never,
    {
      command: 'help',
      options: {},
    },
  );
  return said.blocks.map(({ spans }) => spans.map((span) => (typeof span === 'string' ? span : span.bold)).join(''));
}

it.each([
  ['en', 'dream · Keeps a dream'],
  ['fr', 'rêve · Garde un rêve'],
] as const)('tells of a command that is new (%s)', async (language, row) => {
  expect(await told(language, [...commands, dream])).toContain(row);
  expect(await told(language, [...commands, dream], 'dream')).toEqual([row]);
  expect(await told(language, [...commands, dream], 'rêve')).toEqual([row]);
});

it.each(['en', 'fr'] as const)(
  'tells of every command by its name, but of none that only buttons call (%s)',
  async (language) => {
    for (const { names, internal } of commands) {
      const [name = ''] = names[language];
      const rows = await told(language, commands, name);
      const about = rows.filter((row) => row.toLowerCase().startsWith(name.toLowerCase()));
      expect(about.length > 0, name).toBe(!internal);
    }
  },
);
