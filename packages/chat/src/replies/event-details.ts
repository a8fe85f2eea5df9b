import type { Diff, Fate } from '@tend/core';
import { boxesInWords, boxTexts, servingsInWords } from '../texts/box-texts.ts';
import { months, shortDay } from '../texts/dates.ts';
import type { EventKind } from '../texts/event-texts.ts';
import { historyTexts as texts } from '../texts/history-texts.ts';
import { localDate } from '../texts/moment.ts';
import { productTexts } from '../texts/product-texts.ts';
import { shortened } from '../texts/shortened.ts';
import { titled } from '../texts/titled.ts';
import type { Span } from './reply.ts';
import { bold } from './spans.ts';
import { addressIn, type Journal, type Told, takingIn } from './told-event.ts';

/** What is said before and after the things that an event happened to; events that say the same share a line. */
export interface Detail {
  readonly before?: string;
  /** In place of the things, for what is no product. */
  readonly thing?: readonly Span[];
  readonly after?: string;
}

const mostOfNote = 60;

/** What each kind of event tells besides its object. */
export const eventDetails: Readonly<Record<EventKind, (told: Told, journal: Journal) => Detail>> = {
  product_added: ({ what }, { language }) => ({
    after: `, ${productTexts.feeds[language](Number(what.servings?.[1]))}`,
  }),
  product_taken: taken,
  product_eaten: taken,
  product_thrown: taken,
  product_gone: taken,
  product_put_back(told, journal) {
    const moved = told.before.number !== told.after.number;
    return {
      before: someOf(told, journal),
      after: moved ? texts.was[journal.language](addressIn(told.before, journal)) : '',
    };
  },
  product_moved: () => ({}),
  product_edited({ what }, journal) {
    const changes = editsOf(what, journal);
    return { after: changes.length > 0 ? `${texts.colon[journal.language]}${changes.join(', ')}` : '' };
  },
  product_fate_changed({ what }, { language }) {
    const [old, now] = (what.taking ?? []) as unknown as readonly { readonly fate: Fate }[];
    if (!old || !now) return {};
    return { after: `${texts.colon[language]}${texts.fate[language](old.fate)} → ${texts.fate[language](now.fate)}` };
  },
  freezer_added: ({ event, what }, { language }) => ({
    thing: [nameOf(event.label), `, ${boxesInWords(Number(what.boxes?.[1]), language)}`],
  }),
  freezer_renamed: ({ what, event }) => ({
    thing: what.name ? [nameOf(what.name[0]), ' → ', nameOf(what.name[1])] : [nameOf(event.label)],
  }),
  freezer_resized: ({ what, event }, { language }) => ({
    thing: [nameOf(event.label), ...(what.boxes ? [texts.colon[language], boxCounts(what.boxes, language)] : [])],
  }),
  freezer_removed: ({ event }) => ({ thing: [nameOf(event.label)] }),
  freezer_retired: ({ event }) => ({ thing: [nameOf(event.label)] }),
  freezer_made_main({ what, event }, { names, language }) {
    const number = what.mainFreezer?.[1];
    if (typeof number !== 'number') return { thing: [nameOf(event.label)] };
    return { thing: [nameOf(names.get(number) ?? texts.numbered[language](number))] };
  },
  box_named: (told, journal) => ({
    thing: [...boxOf(told, journal), texts.colon[journal.language], nameOf(told.what.name?.[1] ?? '')],
  }),
  box_unnamed: (told, journal) => ({ thing: [...boxOf(told, journal), ' (', nameOf(told.what.name?.[0]), ')'] }),
};

function nameOf(name: unknown): Span {
  return bold(titled(String(name)));
}

function boxCounts([old, now]: Diff[string], language: Journal['language']): string {
  return `${boxesInWords(Number(old), language)} → ${boxesInWords(Number(now), language)}`;
}

function boxOf({ event, before }: Told, { language, mainFreezer }: Journal): Span[] {
  const elsewhere = before.freezer === mainFreezer ? '' : texts.of[language](titled(event.label));
  return [boxTexts.inBox[language](before.box), elsewhere];
}

/** "2 servings of" where the product itself stayed what it was, inside or out. */
function someOf({ what }: Told, { language }: Journal): string {
  if (what.dateOut || !what.servingsLeft) return '';
  const [old, now] = what.servingsLeft;
  return texts.some[language](servingsInWords(Math.abs(Number(old) - Number(now)), language));
}

/** The day is told where it is not that of the message. */
function taken(told: Told, journal: Journal): Detail {
  const { language, today, zone } = journal;
  const day = takingIn(told.what)?.day;
  const elsewhen = day !== undefined && day !== localDate(told.event.at, zone);
  return {
    before: someOf(told, journal),
    after: elsewhen ? texts.onDay[language](shortDay(day, today, language)) : '',
  };
}

function editsOf(what: Diff, { language, today, types }: Journal): string[] {
  const period = (value: unknown) =>
    typeof value === 'number' ? months(value, language) : productTexts.noLimit[language];
  const day = (value: unknown) => shortDay(String(value), today, language);
  const type = (value: unknown) => types.get(Number(value)) ?? '';
  const said: Readonly<Record<string, (old: unknown, now: unknown) => string>> = {
    name: (old, now) => texts.name[language](String(old), String(now)),
    note: (_, now) =>
      now === null ? texts.noNote[language] : texts.note[language](shortened(String(now), mostOfNote)),
    servingsLeft: (old, now) => texts.servings[language](Number(old), Number(now)),
    typeId: (old, now) => texts.type[language](type(old), type(now)),
    keepMonths: (old, now) => texts.keep[language](period(old), period(now)),
    dateIn: (old, now) => texts.frozen[language](day(old), day(now)),
  };
  return Object.entries(said).flatMap(([key, say]) => (what[key] ? [say(what[key][0], what[key][1])] : []));
}
