/**
 * Draws the conversation of the README, from what Tend really answers: `npm run picture`. Writes
 * docs/pictures/conversation.png.
 */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { createConversation, type Reply, type Span } from '@tend/chat';
import { openStore } from '@tend/core';

const width = 860;
const line = 30;
const said = ['add 3x lasagne for 4 in box 2', 'take 2.2', 'soon'];
const marks = { overdue: '#e66100', due: '#f2c100', fresh: 'none' };

const store = await openStore('sqlite::memory:');
let now = '2026-08-20T10:00:00.000Z';
const conversation = createConversation({
  ...{ store, language: 'en', timeZone: 'Europe/Paris', timeZoneIsSet: true, clock: () => now },
  log: { error: (fields, message) => console.error(message, fields) },
});
let deliveries = 0;
const answer = (text: string) =>
  conversation.answer({
    ...{ bot: 'picture', id: String(++deliveries), displayName: 'Ann', input: { kind: 'text', text } },
    ...{ identity: { platform: 'terminal', externalId: 'ann' }, chat: { id: 'ann', kind: 'private' } },
  }) as Promise<Reply>;

await answer('add salmon for 2 in box 1 keep 3 months frozen 26 May');
await answer('add pea soup for 2 in box 1 keep 4 months frozen 3 April');
let y = 24;
const parts: string[] = [];
for (const text of said) {
  parts.push(bubble([[text]], { mine: true }));
  const reply = await answer(text);
  parts.push(
    bubble(
      reply.blocks.map(({ spans }) => spans),
      { mine: false, tones: reply.blocks.map((block) => (block.kind === 'row' ? block.tone : undefined)) },
    ),
  );
  parts.push(buttons(reply.calls.map(({ label }) => label)));
  now = '2026-08-22T10:00:00.000Z';
}
await store.close();

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y + 8}" font-family="DejaVu Sans" font-size="17">
<rect width="100%" height="100%" rx="18" fill="#e9e4da"/>${parts.join('')}</svg>`;
const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const bold = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');
const png = new Resvg(svg, {
  fitTo: { mode: 'zoom', value: 1.5 },
  font: { fontFiles: [font, bold], loadSystemFonts: false },
});
await writeFile(new URL('../docs/pictures/conversation.png', import.meta.url), png.render().asPng());

function bubble(
  rows: readonly (readonly Span[])[],
  { mine, tones = [] }: { mine: boolean; tones?: readonly (keyof typeof marks | undefined)[] },
): string {
  const texts = rows.map((spans) => spans.map(plain).join(''));
  const wide = Math.min(
    width - 60,
    Math.max(...texts.map((text, index) => text.length * 9.6 + (tones[index] ? 28 : 0))) + 40,
  );
  const high = rows.length * line + 18;
  const x = mine ? width - wide - 24 : 24;
  const drawn = rows.map((spans, index) => {
    const tone = tones[index];
    const baseline = y + 30 + index * line;
    const dot =
      tone && tone !== 'fresh' ? `<circle cx="${x + 26}" cy="${baseline - 6}" r="8" fill="${marks[tone]}"/>` : '';
    return `${dot}<text x="${x + (tone ? 44 : 18)}" y="${baseline}" fill="#1f2328">${spans.map(drawSpan).join('')}</text>`;
  });
  const box = `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="14" fill="${mine ? '#d5efc5' : '#ffffff'}"/>`;
  y += high + 10;
  return box + drawn.join('');
}

function buttons(labels: readonly string[]): string {
  let x = 24;
  const drawn = labels.map((label) => {
    const wide = label.length * 9.8 + 26;
    const button = `<rect x="${x}" y="${y}" width="${wide}" height="34" rx="10" fill="#7d8f9a"/><text x="${x + 13}" y="${y + 23}" fill="#ffffff" font-size="16">${escaped(label)}</text>`;
    x += wide + 8;
    return button;
  });
  y += labels.length > 0 ? 52 : 8;
  return drawn.join('');
}

function plain(span: Span): string {
  return typeof span === 'string' ? span : span.bold;
}

function drawSpan(span: Span): string {
  return typeof span === 'string'
    ? `<tspan xml:space="preserve">${escaped(span)}</tspan>`
    : `<tspan font-weight="bold">${escaped(span.bold)}</tspan>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
