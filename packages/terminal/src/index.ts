export { runTerminal, type TerminalSettings } from './run-terminal.ts';
