/** Where an answer goes. */
export interface Destination {
  /** A private chat. */
  readonly chatId: number;
  /** A topic of that chat. */
  readonly threadId?: number;
  /** The message whose button was pressed there, if it may be edited. */
  readonly pressed?: number;
  /** What is answered was sent in a group: it gets one line, and the answer goes to the private chat. */
  readonly group?: GroupSpot;
}

/** A place in a group. */
export interface GroupSpot {
  readonly chatId: number;
  readonly threadId?: number;
  /** The message that the line replies to. */
  readonly messageId?: number;
}
