import type { ProductView } from '@tend/core';
import { attributeTexts } from '../texts/attribute-texts.ts';
import type { Texts } from '../texts/texts.ts';
import type { Editable } from './editable.ts';
import { press } from './press.ts';
import { product as productKind } from './product.ts';
import { products } from './products.ts';
import type { Button, Turn } from './turn.ts';

const texts = {
  take: { en: 'Take out', fr: 'Sortir' },
  putBack: { en: 'Put back', fr: 'Remettre' },
  move: { en: 'Move', fr: 'Déplacer' },
  history: { en: 'History', fr: 'Historique' },
} satisfies Texts;

/** All that can be done with a product: what is out is put back first. */
export function cardButtons({ language }: Turn, { publicId: id, dateOut }: ProductView): Button[] {
  const some = products.pack([{ id }]);
  const one = productKind.pack({ id });
  const edit = (ask: Editable) =>
    press({ label: attributeTexts[ask][language], command: 'edit', options: { products: some, ask } });
  const history = press({ label: texts.history[language], command: 'history', options: { product: one } });
  if (dateOut) {
    const back = press({ label: texts.putBack[language], command: 'put-back', options: { product: one } });
    return [back, edit('name'), edit('note'), edit('type'), history];
  }
  return [
    press({ label: texts.take[language], command: 'take', options: { products: some } }),
    press({ label: texts.move[language], command: 'move', options: { products: some } }),
    ...(['servings', 'name', 'note', 'months', 'frozen', 'type'] as const).map(edit),
    history,
  ];
}
