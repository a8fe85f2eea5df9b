import { type SlashCommand, type SlashOption, slashCommands } from '@tend/chat';
import type { Language } from '@tend/core';
import { describe, expect, it } from 'vitest';
import { commandById, commands } from '../../../packages/chat/src/commands/index.ts';
import { readFields } from '../../../packages/chat/src/conversation/read-fields.ts';
import { reader } from './shapes.ts';

const tops = slashCommands();
/** Every command, group and subcommand, with what it is called from the top. */
const all = tops.flatMap((top) => [
  { path: top.id, command: top },
  ...(top.subcommands ?? []).map((part) => ({ path: `${top.id} ${part.id}`, command: part })),
]);
const callable = all.map(({ command }) => command).filter(({ subcommands }) => !subcommands);
const languages = ['en', 'fr'] as const;

/** What Discord counts of a command: each text by its longest language. */
function size({ name, description, options, subcommands = [] }: SlashCommand): number {
  const longest = (...texts: readonly string[]) => Math.max(...texts.map((text) => [...text].length));
  const shown = (one: Pick<SlashOption, 'name' | 'description'>) =>
    longest(one.name.en, one.name.fr) + longest(one.description.en, one.description.fr);
  const choices = options.flatMap((option) => option.choices ?? []);
  return [
    ...[shown({ name, description }), ...options.map(shown), ...subcommands.map(size)],
    ...choices.map(({ value, label }) => value.length + longest(label.en, label.fr)),
  ].reduce((sum, one) => sum + one, 0);
}

const path = (language: Language) =>
  tops.flatMap(({ name, subcommands }) =>
    subcommands ? subcommands.map((part) => `/${name[language]} ${part.name[language]}`) : [`/${name[language]}`],
  );

