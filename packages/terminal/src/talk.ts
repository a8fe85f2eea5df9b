import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import process from 'node:process';
import type { Conversation, Incoming, Picture, Reply, ReplyFile } from '@tend/chat';
import { drawReply, type Look } from './draw-reply.ts';
import { harmlessLine } from './harmless.ts';
import { buttonOf, type NumberedButtons, numberButtons } from './numbering.ts';
import { personHere } from './person.ts';
import { savePicture } from './picture-files.ts';
import { saveFile } from './save-file.ts';
import { type Language, terminalTexts } from './terminal-texts.ts';
import { typedInput } from './typed-input.ts';

/** What a talk is held with. */
export interface TalkSettings {
  readonly conversation: Pick<Conversation, 'answer' | 'fileContent'>;
  /** Of the sentences that only the terminal says. */
  readonly language: Language;
  /** Where pictures are saved; made when it is missing. */
  readonly picturesFolder: string;
  /** Where files are saved; without it in the current folder. */
  readonly filesFolder?: string;
}

/**
 * Starts a talk of the person at this machine with Tend. The function it returns says one line to Tend and resolves when
 * all of the answer has been passed to `show`, part by part. A line that is the number of a button of the latest reply
 * presses it; `#3` always means button 3. A line that ends in the path of a CSV file sends that file. How far long work has
 * come is passed to `showProgress`.
 */
export function startTalk(
  { conversation, language, picturesFolder, filesFolder = process.cwd() }: TalkSettings,
  look: () => Look,
  show: (part: string) => void,
  showProgress: (text: string) => void = () => {},
): (line: string) => Promise<void> {
  const person = personHere();
  let buttons: NumberedButtons = { items: [], others: [] };

  return async (line) => {
    const [, hash, digits] = line.trim().match(/^(#?)(\d{1,9})$/) ?? [];
    const pressed = digits === undefined ? undefined : buttonOf(buttons, Number(digits));
    if (hash && !pressed) return show(terminalTexts.noButton[language](Number(digits)));
    const input = pressed ? ({ kind: 'call', payload: pressed.payload } as const) : await typedInput(line);
    const reply = await conversation.answer({
      ...incoming(person, input),
      files: { open: (path) => createReadStream(path) },
      progress: (reply) => showProgress(drawReply(reply, look())),
    });
    if (reply) await showReply(reply);
  };

  async function showReply(reply: Reply): Promise<void> {
    buttons = numberButtons(reply);
    const text = drawReply(reply, look());
    if (text !== '') show(text);
    for (const picture of reply.pictures) show(`${await placeOf(picture)}\n${harmlessLine(picture.alt)}`);
    if (reply.file) show(await placeOfFile(reply.file));
  }

  async function placeOf(picture: Picture): Promise<string> {
    try {
      return terminalTexts.saved[language](fromHere(await savePicture(picture, picturesFolder)));
    } catch (error) {
      return terminalTexts.notSaved[language](fromHere(picturesFolder), wordsOf(error));
    }
  }

  async function placeOfFile(file: ReplyFile): Promise<string> {
    try {
      const content = conversation.fileContent(someone(person), file);
      return terminalTexts.fileSaved[language](fromHere(await saveFile(content, file.name, filesFolder)));
    } catch (error) {
      return terminalTexts.fileNotSaved[language](fromHere(filesFolder), wordsOf(error));
    }
  }
}

function incoming(person: string, input: Incoming['input']): Incoming {
  const chat = { id: 'terminal', kind: 'private' } as const;
  return { bot: 'terminal', id: randomUUID(), ...someone(person), displayName: person, chat, input };
}

function someone(person: string): Pick<Incoming, 'identity'> {
  return { identity: { platform: 'terminal', externalId: person } };
}

function wordsOf(error: unknown): string {
  return harmlessLine(error instanceof Error ? error.message : String(error));
}

/** A path as it is shortest to type here: relative when it lies below the current folder. */
function fromHere(path: string): string {
  const way = relative(process.cwd(), path);
  return harmlessLine(way === '' || way.startsWith('..') || isAbsolute(way) ? path : way);
}
