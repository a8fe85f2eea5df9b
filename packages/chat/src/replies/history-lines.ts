import type { HistoryEvent, Place } from '@tend/core';
import { elidedDe } from '../texts/elided.ts';
import { eventTexts } from '../texts/event-texts.ts';
import { beforeFreezer } from '../texts/freezer-noun.ts';
import { historyTexts as texts, whoDid } from '../texts/history-texts.ts';
import { moment } from '../texts/moment.ts';
import { titled } from '../texts/titled.ts';
import { type Detail, eventDetails } from './event-details.ts';
import type { Block, Span } from './reply.ts';
import { bold, row } from './spans.ts';
import { addressIn, type Journal, type Told, toldEvent } from './told-event.ts';

/** An event to be told. */
export type Entry = HistoryEvent & {
  /** Told as what was first done, also when its change is an undo or a redo. */
  readonly asDone?: true;
};

/** Events that are told in one line, in the order in which they stood. */
interface Line {
  readonly key: string;
  readonly detail: Detail;
  readonly told: Told[];
}

/** The journal in words, a line for events of one change that say the same of several things. */
export function historyLines(events: readonly Entry[], journal: Journal): Block[] {
  const lines: Line[] = [];
  for (const event of events) {
    const told = toldEvent(event, journal);
    const detail = eventDetails[told.kind](told, journal);
    const key = JSON.stringify([event.changeId, told.kind, detail]);
    const last = lines.at(-1);
    if (last?.key === key) last.told.push(told);
    else lines.push({ key, detail, told: [told] });
  }
  return lines.map((line) => row(spansOf(line, journal)));
}

function spansOf({ told, detail }: Line, journal: Journal): Span[] {
  const { language, today, zone } = journal;
  const [{ event, kind }] = told as [Told];
  const { asDone }: Entry = event;
  const change = asDone || event.changeKind === 'begin' ? 'do' : event.changeKind;
  const words = eventTexts[kind][language];
  const did = beforeName(whoDid(whoOf(event, journal), words, change, language), detail, language);
  const start = `${moment(event.at, zone, today, language)} · ${did}${detail.before ?? ''}`;
  const end = (change !== 'do' && words.endUndone) || (words.end ?? '');
  const undone = event.undone ? texts[event.changeKind === 'undo' ? 'redone' : 'undone'][language] : '';
  const after = `${end}${detail.after ?? ''}${undone}`;
  return [start, ...(detail.thing ?? things(told, journal)), after].filter((span) => span !== '');
}

/** The words with a space, or an elision, before the first name they are followed by. */
function beforeName(words: string, { thing }: Detail, language: Journal['language']): string {
  const [first] = thing ?? [];
  if (typeof first !== 'object') return `${words} `;
  const fitting = beforeFreezer(words, first.bold, language);
  return language === 'fr'
    ? fitting.replace(/ de$/, ` ${elidedDe(first.bold).trim()}`).replace(/(?<!’)$/, ' ')
    : `${fitting} `;
}

function whoOf({ memberId, memberName }: Entry, journal: Journal) {
  if (memberId === journal.memberId) return { you: true } as const;
  return { name: memberName };
}

/** "**2.1** and **2.2** Lasagne"; what was moved also with where it went. */
function things(told: readonly Told[], journal: Journal): Span[] {
  const moved = told[0]?.kind === 'product_moved';
  const placeOf = (one: Told) => (moved ? one.before : one.after);
  const inOrder = [...told].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
  const labels = [...new Set(inOrder.map(({ event }) => event.label))];
  const addresses = (some: readonly Told[], of: (one: Told) => Place) =>
    listedSpans(
      some.map((one) => [bold(addressIn(of(one), journal))]),
      journal,
    );
  const named = labels.map((label) => [
    ...addresses(
      inOrder.filter(({ event }) => event.label === label),
      placeOf,
    ),
    ` ${titled(label)}`,
  ]);
  const all = listedSpans(named, journal);
  return moved ? [...all, texts.to[journal.language], ...addresses(inOrder, ({ after }) => after)] : all;
}

function listedSpans(items: readonly (readonly Span[])[], { language }: Journal): Span[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [...item];
    return [index === items.length - 1 ? texts.and[language] : ', ', ...item];
  });
}

function comparePlaces(a: Place, b: Place): number {
  return a.freezer - b.freezer || a.box - b.box || a.number - b.number;
}
