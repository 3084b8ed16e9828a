import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { StartTermijn } from '@meldbaken/termijn/contract';
import type { UitlegJson } from '@meldbaken/termijn/graphql';
import {
  berekenVoorDefinitie,
  definitieOp,
  ernstGrenzen,
  planActies,
  rekenZinnen,
  type GeplandeActie,
  type TermijnBerekening,
  type TermijnDefinitie,
} from '@meldbaken/termijn/model';
import type { TermijnEntity } from '../../persistence/entiteiten/termijn.entity';

/** A term with its planned acts, not yet written. */
export interface NieuweTermijn {
  termijn: TermijnEntity;
  acties: readonly GeplandeActie[];
}

/** First word of the explanation, by what started the term; else the definition's own word. */
const STARTWOORDEN: Readonly<Record<string, string>> = {
  VASTGESTELD: 'Vastgesteld',
  MEEGEDEELD: 'Meegedeeld',
  GECONSTATEERD: 'Gezien',
};

function uitlegVan(b: TermijnBerekening, d: TermijnDefinitie, i: StartTermijn): UitlegJson {
  const { zinnen, bron, label, versie } = rekenZinnen(b, d, {
    startWoord: STARTWOORDEN[i.beginSoort],
    genoemd: i.uiterlijk !== undefined,
  });
  return {
    zinnen: [...zinnen],
    dagen: [...b.uitleg],
    regel: b.regel,
    bron,
    wetOfBeleid: label,
    definitieVersie: versie,
  };
}

function kolommen(
  i: StartTermijn,
): Pick<
  TermijnEntity,
  | 'dossierId'
  | 'onderwerpSoort'
  | 'onderwerpId'
  | 'onderwerpNummer'
  | 'onderwerpPad'
  | 'aanleidingId'
  | 'eenheidId'
  | 'code'
  | 'beginOp'
  | 'beginSoort'
  | 'eigenaarId'
> {
  return {
    dossierId: i.dossierId,
    onderwerpSoort: i.onderwerp.soort,
    onderwerpId: i.onderwerp.id,
    onderwerpNummer: i.onderwerp.nummer,
    onderwerpPad: i.onderwerp.pad,
    aanleidingId: i.aanleidingId ?? null,
    eenheidId: i.onderwerp.eenheidId,
    code: i.code,
    beginOp: i.beginOp,
    beginSoort: i.beginSoort,
    eigenaarId: i.eigenaarId,
  };
}

/** Everything that a term freezes at its start: the version of its rule, its dates, why, and what will happen when. */
export function nieuweTermijn(organisatieId: string, id: string, i: StartTermijn, nu: Date): NieuweTermijn | Weigering {
  const vanaf = i.beginOp.toISOString();
  const definitie = definitieOp(i.code, vanaf);
  if (isWeigering(definitie)) return definitie;
  const berekening = berekenVoorDefinitie(definitie, vanaf, {
    veiligVanaf: i.veiligVanaf?.toISOString(),
    totEnMet: i.uiterlijk,
  });
  if (isWeigering(berekening)) return berekening;
  const tijden = { startOp: i.beginOp, vervaltOp: berekening.vervaltOp, veiligVoorOp: berekening.veiligVoorOp };
  const grenzen = ernstGrenzen({ ...tijden, eenheid: definitie.eenheid });
  const termijn: TermijnEntity = {
    organisatieId,
    id,
    ...kolommen(i),
    definitieVersie: definitie.versie,
    naam: definitie.naam,
    eenheid: definitie.eenheid,
    lengte: definitie.lengte,
    vervaltOp: new Date(berekening.vervaltOp),
    veiligVoorOp: new Date(berekening.veiligVoorOp),
    binnenkortVanaf: new Date(grenzen.binnenkortVanaf),
    vandaagVanaf: new Date(grenzen.vandaagVanaf),
    uitleg: uitlegVan(berekening, definitie, i),
    status: 'LOOPT',
    teLaat: false,
    beeindigdOp: null,
    reden: null,
    revisie: 1,
    versie: 1,
    gemaaktOp: nu,
  };
  return { termijn, acties: planActies(definitie, tijden, nu) };
}
