import type { Call } from './call.ts';
import type { CommandShape } from './command-shape.ts';
import { publicId } from './public-id.ts';

const version = '1';
/** Before a command whose answer stands beside the message with the button. */
const besideMark = '+';
/** What a button can carry on every platform, in bytes of UTF-8. */
const longest = 64;

/** A call as a button carries it: `1add;what=pea soup;box=2`. Throws when it is longer than 64 bytes. */
export function encodeCall(call: Call): string {
  const payload = writeCall(call);
  if (Buffer.byteLength(payload) > longest) throw new Error(`The call ${payload} is longer than ${longest} bytes.`);
  return payload;
}

/** Whether a button can carry the call. */
export function fits(call: Call): boolean {
  return Buffer.byteLength(writeCall(call)) <= longest;
}

/**
 * The call in a payload that some button may have carried: its command exists, has these options and takes these
 * values (or `draft`, the id of options kept elsewhere). Anything else is undefined.
 */
export function decodeCall(payload: string, commands: readonly CommandShape[]): Call | undefined {
  if (!payload.startsWith(version) || Buffer.byteLength(payload) > longest) return undefined;
  const [first = '', ...parts] = payload.slice(version.length).split(';');
  const beside = first.startsWith(besideMark);
  const shape = commands.find((command) => command.id === (beside ? first.slice(besideMark.length) : first));
  if (!shape) return undefined;
  const options: Record<string, string> = {};
  for (const part of parts) {
    const sign = part.indexOf('=');
    const name = part.slice(0, sign);
    if (sign < 1 || Object.hasOwn(options, name) || !takes(shape, name, part.slice(sign + 1))) return undefined;
    options[name] = part.slice(sign + 1);
  }
  return { command: shape.id, options, ...(beside && { beside }) };
}

/** The id of the command that a payload names, whatever else is in it and whether there is such a command. */
export function commandIn(payload: string): string {
  const [first = ''] = payload.slice(version.length).split(';');
  return first.replace(besideMark, '');
}

function takes(shape: CommandShape, name: string, value: string): boolean {
  if (name === 'draft') return publicId.unpack(value) !== undefined;
  return Object.hasOwn(shape.options, name) && shape.options[name]?.kind.unpack(value) !== undefined;
}

function writeCall({ command, options, beside }: Call): string {
  const parts = Object.entries(options).map(([name, value]) => {
    if (/[;=\n\r]/.test(value) || !value.isWellFormed())
      throw new Error(`The option ${name} of ${command} is not packed.`);
    return `;${name}=${value}`;
  });
  return version + (beside ? besideMark : '') + command + parts.join('');
}
