import { DiscordAPIError, REST } from 'discord.js';
import type { DiscordServer } from '../support/discord/start-discord.ts';

/** The real discord.js's way to call that server, without the gateway. */
export const callsTo = ({ url, token }: Pick<DiscordServer, 'url' | 'token'>): REST =>
  new REST({ api: `${url}/api`, version: '10' }).setToken(token);

type Problem = { readonly code: string };

const flatten = (tree: object, path: readonly string[]): string[] =>
  Object.entries(tree).flatMap(([key, inner]: [string, object | readonly Problem[]]) =>
    Array.isArray(inner) ? inner.map(({ code }) => [path.join('.'), code].join(' ')) : flatten(inner, [...path, key]),
  );

/** Waits for a call that is to be refused, and gives status and code, then for each problem where it is and its code. */
export const refused = async (call: Promise<unknown>): Promise<readonly string[]> => {
  const error = await call.then(
    () => 'It was not refused.',
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError)) return [String(error)];
  const { errors = {} } = error.rawError as { errors?: object };
  return [`${error.status} ${error.code}`, ...flatten(errors, [])];
};
