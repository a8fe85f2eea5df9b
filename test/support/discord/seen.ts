import type { APIEmbed, APIMessage } from 'discord.js';
import type { Stored } from './channel.ts';
import { buttonsIn, labelOf, type Select, selectsIn } from './controls.ts';
import { LOADING } from './messages.ts';
import type { World } from './world.ts';

/** A picture or other file as people see it. */
export type SeenFile = { readonly name: string; readonly alt: string; readonly type: string; readonly bytes: Buffer };

/** A message as people see it. */
export type Seen = {
  readonly id: string;
  /** Content as the bot wrote it, Markdown and all. */
  readonly text: string;
  readonly embeds: readonly APIEmbed[];
  /** The labels of the buttons, row by row. */
  readonly buttons: readonly (readonly string[])[];
  /** The labels of buttons that cannot be pressed. */
  readonly disabled: readonly string[];
  readonly selects: readonly { readonly placeholder: string; readonly options: readonly string[] }[];
  readonly files: readonly SeenFile[];
  /** Whether nobody else sees it. */
  readonly ephemeral: boolean;
  /** Whether it says that the bot is thinking. */
  readonly thinking: boolean;
  readonly edited: boolean;
};

const filesOf = (world: World, { attachments }: APIMessage): SeenFile[] =>
  attachments.map(({ url, filename, description }) => {
    const file = world.files.get(url.slice(world.origin.length));
    return { name: filename, alt: description ?? '', type: file?.type ?? '', bytes: file?.bytes ?? Buffer.alloc(0) };
  });

const showSelect = ({ placeholder, options }: Select) => ({
  placeholder: placeholder ?? '',
  options: options.map(({ label }) => label),
});

/** Reads a message the way people see it. */
export const see = (world: World, { message, onlyFor }: Stored): Seen => {
  const rows = buttonsIn(message);
  return {
    id: message.id,
    text: message.content,
    embeds: message.embeds,
    buttons: rows.map((row) => row.map(labelOf)),
    disabled: rows
      .flat()
      .filter(({ disabled }) => disabled)
      .map(labelOf),
    selects: selectsIn(message).map(showSelect),
    files: filesOf(world, message),
    ephemeral: onlyFor !== undefined,
    thinking: (Number(message.flags) & LOADING) !== 0,
    edited: message.edited_timestamp !== null,
  };
};

const showEmbed = ({ author, title, description, fields, footer }: APIEmbed): string[] =>
  [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ].filter((line) => line !== undefined && line !== '') as string[];

/** A message as lines of a transcript: what it carries, its text, its buttons in brackets. */
export const showSeen = (seen: Seen): string =>
  [
    ...(seen.ephemeral ? ['(only you)'] : []),
    ...(seen.thinking ? ['(thinking)'] : []),
    ...(seen.text === '' ? [] : [seen.text]),
    ...seen.embeds.flatMap(showEmbed),
    ...seen.files.map(({ name, alt }) => `[file ${name}: ${alt}]`),
    ...seen.selects.map(({ placeholder, options }) => `{${placeholder}: ${options.join(' | ')}}`),
    ...seen.buttons.map((row) => row.map((label) => `[${label}]`).join(' ')),
  ].join('\n');
