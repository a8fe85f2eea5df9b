import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../../packages/chat/src/options/said-entry.ts';
import { splitWords } from '../../../../packages/chat/src/options/words.ts';
import { anyText } from '../../conversation/any-text.ts';
import { reader } from '../../conversation/shapes.ts';

const choices = JSON.stringify([
  { key: 1, name: 'Run', retired: false },
  { key: 2, name: 'Vélo', retired: false },
  { key: 3, name: 'Ice skating', retired: false },
  { key: 4, name: 'Chess', retired: true },
]);
const trackers = {
  kg: { kind: 'number', unit: 'kg', choices: null },
  number: { kind: 'number', unit: null, choices: null },
  time: { kind: 'duration', unit: null, choices: null },
  sport: { kind: 'choice', unit: null, choices },
  yesno: { kind: 'yesno', unit: null, choices: null },
  mood: { kind: 'mood', unit: null, choices: null },
} as const;
type Name = keyof typeof trackers;

/** It is Friday, 20 November 2026. */
const read = (text: string, name: Name, language: 'en' | 'fr' = 'en') =>
  readEntry(text, trackers[name], reader(language));

describe('a value', () => {
  it.each<[Name, string, number]>([
    ['kg', '71,4', 71.4],
    ['kg', '71.4', 71.4],
    ['kg', '71.4kg', 71.4],
    ['kg', '71,4 KG', 71.4],
    ['kg', '-5', -5],
    ['kg', '−5,5 kg', -5.5],
    ['kg', '+3', 3],
    ['number', '1 200', 1200],
    ['number', '12 345,6', 12_345.6],
    ['number', '1,200', 1200],
    ['number', '1,200,300.5', 1_200_300.5],
    ['number', '0', 0],
    ['number', 'two', 2],
    ['number', 'trois', 3],
    ['time', '1h30', 5400],
    ['time', '1 h 30', 5400],
    ['time', '90m', 5400],
    ['time', '90 min', 5400],
    ['time', '1:30', 5400],
    ['time', '0:45:30', 2730],
    ['time', '7h45', 27_900],
    ['time', '7 h 45 min', 27_900],
    ['time', '2h', 7200],
    ['time', '1,5 h', 5400],
    ['time', '45s', 45],
    ['time', '2h 45s', 7245],
    ['time', '1h30m20s', 5420],
    ['time', '1h05', 3900],
    ['time', '1 hour 30 minutes', 5400],
    ['time', '1 heure et 30 minutes', 5400],
    ['time', 'half an hour', 1800],
    ['time', 'une heure et demie', 5400],
    ['sport', 'RUN', 1],
    ['sport', 'velo', 2],
    ['sport', 'ice skating', 3],
    ['sport', '#3', 3],
    ['yesno', 'yes', 1],
    ['yesno', 'Oui', 1],
    ['yesno', 'non', 0],
    ['yesno', 'NO', 0],
    ['mood', '4', 4],
    ['mood', '5/5', 5],
    ['mood', 'so-so', 3],
    ['mood', 'très bien', 5],
  ])('of %s is read from %j', (name, text, value) => {
    expect(read(text, name)).toEqual({ value });
  });

  it('of an English number with a comma before three digits is thousands, of a French one decimals', () => {
    expect(read('1,234', 'number', 'en')).toEqual({ value: 1234 });
    expect(read('1,234', 'number', 'fr')).toEqual({ value: 1.234 });
  });

  it.each<[Name, string]>([
    ['kg', '71 lb'],
    ['kg', '71lb'],
    ['kg', '71..4'],
    ['kg', 'about 71'],
    ['kg', '12x'],
    ['number', '5 min'],
    ['time', '8'],
    ['time', 'long'],
    ['time', '1:75'],
    ['sport', 'chess'],
    ['sport', 'runner'],
    ['yesno', 'maybe'],
  ])('of %s is none in %j, which is kept', (name, text) => {
    expect(read(text, name)).toEqual({ unread: text });
  });
});

