import { attempt, CoreError, hasChanged } from '@tend/core';
import type { Command } from '../commands/command.ts';
import { commandById, groupOf } from '../commands/index.ts';
import { ask, dropAsked } from '../options/ask.ts';
import type { Call } from '../options/call.ts';
import { PrivateMatter } from '../options/private-matter.ts';
import type { Said, Turn } from '../options/turn.ts';
import type { Audience } from '../replies/reply.ts';
import { paragraph } from '../replies/spans.ts';
import { trackerTexts } from '../texts/tracker-texts.ts';
import { askRefused, askUnread } from './ask-again.ts';
import type { How } from './meaning.ts';
import { troubleTexts } from './trouble-texts.ts';
import { refuseExtra, unpackOptions } from './unpack-options.ts';
import { wordError } from './word-error.ts';

/** What a call comes to, and whom it may be shown to. */
export interface Outcome {
  readonly said: Said;
  readonly audience: Audience;
  /** Whether days matter to it, so that the zone is asked for once something was changed. */
  readonly asksZone: boolean;
  /** It is done in the private chat only. */
  readonly elsewhere?: true | undefined;
}

/**
 * Runs a call: asks for what is missing, else does it; a refusal of the core becomes words, and nothing is changed. A
 * call that `settles` the question that waits lets it go, unless it is refused: then the question waits on. Where one
 * `waits`, a call that changes something lets it go too, so that no later message is taken for its answer. What fields
 * say that is no value (`unread`) is asked for, and so is what the core refuses of them.
 */
export async function runCall(
  turn: Turn,
  call: Call,
  { settles = false, waits = false, unread }: How = {},
): Promise<Outcome> {
  const command = commandById(call.command);
  if (!command) throw new Error(`no command ${call.command}`);
  if (command.private && turn.chat.kind === 'group') return inPrivate(turn);
  const { audience } = command;
  const about = { audience, asksZone: audience === 'household' || command.private === true };
  try {
    const said = await attempt(turn.work, async () => {
      if (settles) await dropAsked(turn);
      refuseExtra(command, call);
      const done =
        (await askUnread(turn, command, call, unread)) ??
        (await askForMissing(turn, command, call)) ??
        (await command.run(turn, unpackOptions(command, call) as never, call));
      if (waits && hasChanged(turn.work) && !turn.questions.changed) await dropAsked(turn);
      return done;
    });
    return { said: call.beside ? { place: 'new', ...said } : said, ...about };
  } catch (error) {
    if (error instanceof PrivateMatter) return inPrivate(turn);
    if (!(error instanceof CoreError)) throw error;
    if (isStale(turn, call, error)) return freshView(turn, call.command);
    const refused = await wordError(turn, call, error);
    const said = unread ? await askRefused(turn, command, call, { said: refused, error }) : refused;
    const isQuestion = said.asks || said.choice;
    return { said: isQuestion ? said : { ...said, refusal: true }, ...about };
  }
}

/** What is the member's alone is not for a group: says so, and nothing else. */
function inPrivate({ language }: Turn): Outcome {
  const blocks = [paragraph(trackerTexts.private[language])];
  return { said: { blocks, place: 'new', refusal: true }, audience: 'member', asksZone: false, elsewhere: true };
}

/**
 * For a button of another version, or one whose state is gone: says so and shows what is there now of what its command is
 * about.
 */
export async function freshView(turn: Turn, command: string): Promise<Outcome> {
  const { said, ...about } = await runCall(turn, { command: viewOf(command), options: {} });
  const blocks = [paragraph(troubleTexts.stale[turn.language]), ...said.blocks];
  return { said: { ...said, blocks, place: 'new' }, ...about };
}

/** What is the member's alone has the view of the trackers, or that of the nudges; all else is about the freezer. */
function viewOf(command: string): string {
  if (groupOf(command)?.id === 'nudges') return 'nudges';
  return commandById(command)?.private ? 'tracker' : 'list';
}

/** Whether what a button of a change is about has gone with that change. */
function isStale({ pressed }: Turn, { options }: Call, { code }: CoreError): boolean {
  return pressed && code === 'not_found' && 'change' in options;
}

async function askForMissing(turn: Turn, command: Command, call: Call): Promise<Said | undefined> {
  for (const [name, { required, question }] of Object.entries(command.options)) {
    if (!required || name in call.options) continue;
    if (!question) throw new Error(`${command.id} asks nobody for ${name}`);
    return ask(turn, call, name, await question(turn, call));
  }
  return undefined;
}
