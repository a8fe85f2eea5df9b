/** What became of servings that left; `gone` means that nobody knows. */
export type Fate = 'eaten' | 'thrown' | 'gone';
