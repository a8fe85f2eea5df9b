import { box } from '../../../packages/chat/src/options/box.ts';
import { boxCount } from '../../../packages/chat/src/options/box-count.ts';
import { fromBox, toBox } from '../../../packages/chat/src/options/box-move.ts';
import { boxOrAddress } from '../../../packages/chat/src/options/box-or-address.ts';
import type { CommandShape, OptionShape } from '../../../packages/chat/src/options/command-shape.ts';
import { count } from '../../../packages/chat/src/options/count.ts';
import { day, dayLast } from '../../../packages/chat/src/options/day.ts';
import { days } from '../../../packages/chat/src/options/days.ts';
import { fate } from '../../../packages/chat/src/options/fate.ts';
import { flag } from '../../../packages/chat/src/options/flag.ts';
import { freezer } from '../../../packages/chat/src/options/freezer.ts';
import { hour } from '../../../packages/chat/src/options/hour.ts';
import { language } from '../../../packages/chat/src/options/language.ts';
import { lines } from '../../../packages/chat/src/options/lines.ts';
import { months } from '../../../packages/chat/src/options/months.ts';
import { name, newName } from '../../../packages/chat/src/options/name.ts';
import { newNote, note } from '../../../packages/chat/src/options/note.ts';
import { number } from '../../../packages/chat/src/options/number.ts';
import { numberAsked } from '../../../packages/chat/src/options/number-asked.ts';
import type { ReadingContext } from '../../../packages/chat/src/options/option-kind.ts';
import { product } from '../../../packages/chat/src/options/product.ts';
import { products } from '../../../packages/chat/src/options/products.ts';
import { publicId } from '../../../packages/chat/src/options/public-id.ts';
import { servings } from '../../../packages/chat/src/options/servings.ts';
import { show } from '../../../packages/chat/src/options/show.ts';
import { text } from '../../../packages/chat/src/options/text.ts';
import { type } from '../../../packages/chat/src/options/type.ts';
import { zone } from '../../../packages/chat/src/options/zone.ts';

/** The commands of the freezer as the grammar sees them: whatever the real ones do, these rules hold. */
export const shapes: readonly CommandShape[] = [
  {
    ...shape('add', ['add', 'put in', 'store'], ['ajouter', 'ranger', 'mettre'], {
      what: { kind: name, required: true, rest: true },
      ...{
        servings: { kind: servings },
        box: { kind: boxOrAddress },
        freezer: { kind: freezer },
        type: { kind: type },
      },
      ...{ months: { kind: months }, frozen: { kind: day }, count: { kind: count }, note: { kind: note } },
      ...{ more: { kind: lines, hidden: true }, bare: { kind: number(1, 20), hidden: true } },
      ...{ number: { kind: numberAsked }, again: { kind: publicId, hidden: true } },
    }),
    lines: true,
  },
  shape('take', ['take', 'take out', 'out', 'ate', 'eat'], ['sortir', 'prendre', 'manger', 'mangé'], {
    products: { kind: products, required: true, rest: true },
    ...{ servings: { kind: servings }, fate: { kind: fate }, on: { kind: dayLast }, from: { kind: fromBox } },
  }),
  shape('put-back', ['put back', 'back'], ['remettre', 'remets'], {
    product: { kind: product, required: true, rest: true },
  }),
  shape('list', ['list'], ['liste'], { box: { kind: box }, freezer: { kind: freezer }, show: { kind: show } }),
  shape('find', ['find'], ['chercher', 'trouver'], { text: { kind: text, required: true, rest: true } }),
  shape('soon', ['soon', 'eat soon'], ['bientôt', 'à manger bientôt'], {
    ...{ days: { kind: days }, servings: { kind: servings } },
  }),
  shape('move', ['move'], ['déplacer'], {
    products: { kind: products, required: true, rest: true },
    ...{ box: { kind: toBox, required: true }, freezer: { kind: freezer }, from: { kind: fromBox } },
    number: { kind: numberAsked },
  }),
  shape('edit', ['edit', 'correct', 'change'], ['modifier', 'corriger', 'changer'], {
    products: { kind: products, rest: true },
    ...{ name: { kind: newName }, note: { kind: newNote }, servings: { kind: servings } },
    ...{ months: { kind: months }, frozen: { kind: day }, type: { kind: type } },
  }),
  shape('freezer', ['freezer', 'freezers', 'freezer list'], ['congélateur', 'congélateurs', 'congélateur liste'], {}),
  shape('freezer-add', ['freezer add'], ['congélateur ajouter'], {
    name: { kind: name, required: true, rest: true },
    boxes: { kind: boxCount, required: true },
  }),
  shape('freezer-rename', ['freezer rename'], ['congélateur renommer'], {
    freezer: { kind: freezer },
    name: { kind: newName, required: true, rest: true },
  }),
  shape('freezer-resize', ['freezer resize'], ['congélateur redimensionner', 'congélateur taille'], {
    freezer: { kind: freezer },
    boxes: { kind: boxCount, required: true },
  }),
  shape('freezer-box', ['freezer box names', 'freezer box'], ['congélateur nommer'], {
    ...{ box: { kind: box, required: true }, freezer: { kind: freezer } },
    name: { kind: newName, required: true, rest: true },
  }),
  shape('freezer-main', ['freezer main'], ['congélateur principal'], { freezer: { kind: freezer } }),
  shape('freezer-remove', ['freezer remove'], ['congélateur supprimer'], {
    ...{ freezer: { kind: freezer }, confirmed: { kind: flag, hidden: true } },
  }),
  shape('types', ['types', 'type'], ['types', 'type'], { text: { kind: text, rest: true } }),
  shape('trends', ['trends'], ['tendances'], {}),
  shape('history', ['history'], ['historique'], { freezer: { kind: freezer }, product: { kind: product, rest: true } }),
  shape('undo', ['undo'], ['annuler'], {}),
  shape('settings', ['settings'], ['réglages'], {}),
  shape('settings-language', ['settings language', 'language'], ['réglages langue', 'langue'], {
    language: { kind: language, required: true },
  }),
  shape('settings-zone', ['settings time zone', 'time zone'], ['réglages fuseau', 'fuseau horaire'], {
    zone: { kind: zone, required: true, rest: true },
  }),
  shape('settings-day', ['settings day start', 'day start'], ['réglages début de journée', 'début de journée'], {
    hour: { kind: hour, required: true },
  }),
  shape('start', ['start'], ['start'], {}),
  shape('help', ['help'], ['aide'], { command: { kind: text, rest: true } }),
  {
    ...shape('add-again', ['add again'], ['ajouter encore'], { change: { kind: publicId, hidden: true } }),
    internal: true,
  },
];

/** A Friday in Paris, in a household with three named boxes and two freezers. */
export const reader = (language: 'en' | 'fr'): ReadingContext => ({
  language,
  zone: 'Europe/Paris',
  today: '2026-11-20',
  boxNames: ['meat', 'glaces', 'ice box', 'door', 'poisson pane', 'top shelf'],
  freezerNames: ['freezer', 'garage', 'cave du fond'],
  typeNames: ['soup', 'soupe', 'bread', 'pain', 'homemade dish', 'plat maison', 'meal soup (meat)', 'fruit', 'fruits'],
});

function shape(
  id: string,
  en: readonly string[],
  fr: readonly string[],
  options: Readonly<Record<string, OptionShape>>,
): CommandShape {
  return { id, names: { en, fr }, options };
}
