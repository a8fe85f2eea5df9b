import { refusal } from './refusal.ts';
import type { Sent } from './request.ts';
import type { World } from './world.ts';

/** A call as a route gets it. */
export type Request = Sent & {
  /** A part of the path, by its name in the template. */
  readonly part: (name: string) => string;
  readonly query: URLSearchParams;
};

/** One route of the API. */
export type Route = {
  /** Such as `POST /channels/:channel/messages`. */
  readonly template: string;
  /** Whether the token in the path is enough, without the bot's. */
  readonly open: boolean;
  readonly pattern: RegExp;
  /** Gives what is answered (undefined: 204 without a body) or throws a Refusal. */
  readonly run: (world: World, request: Request) => unknown;
};

/** A route for `template`. */
export const route = (template: string, run: Route['run'], { open = false } = {}): Route => ({
  template,
  open,
  pattern: new RegExp(`^${template.replace(/^\w+ /, '').replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  run,
});

/** The route of `routes` for that call, and the parts of its path. Throws 404 or 405. */
export const findRoute = (
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly part: (name: string) => string } => {
  let elsewhere = false;
  for (const candidate of routes) {
    const match = candidate.pattern.exec(path);
    if (!match) continue;
    elsewhere = true;
    if (!candidate.template.startsWith(`${method} `)) continue;
    return { route: candidate, part: (name) => decodeURIComponent(match.groups?.[name] ?? '') };
  }
  throw refusal(elsewhere ? '405: Method Not Allowed' : '404: Not Found');
};