describe('the commands of a platform with fields', () => {
  it('are those that people can call, in English', () => {
    expect(path('en')).toEqual([
      ...['/start', '/help', '/add', '/take', '/put-back', '/list', '/find', '/soon', '/move', '/edit'],
      ...['/freezer list', '/freezer add', '/freezer rename', '/freezer resize', '/freezer box-names'],
      ...['/freezer main', '/freezer remove', '/mood', '/log', '/skip', '/streaks', '/chart'],
      ...['/tracker list', '/tracker new', '/tracker edit', '/tracker entries', '/tracker pause', '/tracker resume'],
      ...['/tracker remove', '/tracker start', '/tracker stop'],
      ...['/nudges list', '/nudges set', '/nudges stop', '/nudges start', '/nudges off', '/nudges on'],
      ...['/types', '/trends', '/history', '/undo'],
      ...['/settings show', '/settings language', '/settings time-zone', '/settings day-start'],
      ...['/settings quiet-hours', '/settings streaks'],
      ...['/report', '/export', '/import'],
    ]);
  });

  it('are those that people can call, in French', () => {
    expect(path('fr')).toEqual([
      ...['/démarrer', '/aide', '/ajouter', '/sortir', '/remettre', '/liste', '/chercher', '/bientôt'],
      ...['/déplacer', '/modifier', '/congélateur liste', '/congélateur ajouter', '/congélateur renommer'],
      ...['/congélateur redimensionner', '/congélateur nommer', '/congélateur principal', '/congélateur supprimer'],
      ...['/humeur', '/noter', '/passer', '/séries', '/graphique'],
      ...['/suivi liste', '/suivi nouveau', '/suivi modifier', '/suivi saisies', '/suivi pause', '/suivi reprendre'],
      ...['/suivi supprimer', '/suivi lancer', '/suivi arrêter'],
      ...['/rappels liste', '/rappels régler', '/rappels arrêter', '/rappels reprendre', '/rappels désactiver'],
      ...['/rappels réactiver', '/types', '/tendances', '/historique', '/annuler'],
      ...['/réglages voir', '/réglages langue', '/réglages fuseau', '/réglages début-de-journée'],
      ...['/réglages heures-calmes', '/réglages séries'],
      ...['/bilan', '/exporter', '/importer'],
    ]);
  });

  it('leave out none but those that only buttons call, and those of admins', () => {
    const offered = commands.filter(({ internal, admin }) => !internal && !admin).map(({ id }) => id);
    expect(callable.map(({ id }) => id).toSorted()).toEqual(offered.toSorted());
  });

  it.each(all)('of $path keep to the limits', ({ command }) => {
    const { options, subcommands = [] } = command;
    expect(options.length).toBeLessThanOrEqual(25);
    expect(subcommands.length).toBeLessThanOrEqual(25);
    expect(options.length === 0 || subcommands.length === 0).toBe(true);
    expect(size(command)).toBeLessThanOrEqual(8_000);
    for (const language of languages) {
      for (const { name, description } of [command, ...options]) {
        expect(name[language]).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
        expect([...description[language]].length, description[language]).toBeLessThanOrEqual(100);
        expect(description[language].trim()).not.toBe('');
      }
      for (const named of [options, subcommands]) {
        const names = named.map(({ name }) => name[language]);
        expect(new Set(names).size, names.join()).toBe(names.length);
      }
    }
  });

  it.each(languages)('have names of their own (%s)', (language) => {
    const names = tops.map(({ name }) => name[language]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(callable)('$id has its required options first, and its ranges and choices are sound', ({ options }) => {
    const required = options.map((option) => option.required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    for (const { type, min, max, choices, suggests } of options) {
      if (type === 'number') expect([min, max].every(Number.isSafeInteger)).toBe(true);
      if (min !== undefined && max !== undefined) expect(min).toBeLessThan(max);
      if (!choices) continue;
      expect(suggests).toBe(false);
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { label } of choices) for (const language of languages) expect(label[language]).toMatch(/^.{1,100}$/u);
    }
  });

  it.each(callable)('$id takes every choice and both ends of every range', ({ id, options }) => {
    const shape = commandById(id);
    if (!shape) throw new Error(`no command ${id}`);
    for (const option of options) {
      const ends = option.type === 'number' ? [option.min, option.max].map(String) : [];
      for (const value of [...(option.choices ?? []).map((choice) => choice.value), ...ends]) {
        const { options: read, unread } = readFields({ [option.id]: value }, shape, reader('en'));
        expect({ read, unread }).toEqual({ read: { [option.id]: value }, unread: {} });
      }
    }
  });
});

const field = (command: string, id: string) => {
  const found = callable.find((one) => one.id === command)?.options.find((one) => one.id === id);
  if (!found) throw new Error(`/${command} has no ${id}`);
  return found;
};

describe('the fields of a command', () => {
  it.each([
    ['add', 'what servings box freezer type months frozen count note number'],
    ['take', 'products servings fate from on'],
    ['move', 'products box from freezer number'],
    ['edit', 'products name note servings months frozen type'],
    ['freezer', 'freezer'],
    ['freezer-add', 'name boxes'],
    ['freezer-resize', 'boxes freezer'],
    ['mood', 'rating note when'],
    ['log', 'tracker value note when'],
    ['skip', 'tracker day'],
    ['chart', 'tracker span year'],
    ['tracker', 'tracker'],
    ['tracker-new', 'name kind details schedule goal daily'],
    ['tracker-edit', 'tracker name details goal schedule daily'],
    ['tracker-stop', 'tracker note'],
    ['streaks', ''],
    ['start', ''],
    ['undo', ''],
  ])('of %s are %s', (id, ids) => {
    const options = callable.find((one) => one.id === id)?.options ?? [];
    expect(options.map((option) => option.id).join(' ')).toBe(ids);
  });

  it('have what their kind has, in the words of the command where it has its own', () => {
    expect(field('take', 'products')).toEqual({
      ...{ id: 'products', type: 'text', required: true, suggests: true },
      name: { en: 'product', fr: 'produit' },
      description: {
        en: 'What do you take out? Its address such as 2.1, or its name',
        fr: 'Que sortez-vous ? Son adresse, comme 2.1, ou son nom',
      },
    });
    expect(field('move', 'products').description.en).toBe('Its address such as 2.1, or its name');
    expect(field('add', 'servings')).toMatchObject({ type: 'number', min: 1, max: 99, required: false });
    expect(field('take', 'fate').choices?.map(({ value }) => value)).toEqual(['eaten', 'thrown', 'gone']);
  });

  it.each([
    ...([
      ['add', 'box', true],
      ['add', 'type', true],
      ['add', 'months', true],
      ['add', 'what', false],
    ] as const),
    ...([
      ['move', 'box', true],
      ['take', 'from', true],
      ['put-back', 'product', true],
      ['list', 'show', false],
    ] as const),
  ])('of %s: %s is suggested: %s', (command, id, suggests) => {
    expect(field(command, id).suggests).toBe(suggests);
  });
});
