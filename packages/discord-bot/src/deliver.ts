import type { Conversation, Incoming, Reply, ReplyFile } from '@tend/chat';
import type { Client } from 'discord.js';
import { drawReply } from './draw-reply.ts';
import { isRefusal } from './refusals.ts';
import { toMessages } from './send-reply.ts';

/**
 * Sends a reply to somebody's private chat. When Discord does not let the bot write there, the identity is marked as
 * unreachable; what else it refuses is thrown.
 */
export async function deliver(
  client: Pick<Client, 'users'>,
  conversation: Pick<Conversation, 'unreachable' | 'fileContent'>,
  identity: Incoming['identity'],
  reply: Reply,
): Promise<void> {
  const fileContent = (file: ReplyFile) => conversation.fileContent({ identity }, file);
  const messages = await toMessages(drawReply(reply), fileContent);
  try {
    const chat = await client.users.createDM(identity.externalId);
    for (const message of messages) await chat.send(message);
  } catch (error) {
    if (!isRefusal(error, 'unreachable')) throw error;
    await conversation.unreachable(identity);
  }
}