describe('an entry', () => {
  it.each<[Name, string, object]>([
    ['kg', '71,4 yesterday 22:30', { value: 71.4, when: { day: '2026-11-19', minute: 1350 } }],
    ['kg', '71,4 hier 22h30', { value: 71.4, when: { day: '2026-11-19', minute: 1350 } }],
    ['kg', '71,4 hier à 22 h 30', { value: 71.4, when: { day: '2026-11-19', minute: 1350 } }],
    ['kg', '71.4 22:30 yesterday', { value: 71.4, when: { day: '2026-11-19', minute: 1350 } }],
    ['kg', '71.4 at 10pm', { value: 71.4, when: { minute: 1320 } }],
    ['kg', '71.4 8:05', { value: 71.4, when: { minute: 485 } }],
    ['kg', '71.4 on 5 march', { value: 71.4, when: { day: '2026-03-05' } }],
    ['kg', '71.4 for yesterday', { value: 71.4, when: { day: '2026-11-19' } }],
    ['kg', '71.4 after lunch sunday', { value: 71.4, note: 'after lunch', when: { day: '2026-11-15' } }],
    ['kg', '71.4, after lunch', { value: 71.4, note: 'after lunch' }],
    ['time', '7h45', { value: 27_900 }],
    ['time', '7h45 hier', { value: 27_900, when: { day: '2026-11-19' } }],
    ['time', '20 min nap 15:00', { value: 1200, note: 'nap 15:00' }],
    ['sport', 'run 10 km avant-hier', { value: 1, note: '10 km', when: { day: '2026-11-18' } }],
    ['yesno', 'no too late last night', { value: 0, note: 'too late', when: { day: '2026-11-19' } }],
    ['mood', '4 tired but ok', { value: 4, note: 'tired but ok' }],
    ['mood', 'tired', { note: 'tired' }],
    ['mood', 'mal dormi', { note: 'mal dormi' }],
    ['mood', 'good but tired', { value: 4, note: 'but tired' }],
    ['mood', '7 odd day', { unread: '7', note: 'odd day' }],
    ['mood', '4 see you tomorrow', { value: 4, note: 'see you tomorrow' }],
    ['mood', '4 slept until 10:30', { value: 4, note: 'slept until 10:30' }],
    ['mood', '4 waiting for sunday', { value: 4, note: 'waiting for sunday' }],
    ['mood', '4 tomorrow', { value: 4, when: { day: '2026-11-21' } }],
    ['kg', '', {}],
  ])('of %s in %j is value, note and when', (name, text, entry) => {
    expect(read(text, name)).toEqual(entry);
  });

  const names = fc.constantFrom(...(Object.keys(trackers) as Name[]));

  it('is read from any text without an error', () => {
    fc.assert(
      fc.property(anyText, names, (text, name) => {
        const { value } = read(text, name);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses no word: what is no value stands in the note or is said to be none', () => {
    const word = fc.constantFrom('tired', 'but', 'walk', 'café', 'l’ail', '(hot)', '3x', 'x', 'lunch,', 'to', 'ÉTÉ');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom('71.4 ', ''), (words, value) => {
        const said = read(value + words.join(' '), 'kg');
        const kept = splitWords(said.note ?? said.unread ?? '').map(({ folded }) => folded.replace(/[()]/g, ''));
        const typed = splitWords(words.join(' ')).map(({ folded }) => folded.replace(/[()]/g, ''));
        expect(kept).toEqual(typed);
        expect(said.when).toBeUndefined();
      }),
    );
  });

  it('of 100,000 characters is read', () => {
    for (const piece of ['1', '1 ', '1h', 'x ', '( ', '22:30 ', 'yesterday ', '１', ', ']) {
      for (const name of Object.keys(trackers) as Name[]) read(piece.repeat(100_000 / piece.length), name);
    }
  });
});
