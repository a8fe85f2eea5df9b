import { type Delivery, keptReply } from '@tend/core';
import { commands } from '../commands/index.ts';
import { decodeCall } from '../options/call-codec.ts';
import { press } from '../options/press.ts';
import type { Said, Turn } from '../options/turn.ts';
import type { Button, Reply } from '../replies/reply.ts';
import { paragraph } from '../replies/spans.ts';
import { buttonTexts } from '../texts/page-texts.ts';
import { troubleTexts } from './trouble-texts.ts';

/**
 * Says that editing a message changes nothing, and offers to undo what the message did; the member's latest change when
 * that is not known, or no longer.
 */
export async function editedMessage({ work, language }: Turn, original: Delivery): Promise<Said> {
  const kept = await keptReply(work, original);
  const undo = kept === undefined ? undefined : (JSON.parse(kept) as Reply).calls.find(undoesChange);
  const calls = [undo ?? press({ label: buttonTexts.undo[language], command: 'undo' })];
  return { blocks: [paragraph(troubleTexts.edited[language])], calls };
}

function undoesChange({ payload }: Button): boolean {
  const call = decodeCall(payload, commands);
  return call?.command === 'undo' && 'change' in call.options;
}
