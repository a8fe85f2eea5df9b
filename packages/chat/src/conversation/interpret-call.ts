import { draftContent } from '@tend/core';
import { commandById, commandsFor } from '../commands/index.ts';
import type { Call, PackedOptions } from '../options/call.ts';
import { commandIn, decodeCall } from '../options/call-codec.ts';
import type { Turn } from '../options/turn.ts';
import type { Input } from './incoming.ts';
import { likelyCommands } from './likely-commands.ts';
import type { Meaning } from './meaning.ts';
import { parseFields, readFields } from './read-fields.ts';
import { isInTheWay, waitingAt } from './waiting.ts';

/** By their ids, as they were filled in. */
type Fields = Extract<Input, { kind: 'fields' }>['fields'];

/** A press, or a form: what its fields say is added to what the form says itself. */
export async function interpretPress(turn: Turn, payload: string, fields?: Fields): Promise<Meaning> {
  const call = decodeCall(payload, commandsFor(turn));
  const whole = call && (await withDraft(turn, call));
  const shape = whole && commandById(whole.command);
  if (!whole || !shape) return { stale: commandIn(payload) };
  const waiting = await waitingAt(turn);
  const how = { settles: waiting?.command === whole.command, waits: isInTheWay(waiting) };
  if (!fields) return { call: whole, ...how };
  const { options, unread } = parseFields(fields, shape, turn.reading);
  return { call: { ...whole, options: { ...options, ...whole.options } }, ...how, unread };
}

/** A command with its fields; where there is no such command, a text to do something with. */
export async function interpretFields(turn: Turn, id: string, fields: Fields): Promise<Meaning> {
  const shape = commandsFor(turn).find((one) => one.id === id);
  if (!shape || shape.internal) return { said: await likelyCommands(turn, Object.values(fields).join(' ')) };
  const { options, unread } = readFields(fields, shape, turn.reading);
  return { call: { command: id, options }, waits: isInTheWay(await waitingAt(turn)), unread };
}

/** The options that a draft holds, under those that the button says itself. */
async function withDraft(turn: Turn, call: Call): Promise<Call | undefined> {
  const { draft: id, ...said } = call.options;
  if (id === undefined) return call;
  const content = await draftContent(turn.work, turn.actor.member.id, id, turn.actor.now);
  if (content === undefined) return undefined;
  return { ...call, options: { ...(JSON.parse(content) as PackedOptions), ...said } };
}
