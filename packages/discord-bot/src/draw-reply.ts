import type { Picture, Reply, ReplyFile } from '@tend/chat';
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { questionId } from './custom-id.ts';
import { type DrawnText, drawBlocks } from './draw-blocks.ts';
import { drawButtons, labelOf, type Row } from './draw-buttons.ts';

/** A message of Discord whose pictures and file are still data. */
export interface Drawn extends DrawnText {
  readonly components: readonly Row[];
  readonly pictures: readonly Picture[];
  readonly file?: ReplyFile;
}

/** What of a reply is drawn as messages; a form is drawn elsewhere. */
export type Drawable = Pick<Reply, 'blocks' | 'calls' | 'choice' | 'pictures' | 'file' | 'asks' | 'form'>;

/**
 * A reply as messages of Discord. Buttons, pictures and a file are part of the last one. A question that awaits a typed answer
 * gets a button that opens a form, for typed messages do not reach the bot; so does a form that could not be opened.
 */
export function drawReply(reply: Drawable): [Drawn, ...Drawn[]] {
  const texts = drawBlocks(reply.blocks);
  const last = texts.at(-1) ?? { content: reply.pictures.length > 0 || reply.file ? '' : '…', embeds: [] };
  const [first, ...others] = texts.slice(0, -1).map((text): Drawn => ({ ...text, components: [], pictures: [] }));
  const { form, pictures, file } = reply;
  const calls = form ? [form.open, ...reply.calls] : reply.calls;
  const components = drawButtons({ ...reply, calls }, answering(reply));
  const drawn = { ...last, components, pictures, ...(file && { file }) };
  return first ? [first, ...others, drawn] : [drawn];
}

function answering({ asks }: Drawable): APIButtonComponent[] {
  if (!asks) return [];
  const { open, label } = asks;
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      label: labelOf(open, 45),
      custom_id: questionId(labelOf(label, 45)),
    },
  ];
}
