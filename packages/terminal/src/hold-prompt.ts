import { createInterface } from 'node:readline';
import { keepHistory, mostLines, readHistory } from './line-history.ts';
import { startTalk } from './talk.ts';
import type { TerminalSettings } from './terminal-settings.ts';
import { terminalTexts } from './terminal-texts.ts';

/** What greets at the beginning. */
const greeting = 'start';
/** Takes away what was typed while the reply was made; the next prompt shows it again. */
const clearLine = '\r\x1b[K';

/** Talks at a prompt until Ctrl-C, Ctrl-D or the signal; lines typed before Ctrl-D are all answered, after Ctrl-C none. */
export async function holdPrompt(settings: TerminalSettings, until: AbortSignal): Promise<void> {
  const { input, output, historyFile, language } = settings;
  const prompt = createInterface({
    ...{ input, output, terminal: true, prompt: '> ' },
    ...{ history: readHistory(historyFile), historySize: mostLines, removeHistoryDuplicates: true },
  });
  let open = true;
  let interrupted = false;
  let inProgress = false;
  const interrupt = () => {
    interrupted = true;
    prompt.close();
  };
  prompt.on('history', (lines: string[]) => keepHistory(historyFile, lines));
  prompt.on('SIGINT', interrupt);
  prompt.once('close', () => {
    open = false;
  });
  const lines = prompt[Symbol.asyncIterator]();
  if (until.aborted) interrupt();
  until.addEventListener('abort', interrupt, { once: true });

  const say = startTalk(
    settings,
    () => ({ bold: output.hasColors?.() ?? false, width: output.columns ?? 80 }),
    (part) => {
      output.write(`${prompt.line === '' && !inProgress ? '' : clearLine}${part}\n\n`);
      inProgress = false;
    },
    (text) => {
      inProgress = true;
      output.write(`${clearLine}${text}`);
    },
  );
  if (open) await say(greeting);
  if (open) output.write(`${terminalTexts.leave[language]}\n\n`);
  if (open) prompt.prompt(true);
  for await (const line of lines) {
    if (interrupted) break;
    if (line.trim() !== '') await say(line);
    if (open) prompt.prompt(true);
  }
  output.write(`\n${terminalTexts.goodbye[language]}\n`);
}
