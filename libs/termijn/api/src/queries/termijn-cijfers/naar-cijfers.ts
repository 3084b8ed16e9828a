import type { QueryResultRow } from 'pg';
import { z } from 'zod';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { TE_LAAT_REDENEN, TERMIJN_AFLOPEN } from '@meldbaken/termijn/contract';
import {
  DEFINITIES,
  TE_LAAT_REDEN_LABEL,
  aandeelTekst,
  geteld,
  procentOpTijd,
  type Telling,
} from '@meldbaken/termijn/model';
import { NOG_NIET_TOEGELICHT } from './cijfers-sql';
import {
  CijferOpgeschort,
  CijferReden,
  CijferTeLaat,
  CijferTelling,
  CijferVerlengd,
  CijferVerlenging,
} from './termijn-cijfers.type';

const CEL = z.object({
  code: z.string(),
  naam: z.string(),
  eenheidId: z.string().nullable(),
  vol: z.boolean(),
  maand: z.number(),
  afloop: z.enum(TERMIJN_AFLOPEN),
  aantal: z.number(),
});
const LAATHEID = z.object({
  reden: z.string().nullable(),
  termijnen: z.number(),
  mediaanUren: z.number().nullable(),
  langsteUren: z.number().nullable(),
});
const DUUR = z.object({ termijnen: z.number(), keren: z.number(), dagen: z.number() });
const VERLENGING = DUUR.extend({
  code: z.string().nullable(),
  naam: z.string().nullable(),
  lid: z.object({ id: z.string(), naam: z.string() }).nullable(),
  mediaanDagen: z.number().nullable(),
});

export const leesCellen = (rijen: readonly QueryResultRow[]): z.infer<typeof CEL>[] => z.array(CEL).parse(rijen);

export const naarTelling = (t: Telling): CijferTelling =>
  Object.assign(new CijferTelling(), t, {
    geteld: geteld(t),
    procent: procentOpTijd(t),
    aandeel: aandeelTekst(t),
  });

/** A started hour or day counts whole. */
const heel = (getal: number | null): number | null => (getal === null ? null : Math.ceil(getal));

const redenLabel = (reden: string): string => {
  const bekend = TE_LAAT_REDENEN.find((r) => r === reden);
  if (bekend) return TE_LAAT_REDEN_LABEL[bekend];
  return reden === NOG_NIET_TOEGELICHT ? 'Nog niet toegelicht' : reden;
};

export function naarTeLaat(rijen: readonly QueryResultRow[]): CijferTeLaat {
  const alle = z.array(LAATHEID).parse(rijen);
  const geheel = alle.find((r) => r.reden === null);
  const redenen = alle.flatMap(({ reden, termijnen }) =>
    reden === null ? [] : [Object.assign(new CijferReden(), { reden, label: redenLabel(reden), termijnen })],
  );
  return Object.assign(new CijferTeLaat(), {
    termijnen: geheel?.termijnen ?? 0,
    mediaanUren: heel(geheel?.mediaanUren ?? null),
    langsteUren: heel(geheel?.langsteUren ?? null),
    // What nobody explained yet stands last.
    redenen: redenen.sort((a, b) => Number(a.reden === NOG_NIET_TOEGELICHT) - Number(b.reden === NOG_NIET_TOEGELICHT)),
  });
}

/** Who may give more time by the rule of this kind; a tenant's own term is its own business. */
function gegevenDoor(code: string): string {
  const d = DEFINITIES.findLast((x) => x.code === code);
  return d ? (d.verlenging?.door ?? d.verlengenDoor ?? 'onbekend') : 'uw eigen organisatie';
}

export function naarVerlengd(rijen: readonly QueryResultRow[]): CijferVerlengd {
  const alle = z.array(VERLENGING).parse(rijen);
  const geheel = alle.find((r) => r.code === null);
  return Object.assign(new CijferVerlengd(), {
    termijnen: geheel?.termijnen ?? 0,
    keren: geheel?.keren ?? 0,
    dagen: geheel?.dagen ?? 0,
    mediaanDagen: heel(geheel?.mediaanDagen ?? null),
    regels: alle.flatMap(({ code, naam, lid, ...rest }) =>
      code === null
        ? []
        : [
            Object.assign(new CijferVerlenging(), rest, {
              code,
              naam: naam ?? code,
              gegevenDoor: gegevenDoor(code),
              lid: lid && Object.assign(new LidKort(), lid),
              mediaanDagen: heel(rest.mediaanDagen),
            }),
          ],
    ),
  });
}

export const naarOpgeschort = (rijen: readonly QueryResultRow[]): CijferOpgeschort =>
  Object.assign(new CijferOpgeschort(), DUUR.parse(rijen[0] ?? { termijnen: 0, keren: 0, dagen: 0 }));

export const leesJaren = (rijen: readonly QueryResultRow[]): number[] => rijen.map((r) => Number(r['jaar']));
