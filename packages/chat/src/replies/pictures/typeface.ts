import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** One weight of the font that ships with Tend, as far as pictures need to know it. */
export type Face = {
  /** The absolute path of its TrueType file. */
  file: string;
  /** Whether the font has a shape for this character (one code point). */
  draws: (character: string) => boolean;
  /** How wide a text is in pixels at a font size in pixels, without kerning. Unknown characters count one em. */
  width: (text: string, size: number) => number;
};

/** The font of all pictures: its family name and its two weights. */
export type Typeface = { family: string; normal: Face; bold: Face };

const inPackage = createRequire(import.meta.url);
let loading: Promise<Typeface> | undefined;

/** The font of all pictures. It is read from disk the first time only. */
export function loadTypeface(): Promise<Typeface> {
  loading ??= Promise.all([loadFace('DejaVuSansCondensed'), loadFace('DejaVuSansCondensed-Bold')]).then(
    ([normal, bold]) => ({ family: 'DejaVu Sans', normal, bold }),
  );
  return loading;
}

async function loadFace(name: string): Promise<Face> {
  const file = inPackage.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
  const font = await readFile(file);
  const glyphs = glyphsOf(font);
  const advance = advancesOf(font);
  return {
    file,
    draws: (character) => glyphs.has(character.codePointAt(0) ?? 0),
    width: (text, size) => {
      let ems = 0;
      for (const character of text) {
        const glyph = glyphs.get(character.codePointAt(0) ?? 0);
        ems += glyph === undefined ? 1 : advance(glyph);
      }
      return ems * size;
    },
  };
}

/** Where a table of a TrueType file begins, in bytes. */
function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Code point to glyph number, from the character map of format 12, the one that covers all of Unicode. */
function glyphsOf(font: Buffer): Map<number, number> {
  const cmap = tableAt(font, 'cmap');
  const glyphs = new Map<number, number>();
  for (let map = 0; map < font.readUInt16BE(cmap + 2); map += 1) {
    const start = cmap + font.readUInt32BE(cmap + 4 + 8 * map + 4);
    if (font.readUInt16BE(start) !== 12) continue;
    const groups = font.readUInt32BE(start + 12);
    for (let group = start + 16; group < start + 16 + 12 * groups; group += 12) {
      const first = font.readUInt32BE(group);
      const last = font.readUInt32BE(group + 4);
      const glyph = font.readUInt32BE(group + 8);
      for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
    }
    return glyphs;
  }
  throw new Error('The font has no character map of format 12.');
}

/** Glyph number to its advance width in ems. Glyphs past the last measured one share its width. */
function advancesOf(font: Buffer): (glyph: number) => number {
  const unitsPerEm = font.readUInt16BE(tableAt(font, 'head') + 18);
  const measured = font.readUInt16BE(tableAt(font, 'hhea') + 34);
  const metrics = tableAt(font, 'hmtx');
  return (glyph) => font.readUInt16BE(metrics + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
}
