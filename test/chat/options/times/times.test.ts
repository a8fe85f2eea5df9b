import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysDayPartOnly } from '../../../../packages/chat/src/options/times/day-part.ts';
import { quietHours } from '../../../../packages/chat/src/options/times/quiet-hours.ts';
import { times } from '../../../../packages/chat/src/options/times/times.ts';
import { splitWords } from '../../../../packages/chat/src/options/words.ts';
import { anyText } from '../../conversation/any-text.ts';
import { reader } from '../../conversation/shapes.ts';

const at = (...clock: string[]) => clock.map((time) => (time.includes(':') ? time : `${time}:00`).padStart(5, '0'));
const week = [1, 2, 3, 4, 5, 6, 7];

describe('times', () => {
  it.each([
    ['7:45', at('7:45'), undefined],
    ['7', at('7'), undefined],
    ['7.45', at('7:45'), undefined],
    ['7:45 and 20:00', at('7:45', '20'), undefined],
    ['20:00, 7:45', at('7:45', '20'), undefined],
    ['7:45,20:00', at('7:45', '20'), undefined],
    ['20:00 and 8 pm', at('20'), undefined],
    ['at 8 pm and at noon', at('12', '20'), undefined],
    ['every weekday 7:45', at('7:45'), [1, 2, 3, 4, 5]],
    ['weekdays at 7:45 am', at('7:45'), [1, 2, 3, 4, 5]],
    ['7:45 on weekdays', at('7:45'), [1, 2, 3, 4, 5]],
    ['every day at 7 and 20', at('7', '20'), week],
    ['mon-fri 7:45', at('7:45'), [1, 2, 3, 4, 5]],
    ['monday to friday 7:45', at('7:45'), [1, 2, 3, 4, 5]],
    ['fri-mon 9:00', at('9'), [1, 5, 6, 7]],
    ['mon wed fri 18:30', at('18:30'), [1, 3, 5]],
    ['on Sundays and Tuesdays at 18:30', at('18:30'), [2, 7]],
    ['sat/sun 10:00', at('10'), [6, 7]],
    ['every weekend 10:00', at('10'), [6, 7]],
    ['every evening at 8', at('20'), undefined],
    ['every morning at 8', at('8'), undefined],
    ['weekly on saturday at 10:00', at('10'), [6]],
    ['saturdays', [], [6]],
    ['chaque dimanche 18h', at('18'), [7]],
    ['le dimanche à 18 h 30', at('18:30'), [7]],
    ['dimanche 8 heures du soir', at('20'), [7]],
    ['en semaine à 7h45', at('7:45'), [1, 2, 3, 4, 5]],
    ['tous les jours à midi', at('12'), week],
    ['7h45 et 20h', at('7:45', '20'), undefined],
    ['du lundi au vendredi à 7h45', at('7:45'), [1, 2, 3, 4, 5]],
    ['lundi, mercredi et vendredi, 7h', at('7'), [1, 3, 5]],
    ['les lundis et jeudis à 7 h', at('7'), [1, 4]],
    ['lun-ven 7h45', at('7:45'), [1, 2, 3, 4, 5]],
    ['lun. mar. à 20h', at('20'), [1, 2]],
    ['le week-end à 10h', at('10'), [6, 7]],
    ['tous les soirs à 8h', at('20'), undefined],
    ['minuit', at('0'), undefined],
    ['9 in the evening', at('21'), undefined],
    ['8 in the morning on weekdays', at('8'), [1, 2, 3, 4, 5]],
    ['3 in the afternoon', at('15'), undefined],
    ['9 du soir', at('21'), undefined],
    ['le lundi, 3 heures de l’après-midi', at('15'), [1]],
    ['8 dans la matinée', at('8'), undefined],
  ])('%j are read', (text, said, weekdays) => {
    const read = times.parse(text, reader('en'));
    expect(read).toEqual({ times: said, ...(weekdays && { weekdays: weekdays.join('') }) });
    expect(times.unpack(times.pack(read as never))).toEqual(read);
  });

  it.each(['', 'now and then', '25:00', 'sometimes 7:45', '7:45 lasagne', 'twice a week', '24', 'every', 'at'])(
    '%j says none',
    (text) => {
      expect(times.parse(text, reader('fr'))).toBeUndefined();
    },
  );

  it.each([
    ['weight every weekday 7:45', 1, 3],
    ['weight at 7', 1, 2],
    ['poids chaque dimanche à 18h', 1, 4],
    ['poids 18h', 1, 1],
  ])('of %j are claimed behind a name', (text, from, taken) => {
    expect(times.claim?.(splitWords(text), from, reader('en'))?.taken).toBe(taken);
  });

  it.each([
    ['run on mondays in the evening', 1, 2],
    ['run on mondays in the evening at 8', 1, 7],
    ['course le lundi soir', 1, 2],
    ['run in the morning', 1, undefined],
  ])('of %j leave a part of the day without an hour', (text, from, taken) => {
    expect(times.claim?.(splitWords(text), from, reader('en'))?.taken).toBe(taken);
  });

  it.each([
    ['in the morning', true],
    ['le matin', true],
    ['dans l’après-midi', true],
    ['every', false],
    ['9 in the evening', false],
    ['', false],
  ])('%j says a part of the day alone: %s', (text, alone) => {
    expect(saysDayPartOnly(text)).toBe(alone);
  });

  it('leave numbers alone that nothing makes a time of the day', () => {
    const words = splitWords('weight 7');
    expect(times.claim?.(words, 1, reader('en'))).toBeUndefined();
  });

  it('of any text are read without an error, and packed so that they can be read back', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(times, quietHours), (text, kind) => {
        const read = kind.parse(text, reader('en'));
        if (read === undefined) return;
        expect(kind.unpack(kind.pack(read as never))).toEqual(read);
        expect(kind.pack(read as never)).toMatch(/^[^;=\n]+$/);
      }),
    );
  });
});

describe('quiet hours', () => {
  it.each([
    ['22:00 to 8:00', [22, 8]],
    ['22-8', [22, 8]],
    ['22:00–8:00', [22, 8]],
    ['from 10 pm to 7 am', [22, 7]],
    ['between 23:00 and 7:00', [23, 7]],
    ['22h à 8h', [22, 8]],
    ['de 22 h à 8 h', [22, 8]],
    ['entre 22h et 7h', [22, 7]],
    ['de minuit à midi', [0, 12]],
  ])('%j are read', (text, hours) => {
    const [from, to] = at(...hours.map(String));
    expect(quietHours.parse(text, reader('fr'))).toEqual({ from, to });
  });

  it.each(['none', 'No', 'aucune', 'jamais'])('%j are none', (text) => {
    expect(quietHours.parse(text, reader('en'))).toBe('none');
  });

  it.each(['22:00', '22:00 to 22:00', '22 to 25', 'at night', '', '22 to 8 to 9'])('%j say nothing', (text) => {
    expect(quietHours.parse(text, reader('en'))).toBeUndefined();
  });
});
