import type { Happening } from './channel.ts';
import { type SeenForm, seeForm, showForm } from './form.ts';
import { type Seen, see, showSeen } from './seen.ts';
import type { World } from './world.ts';

/** What the bot did in a channel after someone did something there, as far as that person notices. */
export type Answer = {
  readonly sent: readonly Seen[];
  readonly edited: readonly Seen[];
  readonly deleted: readonly Seen[];
  /** The form that opened, if one did. */
  readonly form: SeenForm | undefined;
  /** Everything that was sent, edited, deleted or opened, in order, for a transcript. */
  readonly text: string;
};

const show = (world: World, happening: Happening): string => {
  if (happening.kind === 'form') return showForm(seeForm(happening.form));
  const seen = see(world, happening.stored);
  if (happening.kind === 'deleted') return '(deleted)';
  return happening.kind === 'sent' ? showSeen(seen) : `(edited)\n${showSeen(seen)}`;
};

/** Sums up what happened. */
export const sumUp = (world: World, happenings: readonly Happening[]): Answer => {
  const seen = (kind: 'sent' | 'edited' | 'deleted') =>
    happenings.flatMap((happening) => (happening.kind === kind ? [see(world, happening.stored)] : []));
  const form = happenings.findLast((happening) => happening.kind === 'form');
  return {
    sent: seen('sent'),
    edited: seen('edited'),
    deleted: seen('deleted'),
    form: form && seeForm(form.form),
    text: happenings.map((happening) => show(world, happening)).join('\n\n'),
  };
};
