import type { BotCommand } from 'grammy/types';
import { type Method, method, onlyKeys } from '../method.ts';
import { badRequest } from '../refusal.ts';

export const getMe: Method = method({}, ({ bot }) => bot);

const language = (code: string | undefined): string => {
  if (code && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified');
  return code ?? '';
};

const SCOPES = [
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
];

const commandsKey = (scope: unknown, code: string | undefined): string => {
  const read = onlyKeys('scope', scope ?? { type: 'default' }, ['type', 'chat_id', 'user_id']);
  if (!SCOPES.includes(String(read.type))) throw badRequest("can't parse BotCommandScope: unsupported type specified");
  return [read.type, read.chat_id, read.user_id, language(code)].join(' ');
};

const readCommand = (given: unknown): BotCommand => {
  const { command, description } = onlyKeys('BotCommand', given, ['command', 'description']);
  const name = typeof command === 'string' ? command.replace(/^\//, '') : '';
  if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID');
  if (typeof description !== 'string' || description.trim() === '' || description.length > 256) {
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return { command: name, description: description.trim() };
};

const COMMANDS = { scope: 'json', language_code: 'string' } as const;

export const setMyCommands: Method = method({ ...COMMANDS, commands: 'json' }, (world, given) => {
  if (!Array.isArray(given.commands)) throw badRequest("can't parse commands: expected an Array");
  if (given.commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  world.commands.set(commandsKey(given.scope, given.language_code), given.commands.map(readCommand));
  return true;
});

export const getMyCommands: Method = method(
  COMMANDS,
  (world, given) => world.commands.get(commandsKey(given.scope, given.language_code)) ?? [],
);

export const deleteMyCommands: Method = method(COMMANDS, (world, given) => {
  world.commands.delete(commandsKey(given.scope, given.language_code));
  return true;
});

const setText = (field: 'description' | 'short_description', most: number, refusal: string): Method =>
  method({ [field]: 'string', language_code: 'string' }, (world, given) => {
    const text = given[field] ?? '';
    if (text.length > most) throw badRequest(refusal);
    world.texts.set(`${field} ${language(given.language_code)}`, text);
    return true;
  });

/** A language without a text of its own shows that of no language, as Telegram does. */
const getText = (field: 'description' | 'short_description'): Method =>
  method({ language_code: 'string' }, (world, given) => ({
    [field]: world.texts.get(`${field} ${language(given.language_code)}`) || (world.texts.get(`${field} `) ?? ''),
  }));

export const setMyDescription: Method = setText('description', 512, 'BOT_DESCRIPTION_TOO_LONG');
export const getMyDescription: Method = getText('description');
export const setMyShortDescription: Method = setText('short_description', 120, 'BOT_SHORT_DESCRIPTION_TOO_LONG');
export const getMyShortDescription: Method = getText('short_description');
