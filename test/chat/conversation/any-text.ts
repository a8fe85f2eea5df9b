import fc from 'fast-check';
import { english } from './messages.ts';
import { french } from './messages-fr.ts';

/** Everything that the tables of messages say. */
export const typed = [...english, ...french].map(([text]) => text);

/** The words of it. */
export const pieces = typed.flatMap((text) => text.split(' ')).filter((piece) => piece !== '');

/** Hostile and everyday text: full Unicode, lone surrogates, and words of messages with quotes and brackets. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...pieces, '"', '«', '»', '(', ')', ',', '\n', ':', '-'), { maxLength: 25 })
    .map((said) => said.join(' ')),
);
