import type { Choice, Form, Interaction, Stored } from '../channel.ts';
import { accept, type Check, fields, isRecord, oneOf } from '../check.ts';
import { choices } from '../checks/choices.ts';
import { deferral, interactionMessage, messageEdit } from '../checks/message.ts';
import { modal } from '../checks/modal.ts';
import type { Content } from '../content.ts';
import { note } from '../interaction.ts';
import { EPHEMERAL, edit, LOADING, post, postLoading, tell } from '../messages.ts';
import { refusal } from '../refusal.ts';
import { type Request, type Route, route } from '../route.ts';
import type { World } from '../world.ts';

/** How each kind of interaction can be answered at first. A modal with no message behind it has nothing to update. */
const allowed = ({ type, source }: Interaction): readonly number[] => {
  if (type === 4) return [8];
  if (type === 2) return [4, 5, 9];
  if (type === 3) return [4, 5, 6, 7, 9];
  return source ? [4, 5, 6, 7] : [4, 5];
};

const bodyCheck = (interaction: Interaction, type: unknown): Check => {
  const data: ReadonlyMap<unknown, Check> = new Map([
    [4, interactionMessage],
    [5, deferral],
    [7, messageEdit],
    [8, fields({ choices: choices(interaction.focused ?? 3) }, ['choices'])],
    [9, modal],
  ]);
  const known = { type: oneOf(...allowed(interaction)) };
  const check = data.get(type);
  return fields(check ? { ...known, data: check } : known, type === 5 || !check ? ['type'] : ['type', 'data']);
};

/** How a message that answers `interaction` is stored. */
export const answerKind = (interaction: Interaction, flags: number) => ({
  onlyFor: flags & EPHEMERAL ? interaction.account.user.id : undefined,
  interaction: interaction.id,
  more: { flags },
});

/** The message that is answered to, as it looks now. */
export const sourceOf = ({ channel, source }: Interaction): Stored => {
  const stored = channel.messages.get(source?.message.id ?? '');
  if (!stored) throw refusal('Unknown Message');
  return stored;
};

const answer = (world: World, interaction: Interaction, type: unknown, data: Content, { files }: Request) => {
  const { channel, account } = interaction;
  const flags = data.flags ?? 0;
  if (type === 4) return post(world, channel, data, files, answerKind(interaction, flags), ['data']);
  if (type === 5) return postLoading(world, channel, answerKind(interaction, flags | LOADING));
  if (type === 6) return sourceOf(interaction);
  if (type === 7) return edit(world, channel, sourceOf(interaction), data, files, ['data']);
  if (type === 8) interaction.choices = (data as { choices?: readonly Choice[] }).choices ?? [];
  if (type === 9) {
    const form = data as unknown as Form;
    account.form = { form, by: interaction };
    tell(channel, { kind: 'form', to: account.user.id, form });
  }
  return undefined;
};

const respond = (world: World, request: Request) => {
  const interaction = world.interactions.get(request.part('token'));
  if (interaction?.id !== request.part('interaction')) throw refusal('Unknown interaction');
  if (interaction.state !== 'waiting') throw refusal('Interaction has already been acknowledged.');
  if (interaction.expired || world.now() - interaction.at > world.acknowledgeWithin)
    throw refusal('Unknown interaction');
  const type = isRecord(request.body) ? request.body.type : undefined;
  accept(request.body ?? {}, bodyCheck(interaction, type));
  const { data = {} } = request.body as { readonly data?: Content };
  const stored = answer(world, interaction, type, data, request);
  interaction.original = stored?.message.id;
  note(interaction, type === 5 ? 'thinking' : type === 6 ? 'updating' : 'answered');
  if (request.query.get('with_response') !== 'true') return undefined;
  const { id, channel } = interaction;
  const about = stored && {
    response_message_id: stored.message.id,
    response_message_loading: type === 5,
    response_message_ephemeral: stored.onlyFor !== undefined,
  };
  return {
    interaction: { id, type: interaction.type, channel_id: channel.id, guild_id: channel.guildId, ...about },
    ...(stored ? { resource: { type, message: stored.message } } : {}),
  };
};

/** The first answer to an interaction. */
export const interactions: readonly Route[] = [
  route('POST /interactions/:interaction/:token/callback', respond, { open: true }),
];
