import type { Account, Channel, Happening, Stored } from './channel.ts';

/** Whether a person sees a message: all do, but for ephemeral ones of others. */
export const sees = ({ user }: Account, { onlyFor }: Stored): boolean => onlyFor === undefined || onlyFor === user.id;

/** Whether a person notices what happened. */
export const notices = (account: Account, happening: Happening): boolean =>
  happening.kind === 'form' ? happening.to === account.user.id : sees(account, happening.stored);

/** The messages of a channel that a person sees, oldest first. */
export const seenBy = (account: Account, channel: Channel): Stored[] =>
  [...channel.messages.values()].filter((stored) => sees(account, stored));
