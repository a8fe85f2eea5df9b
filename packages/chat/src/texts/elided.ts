/** "de Cave", "d’Atelier": French `de` before a name. */
export function elidedDe(name: string): string {
  return /^[aeiouàâäéèêëîïôöùûüœæ]/i.test(name) ? 'd’' : 'de ';
}
