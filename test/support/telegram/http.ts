import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { describeStatus, type Fault, takeFault } from './faults.ts';
import { METHODS } from './methods/methods.ts';
import { Refusal } from './refusal.ts';
import { readBody, readParameters } from './request.ts';
import type { Call, World } from './world.ts';

const reply = (response: ServerResponse, status: number, answer: object) => {
  const body = JSON.stringify(answer);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
};

const refuse = (response: ServerResponse, call: Call | undefined, refusal: Refusal) => {
  const { code, message, parameters } = refusal;
  const answer = { ok: false as const, error_code: code, description: message, ...(parameters ? { parameters } : {}) };
  if (call) call.outcome = answer;
  reply(response, code, answer);
};

const faultRefusal = ({ kind, retryAfter = 1 }: Fault): Refusal | undefined => {
  if (typeof kind !== 'number') return undefined;
  const text = describeStatus(kind);
  return kind === 429
    ? new Refusal(kind, `${text}: retry after ${retryAfter}`, { retry_after: retryAfter })
    : new Refusal(kind, text);
};

const serveFile = (world: World, path: string, response: ServerResponse) => {
  const file = world.files.get(path.split('/').at(-1) ?? '');
  if (!file) return refuse(response, undefined, new Refusal(404, 'Not Found'));
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.bytes.length });
  response.end(file.bytes);
};

const PATH = /^(\/file)?\/bot([^/]+)\/([^?]+)(?:\?(.*))?$/;

const serve = async (world: World, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await readBody(request);
  const [, file, token, name = '', query] = PATH.exec(request.url ?? '') ?? [];
  const call: Call = { method: name, parameters: {}, at: world.now() };
  try {
    if (token === undefined) throw new Refusal(404, 'Not Found');
    if (token !== world.token) throw new Refusal(401, 'Unauthorized');
    if (file) return serveFile(world, name, response);
    world.calls.push(call);
    if (world.calls.length > 2 * world.remember) world.calls = world.calls.slice(-world.remember);
    const method = METHODS.get(name.toLowerCase());
    if (!method) throw new Refusal(404, 'Not Found: method not found');
    const { parameters, attached } = readParameters(
      request.headers['content-type'] ?? '',
      body,
      query === undefined ? undefined : new URLSearchParams(query),
    );
    Object.assign(call, { parameters });
    const fault = takeFault(world.faults, name, parameters.chat_id);
    if (fault) call.fault = fault;
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'drop before') return void response.destroy();
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds ?? 1_000));
    const refusal = fault && faultRefusal(fault);
    if (refusal) throw refusal;
    const result = await method(world, parameters, {
      attached,
      onHangUp: (listener) => void response.on('close', listener),
    });
    call.outcome = { ok: true, result };
    if (fault?.kind === 'drop after') return void response.destroy();
    reply(response, 200, { ok: true, result });
  } catch (error) {
    if (error instanceof Refusal) return refuse(response, call, error);
    refuse(response, call, new Refusal(500, `Internal Server Error: ${error instanceof Error ? error.stack : error}`));
  }
};

/** An HTTP server that speaks the Bot API for `world`; not listening yet. */
export const createHttp = (world: World): Server =>
  createServer((request, response) => {
    serve(world, request, response).catch(() => response.destroy());
  });
