import type { Method } from '../method.ts';
import { answerCallbackQuery } from './callback-query.ts';
import { getChat, getFile, sendChatAction } from './chat.ts';
import { editMessageCaption, editMessageMedia, editMessageReplyMarkup, editMessageText } from './edit.ts';
import * as profile from './profile.ts';
import { sendDocument, sendMessage, sendPhoto } from './send.ts';
import { deleteWebhook, getUpdates, getWebhookInfo } from './updates.ts';

/** Every method this server knows, by its name in small letters: Telegram takes no notice of case. */
export const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    answerCallbackQuery,
    deleteWebhook,
    editMessageCaption,
    editMessageMedia,
    editMessageReplyMarkup,
    editMessageText,
    getChat,
    getFile,
    getUpdates,
    getWebhookInfo,
    sendChatAction,
    sendDocument,
    sendMessage,
    sendPhoto,
    ...profile,
  }).map(([name, method]) => [name.toLowerCase(), method]),
);
