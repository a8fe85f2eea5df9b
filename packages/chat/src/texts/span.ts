/** A piece of text; strings may hold what people typed, and each bot escapes them. */
export type Span = string | { readonly bold: string };
