import { type APIDMChannel, type REST, Routes } from 'discord.js';

/** So many channels are remembered at most; those used longest ago are forgotten first. */
const remembered = 10_000;

/** Finds somebody's private channel; Discord is asked for it once. The ids alone are kept, for discord.js would keep whole channels for ever. */
export function directChannels(): (rest: REST, userId: string, signal: AbortSignal) => Promise<string> {
  const known = new Map<string, string>();
  return async (rest, userId, signal) => {
    const id = known.get(userId) ?? (await open(rest, userId, signal));
    known.delete(userId);
    known.set(userId, id);
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
    return id;
  };
}

async function open(rest: REST, userId: string, signal: AbortSignal): Promise<string> {
  const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: userId }, signal })) as APIDMChannel;
  return id;
}
