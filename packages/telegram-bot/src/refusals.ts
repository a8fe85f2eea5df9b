import { GrammyError } from 'grammy';

/** Whether Telegram refuses to deliver to that chat: the bot was blocked, or may not write to it yet. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

/** How many seconds Telegram asks to wait; undefined when it does not. */
export function waitAfter(error: unknown): number | undefined {
  if (!(error instanceof GrammyError) || error.error_code !== 429) return undefined;
  return error.parameters.retry_after ?? 1;
}

/** Whether an edit would change nothing: what was wanted is already there. */
export function isNotModified(error: unknown): boolean {
  return isRefused(error, 'message is not modified');
}

/** Whether Telegram refuses the call as it is, in those words if some are given. */
export function isRefused(error: unknown, words = ''): boolean {
  return error instanceof GrammyError && error.error_code === 400 && error.description.includes(words);
}

/** The new id of a group that has become a supergroup. */
export function migratedTo(error: unknown): number | undefined {
  return error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
}
