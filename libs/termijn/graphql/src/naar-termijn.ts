import { LidKort } from '@meldbaken/organisatie/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { isEigenCode } from '@meldbaken/termijn/contract';
import {
  definitieVan,
  definitieVanTermijn,
  ernst,
  handmatigNuNiet,
  leesTermijnCode,
  momentTekst,
  restTekst,
  type TermijnDefinitie,
} from '@meldbaken/termijn/model';
import type { TermijnJson, WijzigingJson } from './termijn-json';
import { naarRegelFeiten } from './termijn-regel.type';
import { TermijnUitleg } from './termijn-uitleg.type';
import { TermijnWijziging } from './termijn-wijziging.type';
import { Termijn } from './termijn.type';

/** Name of a unit for those who look into the dossier, and for those who look only over it. */
export interface EenheidNaam {
  readonly vol: string;
  readonly overzicht: string;
}

export type Eenheidsnamen = ReadonlyMap<string, EenheidNaam>;

/** The definition that a stored term started under. */
export function definitieVanRij(rij: Pick<TermijnJson, 'code' | 'definitieVersie'>): TermijnDefinitie {
  const code = leesTermijnCode(rij.code);
  if (isWeigering(code)) throw new Error(`termijn: stored code is unknown (${rij.code})`);
  return definitieVan(code, rij.definitieVersie);
}

/** Where the rule comes from, and whether it is law. Of a tenant's own term the row says enough. */
function herkomst(rij: Pick<TermijnJson, 'code' | 'definitieVersie'>): Pick<Termijn, 'bron' | 'soort'> {
  if (isEigenCode(rij.code)) return { bron: 'Een afspraak van uw organisatie', soort: 'EIGEN' };
  const definitie = definitieVanRij(rij);
  return { bron: bronTekst(definitie), soort: definitie.soort };
}

/** "Artikel 11 Wkkgz; de website van de IGJ": as in the explanation. */
export const bronTekst = ({ bron }: TermijnDefinitie): string =>
  `${bron.artikel.charAt(0).toUpperCase()}${bron.artikel.slice(1)}; ${bron.document}`;

const datumOfNiets = (tekst: string | null): Date | null => (tekst === null ? null : new Date(tekst));

const wijziging = (w: WijzigingJson): TermijnWijziging =>
  Object.assign(new TermijnWijziging(), w, {
    op: new Date(w.op),
    perOp: datumOfNiets(w.perOp),
    vervaltOpOud: datumOfNiets(w.vervaltOpOud),
  });

/** Without the names of the units a term shows none. */
function eenheidTekst(rij: TermijnJson, eenheden?: Eenheidsnamen): string | null {
  const naam = rij.eenheidId ? eenheden?.get(rij.eenheidId) : undefined;
  return (rij.vol ? naam?.vol : naam?.overzicht) ?? null;
}

function teksten(rij: TermijnJson, nu: Date): Pick<Termijn, 'ernst' | 'restTekst' | 'momentTekst' | 'bron' | 'soort'> {
  return {
    ernst: ernst(rij, nu),
    restTekst: restTekst({ ...rij, eenheid: rij.rekeneenheid, gehaaldOp: rij.beeindigdOp }, nu),
    momentTekst: momentTekst(rij.vervaltOp, nu),
    ...herkomst(rij),
  };
}

/** What the rule allows, and of that what this caller may do now; of one term alone. */
function handelen(rij: TermijnJson, nu: Date): Pick<Termijn, 'regel' | 'magHandelingen'> {
  if (!rij.doen) return { regel: null, magHandelingen: [] };
  const { mag, eigen, lengte } = rij.doen;
  const code = isEigenCode(rij.code) ? rij.code : definitieVanRij(rij).code;
  const d = definitieVanTermijn({ ...rij, code, eenheid: rij.rekeneenheid, lengte, eigen });
  const { opschortbaar, verlengbaar, inkortbaar } = d;
  const stand = { ...rij, gehaaldOp: rij.beeindigdOp, opschortbaar, verlengbaar, inkortbaar };
  return { regel: naarRegelFeiten(d), magHandelingen: mag.filter((h) => !handmatigNuNiet(code, stand, h, nu)) };
}

/** A row as its GraphQL type, seen by this viewer at this moment. */
export function naarTermijn(
  rij: TermijnJson,
  nu: Date,
  inzage: Pick<Inzage, 'lidmaatschapId'>,
  eenheden?: Eenheidsnamen,
): Termijn {
  return Object.assign(new Termijn(), {
    id: rij.id,
    code: rij.code,
    naam: rij.naam,
    status: rij.status,
    ...teksten(rij, nu),
    beginOp: new Date(rij.beginOp),
    vervaltOp: new Date(rij.vervaltOp),
    veiligVoor: new Date(rij.veiligVoorOp),
    teLaat: rij.teLaat || (rij.status === 'LOOPT' && nu >= new Date(rij.vervaltOp)),
    eigenaar: Object.assign(new LidKort(), rij.eigenaar ?? { id: rij.eigenaarId, naam: '' }),
    dossierId: rij.dossierId,
    onderwerpNummer: rij.onderwerpNummer,
    onderwerpPad: rij.onderwerpPad,
    aanleidingId: rij.aanleidingId,
    eenheid: eenheidTekst(rij, eenheden),
    beeindigdOp: datumOfNiets(rij.beeindigdOp),
    teLaatReden: rij.teLaatReden,
    teLaatToelichting: rij.teLaatToelichting ?? null,
    teLaatToegelichtOp: datumOfNiets(rij.teLaatToegelichtOp),
    versie: rij.versie,
    magOpenen: rij.vol ?? false,
    ...handelen(rij, nu),
    reden: rij.reden ?? null,
    mijn: rij.eigenaarId === inzage.lidmaatschapId,
    uitleg: rij.uitleg ? Object.assign(new TermijnUitleg(), rij.uitleg) : undefined,
    geschiedenis: (rij.geschiedenis ?? []).map(wijziging),
  });
}
