import { badRequest } from './refusal.ts';
import type { StoredFile } from './world.ts';

/** The parts of a form: plain fields and files, each by name. */
export type Form = { readonly fields: Map<string, string>; readonly files: Map<string, StoredFile> };

const headerValue = (header: string, key: string): string | undefined => {
  const match = new RegExp(`[;\\s]${key}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
};

/** Reads a multipart/form-data body; `contentType` names the boundary. Throws a refusal if it is malformed. */
export const readMultipart = (body: Buffer, contentType: string): Form => {
  const form: Form = { fields: new Map(), files: new Map() };
  const boundary = headerValue(contentType, 'boundary');
  if (!boundary) throw badRequest('multipart boundary is missing');
  // The first delimiter may lack the line break that belongs to all others.
  const content = Buffer.concat([Buffer.from('\r\n'), body]);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  let start = content.indexOf(delimiter);
  while (start >= 0) {
    start += delimiter.length;
    if (content.toString('latin1', start, start + 2) === '--') return form;
    const headerEnd = content.indexOf('\r\n\r\n', start);
    const next = content.indexOf(delimiter, start);
    if (headerEnd < 0 || next < headerEnd) break;
    const header = content.toString('utf8', start, headerEnd);
    const bytes = content.subarray(headerEnd + 4, next);
    const name = headerValue(header, 'name');
    if (!name) break;
    const filename = headerValue(header, 'filename');
    if (filename === undefined) form.fields.set(name, bytes.toString('utf8'));
    else form.files.set(name, { name: filename, bytes: Buffer.from(bytes) });
    start = next;
  }
  throw badRequest('malformed multipart body');
};
