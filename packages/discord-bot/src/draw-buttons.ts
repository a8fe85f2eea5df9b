import type { Button, Reply } from '@tend/chat';
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { customIds, selectId } from './custom-id.ts';
import { harmless } from './markdown.ts';
import { shorten } from './split-spans.ts';

/** One line of buttons, or a list to choose from. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What Discord takes: rows, buttons in a row, options of a list, characters of their labels. */
const most = { rows: 5, inRow: 5, options: 25, label: 80, optionLabel: 100 } as const;

/** What can be chosen is shown as buttons while it is so little and so short; else as a list. */
const asButtons = { items: 5, label: 40, short: 4 } as const;

/**
 * The buttons of a reply: what can be chosen first, then turning pages, then `leading` and all others; what has no room
 * as a button any more is a list. Throws when a payload is not 1 to 64 bytes long.
 */
export function drawButtons(
  { choice, calls }: Pick<Reply, 'choice' | 'calls'>,
  leading: readonly APIButtonComponent[] = [],
): Row[] {
  const idOf = customIds();
  const button = (one: Button) => drawButton(one, idOf(one.payload));
  const items = choice?.items ?? [];
  const turning = [choice?.previous, choice?.next].filter((one) => one !== undefined);
  const chosen = isFew(items) ? inRows(items.map(button)) : lists(items);
  const rows = [...chosen, ...inRows(turning.map(button))];
  const room = (most.rows - rows.length) * most.inRow - leading.length;
  if (calls.length <= room) return [...rows, ...inRows([...leading, ...calls.map(button)])];
  const first = calls.slice(0, Math.max(0, room - most.inRow));
  const others = lists(calls.slice(first.length), rows.length);
  return [...rows, ...inRows([...leading, ...first.map(button)]), ...others].slice(0, most.rows);
}

function isFew(items: readonly Button[]): boolean {
  const longest = Math.max(0, ...items.map(({ label }) => label.length));
  return items.length <= asButtons.items
    ? longest <= asButtons.label
    : items.length <= 10 && longest <= asButtons.short;
}

function drawButton({ label }: Button, customId: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: labelOf(label, most.label),
    custom_id: customId,
  };
}

function inRows(buttons: readonly APIButtonComponent[]): Row[] {
  return cut(buttons, most.inRow).map((components) => ({ type: ComponentType.ActionRow, components }));
}

function lists(buttons: readonly Button[], before = 0): Row[] {
  return cut(buttons, most.options).map((options, index) => ({
    type: ComponentType.ActionRow,
    components: [drawList(options, selectId(before + index))],
  }));
}

function drawList(buttons: readonly Button[], customId: string): APIStringSelectComponent {
  const idOf = customIds();
  const options = buttons.map(({ label, payload }) => ({
    label: labelOf(label, most.optionLabel),
    value: idOf(payload),
  }));
  return { type: ComponentType.StringSelect, custom_id: customId, options };
}

function cut<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** A label on one line, never empty. */
export function labelOf(text: string, longest: number): string {
  return shorten(harmless(text).replaceAll(/\s+/g, ' ').trim(), longest) || '…';
}
