import { type Incoming, type Input, slashCommands } from '@tend/chat';
import type { Person } from './discord/person.ts';
import type { SentFile } from './discord/write-option.ts';

/**
 * Does what somebody sends: commands with fields as slash commands, typed texts as answers to questions. Returns false,
 * and does nothing, for what Discord lets nobody send: an empty text or a very long one, a press where there is no
 * message yet, fields that its app does not take, a file without the command that takes it.
 */
export async function send({ input, files }: Incoming, person: Person): Promise<boolean> {
  switch (input.kind) {
    case 'text':
      if (input.text === '' || input.text.length > 4_000) return false;
      return person.forgesForm('?Your answer', { answer: input.text }) !== undefined;
    case 'call':
      if (person.messages.length === 0) return false;
      return person.forges(input.payload, placeOf(input.payload, person)) !== undefined;
    case 'submitted':
      return person.forgesForm(input.payload, input.fields) !== undefined;
    case 'fields':
      return use(input.command, input.fields, person);
    case 'file':
      return sendFile(input, files, person);
    default:
      return false;
  }
}

/** The latest message with the button, or with that choice in a list. */
function placeOf(payload: string, { account, messages }: Person): { readonly messageId?: string } {
  const shown = [...account.direct.messages.values()].findLast(({ message }) =>
    JSON.stringify(message.components).includes(JSON.stringify(payload)),
  );
  const id = shown?.message.id ?? messages.at(-1)?.id;
  return id === undefined ? {} : { messageId: id };
}

function use(id: string, fields: Readonly<Record<string, string>>, person: Person): boolean {
  const known = slashCommands().flatMap(({ name, subcommands, ...command }) =>
    subcommands
      ? subcommands.map((part) => ({ ...part, line: `/${name.en} ${part.name.en}` }))
      : [{ ...command, line: `/${name.en}` }],
  );
  const command = known.find((one) => one.id === id);
  if (!command) return false;
  const values = Object.entries(fields).map(([field, value]) => {
    const option = command.options.find((one) => one.id === field);
    return [option?.name.en ?? field, option?.type === 'number' ? Number(value) : value];
  });
  try {
    person.uses(command.line, Object.fromEntries(values));
    return true;
  } catch (error) {
    // The words of the app for what it does not take; anything else is a fault.
    if (error instanceof Error && / (takes|needs the option|has no option) /.test(error.message)) return false;
    throw error;
  }
}

async function sendFile(input: FileInput, files: Incoming['files'], person: Person): Promise<boolean> {
  if (!['import', 'importer', 'importe'].includes(input.text ?? '')) return false;
  person.uses('/import', { file: await attached(input, files) });
  return true;
}

/** The file as somebody attaches it. */
export async function attached({ name, ref }: FileInput, files: Incoming['files']): Promise<SentFile> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of files?.open(ref) ?? []) chunks.push(chunk);
  return { name, bytes: Buffer.concat(chunks) };
}

type FileInput = Extract<Input, { kind: 'file' }>;
