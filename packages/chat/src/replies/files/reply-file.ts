import type { Actor, Contact, Day, Language, Work } from '@tend/core';

/** A file of a reply as data: what it holds is read after the commit, for whoever asks for it then. */
export interface ReplyFile {
  readonly name: string;
  readonly type: 'text/csv' | 'text/html';
  readonly content: FileContent;
}

/** What a file holds, always of the member it is made for; a tracker by its public id, else all of them. */
export type FileContent =
  | { readonly kind: 'products' }
  | { readonly kind: 'entries'; readonly tracker?: string }
  | { readonly kind: 'report'; readonly month: Day };

/** Whom a file is made for, in a unit of work. */
export interface Owner {
  readonly work: Work;
  readonly actor: Actor;
  readonly contact: Contact;
  readonly language: Language;
  readonly today: Day;
}

/** Reads a part of a file in a unit of work of its own, so that nobody waits for the whole. */
export type ReadPart = <Part>(read: (owner: Owner) => Promise<Part>) => Promise<Part>;
