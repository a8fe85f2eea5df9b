import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { describeStatus, type Fault, takeFault } from './faults.ts';
import { Refusal, refusal, tooMany } from './refusal.ts';
import { readBody, readSent } from './request.ts';
import { findRoute } from './route.ts';
import { ROUTES } from './routes/routes.ts';
import type { Call, World } from './world.ts';

const reply = (response: ServerResponse, status: number, answer: unknown, headers: Record<string, string> = {}) => {
  if (answer === undefined) return void response.writeHead(204, headers).end();
  const body = JSON.stringify(answer);
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
};

const faultRefusal = ({ kind, retryAfter = 1 }: Fault): Refusal | undefined => {
  if (typeof kind !== 'number') return undefined;
  return kind === 429 ? tooMany(retryAfter) : new Refusal(kind, { message: describeStatus(kind), code: 0 });
};

const API = /^\/api(?:\/v(\d+))?(\/.*)$/;

/** Does what the call asks for; undefined if it is to be left without an answer. */
const carryOut = async (world: World, request: IncomingMessage, call: Call, url: URL, body: Buffer) => {
  const [, version, path] = API.exec(url.pathname) ?? [];
  if (path === undefined) throw refusal('404: Not Found');
  if (version !== '10') throw refusal('Invalid API version provided');
  const { route, part } = findRoute(ROUTES, request.method ?? '', path);
  const named: Call = Object.assign(call, { route: route.template });
  if (!route.open && request.headers.authorization !== `Bot ${world.token}`) throw refusal('401: Unauthorized');
  const sent = await readSent(request.headers['content-type'] ?? '', body);
  Object.assign(named, { body: sent.body });
  const fault = takeFault(world.faults, route.template, url.pathname);
  if (fault) named.fault = fault;
  if (fault?.kind === 'hang' || fault?.kind === 'drop before') return undefined;
  if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds ?? 1_000));
  const refused = fault && faultRefusal(fault);
  if (refused) throw refused;
  if (!route.open)
    world.pace.spend(route.template.startsWith('POST /channels') ? part('channel') : undefined, world.now());
  return { result: await route.run(world, { ...sent, part, query: url.searchParams }) };
};

const log = (world: World, call: Call) => {
  world.calls.push(call);
  if (world.calls.length > 2 * world.remember) world.calls = world.calls.slice(-world.remember);
};

const serve = async (world: World, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await readBody(request);
  const url = new URL(request.url ?? '', 'http://local');
  const file = world.files.get(url.pathname);
  if (file) return void response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
  const path = url.pathname.replace(/^\/api\/v10/, '') + url.search;
  const call: Call = { route: `${request.method} ${path}`, path, body: undefined, at: world.now() };
  log(world, call);
  try {
    const done = await carryOut(world, request, call, url, body);
    if (!done) return call.fault?.kind === 'hang' ? undefined : void response.destroy();
    call.outcome = done.result === undefined ? { status: 204 } : { status: 200, body: done.result };
    if (call.fault?.kind === 'drop after') return void response.destroy();
    reply(response, 200, done.result);
  } catch (error) {
    const refused =
      error instanceof Refusal
        ? error
        : new Refusal(500, { message: String(error instanceof Error ? error.stack : error), code: 0 });
    call.outcome = { status: refused.status, body: refused.body };
    reply(response, refused.status, refused.body, refused.headers);
  }
};

/** An HTTP server that speaks Discord's API for `world`; not listening yet. */
export const createHttp = (world: World): Server =>
  createServer((request, response) => {
    serve(world, request, response).catch(() => response.destroy());
  });
