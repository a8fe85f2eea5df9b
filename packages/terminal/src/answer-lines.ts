import { createInterface } from 'node:readline';
import { startTalk } from './talk.ts';
import type { TerminalSettings } from './terminal-settings.ts';

/** Answers a script: each line of the input is a message, and what it gets is printed, with an empty line between parts. */
export async function answerLines(settings: TerminalSettings, until: AbortSignal): Promise<void> {
  const { input, output } = settings;
  let between = '';
  const say = startTalk(
    settings,
    () => ({ bold: false, width: Number.POSITIVE_INFINITY }),
    (part) => {
      output.write(`${between}${part}\n`);
      between = '\n';
    },
  );
  const lines = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY, signal: until });
  for await (const line of lines) {
    if (until.aborted) break;
    const message = line.replaceAll('\uFEFF', '').trim();
    if (message !== '') await say(message);
  }
}
