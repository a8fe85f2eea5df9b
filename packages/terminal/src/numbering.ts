import type { Button, Reply } from '@tend/chat';

/** A button with the number that presses it. */
export interface Numbered {
  readonly number: number;
  readonly button: Button;
}

/** The buttons of a reply in the order in which they are drawn: what can be chosen, then all others. */
export interface NumberedButtons {
  readonly items: readonly Numbered[];
  readonly others: readonly Numbered[];
}

/**
 * Numbers the buttons of a reply. A button that stands for a number keeps it (of two that stand for the same, the
 * first); the others get the lowest numbers that are left, in the order in which they are drawn.
 */
export function numberButtons({ choice, calls }: Pick<Reply, 'choice' | 'calls'>): NumberedButtons {
  const items = choice?.items ?? [];
  const pages = [choice?.previous, choice?.next].filter((button) => button !== undefined);
  const buttons = [...items, ...pages, ...calls];

  const owners = new Map<number, Button>();
  for (const button of buttons) {
    if (isCount(button.number) && !owners.has(button.number)) owners.set(button.number, button);
  }
  let lowest = 1;
  const numbered = buttons.map((button): Numbered => {
    if (isCount(button.number) && owners.get(button.number) === button) return { number: button.number, button };
    while (owners.has(lowest)) lowest += 1;
    owners.set(lowest, button);
    return { number: lowest, button };
  });
  return { items: numbered.slice(0, items.length), others: numbered.slice(items.length) };
}

/** The button of that number, if there is one. */
export function buttonOf({ items, others }: NumberedButtons, number: number): Button | undefined {
  return [...items, ...others].find((numbered) => numbered.number === number)?.button;
}

function isCount(number: number | undefined): number is number {
  return Number.isSafeInteger(number) && Number(number) > 0;
}
