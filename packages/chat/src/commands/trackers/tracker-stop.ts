import { refuse, stopTimer } from '@tend/core';
import { note } from '../../options/note.ts';
import { number } from '../../options/number.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { knownTrackers } from '../../options/trackers/known-trackers.ts';
import { onlyTracker } from '../../options/trackers/meant-tracker.ts';
import { tracker as trackerKind } from '../../options/trackers/tracker.ts';
import { command } from '../command.ts';
import { loggedReply } from '../parts/logged-reply.ts';

/** Stops a timer and logs what it showed; where only one runs, that one. */
export const trackerStop = command({
  id: 'tracker-stop',
  names: {
    en: ['tracker stop', 'timer stop', 'stop timer'],
    fr: ['suivi arrêter', 'arrêter chrono', 'chrono stop', 'chrono arrêter', 'stop chrono'],
  },
  description: { en: 'Stop the timer and log what it shows', fr: 'Arrêter le chrono et noter la durée' },
  audience: 'member',
  private: true,
  options: {
    tracker: { kind: trackerKind, rest: true },
    note: { kind: note },
    page: { kind: number(1, 9), hidden: true },
  },
  async run(turn, { tracker: ref, note, page }, call) {
    const running = (await knownTrackers(turn.work, turn.actor.member.id)).filter(({ timerAt }) => timerAt);
    if (!ref && running.length === 0) return refuse('not_found', { what: 'timer' });
    const [only] = running;
    const meant = !ref && only && running.length === 1 ? { tracker: only } : await onlyTracker(turn, ref);
    if ('unknown' in meant) return askTracker(turn, call, { ...meant, page, wanted: ({ timerAt }) => timerAt != null });
    if (meant.tracker.kind !== 'duration') return refuse('not_found', { what: 'timer' });
    return loggedReply(turn, await stopTimer(turn.work, turn.actor, meant.tracker.publicId, { note }));
  },
});
