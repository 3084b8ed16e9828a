import {
  NAMEN_BRONNEN,
  NAMEN_LIJN_LABEL,
  UITVOER_LABEL,
  stukDelen,
  type NamenLijn,
  type UitvoerDeel,
  type UitvoerSoort,
} from '@meldbaken/melding/model';
import { dagInWoorden, dagVan } from '@meldbaken/platform/waarden';

export interface StukBron {
  readonly soort: UitvoerSoort;
  readonly versie: number;
  readonly op: Date;
  readonly nummer: string;
  readonly organisatie: string;
  readonly lijn: NamenLijn;
  readonly delen: readonly UitvoerDeel[];
}

/** A document as it goes out, on paper and as data: the same words, and no name of who made it in the client's record. */
export interface Stuk {
  readonly titel: string;
  readonly organisatie: string;
  readonly melding: string;
  readonly versie: number;
  readonly bewaardOp: string;
  readonly delen: readonly { readonly kop: string; readonly label: 'Feit' | 'Mening'; readonly tekst: string }[];
  /** What the organisation chose about names, with both sources; in the client's record alone. */
  readonly namen: readonly string[];
}

export const maakStuk = (b: StukBron): Stuk => ({
  titel: UITVOER_LABEL[b.soort],
  organisatie: b.organisatie,
  melding: b.nummer,
  versie: b.versie,
  bewaardOp: dagInWoorden(dagVan(b.op)),
  delen: stukDelen(b.soort, b.delen).map((d) => ({ ...d, label: d.label === 'FEIT' ? 'Feit' : 'Mening' })),
  namen:
    b.soort === 'CLIENTDOSSIER'
      ? [`Keuze van de organisatie: ${NAMEN_LIJN_LABEL[b.lijn].toLowerCase()}.`, ...NAMEN_BRONNEN]
      : [],
});
