import { v7 as uuidv7 } from 'uuid';
import type { Bezoeker, Omgeving } from './omgeving';

const LIJST = `id versie bestandsnaam vorm codering blad overgeslagen status aantal nieuw wijzigt gelijk fout gedaan toegevoegd gewijzigd botsing door { naam }`;
const UITKOMST = `__typename ... on PersonenImport { ${LIJST} } ... on PersonenImportVerouderd { code huidig { versie status } } ... on Geweigerd { code bericht veld watDan }`;

export interface Lijst {
  __typename: string;
  id: string;
  versie: number;
  bestandsnaam: string;
  vorm: string;
  codering: string | null;
  blad: string | null;
  overgeslagen: string[];
  status: string;
  aantal: number;
  nieuw: number;
  wijzigt: number;
  gelijk: number;
  fout: number;
  gedaan: number;
  toegevoegd: number;
  gewijzigd: number;
  botsing: number;
  door: { naam: string } | null;
  code: string;
  bericht: string;
  veld: string | null;
  watDan: string | null;
  huidig: { versie: number; status: string };
}

export interface ImportRegel {
  rij: number;
  personeelsnummer: string | null;
  naam: string | null;
  actie: string;
  verschil: { wat: string; oud: string; nieuw: string }[];
  fouten: { cel: string; kop: string; bericht: string }[];
  uitkomst: string | null;
}

async function doe<T>(b: Bezoeker, query: string, v: Record<string, unknown>): Promise<T> {
  const r = await b.vraag<{ uit: T }>(query, v);
  if (!r.data) throw new Error(r.tekst);
  return r.data.uit;
}

export const lijst = (b: Bezoeker, id: string): Promise<Lijst | null> =>
  doe(b, `query ($id: ID!) { uit: personenImport(id: $id) { ${LIJST} } }`, { id });
export const lijsten = (b: Bezoeker): Promise<Lijst[]> => doe(b, `{ uit: personenImports { ${LIJST} } }`, {});
export const bevestig = (b: Bezoeker, id: string, versie = 1, zonderFouten = false): Promise<Lijst> =>
  doe(
    b,
    `mutation ($id: ID!, $v: Int!, $z: Boolean!) { uit: personenImportBevestigen(importId: $id, versie: $v, zonderFouten: $z) { ${UITKOMST} } }`,
    { id, v: versie, z: zonderFouten },
  );
export const annuleer = (b: Bezoeker, id: string, versie = 1): Promise<Lijst> =>
  doe(b, `mutation ($id: ID!, $v: Int!) { uit: personenImportAnnuleren(importId: $id, versie: $v) { ${UITKOMST} } }`, {
    id,
    v: versie,
  });

export async function regels(b: Bezoeker, id: string, mee: Record<string, unknown> = {}): Promise<ImportRegel[]> {
  const uit = await doe<{ edges: { node: ImportRegel }[] }>(
    b,
    `query ($id: ID!, $first: Int!, $after: String, $actie: PersonenImportActie, $botsing: Boolean) { uit: personenImportRegels(importId: $id, first: $first, after: $after, actie: $actie, botsing: $botsing) {
      edges { cursor node { rij personeelsnummer naam actie verschil { wat oud nieuw } fouten { cel kop bericht } uitkomst } } } }`,
    { id, first: 100, ...mee },
  );
  return uit.edges.map((e) => e.node);
}

export interface Geladen {
  status: number;
  id: string;
  code: string;
  bericht: string;
  watDan: string | null;
}

/** Sends a file as a browser does. */
export async function laad(
  o: Omgeving,
  b: Bezoeker | null,
  naam: string,
  inhoud: Buffer | string,
  mee: { sleutel?: string; kop?: Record<string, string> } = {},
): Promise<Geladen> {
  const grens = '----proef';
  const kop = (s: string): Buffer => Buffer.from(`--${grens}\r\n${s}\r\n\r\n`);
  const r = await o.app.inject({
    method: 'POST',
    url: '/personenlijsten',
    headers: {
      'content-type': `multipart/form-data; boundary=${grens}`,
      ...(b ? { cookie: b.cookie } : {}),
      ...mee.kop,
    },
    payload: Buffer.concat([
      kop('Content-Disposition: form-data; name="sleutel"'),
      Buffer.from(`${mee.sleutel ?? uuidv7()}\r\n`),
      kop(
        `Content-Disposition: form-data; name="bestand"; filename="${naam}"\r\nContent-Type: application/octet-stream`,
      ),
      Buffer.from(inhoud),
      Buffer.from(`\r\n--${grens}--\r\n`),
    ]),
  });
  return { ...(JSON.parse(r.body) as Omit<Geladen, 'status'>), status: r.statusCode };
}

export const KOPPEN = [
  'Personeelsnummer',
  'Voornaam',
  'Tussenvoegsel',
  'Achternaam',
  'E-mail',
  'Soort',
  'Functie',
  'Eenheid',
  'Cliëntcontact',
  'Zorgsoort',
  'Begindatum',
] as const;

/** A row that is right, but for what the caller says. */
export const rij = (nummer: string, anders: Partial<Record<(typeof KOPPEN)[number], string>> = {}): string[] => {
  const basis: Record<(typeof KOPPEN)[number], string> = {
    Personeelsnummer: nummer,
    Voornaam: `Voor${nummer.replace(/\d/g, (c) => 'abcdefghij'[Number(c)] ?? '')}`,
    Tussenvoegsel: 'van der',
    Achternaam: 'Proef',
    'E-mail': '',
    Soort: 'in dienst',
    Functie: 'Verzorgende',
    Eenheid: 'Team Nacht',
    Cliëntcontact: 'ja',
    Zorgsoort: 'Wlz',
    Begindatum: '1-3-2026',
  };
  return KOPPEN.map((k) => anders[k] ?? basis[k]);
};

export const csv = (rijen: readonly (readonly string[])[], koppen: readonly string[] = KOPPEN): string =>
  [koppen, ...rijen].map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(';')).join('\r\n');

export interface Persoon {
  id: string;
  personeelsnummer: string;
  naam: string;
  functie: string;
  versie: number;
  status: string;
  eindeOp: string | null;
}

/** Employments behind the walls, by number. */
export async function personen(o: Omgeving, patroon: string): Promise<Record<string, unknown>[]> {
  const { rows } = await o.beheer.query<Record<string, unknown>>(
    `select d.id, d.personeelsnummer, d.voornaam, d.achternaam, d.email, d.functie, d.soort, d.versie, d.begin_op::text, d.einde_op::text, d.wis_op::text, d.persoon_id, d.stand_op::text, d.stand_status, e.naam as eenheid
     from vergewis.dienstverband d join organisatie.eenheid e on e.id = d.eenheid_id where d.personeelsnummer like $1 order by d.personeelsnummer, d.begin_op`,
    [patroon],
  );
  return rows;
}
