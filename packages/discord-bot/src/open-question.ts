import type { ButtonComponent, ButtonInteraction } from 'discord.js';
import { questionIn } from './custom-id.ts';
import { drawQuestion } from './draw-form.ts';

/** Whether the button opens the form to answer a question. */
export function isQuestion({ customId }: Pick<ButtonInteraction, 'customId'>): boolean {
  return questionIn(customId) !== undefined;
}

/** Opens that form at once: all that it says is in the button. */
export async function openQuestion(interaction: ButtonInteraction): Promise<void> {
  const label = questionIn(interaction.customId) ?? '';
  // A forged one is not in its message.
  const button = interaction.component as ButtonComponent | undefined;
  await interaction.showModal(drawQuestion(button?.label ?? label, label));
}
