import { randomUUID } from 'node:crypto';
import type { Bezoeker } from './omgeving';
import { GEWEIGERD } from './vragen';

export interface PuntAntwoord {
  __typename: string;
  code: string;
  versie: number;
  stand: string;
  titel: string;
  nvtReden: string | null;
  nvtDoor: string | null;
  eigenaar: { id: string; naam: string } | null;
  eigenaarNaam: string | null;
  heeftEigenaar: boolean;
  gereedVoor: string | null;
  gereedOp: string | null;
  laat: boolean;
  zonderEigenaar: boolean;
  onderdelen: number[];
  notitie: string | null;
  bewijs: { versie: number; tekst: string; verwijzing: string | null; ingetrokkenReden: string | null }[];
  geschiedenis: { versie: number; stand: string; bewijsTekst: string | null; trektIn: number | null }[];
  bericht: string;
  veld: string | null;
  watDan: string | null;
  fouten: { veld: string; code: string }[];
  huidig: PuntAntwoord;
}

const PUNT =
  'code versie stand titel nvtReden nvtDoor eigenaar { id naam } eigenaarNaam heeftEigenaar gereedVoor gereedOp laat zonderEigenaar onderdelen notitie bewijs { versie tekst verwijzing ingetrokkenReden } geschiedenis { versie stand bewijsTekst trektIn }';
const UITKOMST = `__typename ... on GereedPunt { ${PUNT} } ... on GereedPuntVersieVerouderd { code bericht huidig { ${PUNT} } } ${GEWEIGERD}`;

export interface Lijst {
  punten: PuntAntwoord[];
  fasen: {
    fase: string;
    totaal: number;
    vanToepassing: number;
    gereed: number;
    laat: number;
    zonderEigenaar: number;
    procent: number | null;
  }[];
  rollen: { code: string; naam: string }[];
}

/** The list as somebody sees it; null for who may not. */
export async function lijst(b: Bezoeker): Promise<Lijst | null> {
  const r = await b.vraag<{ uit: Lijst | null }>(
    `{ uit: gereedheid { punten { ${PUNT} } fasen { fase totaal vanToepassing gereed laat zonderEigenaar procent } rollen { code naam } } }`,
  );
  if (r.errors) throw new Error(r.tekst);
  return r.data.uit;
}

export async function punt(b: Bezoeker, code: string): Promise<PuntAntwoord | null> {
  const r = await b.vraag<{ uit: PuntAntwoord | null }>(
    `query ($c: String!) { uit: gereedheidPunt(code: $c) { ${PUNT} } }`,
    {
      c: code,
    },
  );
  if (r.errors) throw new Error(r.tekst);
  return r.data.uit;
}

/** Updates a point; the version is the newest when none is given. */
export async function werkBij(
  b: Bezoeker,
  code: string,
  invoer: Record<string, unknown>,
  o: { versie?: number; sleutel?: string } = {},
): Promise<PuntAntwoord> {
  const versie = o.versie ?? (await punt(b, code))?.versie ?? 0;
  const r = await b.vraag<{ uit: PuntAntwoord }>(
    `mutation ($s: ID!, $c: String!, $v: Int!, $i: GereedPuntInvoer!) { uit: gereedheidBijwerken(sleutel: $s, code: $c, versie: $v, invoer: $i) { ${UITKOMST} } }`,
    { s: o.sleutel ?? randomUUID(), c: code, v: versie, i: invoer },
  );
  if (!r.data?.uit) throw new Error(r.tekst);
  return r.data.uit;
}

export async function trekIn(
  b: Bezoeker,
  code: string,
  v: { versie: number; bewijsVersie: number; reden: string; sleutel?: string },
): Promise<PuntAntwoord> {
  const r = await b.vraag<{ uit: PuntAntwoord }>(
    `mutation ($s: ID!, $c: String!, $v: Int!, $b: Int!, $r: String!) { uit: gereedheidBewijsIntrekken(sleutel: $s, code: $c, versie: $v, bewijsVersie: $b, reden: $r) { ${UITKOMST} } }`,
    { s: v.sleutel ?? randomUUID(), c: code, v: v.versie, b: v.bewijsVersie, r: v.reden },
  );
  if (!r.data?.uit) throw new Error(r.tekst);
  return r.data.uit;
}
