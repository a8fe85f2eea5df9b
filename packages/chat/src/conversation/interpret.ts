import { catalogueOf, fold } from '@tend/core';
import { commandById, commandsFor } from '../commands/index.ts';
import { dropAsked } from '../options/ask.ts';
import type { Call, PackedOptions } from '../options/call.ts';
import { draft, press } from '../options/press.ts';
import { readZone } from '../options/read-zone.ts';
import type { Said, Turn } from '../options/turn.ts';
import { paragraph } from '../replies/spans.ts';
import { editedMessage } from './edited-message.ts';
import type { Incoming } from './incoming.ts';
import { interpretFields, interpretPress } from './interpret-call.ts';
import { interpretFile } from './interpret-file.ts';
import { isCommand } from './is-command.ts';
import { likelyCommands } from './likely-commands.ts';
import type { Meaning } from './meaning.ts';
import { cancels } from './meant-for-bot.ts';
import { readAs } from './read-as.ts';
import { readMessage } from './read-message.ts';
import { remindedAnswer } from './reminded-answer.ts';
import { troubleTexts } from './trouble-texts.ts';
import { isInTheWay, type Waiting, waitingAt } from './waiting.ts';

/** Finds out what a message or a press means, with the question that waits for an answer in mind. */
export async function interpret(turn: Turn, { bot, input }: Pick<Incoming, 'bot' | 'input'>): Promise<Meaning> {
  switch (input.kind) {
    case 'text':
      return interpretText(turn, input.text);
    case 'call':
      return interpretPress(turn, input.payload);
    case 'fields':
      return interpretFields(turn, input.command, input.fields);
    case 'submitted':
      return interpretPress(turn, input.payload, input.fields);
    case 'edited':
      return { said: await editedMessage(turn, { bot, incomingId: input.of }) };
    case 'file': {
      const { text = '' } = input;
      const meant = await interpretFile(turn, input);
      return meant ?? (text.trim() === '' ? { said: unreadable(turn) } : interpretText(turn, text));
    }
    case 'unreadable':
      return { said: unreadable(turn) };
  }
}

async function interpretText(turn: Turn, text: string): Promise<Meaning> {
  const waiting = await waitingAt(turn);
  const reading = readMessage(text, commandsFor(turn), turn.reading);
  if (waiting && !waiting.expired && cancels.has(fold(text)) && !(waiting.idle && reading.kind === 'call')) {
    await dropAsked(turn);
    return { said: { blocks: [paragraph(troubleTexts.cancelled[turn.language])] } };
  }
  if (reading.kind === 'call' && (!waiting || isCommand(turn, waiting, reading.call, text))) {
    return { call: reading.call, waits: isInTheWay(waiting) };
  }
  const answer = waiting && (await answerTo(turn, waiting, text));
  if (waiting && answer) {
    const call = { command: waiting.command, options: { ...waiting.options, ...answer } };
    return waiting.expired ? { said: await offerAgain(turn, call) } : { call, settles: true };
  }
  if (reading.kind === 'call') return { call: reading.call };
  return (await remindedAnswer(turn, text)) ?? { said: await likelyCommands(turn, text) };
}

/** What the text says as an answer to the question; undefined when it is none. */
async function answerTo(turn: Turn, asked: Waiting, text: string): Promise<PackedOptions | undefined> {
  const shape = commandById(asked.command)?.options[asked.option];
  if (!shape || fold(text) === '') return undefined;
  if (asked.idle && (asked.expired || !(await isPlace(turn, text)))) return undefined;
  if (shape.rest) return readAs(turn, asked.command, text);
  const value = shape.kind.parse(text, turn.reading);
  return value === undefined ? undefined : { [asked.option]: shape.kind.pack(value) };
}

/** Whether a text is the name of a place rather than of something to eat: turkey is more likely a bird than a country. */
async function isPlace({ work, language }: Turn, text: string): Promise<boolean> {
  const { match } = await catalogueOf(work);
  return match(text) === undefined && (await readZone(text, language)) !== undefined;
}

async function offerAgain(turn: Turn, call: Call): Promise<Said> {
  await dropAsked(turn);
  const options = await draft(turn, call.options);
  const label = commandById(call.command)?.names[turn.language][0] ?? call.command;
  return {
    blocks: [paragraph(troubleTexts.expired[turn.language])],
    calls: [press({ label: label.charAt(0).toUpperCase() + label.slice(1), command: call.command, options })],
  };
}

function unreadable({ language }: Turn): Said {
  const help = press({ label: troubleTexts.help[language], command: 'help' });
  return { blocks: [paragraph(troubleTexts.unreadable[language])], calls: [help] };
}
