/** What a nudge is about: what to eat soon, one tracker, streaks that end today, or the month that is over. */
export type NudgeKind = 'soon' | 'tracker' | 'risk' | 'report';

/** A nudge of a member: its kind and, for the kind `tracker`, the tracker's public id. */
export interface NudgeSubject {
  readonly kind: NudgeKind;
  readonly tracker?: string | undefined;
}

/** Every day of the week, Monday first. */
export const everyDay = '1234567';

/** When a nudge comes until the member chooses: `HH:MM`, and on which weekdays; no weekday is the 1st of the month. */
export const usual: Readonly<Record<NudgeKind, { readonly time: string; readonly weekdays: string }>> = {
  soon: { time: '10:00', weekdays: '6' },
  tracker: { time: '20:00', weekdays: everyDay },
  risk: { time: '20:00', weekdays: everyDay },
  report: { time: '09:00', weekdays: '' },
};

/** The kinds that every member has from the start. */
export const fromTheStart: readonly NudgeKind[] = ['soon', 'report'];

/** More than anybody is reminded of one thing on a day. */
export const mostTimes = 12;
