import type { Interaction, Stored } from '../channel.ts';
import { accept } from '../check.ts';
import { interactionMessage, messageEdit } from '../checks/message.ts';
import type { Content } from '../content.ts';
import { note } from '../interaction.ts';
import { edit, post, remove } from '../messages.ts';
import { refusal } from '../refusal.ts';
import { type Request, type Route, route } from '../route.ts';
import type { World } from '../world.ts';
import { answerKind } from './interactions.ts';

const MOST_FOLLOW_UPS = 5;

/** The interaction whose token is in the path, once it has its first answer and as long as the token lives. */
const find = (world: World, { part }: Request): Interaction => {
  const interaction = world.interactions.get(part('token'));
  if (!interaction || interaction.state === 'waiting' || part('application') !== world.applicationId) {
    throw refusal('Unknown Webhook');
  }
  if (interaction.expired || world.now() - interaction.at > world.tokenLifetime) throw refusal('Invalid Webhook Token');
  return interaction;
};

/** A message this interaction made, or the one that `@original` stands for. */
const findMessage = (interaction: Interaction, { part }: Request): Stored => {
  const id = part('message') === '@original' ? interaction.original : part('message');
  const stored = interaction.channel.messages.get(id ?? '');
  if (!stored || (id !== interaction.original && stored.interaction !== interaction.id))
    throw refusal('Unknown Message');
  return stored;
};

const change = (world: World, interaction: Interaction, before: Stored, request: Request) => {
  const stored = edit(world, interaction.channel, before, (request.body ?? {}) as Content, request.files);
  note(interaction, 'answered');
  return stored.message;
};

const followUp = (world: World, request: Request) => {
  const interaction = find(world, request);
  accept(request.body ?? {}, interactionMessage);
  const { channel } = interaction;
  const loading = interaction.state === 'thinking' && channel.messages.get(interaction.original ?? '');
  // As Discord does: after a deferral the first further message becomes the answer, as ephemeral or not as was said then.
  if (loading) return change(world, interaction, loading, request);
  interaction.followUps += 1;
  if (!channel.botIsHere && interaction.followUps > MOST_FOLLOW_UPS) {
    throw refusal('This interaction has hit the maximum number of follow up messages');
  }
  const given = (request.body ?? {}) as Content;
  const { message } = post(world, channel, given, request.files, answerKind(interaction, given.flags ?? 0));
  note(interaction, 'answered');
  return message;
};

const ONE = '/webhooks/:application/:token/messages/:message';

/** Further answers to an interaction, and changes of its answers. */
export const webhooks: readonly Route[] = [
  route('POST /webhooks/:application/:token', followUp, { open: true }),
  route(`GET ${ONE}`, (world, request) => findMessage(find(world, request), request).message, { open: true }),
  route(
    `PATCH ${ONE}`,
    (world, request) => {
      const interaction = find(world, request);
      const before = findMessage(interaction, request);
      accept(request.body ?? {}, messageEdit);
      return change(world, interaction, before, request);
    },
    { open: true },
  ),
  route(
    `DELETE ${ONE}`,
    (world, request) => {
      const interaction = find(world, request);
      remove(interaction.channel, findMessage(interaction, request));
      note(interaction, 'answered');
    },
    { open: true },
  ),
];
