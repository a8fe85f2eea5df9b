import { slashCommands } from '@tend/chat';
import {
  type BaseInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { afterAll, describe, expect, it } from 'vitest';
import { readInteraction } from '../../packages/discord-bot/src/read-interaction.ts';

const client = new Client({ intents: [] });
afterAll(() => client.destroy());

const ann = { id: '11', username: 'ann', global_name: 'Ann Ott', discriminator: '0', avatar: null };
const base = {
  ...{ id: '900', application_id: '7', token: 'secret', version: 1, locale: 'fr', entitlements: [] },
  ...{
    authorizing_integration_owners: {},
    app_permissions: '0',
    user: ann,
    context: 1,
    channel: { id: '30', type: 1 },
  },
};
const message = { id: '80', channel_id: '30', author: ann, content: '', attachments: [], embeds: [], mentions: [] };

type Kind = { readonly prototype: BaseInteraction };
const make = (kind: Kind, rest: object) => Reflect.construct(kind as never, [client, { ...base, ...rest }]);
const read = (kind: Kind, rest: object) => readInteraction(make(kind, rest) as BaseInteraction);
const command = (name: string, options: object[], rest: object = {}) =>
  read(ChatInputCommandInteraction as never, { type: 2, data: { id: '5', name, type: 1, options }, ...rest });

describe('a command', () => {
  it('comes with who wrote it, where, and in which language', () => {
    expect(command('list', [])).toEqual({
      bot: 'discord:7',
      id: 'i:900',
      identity: { platform: 'discord', externalId: '11' },
      displayName: 'Ann Ott',
      language: 'fr',
      chat: { id: '30', kind: 'private' },
      answers: true,
      fieldsOnly: true,
      input: { kind: 'fields', command: 'list', fields: {} },
    });
  });

  it('has its options by their ids, as they were typed', () => {
    const options = [
      { name: 'what', type: 3, value: '3x lasagne' },
      { name: 'box', type: 3, value: '2' },
    ];
    expect(command('add', options)?.input).toEqual({
      kind: 'fields',
      command: 'add',
      fields: { what: '3x lasagne', box: '2' },
    });
  });

  it('can be one of a group', () => {
    const group = slashCommands().find(({ subcommands }) => subcommands);
    const [one] = group?.subcommands?.filter(({ options }) => options.length > 0) ?? [];
    const [option] = one?.options ?? [];
    const options = [{ name: one?.name.en, type: 1, options: [{ name: option?.name.en, type: 3, value: 'x' }] }];
    expect(command(group?.name.en ?? '', options)?.input).toEqual({
      kind: 'fields',
      command: one?.id,
      fields: { [option?.id ?? '']: 'x' },
    });
  });

  it('that is not there any more is read as if it had been typed', () => {
    const options = [{ name: 'all', type: 1, options: [{ name: 'how', type: 3, value: 'now' }] }];
    expect(command('thaw', options)?.input).toEqual({ kind: 'text', text: '/thaw all now' });
  });

  it.each([
    ['in a server', { context: 0, guild_id: '4', channel: { id: '31', type: 0 } }],
    ['between two people', { context: 2, channel: { id: '31', type: 1 } }],
    ['wherever Discord does not say', { context: undefined, channel: { id: '31', type: 1 } }],
  ])('%s is one in a group, where the member has a place of their own', (_, rest) => {
    expect(command('list', [], rest)?.chat).toEqual({ id: '31', kind: 'group', privateId: '31:11' });
  });

  it('of somebody without a name to show has their username', () => {
    expect(command('list', [], { user: { ...ann, id: '12', global_name: null } })?.displayName).toBe('ann');
  });
});

describe('a press', () => {
  const press = (custom_id: string) =>
    read(ButtonInteraction as never, { type: 3, message, data: { component_type: 2, custom_id } })?.input;

  it('holds what the button was given, also where another of that message holds the same', () => {
    expect(press('1add;box=2')).toEqual({ kind: 'call', payload: '1add;box=2' });
    expect(press('1list;;')).toEqual({ kind: 'call', payload: '1list' });
  });

  it.each([
    [['1add;box=2'], '1add;box=2'],
    [['1list;'], '1list'],
    [[], ''],
  ])('on a list with %j chosen is one on that', (values, payload) => {
    const data = { component_type: 3, custom_id: 'list:0', values };
    const input = read(StringSelectMenuInteraction as never, { type: 3, message, data })?.input;
    expect(input).toEqual({ kind: 'call', payload });
  });
});

describe('a form', () => {
  const submit = (custom_id: string, ...fields: object[]) => {
    const components = fields.map((component) => ({ type: 18, id: 1, component }));
    return read(ModalSubmitInteraction as never, { type: 5, data: { custom_id, components } })?.input;
  };

  it('comes with what was typed and chosen', () => {
    const input = submit(
      '1edit;product=2.1',
      { type: 4, id: 2, custom_id: 'name', value: 'Soup' },
      { type: 3, id: 3, custom_id: 'type', values: ['12'] },
      { type: 3, id: 4, custom_id: 'other', values: [] },
    );
    const fields = { name: 'Soup', type: '12', other: '' };
    expect(input).toEqual({ kind: 'submitted', payload: '1edit;product=2.1', fields });
  });

  it('that answers a question is a text', () => {
    expect(submit('?Your answer', { type: 4, id: 2, custom_id: 'answer', value: '3' })).toEqual({
      kind: 'text',
      text: '3',
    });
    expect(submit('?forged')).toEqual({ kind: 'text', text: '' });
  });
});
