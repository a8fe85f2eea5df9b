import type { Form, FormField } from '@tend/chat';
import {
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { questionId } from './custom-id.ts';
import { labelOf } from './draw-buttons.ts';
import { harmless } from './markdown.ts';

/** What Discord takes, in characters. */
const most = { title: 45, label: 45, value: 4_000, optionLabel: 100 } as const;

/** The field of the form that answers a question. */
export const answerField = 'answer';

/** A form as a modal: each field with its label above it. */
export function drawForm({ title, payload, fields }: Form): APIModalInteractionResponseCallbackData {
  return modal(payload, title, fields);
}

/** The form in which a question is answered. */
export function drawQuestion(title: string, label: string): APIModalInteractionResponseCallbackData {
  return modal(questionId(label), title, [{ id: answerField, label, required: true, kind: 'line' }]);
}

function modal(customId: string, title: string, fields: readonly FormField[]): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: labelOf(title, most.title),
    components: fields.map((field) => ({
      type: ComponentType.Label,
      label: labelOf(field.label, most.label),
      component: field.kind === 'select' ? drawSelect(field) : drawText(field),
    })),
  };
}

function drawText({ id, required, value, kind, maxLength = most.value }: FormField): APITextInputComponent {
  // More than may be typed can be there already.
  const filled = value && harmless(value).slice(0, maxLength);
  return {
    type: ComponentType.TextInput,
    custom_id: id,
    style: kind === 'paragraph' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: Math.min(maxLength, most.value),
    ...(filled && { value: filled }),
  };
}

function drawSelect({ id, required, choices = [] }: FormField): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    required,
    options: choices.map(({ value, label, chosen }) => ({
      value,
      label: labelOf(label, most.optionLabel),
      ...(chosen && { default: true }),
    })),
  };
}
