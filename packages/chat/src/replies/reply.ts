import type { Span } from '../texts/span.ts';
import type { Picture } from './picture.ts';

export type { Span };

/** What Tend answers, before any platform has drawn it: data, never HTML or Markdown. Survives JSON unchanged. */
export interface Reply {
  /** `replace` edits the message whose button was pressed; else a new message. */
  readonly place: 'new' | 'replace';
  readonly blocks: readonly Block[];
  readonly calls: readonly Button[];
  readonly choice?: Choice;
  /** At most two, drawn after the commit. */
  readonly pictures: readonly Picture[];
  readonly audience: Audience;
  /** A typed answer is awaited. */
  readonly asks?: true;
  /** To what was sent in a group: what to say there when this reply goes to the private chat instead. */
  readonly aside?: Aside;
}

/** Sentences that tell a group nothing of the reply itself. */
export interface Aside {
  /** The reply was sent privately. */
  readonly sent: string;
  /** It could not be: the person has to open the private chat first, with a button of that label. */
  readonly closed: string;
  readonly open: string;
}

/** Whom a reply may be shown to when it was asked for in a group. */
export type Audience = 'member' | 'household';

/** A paragraph stands on its own; rows stand together, one a line. */
export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'row'; readonly tone?: Tone; readonly spans: readonly Span[] };

/** How urgent a product is; drawn as a colour, and said in words as well. */
export type Tone = 'fresh' | 'due' | 'overdue';

export interface Button {
  readonly label: string;
  /** 1 to 64 bytes, made by the action codec. */
  readonly payload: string;
  /** The number that a person would type for it, when it stands for one. */
  readonly number?: number;
}

/** One of many: at most 20 items a page. */
export interface Choice {
  readonly items: readonly Button[];
  readonly previous?: Button;
  readonly next?: Button;
}
