import type { Span } from '../texts/span.ts';
import type { ReplyFile } from './files/reply-file.ts';
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
  /** Made after the commit, by `fileContent` of the conversation. */
  readonly file?: ReplyFile;
  readonly audience: Audience;
  /** A typed answer is awaited. */
  readonly asks?: Ask;
  /** The same to be filled in at once: where a platform can show a form, it does so in place of blocks and calls. */
  readonly form?: Form;
  /** It only says that something could not be done, and asks nothing: it takes the place of nothing. */
  readonly refusal?: true;
  /** To what was sent in a group: what to say there when this reply goes to the private chat instead. */
  readonly aside?: Aside;
}

/** Words for where a typed answer needs a button and a field; each at most 45 characters. */
export interface Ask {
  readonly open: string;
  readonly label: string;
}

/** Fields to be filled in and sent together. */
export interface Form {
  /** At most 45 characters. */
  readonly title: string;
  /** What comes back with the fields: 1 to 64 bytes, made by the action codec. */
  readonly payload: string;
  /** 1 to 5. */
  readonly fields: readonly FormField[];
  /** Gives the same reply once more, for where the form could not be shown in time. */
  readonly open: Button;
}

/** A line, some lines or one of at most 25 choices. */
export interface FormField {
  readonly id: string;
  /** At most 45 characters. */
  readonly label: string;
  readonly kind: 'line' | 'paragraph' | 'select';
  readonly required: boolean;
  /** What it holds already. */
  readonly value?: string;
  readonly maxLength?: number;
  readonly choices?: readonly FormChoice[];
}

export interface FormChoice {
  readonly value: string;
  /** At most 100 characters. */
  readonly label: string;
  readonly chosen?: true;
}

/** Sentences that tell a group nothing of the reply itself. */
export interface Aside {
  /** The reply was sent privately. */
  readonly sent: string;
  /** It could not be: the person has to open the private chat first, with a button of that label. */
  readonly closed: string;
  readonly open: string;
  /** That button is shown in any case: what was asked for can only be done in the private chat. */
  readonly opens?: true;
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
