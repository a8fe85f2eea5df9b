import { badRequest } from './refusal.ts';
import type { StoredFile, World } from './world.ts';

type Kinds = {
  string: string;
  integer: number;
  boolean: boolean;
  /** An array or object; may arrive as its JSON text. */
  json: unknown;
  /** An uploaded file, or the id of one the server has. */
  file: StoredFile | string;
};

/** The parameters a method knows. */
export type Shape = Readonly<Record<string, keyof Kinds>>;

/** The parameters of one call. */
export type Given<S extends Shape> = { readonly [K in keyof S]?: Kinds[S[K]] };

/** What a method may need to know of the request besides its parameters. */
export type Request = {
  readonly attached: ReadonlyMap<string, StoredFile>;
  /** Calls `listener` when the caller has hung up. */
  readonly onHangUp: (listener: () => void) => void;
};

/** One method of the Bot API: gives its result or throws a Refusal. */
export type Method = (world: World, parameters: Readonly<Record<string, unknown>>, request: Request) => unknown;

const parse = (name: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(
      name === 'reply_markup'
        ? "can't parse reply keyboard markup JSON object"
        : `can't parse ${name.replaceAll('_', ' ')} JSON object`,
    );
  }
};

const wrongType = (name: string, type: string) => badRequest(`field "${name}" must be of type ${type}`);

/** The uploaded file that `attach://name` stands for; any other value is an id and stays. */
export const attachedFile = (value: string, request: Request): StoredFile | string => {
  if (!value.startsWith('attach://')) return value;
  const file = request.attached.get(value.slice('attach://'.length));
  if (!file) throw badRequest(`attached file "${value}" not found`);
  return file;
};

const read = (name: string, kind: keyof Kinds, value: unknown, request: Request): unknown => {
  if (kind === 'json') return typeof value === 'string' ? parse(name, value) : value;
  if (kind === 'boolean') {
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'string' || !/^(?:true|false|1|0)$/i.test(value)) throw wrongType(name, 'Boolean');
    return /^(?:true|1)$/i.test(value);
  }
  if (kind === 'integer') {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (!Number.isSafeInteger(number)) throw wrongType(name, 'Integer');
    return number;
  }
  if (kind === 'file' && typeof value === 'object') return value;
  if (typeof value !== 'string') throw wrongType(name, 'String');
  return kind === 'file' ? attachedFile(value, request) : value;
};

/** A method that knows the parameters in `shape`; any other is refused, which is stricter than Telegram on purpose. */
export const method =
  <S extends Shape>(shape: S, run: (world: World, given: Given<S>, request: Request) => unknown): Method =>
  (world, parameters, request) => {
    const given: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(parameters)) {
      const kind = Object.hasOwn(shape, name) ? shape[name] : undefined;
      if (!kind) throw badRequest(`unknown parameter "${name}"`);
      if (value !== undefined && value !== null) given[name] = read(name, kind, value, request);
    }
    return run(world, given as Given<S>, request);
  };

/** Refuses `object` unless it is an object with no other keys than `keys`: stricter than Telegram on purpose. */
export const onlyKeys = (what: string, object: unknown, keys: readonly string[]): Record<string, unknown> => {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    throw badRequest(`can't parse ${what}: expected an Object`);
  }
  const unknown = Object.keys(object).find((key) => !keys.includes(key));
  if (unknown) throw badRequest(`unknown field "${unknown}" in ${what}`);
  return object as Record<string, unknown>;
};
