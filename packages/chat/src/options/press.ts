import { keepDraft } from '@tend/core';
import type { Button } from '../replies/reply.ts';
import type { PackedOptions } from './call.ts';
import { encodeCall } from './call-codec.ts';
import type { Press, Turn } from './turn.ts';

/** How long what waits behind a button is kept: as long as people scroll back to it. */
const draftKeeps = 30 * 24 * 3_600_000;

/** A button that calls a command. Its call must fit into 64 bytes: what may be longer goes into a draft first. */
export function press({ label, command, options = {}, beside, number }: Press): Button {
  const payload = encodeCall({ command, options, ...(beside && { beside }) });
  return number === undefined ? { label, payload } : { label, payload, number };
}

/** Keeps options that are too long for a button; `{ draft: id }` stands for them in calls of the same member. */
export async function draft(turn: Turn, options: PackedOptions): Promise<{ draft: string }> {
  const expiresAt = new Date(Date.parse(turn.actor.now) + draftKeeps).toISOString();
  const content = JSON.stringify(options);
  return { draft: await keepDraft(turn.work, { memberId: turn.actor.member.id, content, expiresAt }) };
}
