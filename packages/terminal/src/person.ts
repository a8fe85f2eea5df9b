import { userInfo } from 'node:os';
import process from 'node:process';

/** The name of who sits at this machine, as its operating system knows them; their number when they have no name. */
export function personHere(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'terminal');
  }
}
