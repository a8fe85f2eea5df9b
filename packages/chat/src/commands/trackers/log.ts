import { note } from '../../options/note.ts';
import { number } from '../../options/number.ts';
import { text } from '../../options/text.ts';
import { askTracker } from '../../options/trackers/ask-tracker.ts';
import { dayList } from '../../options/trackers/entry-buttons.ts';
import { afterUnknownName, meantTracker } from '../../options/trackers/meant-tracker.ts';
import { tracker as trackerKind } from '../../options/trackers/tracker.ts';
import { when } from '../../options/when.ts';
import { command } from '../command.ts';
import { logSaid } from '../parts/log-said.ts';

/** Logs an entry of a tracker: value, note and when, in that order, in one text. */
export const log = command({
  id: 'log',
  names: { en: ['log', 'track', 'record', 'note'], fr: ['noter', 'note', 'noté', 'enregistrer'] },
  description: {
    en: 'Log an entry: log weight 71.4 yesterday 22:30',
    fr: 'Noter une valeur : noter poids 71,4 hier 22h30',
  },
  audience: 'member',
  private: true,
  options: {
    tracker: { kind: trackerKind, rest: true },
    value: {
      kind: text,
      field: {
        name: { en: 'value', fr: 'valeur' },
        description: { en: 'Such as 71.4, 7h45, yes, or a choice', fr: 'Par exemple 71,4, 7h45, oui, ou un choix' },
      },
    },
    note: { kind: note },
    when: { kind: when },
    /** Of the trackers that are offered. */
    page: { kind: number(1, 9), hidden: true },
    /** To be filled in one by one. */
    days: { kind: dayList, hidden: true },
  },
  async run(turn, { tracker: ref, value = '', note, when, page, days }, call) {
    if (!ref) return askTracker(turn, call, { page });
    const meant = await meantTracker(turn, ref);
    if (!meant) {
      const said = 'text' in ref ? ref.text : '';
      const after = [afterUnknownName(said), value].filter((part) => part !== '').join(' ');
      const unknown = said.slice(0, after === '' || value !== '' ? undefined : said.length - after.length).trim();
      const options = { ...call.options, ...(after !== '' && { value: text.pack(after) }) };
      return askTracker(turn, { ...call, options }, { unknown: unknown || undefined, page });
    }
    const said = [meant.rest, value].filter((part) => part !== '').join(' ');
    const as = { command: 'log', value: 'value' };
    return logSaid(turn, { tracker: meant.tracker, text: said, note, when, days, as });
  },
});
