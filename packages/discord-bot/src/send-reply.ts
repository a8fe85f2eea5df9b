import { drawPicture, type Reply, type ReplyFile } from '@tend/chat';
import { MessageFlags } from 'discord.js';
import { type Answerable, type Deferral, isOnMessage, isOwn, type OnMessage } from './deferral.ts';
import { labelOf } from './draw-buttons.ts';
import { drawForm } from './draw-form.ts';
import { type Drawn, drawReply } from './draw-reply.ts';
import { isPrivateChat } from './read-interaction.ts';

/** Characters that Discord takes as the description of a picture. */
const longestAlt = 1_024;

/** Makes the bytes of a file for whom it is sent to. */
export type FileContent = (file: ReplyFile) => AsyncIterable<Uint8Array>;

/** A message as discord.js takes it; what an edited message had is gone. */
export type Message = Awaited<ReturnType<typeof toMessages>>[0];

/**
 * Answers an interaction: with the form, if it still can be the first answer; else with messages, of which the first takes
 * the place of the message that it comes from when it should.
 */
export async function sendReply(
  interaction: Answerable,
  reply: Reply,
  deferral: Deferral,
  fileContent: FileContent,
): Promise<void> {
  if (reply.form && !interaction.isModalSubmit()) {
    await deferral.end();
    if (isOpen(interaction)) return void (await interaction.showModal(drawForm(reply.form)));
  }
  const [first, ...others] = await toMessages(drawReply(reply), fileContent);
  await deferral.end();
  const flags = isPrivateChat(interaction) && !reply.refusal ? undefined : MessageFlags.Ephemeral;
  await sendFirst(interaction, reply, { ...first, flags });
  for (const other of others) await interaction.followUp({ ...other, flags });
}

async function sendFirst(interaction: Answerable, reply: Reply, message: Message & Flagged): Promise<void> {
  const { flags, ...edited } = message;
  const place = placeOf(interaction, reply);
  if (isOpen(interaction)) {
    await (place ? place.update(edited) : interaction.reply(message));
  } else if (interaction.replied || (isOnMessage(interaction) && !place)) {
    await interaction.followUp(message);
  } else if (place || flags) {
    await interaction.editReply(edited);
  } else {
    // What was deferred is seen by the person alone, and so would be what takes its place.
    await interaction.deleteReply();
    interaction.replied = true;
    await interaction.followUp(message);
  }
}

interface Flagged {
  readonly flags: MessageFlags.Ephemeral | undefined;
}

function isOpen({ deferred, replied }: Answerable): boolean {
  return !deferred && !replied;
}

/** The interaction whose message the reply takes the place of: where it should, and nobody else sees that message. */
function placeOf(interaction: Answerable, { place, refusal }: Reply): OnMessage | undefined {
  if (place === 'new' || refusal || !isOnMessage(interaction)) return undefined;
  return isOwn(interaction) ? interaction : undefined;
}

/** Draws the pictures of messages, and makes their files. */
export async function toMessages(drawn: readonly [Drawn, ...Drawn[]], fileContent: FileContent) {
  const messages = await Promise.all(drawn.map((message) => toMessage(message, fileContent)));
  return messages as [(typeof messages)[number], ...typeof messages];
}

async function toMessage({ content, embeds, components, pictures, file }: Drawn, fileContent: FileContent) {
  const drawn = pictures.map(async (picture, index) => ({
    attachment: Buffer.from(await drawPicture(picture)),
    name: `tend-${index + 1}.png`,
    description: labelOf(picture.alt, longestAlt),
  }));
  const made = file ? [{ attachment: await bytesOf(fileContent(file)), name: file.name }] : [];
  return { content, embeds, components, files: [...(await Promise.all(drawn)), ...made], attachments: [] };
}

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}
