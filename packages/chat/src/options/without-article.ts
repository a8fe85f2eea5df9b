const article =
  /^(?:(?:the|my|our|some|an?|les?|la|une?|des|du|de la|mon|ma|mes|notre|nos)\s+|(?:de\s+)?(?:l|d)['’ʼ]\s*)(?=\S)/iu;

/** A name as it may be looked for: "the ratatouille" and "de l’ail" without the article that leads them. */
export function withoutArticle(text: string): string {
  return text.replace(article, '');
}
