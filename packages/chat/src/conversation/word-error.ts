import { address, type CoreError, type ErrorCode, type ErrorData } from '@tend/core';
import type { Call, PackedOptions } from '../options/call.ts';
import { draft, press } from '../options/press.ts';
import type { Said, Turn } from '../options/turn.ts';
import { whichProduct } from '../options/which-product.ts';
import type { Button } from '../replies/reply.ts';
import { paragraph } from '../replies/spans.ts';
import { longDay } from '../texts/dates.ts';
import { errorTexts as texts } from '../texts/error-texts.ts';
import { listed } from '../texts/lists.ts';
import { shortened } from '../texts/shortened.ts';
import { titled } from '../texts/titled.ts';
import { trackerName } from '../texts/tracker-name.ts';
import { trackerTexts } from '../texts/tracker-texts.ts';
import { troubleTexts } from './trouble-texts.ts';
import { wordBox, wordFullBox } from './word-box.ts';
import { wordMissing, wordValue } from './word-value.ts';

type Wording<Code extends ErrorCode> = (turn: Turn, data: ErrorData[Code], call: Call) => Said | Promise<Said>;

/** The sentence of a refusal, with what would be right, and buttons that lead there. */
export function wordError(turn: Turn, call: Call, { code, data }: CoreError): Said | Promise<Said> {
  return (wordings[code] as Wording<ErrorCode>)(turn, data, call);
}

const wordings: { readonly [Code in ErrorCode]: Wording<Code> } = {
  not_found: wordMissing,
  value_invalid: wordValue,
  box_out_of_range: wordBox,
  box_not_empty: ({ language }, { boxes, freezer }) => {
    const sentence = texts.boxNotEmpty[language](listed(boxes.map(String), language), boxes.length > 1);
    const options = (box: number) => ({ freezer: String(freezer), box: String(box) });
    const calls = boxes.slice(0, 4).map((box) =>
      press({
        label: texts.showBox[language](box),
        command: 'list',
        options: options(box),
      }),
    );
    return say(sentence, calls);
  },
  box_full: wordFullBox,
  number_taken: async (turn, { box, freezer, number, next }, call) => {
    const place = (one: number) => address({ freezer, box, number: one }, turn.contact.mainFreezer);
    const sentence = texts.numberTaken[turn.language](place(number), place(next));
    // Which of the lines asked for it no button could tell.
    if ('more' in call.options) return say(sentence);
    const base = await draft(turn, call.options);
    return say(sentence, [again(call, base, { number: String(next) }, texts.use[turn.language](place(next)))]);
  },
  name_taken: ({ language }, { name }) => say(texts.nameTaken[language](titled(name))),
  name_invalid: ({ language }, { max, empty }) =>
    say(empty ? texts.nameEmpty[language] : texts.nameLong[language](max)),
  date_in_future: ({ language }, { day }) => say(texts.dateInFuture[language](longDay(day, language))),
  date_before_date_in: ({ language }, { day, dateIn }) =>
    say(texts.beforeDateIn[language](longDay(day, language), longDay(dateIn, language))),
  already_out: ({ language }, { publicId, name, dateOut }) => {
    const back = press({ label: texts.putBack[language], command: 'put-back', options: { product: `#${publicId}` } });
    return say(texts.alreadyOut[language](titled(name), longDay(dateOut, language)), [back]);
  },
  not_enough_servings: async (turn, { left, publicId, name }, call) => {
    const { language } = turn;
    const { products = '', servings: _, from: __, ...options } = call.options;
    const sentence = texts.notEnough[language](titled(name), left);
    // A button for all of this one would leave the others out: what can be taken of each is what is left of this one.
    if (products.includes(',')) {
      const base = await draft(turn, call.options);
      return say(sentence, [again(call, base, { servings: String(left) }, ofEach[language](left))]);
    }
    return say(sentence, [again(call, options, { products: `#${publicId}` }, texts.takeAll[language](left))]);
  },
  freezer_has_history: ({ language }, { freezer, name }) => {
    const options = { freezer: String(freezer), retire: '1', confirmed: '1' };
    return say(texts.hasHistory[language](titled(name)), [
      press({ label: texts.retire[language], command: 'freezer-remove', options }),
    ]);
  },
  freezer_not_empty: ({ language }, { name, inside, freezer }) => {
    const show = press({
      label: shortened(texts.show[language](titled(name)), 20),
      command: 'list',
      options: { freezer: String(freezer) },
    });
    return say(texts.freezerNotEmpty[language](titled(name), inside), [show]);
  },
  ambiguous: (turn, data, call) => whichProduct(turn, call, 'products' in call.options ? 'products' : 'product', data),
  limit_reached: ({ language }, { what, max }) => {
    if (what === 'last_freezer') return say(texts.lastFreezer[language]);
    if (what === 'trackers') return say(trackerTexts.tooMany[language](max));
    if (what === 'freezers') return say(texts.tooManyFreezers[language](max));
    return say(what === 'lines' ? texts.tooManyLines[language](max) : texts.tooManyAtOnce[language](max));
  },
  too_many_requests: ({ language }) => say(troubleTexts.tooMany[language]),
  code_invalid: ({ language }) => say(texts.codeInvalid[language]),
  nothing_to_undo: ({ language }, _, { command, options }) => {
    if (command === 'put-back' || command === 'take-fate') return say(texts.nothingTaken[language]);
    return say(options.change ? texts.alreadyUndone[language] : texts.nothingToUndo[language]);
  },
  undo_blocked: ({ language }, { label, by }) => {
    const that = by && press({ label: texts.undoThat[language], command: 'undo', options: { change: by.publicId } });
    return say(texts.undoBlocked[language](titled(trackerName({ name: label || null }, language))), that ? [that] : []);
  },
};

const ofEach = {
  en: (left: number) => `Take ${left} of each`,
  fr: (left: number) => (left === 1 ? 'Sortir une part de chacun' : `Sortir ${left} parts de chacun`),
};

function say(sentence: string, calls: readonly Button[] = []): Said {
  return { blocks: [paragraph(sentence)], calls, place: 'new' };
}

/** The same call once more with some options in place of its own. */
function again({ command }: Call, base: PackedOptions, options: PackedOptions, label: string, number?: number): Button {
  return press({ label, command, options: { ...base, ...options }, ...(number !== undefined && { number }) });
}
