import type { Form, FormField } from '@tend/chat';
import { describe, expect, it } from 'vitest';
import { drawForm, drawQuestion } from '../../packages/discord-bot/src/draw-form.ts';

const field = (rest: Partial<FormField>): FormField => ({
  ...{ id: 'name', label: 'Name', required: true, kind: 'line' },
  ...rest,
});
const form = (fields: readonly FormField[]): Form => ({
  ...{ title: 'Soup', payload: '1edit;product=2.1', fields },
  open: { label: 'Fill in', payload: '1edit;product=2.1' },
});
const components = (...fields: FormField[]) => drawForm(form(fields)).components;

describe('a form', () => {
  it('is a modal with a label above each field', () => {
    const drawn = drawForm(
      form([field({ value: 'Soup', maxLength: 256 }), field({ id: 'note', kind: 'paragraph', required: false })]),
    );
    expect(drawn).toEqual({
      custom_id: '1edit;product=2.1',
      title: 'Soup',
      components: [
        {
          type: 18,
          label: 'Name',
          component: { type: 4, custom_id: 'name', style: 1, required: true, max_length: 256, value: 'Soup' },
        },
        {
          type: 18,
          label: 'Name',
          component: { type: 4, custom_id: 'note', style: 2, required: false, max_length: 4_000 },
        },
      ],
    });
  });

  it('has a list where one of several is chosen', () => {
    const choices = [
      { value: '1', label: 'Soup', chosen: true },
      { value: '2', label: 'Stew' },
    ] as const;
    expect(components(field({ kind: 'select', choices }))).toMatchObject([
      {
        component: {
          ...{ type: 3, custom_id: 'name', required: true },
          options: [
            { value: '1', label: 'Soup', default: true },
            { value: '2', label: 'Stew' },
          ],
        },
      },
    ]);
  });

  it('keeps within what Discord takes, with what people wrote harmless', () => {
    const drawn = components(field({ label: 'x'.repeat(60), value: `a\u202Eb${'y'.repeat(300)}`, maxLength: 200 }));
    expect(drawn).toMatchObject([
      { label: `${'x'.repeat(44)}…`, component: { value: `ab${'y'.repeat(198)}`, max_length: 200 } },
    ]);
    expect(drawForm({ ...form([]), title: 'word '.repeat(20) }).title.length).toBeLessThanOrEqual(45);
  });

  it('answers a question with one line', () => {
    expect(drawQuestion('Answer', 'Your answer')).toMatchObject({
      ...{ custom_id: '?Your answer', title: 'Answer' },
      components: [{ label: 'Your answer', component: { custom_id: 'answer', required: true } }],
    });
  });
});
