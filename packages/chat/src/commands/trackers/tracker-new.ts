import { ask } from '../../options/ask.ts';
import type { Call } from '../../options/call.ts';
import { flag } from '../../options/flag.ts';
import { text } from '../../options/text.ts';
import { daily } from '../../options/trackers/daily.ts';
import { details } from '../../options/trackers/details.ts';
import { goal } from '../../options/trackers/goal.ts';
import { trackerKind } from '../../options/trackers/kind.ts';
import { readTracker } from '../../options/trackers/new-tracker.ts';
import { schedule } from '../../options/trackers/schedule.ts';
import type { Said, Turn } from '../../options/turn.ts';
import type { Texts } from '../../texts/texts.ts';
import { titled } from '../../texts/titled.ts';
import { command } from '../command.ts';
import { createSaid, newTracker } from '../parts/create-said-tracker.ts';
import { newTrackerForm } from '../parts/new-tracker-form.ts';

const texts = {
  name: { en: 'What would you like to track? Give it a name.', fr: 'Que voulez-vous suivre ? Donnez-lui un nom.' },
  kind: { en: (name: string) => `${name}: what do you log?`, fr: (name: string) => `${name} : que notez-vous ?` },
  unit: {
    en: 'In which unit? For example kg, km or pages.',
    fr: 'Dans quelle unité ? Par exemple kg, km ou pages.',
  },
  noUnit: { en: 'No unit', fr: 'Sans unité' },
  choices: {
    en: 'Which choices, 2 to 10? Separate them with commas: run, bike, swim.',
    fr: 'Quels choix, de 2 à 10 ? Séparez-les par des virgules : course, vélo, natation.',
  },
} satisfies Texts;

/** After the kind, no word says that they follow. */
const { opens: _, ...unannounced } = details;

/** What is answered for no unit. */
const noUnit = '-';

/** A new tracker, in one line or asked for bit by bit. */
export const trackerNew = command({
  id: 'tracker-new',
  names: {
    en: ['tracker new', 'tracker add', 'new tracker', 'add tracker'],
    fr: ['suivi nouveau', 'suivi ajouter', 'suivi créer', 'nouveau suivi', 'ajouter suivi', 'créer suivi'],
  },
  description: {
    en: 'A new tracker: tracker new weight number kg',
    fr: 'Un nouveau suivi : suivi nouveau poids nombre kg',
  },
  audience: 'member',
  private: true,
  options: {
    name: {
      kind: text,
      rest: true,
      field: {
        name: { en: 'name', fr: 'nom' },
        description: { en: 'What it is called', fr: 'Comment il s’appelle' },
      },
    },
    kind: { kind: trackerKind },
    details: { kind: unannounced },
    schedule: { kind: schedule },
    goal: { kind: goal },
    daily: { kind: daily },
    /** Its kind was chosen by a button, so its unit is asked for too. */
    guided: { kind: flag, hidden: true },
  },
  async run(turn, { name: said, guided, ...given }, call) {
    const { language } = turn;
    if (said === undefined) {
      const asked = await ask(turn, call, 'name', { question: texts.name[language] });
      return { ...asked, form: newTrackerForm(turn) };
    }
    const read = readTracker(said);
    const kind = given.kind ?? read.kind;
    const details = [read.details, given.details].filter((part) => part !== undefined).join(' ');
    const known = { ...call, options: { ...call.options, name: text.pack(read.name) } };
    if (kind === undefined) return askKind(turn, known, read.name);
    const withKind = { ...known, options: { ...known.options, kind } };
    if (details === '' && kind === 'choice')
      return ask(turn, withKind, 'details', { question: texts.choices[language] });
    if (details === '' && kind === 'number' && guided) {
      const answers = [{ label: texts.noUnit[language], value: noUnit }];
      return ask(turn, withKind, 'details', { question: texts.unit[language], answers });
    }
    return createSaid(
      turn,
      newTracker(turn, { name: read.name, kind }, { ...given, details: details === noUnit ? '' : details }),
    );
  },
});

function askKind(turn: Turn, call: Call, name: string): Promise<Said> {
  const { language } = turn;
  const answers = (trackerKind.field?.choices ?? []).map(({ value, label }) => ({ label: label[language], value }));
  const guided = { ...call, options: { ...call.options, guided: flag.pack(true) } };
  return ask(turn, guided, 'kind', { question: texts.kind[language](titled(name)), answers });
}
