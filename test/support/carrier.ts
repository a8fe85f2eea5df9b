import type { Conversation, Incoming, Reply } from '@tend/chat';

/** How what people send reaches a conversation, and its replies them. */
export interface Carrier {
  carry(incoming: Incoming): Promise<Reply | undefined>;
  /** Who somebody is there, where that is not who they are here. */
  identityOf?(name: string): Incoming['identity'] | undefined;
  close(): Promise<void>;
}

/** Makes the carrier of a conversation. */
export type Carry = (conversation: Conversation) => Promise<Carrier>;
