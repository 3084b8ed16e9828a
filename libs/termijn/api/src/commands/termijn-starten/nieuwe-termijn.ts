import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { isEigenCode, type StartTermijn } from '@meldbaken/termijn/contract';
import type { UitlegJson } from '@meldbaken/termijn/graphql';
import {
  berekenVoorDefinitie,
  definitieOp,
  ernstGrenzen,
  metLengte,
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

/** The definition of an own term stands in the database; the caller brings it. */
const ONBEKEND = weiger('TERMIJN_CODE_ONBEKEND', 'Deze termijn kennen we niet.', { veld: 'code' });

/** First word of the explanation, by what started the term; else the definition's own word. */
const STARTWOORDEN: Readonly<Record<string, string>> = {
  VASTGESTELD: 'Vastgesteld',
  MEEGEDEELD: 'Meegedeeld',
  GECONSTATEERD: 'Gezien',
  HEROPEND: 'Heropend',
  GEDRAGSGESPREK: 'Gesproken',
  GEDRAGSCODE: 'Getekend',
  ONTHEFFING: 'Ontheffing',
  VOORWAARDE: 'Onder voorwaarden',
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

/** Length and unit as frozen: of the rule, as set at the start, or the days up to the day that was named. */
function telling(
  d: TermijnDefinitie,
  i: StartTermijn,
  b: TermijnBerekening,
): Pick<TermijnEntity, 'eenheid' | 'lengte'> {
  if (i.gesteld) return i.gesteld;
  if (d.lengte !== null) return { eenheid: d.eenheid, lengte: d.lengte };
  const begin = b.uitleg[0]?.datum ?? b.vervalt;
  return { eenheid: 'DAGEN', lengte: Math.round((Date.parse(b.vervalt) - Date.parse(begin)) / 86_400_000) };
}

function bereken(definitie: TermijnDefinitie, i: StartTermijn): TermijnBerekening | Weigering {
  if (definitie.uitkomst === 'VROEGST')
    return weiger('TERMIJN_LOOPT_NIET', 'Dit is een grens aan de leeftijd van een document, geen termijn die loopt.');
  return berekenVoorDefinitie(definitie, i.beginOp.toISOString(), {
    veiligVanaf: i.veiligVanaf?.toISOString(),
    totEnMet: i.uiterlijk,
    gesteld: i.gesteld,
  });
}

/**
 * Everything that a term freezes at its start: the version of its rule, its dates, why, and what will happen when.
 * Without a definition the built-in one of the start date; a tenant's own, or one with extra reminders, is given.
 */
export function nieuweTermijn(
  organisatieId: string,
  id: string,
  i: StartTermijn,
  nu: Date,
  gegeven?: TermijnDefinitie,
): NieuweTermijn | Weigering {
  const definitie = gegeven ?? (isEigenCode(i.code) ? ONBEKEND : definitieOp(i.code, i.beginOp.toISOString()));
  if (isWeigering(definitie)) return definitie;
  const berekening = bereken(definitie, i);
  if (isWeigering(berekening)) return berekening;
  // Counted back, the start event lies ahead: the term runs from now.
  const startOp = definitie.telRichting === 'TERUG' ? nu : i.beginOp;
  const tijden = { startOp, vervaltOp: berekening.vervaltOp, veiligVoorOp: berekening.veiligVoorOp };
  const geteld = telling(definitie, i, berekening);
  const grenzen = ernstGrenzen({ ...tijden, eenheid: geteld.eenheid });
  const termijn: TermijnEntity = {
    organisatieId,
    id,
    ...kolommen(i),
    definitieVersie: definitie.versie,
    naam: definitie.naam,
    ...geteld,
    vervaltOp: new Date(berekening.vervaltOp),
    veiligVoorOp: new Date(berekening.veiligVoorOp),
    binnenkortVanaf: new Date(grenzen.binnenkortVanaf),
    vandaagVanaf: new Date(grenzen.vandaagVanaf),
    uitleg: uitlegVan(berekening, metLengte(definitie, geteld), i),
    status: 'LOOPT',
    teLaat: false,
    beeindigdOp: null,
    reden: null,
    revisie: 1,
    versie: 1,
    gemaaktOp: nu,
  };
  const acties = planActies(definitie, tijden, nu);
  return { termijn, acties: i.stil ? acties.filter((a) => a.soort !== 'START') : acties };
}
