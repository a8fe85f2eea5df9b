import { languages } from '@tend/core';
import { describe, expect, it } from 'vitest';
import { chartOf, drawPicture } from '../../../../packages/chat/src/replies/picture.ts';
import { samplePictures } from './sample-pictures.ts';
import { svgOf, textsOf, typeface } from './svg-parts.ts';

describe.each(languages)('in %s, a picture', (language) => {
  describe.each(samplePictures(language))('%s', (_, picture) => {
    it('is a PNG 1200 pixels wide, no higher than two thirds more, of at most 200 kB', async () => {
      const png = Buffer.from(await drawPicture(JSON.parse(JSON.stringify(picture))));
      expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expect(png.readUInt32BE(16)).toBe(1200);
      expect(png.readUInt32BE(20)).toBe(chartOf(picture, typeface).height);
      expect(png.readUInt32BE(20)).toBeLessThanOrEqual(2000);
      expect(png.length).toBeLessThanOrEqual(200_000);
    });

    it('keeps its texts inside its margins and apart from each other', async () => {
      const texts = await textsOf(picture);
      const { height } = chartOf(picture, typeface);
      expect(texts.length).toBeGreaterThan(1);
      expect(texts.filter(({ left, right }) => left < 51 || right > 1150)).toEqual([]);
      expect(texts.filter(({ middle, size }) => middle - size / 2 < 40 || middle + size / 2 > height - 20)).toEqual([]);
      const collide = texts.flatMap((a, index) =>
        texts.slice(index + 1).filter((b) => {
          const high = (a.size + b.size) / 2 - 8;
          return Math.abs(a.middle - b.middle) < high && a.left < b.right && b.left < a.right;
        }),
      );
      expect(collide).toEqual([]);
    });

    it('writes only what the font can draw, on an opaque ground, and asks for nothing from outside', async () => {
      const svg = await svgOf(picture);
      expect(svg).toMatch(/<rect width="1200" height="\d+" x="0" y="0" fill="#fbfaf7">/);
      expect(svg).not.toMatch(/<image|<script|href/);
      const letters = (await textsOf(picture)).flatMap(({ text }) => [...text]);
      expect(letters.filter((letter) => !typeface.normal.draws(letter))).toEqual([]);
    });

    it('has an alternative text of at most 1,000 characters', () => {
      expect(picture.alt).toMatch(/[.…]$/);
      expect(picture.alt.length).toBeLessThanOrEqual(1000);
      expect(picture.alt).not.toMatch(/undefined|NaN|Infinity|\[object/);
    });
  });
});
