import type { IncomingMessage } from 'node:http';
import { readMultipart } from './multipart.ts';
import { badRequest } from './refusal.ts';
import type { StoredFile } from './world.ts';

/** The whole body of a request. */
export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** What a call brought with it. */
export type Sent = { parameters: Record<string, unknown>; attached: Map<string, StoredFile> };

/** Files that are sent under a parameter's own name, not with attach://. */
const namedFiles = (files: Map<string, StoredFile>, fields: Map<string, string>) => {
  const attached = [...fields.values()].join('\n');
  return Object.fromEntries([...files].filter(([name]) => !attached.includes(`attach://${name}`)));
};

/** Reads the parameters from the query string and a JSON, urlencoded or multipart body. */
export const readParameters = (type: string, body: Buffer, query: URLSearchParams | undefined): Sent => {
  const parameters: Record<string, unknown> = query ? Object.fromEntries(query) : {};
  if (type.startsWith('multipart/form-data')) {
    const { fields, files } = readMultipart(body, type);
    return {
      parameters: { ...parameters, ...Object.fromEntries(fields), ...namedFiles(files, fields) },
      attached: files,
    };
  }
  if (body.length === 0) return { parameters, attached: new Map() };
  if (type.startsWith('application/x-www-form-urlencoded')) {
    Object.assign(parameters, Object.fromEntries(new URLSearchParams(body.toString())));
  } else if (type.startsWith('application/json')) {
    try {
      Object.assign(parameters, JSON.parse(body.toString()));
    } catch {
      throw badRequest("can't parse request: JSON object expected");
    }
  }
  return { parameters, attached: new Map() };
};
