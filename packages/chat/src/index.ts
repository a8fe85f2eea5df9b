export type {
  Conversation,
  ConversationSettings,
  Suggestion,
} from './conversation/conversation.ts';
export { createConversation } from './conversation/create-conversation.ts';
export type { Chat, Incoming, Input } from './conversation/incoming.ts';
export { introduction, type MenuEntry, menu } from './conversation/menu.ts';
export { type Limit, usualLimits } from './conversation/rate-gate.ts';
export { drawPicture, type Picture } from './replies/picture.ts';
export type { Aside, Audience, Block, Button, Choice, Reply, Span, Tone } from './replies/reply.ts';
