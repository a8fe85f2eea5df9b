import type { IncomingMessage } from 'node:http';
import type { StoredFile } from './channel.ts';
import { invalidField, refusal } from './refusal.ts';

/** What a call brought with it. */
export type Sent = {
  /** The JSON body, or the `payload_json` of a form; undefined without one. */
  readonly body: unknown;
  /** The uploaded files by the number in `files[n]`. */
  readonly files: ReadonlyMap<string, StoredFile>;
};

const MOST_BYTES = 10 * 1024 * 1024;

/** The whole body of a request. */
export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw refusal('The request body contains invalid JSON.');
  }
};

const readForm = async (type: string, body: Buffer): Promise<Sent> => {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => {
    throw refusal('The request body contains invalid JSON.');
  });
  const files = new Map<string, StoredFile>();
  let payload: unknown;
  for (const [name, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (name === 'payload_json' && typeof value === 'string') payload = parse(value);
    else if (index !== undefined && typeof value !== 'string') {
      if (value.size > MOST_BYTES) throw refusal('Request entity too large');
      files.set(index, { name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) });
    } else throw invalidField([name], 'UNKNOWN_FIELD', 'This field is not known here.');
  }
  return { body: payload, files };
};

/** Reads a JSON body or a form with `payload_json` and `files[n]`; `type` is its content type. */
export const readSent = async (type: string, body: Buffer): Promise<Sent> => {
  if (type.startsWith('multipart/form-data')) return readForm(type, body);
  return { body: body.length === 0 ? undefined : parse(body.toString()), files: new Map() };
};
