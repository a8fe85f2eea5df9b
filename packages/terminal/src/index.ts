export { runTerminal } from './run-terminal.ts';
export type { TerminalSettings } from './terminal-settings.ts';
