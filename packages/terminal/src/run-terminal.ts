import { answerLines } from './answer-lines.ts';
import { holdPrompt } from './hold-prompt.ts';
import type { TerminalSettings } from './terminal-settings.ts';

/**
 * Holds the conversation of the person at this machine and resolves when it has ended: at a prompt when input and output
 * are a terminal, else one message a line, answered in plain text. When the output breaks, it ends as well.
 */
export async function runTerminal(settings: TerminalSettings): Promise<void> {
  const { input, output, signal } = settings;
  const broken = new AbortController();
  const stop = () => broken.abort();
  output.on('error', stop);
  const until = AbortSignal.any(signal ? [signal, broken.signal] : [broken.signal]);
  const atPrompt = input.isTTY && output.isTTY;
  await (atPrompt ? holdPrompt(settings, until) : answerLines(settings, until));
}
