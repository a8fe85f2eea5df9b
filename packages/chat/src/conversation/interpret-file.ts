import { commandsFor } from '../commands/index.ts';
import { keepFile } from '../options/kept-file.ts';
import { press } from '../options/press.ts';
import type { Turn } from '../options/turn.ts';
import { bold, paragraph } from '../replies/spans.ts';
import { shortened } from '../texts/shortened.ts';
import type { Input } from './incoming.ts';
import type { Meaning } from './meaning.ts';
import { readMessage } from './read-message.ts';
import { troubleTexts } from './trouble-texts.ts';
import { isInTheWay, waitingAt } from './waiting.ts';

/** The command that takes files. */
const taking = 'import';

/**
 * A file: with a caption that says to import it, that is done; one whose caption is no command is offered if it is a CSV file.
 * Undefined when only its caption counts, and when nothing can be done with it.
 */
export async function interpretFile(turn: Turn, sent: Extract<Input, { kind: 'file' }>): Promise<Meaning | undefined> {
  const { text = '', name } = sent;
  const reading = text.trim() === '' ? undefined : readMessage(text, commandsFor(turn), turn.reading);
  if (reading?.kind !== 'call') return isCsv(name) ? { said: await offer(turn, sent) } : undefined;
  if (reading.call.command !== taking) return undefined;
  const options = { file: await keepFile(turn, sent) };
  return { call: { command: taking, options }, waits: isInTheWay(await waitingAt(turn)) };
}

async function offer(turn: Turn, sent: Extract<Input, { kind: 'file' }>) {
  const { language } = turn;
  const options = { file: await keepFile(turn, sent) };
  return {
    blocks: [paragraph(bold(shortened(sent.name, 100)), troubleTexts.file[language])],
    calls: [press({ label: troubleTexts.import[language], command: taking, options })],
  };
}

function isCsv(name: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name);
}
