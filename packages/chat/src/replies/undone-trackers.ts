import type { Day, JournalEvent, Language } from '@tend/core';
import { nearDay } from '../texts/near-day.ts';
import type { Texts } from '../texts/texts.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';

type Event = Pick<JournalEvent, 'kind' | 'label' | 'place'>;

/** What happened to a tracker, after "Taken back:" and "Done again:". */
const texts = {
  tracker_added: { en: (name: string) => `the new tracker ${name}`, fr: (name: string) => `le nouveau suivi ${name}` },
  tracker_edited: {
    en: (name: string) => `the changes to ${name}`,
    fr: (name: string) => `la modification du suivi ${name}`,
  },
  tracker_paused: {
    en: (name: string) => `pausing ${name}`,
    fr: (name: string) => `la mise en pause du suivi ${name}`,
  },
  tracker_resumed: { en: (name: string) => `resuming ${name}`, fr: (name: string) => `la reprise du suivi ${name}` },
  tracker_removed: {
    en: (name: string) => `removing ${name}`,
    fr: (name: string) => `la suppression du suivi ${name}`,
  },
  timer_started: {
    en: (name: string) => `starting the timer of ${name}`,
    fr: (name: string) => `le lancement du chrono (${name})`,
  },
  timer_stopped: {
    en: (name: string) => `stopping the timer of ${name}`,
    fr: (name: string) => `l’arrêt du chrono (${name})`,
  },
  entry_logged: {
    en: (name: string, day: string) => `the entry for ${name}, ${day}`,
    fr: (name: string, day: string) => `la saisie (${name}, ${day})`,
  },
  entry_edited: {
    en: (name: string, day: string) => `the correction of an entry for ${name}, ${day}`,
    fr: (name: string, day: string) => `la correction d’une saisie (${name}, ${day})`,
  },
  entry_removed: {
    en: (name: string, day: string) => `the removal of an entry for ${name}, ${day}`,
    fr: (name: string, day: string) => `la suppression d’une saisie (${name}, ${day})`,
  },
  entry_imported: {
    en: (name: string, _day: string, count: number) =>
      `${count} imported ${count === 1 ? 'entry' : 'entries'} for ${name}`,
    fr: (name: string, _day: string, count: number) =>
      `${count} ${count === 1 ? 'saisie importée' : 'saisies importées'} (${name})`,
  },
  day_skipped: {
    en: (name: string, day: string) => `the skipped day of ${name}, ${day}`,
    fr: (name: string, day: string) => `le jour passé (${name}, ${day})`,
  },
} satisfies Texts;

/** Each thing that happened to the member's trackers in a change, in words, once. */
export function trackerEventsInWords(events: readonly Event[], today: Day, language: Language): string[] {
  const imported = (name: string) => events.filter((one) => one.kind === 'entry_imported' && one.label === name).length;
  const told = events.map(({ kind, label, place }) => {
    const say = texts[kind as keyof typeof texts];
    if (!say) throw new Error(`undo has no words for ${kind}`);
    const name = titled(trackerName({ name: label || null }, language));
    return say[language](name, place ? nearDay(place, today, language) : '', imported(label));
  });
  return [...new Set(told)];
}
