import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from '../packages/chat/src/commands/index.ts';

const read = (path: string) => readFileSync(path, 'utf8');

it('the command that is shown to those who add one is the command that runs', () => {
  const shown = /```ts\n(.*?)\n *```/s.exec(read('docs/adding-a-command.md'))?.[1] ?? '';
  const unindented = `${shown.replaceAll(/^ {3}/gm, '')}\n`;
  expect(unindented).toBe(read('packages/chat/src/commands/freezer/freezer-main.ts'));
});

it('a command is imported by the list of commands and by nothing else', () => {
  const files = globSync('packages/*/src/**/*.ts').filter((path) => !path.endsWith('commands/index.ts'));
  const homes = globSync('packages/chat/src/commands/**/*.ts').filter((path) =>
    /^export const \w+ = command\(/m.test(read(path)),
  );
  expect(homes).toHaveLength(commands.length);
  const names = homes.map((path) => /([\w-]+\.ts)$/.exec(path)?.[1]);
  const imports = (path: string) =>
    [...read(path).matchAll(/from '[^']*?commands\/(?:[\w-]+\/)*([\w-]+\.ts)'/g)].map(([, name]) => name);
  expect(files.filter((path) => imports(path).some((name) => names.includes(name)))).toEqual([]);
});

it('no bot names a command', () => {
  const ids = commands.map(({ id }) => `'${id}'`);
  const bots = globSync('packages/{telegram-bot,discord-bot}/src/**/*.ts');
  expect(bots.filter((path) => ids.some((id) => read(path).includes(id)))).toEqual([]);
});
