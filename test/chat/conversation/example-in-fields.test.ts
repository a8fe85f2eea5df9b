import { expect, it } from 'vitest';
import { exampleInFields } from '../../../packages/chat/src/conversation/example-in-fields.ts';

const reading = { zone: 'Europe/Paris', today: '2026-11-20', boxNames: [], freezerNames: [] };

it.each([
  ['en', 'add lasagne for 4 in box 2', '/add what: lasagne for 4 in box 2'],
  ['en', 'take 2.1 2 servings', '/take product: 2.1 2 servings'],
  ['en', 'put back 2.1', '/put-back product: 2.1'],
  ['en', 'list', '/list'],
  ['en', 'freezer main garage', '/freezer main freezer: garage'],
  ['en', 'freezer', '/freezer list'],
  ['en', 'what is this', 'what is this'],
  ['en', 'additional', 'additional'],
  ['fr', 'ajouter lasagnes tiroir 2', '/ajouter quoi: lasagnes tiroir 2'],
  ['en', 'soon 7 days', '/soon days: 7'],
  ['en', 'freezer resize 5', '/freezer resize boxes: 5'],
  ['fr', 'bientôt pour 4', '/bientôt parts: 4'],
  ['fr', 'congélateur ajouter Cave', '/congélateur ajouter nom: Cave'],
] as const)('in %s, %s is filled in as %s', (language, typed, filledIn) => {
  expect(exampleInFields(typed, { ...reading, language })).toBe(filledIn);
});
