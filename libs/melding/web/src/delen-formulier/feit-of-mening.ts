const FEITEN: readonly string[] = ['feiten', 'verteld', 'reactie'];

/** Which words are facts and which an opinion: they never mix, and the label stays with them. */
export const meningVan = (veld: string): 'feit' | 'mening' | null =>
  FEITEN.includes(veld) ? 'feit' : veld === 'mening' ? 'mening' : null;
