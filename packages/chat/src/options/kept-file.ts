import { draftContent, refuse } from '@tend/core';
import { draft } from './press.ts';
import type { Turn } from './turn.ts';

/** A file that was sent, as it is kept behind a button: not its bytes, but how the bot finds them again. */
export interface KeptFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly ref: string;
}

/** Keeps where a file is; returns the id that stands for it in calls of the same member. */
export async function keepFile(turn: Turn, { name, size, ref }: KeptFile): Promise<string> {
  return (await draft(turn, { name, size: String(size), ref })).draft;
}

/** The member's file of that id; `not_found` when it is no longer kept, or somebody else's. */
export async function keptFile({ work, actor }: Turn, id: string): Promise<KeptFile> {
  const content = await draftContent(work, actor.member.id, id, actor.now);
  if (content === undefined) return refuse('not_found', { what: 'draft' });
  const { name, size, ref } = JSON.parse(content) as Partial<Record<keyof KeptFile, string>>;
  if (name === undefined || ref === undefined) return refuse('not_found', { what: 'draft' });
  return { name, size: Number(size), ref };
}
