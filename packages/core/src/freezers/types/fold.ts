const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', '’': "'", '‘': "'", ʼ: "'" };

/** `text` as it is compared when case and accents do not matter: "  Bœuf  HACHÉ " becomes "boeuf hache". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæß’‘ʼ]/g, (sign) => ligatures[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The folded words of `text`, in order; apostrophes, hyphens and other signs part them: "blanc d’œuf" is blanc, d, oeuf. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
