export type {
  Conversation,
  ConversationSettings,
  Suggestion,
} from './conversation/conversation.ts';
export { createConversation } from './conversation/create-conversation.ts';
export type { Chat, Files, Incoming, Input } from './conversation/incoming.ts';
export { introduction, type MenuEntry, menu } from './conversation/menu.ts';
export { type Limit, usualLimits } from './conversation/rate-gate.ts';
export { type SlashCommand, type SlashOption, slashCommands } from './conversation/slash-commands.ts';
export type { ReplyFile } from './replies/files/reply-file.ts';
export { drawPicture, type Picture } from './replies/picture.ts';
export type {
  Aside,
  Ask,
  Audience,
  Block,
  Button,
  Choice,
  Form,
  FormChoice,
  FormField,
  Reply,
  Span,
  Tone,
} from './replies/reply.ts';
