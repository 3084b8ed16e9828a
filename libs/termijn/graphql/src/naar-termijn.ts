import { LidKort } from '@meldbaken/organisatie/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import {
  definitieVan,
  ernst,
  leesTermijnCode,
  momentTekst,
  restTekst,
  type TermijnDefinitie,
} from '@meldbaken/termijn/model';
import type { TermijnJson, WijzigingJson } from './termijn-json';
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

/** "Artikel 11 Wkkgz; de website van de IGJ": as in the explanation. */
export const bronTekst = ({ bron }: TermijnDefinitie): string =>
  `${bron.artikel.charAt(0).toUpperCase()}${bron.artikel.slice(1)}; ${bron.document}`;

const wijziging = (w: WijzigingJson): TermijnWijziging =>
  Object.assign(new TermijnWijziging(), w, { op: new Date(w.op) });

/** Without the names of the units a term shows none. */
function eenheidTekst(rij: TermijnJson, eenheden?: Eenheidsnamen): string | null {
  const naam = rij.eenheidId ? eenheden?.get(rij.eenheidId) : undefined;
  return (rij.vol ? naam?.vol : naam?.overzicht) ?? null;
}

function teksten(rij: TermijnJson, nu: Date): Pick<Termijn, 'ernst' | 'restTekst' | 'momentTekst' | 'bron' | 'soort'> {
  const definitie = definitieVanRij(rij);
  return {
    ernst: ernst(rij, nu),
    restTekst: restTekst({ ...rij, eenheid: rij.rekeneenheid, gehaaldOp: rij.beeindigdOp }, nu),
    momentTekst: momentTekst(rij.vervaltOp, nu),
    bron: bronTekst(definitie),
    soort: definitie.soort,
  };
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
    eenheid: eenheidTekst(rij, eenheden),
    beeindigdOp: rij.beeindigdOp === null ? null : new Date(rij.beeindigdOp),
    reden: rij.reden ?? null,
    mijn: rij.eigenaarId === inzage.lidmaatschapId,
    uitleg: rij.uitleg ? Object.assign(new TermijnUitleg(), rij.uitleg) : undefined,
    geschiedenis: (rij.geschiedenis ?? []).map(wijziging),
  });
}
