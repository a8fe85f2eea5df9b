import { expect, it } from 'vitest';
import { quietInWords, timesInWords } from '../../../packages/chat/src/replies/times-in-words.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

it.each([
  [['07:45'], '1234567', 'every day at 07:45', 'tous les jours à 7 h 45'],
  [['07:45', '20:00'], '12345', 'on weekdays at 07:45 and 20:00', 'en semaine à 7 h 45 et 20 h'],
  [['10:00'], '67', 'at weekends at 10:00', 'le week-end à 10 h'],
  [['10:00'], '6', 'on Saturdays at 10:00', 'le samedi à 10 h'],
  [['18:30'], '14', 'on Mondays and Thursdays at 18:30', 'le lundi et le jeudi à 18 h 30'],
  [
    ['06:00', '12:00', '18:00'],
    '135',
    'on Mondays, Wednesdays and Fridays at 06:00, 12:00 and 18:00',
    'le lundi, le mercredi et le vendredi à 6 h, 12 h et 18 h',
  ],
  [['09:00'], '', 'on the 1st at 09:00', 'le 1er du mois à 9 h'],
])('times %j on %j are %j', (times, weekdays, english, french) => {
  expect(timesInWords({ times, weekdays }, 'en')).toBe(english);
  expect(plain(timesInWords({ times, weekdays }, 'fr'))).toBe(french);
});

it('quiet hours are said from and to', () => {
  expect(quietInWords({ from: '22:00', to: '08:00' }, 'en')).toBe('22:00 to 08:00');
  expect(plain(quietInWords({ from: '22:00', to: '07:30' }, 'fr'))).toBe('de 22 h à 7 h 30');
});
