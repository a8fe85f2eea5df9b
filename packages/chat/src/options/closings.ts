const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

/**
 * Where each quote and bracket that opens before a word is closed after one: positions of the closing sign by those of
 * the opening one, the outermost only. What is never closed, encloses nothing or stands inside a word is left out.
 */
export function closings(line: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!/["“„«(]/.test(line)) return found;
  const partner = new Map<number, number>();
  const open: number[] = [];
  const nextClosing = new Map<string, number>();
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] as string;
    if (sign === '(') open.push(at);
    else if (sign === ')') {
      const start = open.pop();
      if (start !== undefined) partner.set(start, at);
    } else if (sign in quotes && opensWord(line, at)) {
      const close = quotes[sign] as string;
      let next = nextClosing.get(close) ?? -1;
      if (next <= at) next = closingAfter(line, close, at + 1);
      nextClosing.set(close, next);
      if (next < line.length && !blank(line, at + 1, next)) {
        found.set(at, next);
        at = next;
      }
    }
  }
  for (const [start, close] of partner) {
    if (opensWord(line, start) && closesWord(line, close) && !blank(line, start + 1, close)) found.set(start, close);
  }
  return found;
}

/** The next place from `at` where `sign` closes a word; the length of the line if there is none. */
function closingAfter(line: string, sign: string, at: number): number {
  let next = line.indexOf(sign, at);
  while (next >= 0 && !closesWord(line, next)) next = line.indexOf(sign, next + 1);
  return next < 0 ? line.length : next;
}

function opensWord(line: string, at: number): boolean {
  return at === 0 || /\s/.test(line[at - 1] as string);
}

function closesWord(line: string, at: number): boolean {
  return at === line.length - 1 || /[\s,;.!?:)]/.test(line[at + 1] as string);
}

function blank(line: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!/\s/.test(line[at] as string)) return false;
  return true;
}
