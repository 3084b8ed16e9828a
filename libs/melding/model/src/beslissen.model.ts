import { type Weigering, weiger } from '@meldbaken/platform/waarden';

export interface Beslissing {
  readonly deciderPersoonId: string;
  /** Null when nobody took the melding yet. */
  readonly behandelaarPersoonId: string | null;
  /** Persons with a conflict of interest in this dossier. */
  readonly uitgesloten: readonly string[];
}

/** G7: nobody decides with a conflict of interest, and the handler never decides alone. Null when it may. */
export function magBeslissen(beslissing: Beslissing): Weigering | null {
  const { deciderPersoonId, behandelaarPersoonId, uitgesloten } = beslissing;
  if (uitgesloten.includes(deciderPersoonId)) {
    return weiger('MELDING_BELANGENCONFLICT', 'U kunt in deze zaak niet beslissen.', {
      watDan: 'Een andere bestuurder of de vervanger beslist.',
    });
  }
  if (deciderPersoonId !== behandelaarPersoonId) return null;
  return weiger('MELDING_BESLISSER_IS_BEHANDELAAR', 'U behandelt deze melding. Daarom beslist iemand anders.', {
    watDan: 'Vraag de bestuurder of de vervanger om te beslissen.',
  });
}
