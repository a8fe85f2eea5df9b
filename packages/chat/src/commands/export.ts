import { exportProducts, fold, pageSize, refuse, trackerRows } from '@tend/core';
import type { Call } from '../options/call.ts';
import { type Exported, exported, groupNames } from '../options/exported.ts';
import { number } from '../options/number.ts';
import type { Question } from '../options/question.ts';
import { knownTrackers } from '../options/trackers/known-trackers.ts';
import { onlyTracker } from '../options/trackers/meant-tracker.ts';
import type { Said, Turn } from '../options/turn.ts';
import type { FileContent } from '../replies/files/reply-file.ts';
import { paragraph } from '../replies/spans.ts';
import { shortened } from '../texts/shortened.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';
import { command } from './command.ts';
import { exportTexts as texts } from './parts/export-texts.ts';

/** What a member has, as files for spreadsheets and for `import`. */
export const exportCommand = command({
  id: 'export',
  names: { en: ['export'], fr: ['exporter', 'exporte'] },
  description: {
    en: 'Your products, or what you logged, as a file for spreadsheets',
    fr: 'Vos produits, ou ce que vous avez noté, dans un fichier pour tableur',
  },
  audience: 'member',
  private: true,
  options: {
    what: { kind: exported, required: true, rest: true, question },
    page: { kind: number(1, 99), hidden: true },
  },
  run: (turn, { what }) => (what === 'products' ? products(turn) : entries(turn, what)),
});

async function products(turn: Turn): Promise<Said> {
  const { work, contact, language } = turn;
  const { products } = await exportProducts(work, contact.householdId, undefined, 1);
  if (products.length === 0) return { blocks: [paragraph(texts.noProducts[language])] };
  return answer(turn, texts.ofProducts[language], texts.fileOfProducts[language], { kind: 'products' });
}

async function entries(turn: Turn, what: Exclude<Exported, 'products'>): Promise<Said> {
  const { work, language, contact } = turn;
  const nothing = { blocks: [paragraph(texts.nothingLogged[language])] };
  if (what !== 'trackers') {
    const meant = await onlyTracker(turn, what);
    if ('unknown' in meant) return refuse('not_found', { what: 'tracker', text: meant.unknown ?? '' });
    if (meant.tracker.id === 0) return nothing;
    const name = trackerName(meant.tracker, language);
    const content = { kind: 'entries', tracker: meant.tracker.publicId } as const;
    return answer(turn, texts.ofTracker[language](titled(name)), fileName(name), content);
  }
  const any = (await trackerRows(work, contact.memberId)).length > 0;
  if (!any) return nothing;
  return answer(turn, texts.ofTrackers[language], texts.fileOfTrackers[language], { kind: 'entries' });
}

function answer({ today }: Turn, sentence: string, of: string, content: FileContent): Said {
  const file = { name: `tend-${of}-${today}.csv`, type: 'text/csv', content } as const;
  return { blocks: [paragraph(sentence)], file, place: 'new' };
}

/** A name as part of the name of a file. */
function fileName(name: string): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 40) || 'tracker';
}

/** The trackers in pages; the first also offers the products and all trackers. */
async function question({ work, contact, language }: Turn, { options }: Call): Promise<Question> {
  const trackers = (await knownTrackers(work, contact.memberId)).map((tracker) => ({
    label: shortened(titled(trackerName(tracker, language)), 40),
    value: exported.pack({ id: tracker.publicId }),
  }));
  const groups = (['products', 'trackers'] as const).map((value) => ({ label: groupNames[value][language], value }));
  const answers = [...groups, ...trackers];
  const page = Math.min(Number(options.page ?? '1'), Math.ceil(answers.length / pageSize));
  return {
    question: texts.question[language],
    answers: answers.slice((page - 1) * pageSize, page * pageSize),
    ...(page > 1 && { previous: { page: String(page - 1) } }),
    ...(page * pageSize < answers.length && { next: { page: String(page + 1) } }),
  };
}
