import type { Language } from '@tend/core';

/** HTML that is safe to show: only `html` makes it. */
export interface Html {
  readonly safe: string;
}

type Part = string | Html | readonly Html[];

/** A template of HTML: every text put into it is escaped, also in attributes in double quotes; HTML stays as it is. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { safe: strings.map((string, index) => string + safe(parts[index] ?? '')).join('') };
}

/** A whole page that loads nothing from anywhere and runs nothing. */
export function page({ language, title }: { language: Language; title: string }, body: Html): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.safe.replace(/\n{2,}/g, '\n');
}

const style: Html = {
  safe: `body { margin: 0; background: #fbfaf7; color: #1c2733; font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #d3d6d6; padding: 0.3rem 0.4rem; text-align: left; overflow-wrap: anywhere; }
thead th, .made { color: #5b6773; font-weight: normal; }
img { max-width: 100%; height: auto; }`,
};

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function safe(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  return 'safe' in part ? part.safe : part.map((one) => one.safe).join('');
}

/** Control characters have no place in HTML, marks that turn the writing none in a table. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, (sign) =>
      /[\n\t]/.test(sign) ? ' ' : '',
    )
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
