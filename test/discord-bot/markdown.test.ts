import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomFor, toMarkdown } from '../../packages/discord-bot/src/markdown.ts';

describe('what people wrote', () => {
  it.each([
    ['**bold** _it_ ~~no~~ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\`'],
    ['||secret||', '\\|\\|secret\\|\\|'],
    [
      '<@123> <@&5> <#7> </add:1> <t:1:R> <:x:1>',
      '\\<\\@123\\> \\<\\@&5\\> \\<#7\\> \\</add:1\\> \\<t\\:1:R\\> \\<\\:x:1\\>',
    ],
    ['@everyone @here', '\\@everyone \\@here'],
    ['[here](https://example.org)', '\\[here\\](https\\://example.org)'],
    [':smile: at 10:30', '\\:smile: at 10:30'],
    ['# big\n## less\n-# small', '\\# big\n\\## less\n\\-# small'],
    ['- one\n  + two\n12. three\n> said', '\\- one\n  \\+ two\n12\\. three\n\\> said'],
    ['a - b + c # d 1. e', 'a - b + c # d 1. e'],
    ['\\*', '\\\\\\*'],
  ])('%j stands there as it was written', (typed, sent) => {
    expect(toMarkdown([typed])).toBe(sent);
  });

  it('is bold where it stands out, unless there is nothing to see', () => {
    expect(toMarkdown([{ bold: '2.1' }, ' Soup ', { bold: ' ' }, { bold: 'a*b' }])).toBe('**2.1** Soup  **a\\*b**');
  });

  it('never takes more room than was counted', () => {
    const text = fc.string({ unit: fc.constantFrom(...'*_~`|<>[]@:#+-.\\ \n12ab/🍲') });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.record({ bold: text }))), (spans) => {
        expect(toMarkdown(spans).length).toBeLessThanOrEqual(roomFor(spans));
      }),
    );
  });

  it('leaves no character that could begin anything unescaped', () => {
    const text = fc.string({ unit: fc.constantFrom(...'*_~`|<>[]@\\ \nab') });
    fc.assert(
      fc.property(text, (typed) => {
        const sent = toMarkdown([typed]);
        expect(sent.replaceAll(/\\[^a-z0-9\s]/gi, '')).not.toMatch(/[*_~`|<>[\]@\\]/);
        expect(sent.replaceAll(/\\([^a-z0-9\s])/gi, '$1')).toBe(typed);
      }),
    );
  });
});
