import { randomUUID } from 'node:crypto';
import type { Bezoeker, Omgeving } from './omgeving';

const MELDING = `id versie status categorie los pad meldingId meldingNummer verzendwijze ontbrekend verzondenOp magHandelingen opsteller { naam } bekrachtigdDoor { naam } velden { code waarde }`;
const UIT = `__typename ... on ExterneMelding { ${MELDING} } ... on ExterneMeldingVersieVerouderd { code huidig { id versie } } ... on Geweigerd { code bericht watDan fouten { veld code } }`;

export const LOS_BEGINNEN = `mutation ($sleutel: ID!, $categorie: ExterneMeldingCategorie!, $beslisserId: ID!, $persoonId: ID, $v: LosseVaststellingInvoer!) { uit: externeMeldingLosBeginnen(sleutel: $sleutel, categorie: $categorie, beslisserId: $beslisserId, persoonId: $persoonId, vaststelling: $v) { ${UIT} } }`;
export const VASTSTELLEN = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!, $v: LosseVaststellingInvoer!) { uit: externeMeldingVaststellen(sleutel: $sleutel, id: $id, versie: $versie, vaststelling: $v) { ${UIT} } }`;
export const LOS = `query ($nummer: String!) { uit: externeMeldingLos(nummer: $nummer) { ${MELDING} } }`;
export const BESLISSERS = `{ uit: losBeslissersKiezen { id naam functie afwezigTot } }`;
export const BEWAREN = `mutation ($id: ID!, $versie: Int!, $waarden: [VeldWaarde!]!) { uit: externeMeldingBewaren(id: $id, versie: $versie, waarden: $waarden) { ${UIT} } }`;
export const AANBIEDEN = `mutation ($id: ID!, $versie: Int!) { uit: externeMeldingAanbieden(id: $id, versie: $versie) { ${UIT} } }`;
export const VERSTUREN = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!) { uit: externeMeldingVersturen(sleutel: $sleutel, id: $id, versie: $versie) { ${UIT} } }`;
export const VRIJGEVEN = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!) { uit: externeMeldingVrijgeven(sleutel: $sleutel, id: $id, versie: $versie) { ${UIT} } }`;
export const ZELF = `mutation ($sleutel: ID!, $id: ID!, $versie: Int!, $op: DateTime, $kenmerk: String, $toelichting: String) { uit: externeMeldingZelfVerstuurd(sleutel: $sleutel, id: $id, versie: $versie, op: $op, kenmerk: $kenmerk, toelichting: $toelichting) { ${UIT} } }`;
export const LIJST = `query ($los: Boolean, $categorie: ExterneMeldingCategorie) { uit: externeMeldingen(los: $los, categorie: $categorie, first: 100) { edges { node { id meldingNummer } } } }`;
const OPSTELLING = `id magPlichtVastleggen zorgsoorten vaststellingen { soort vastgesteldOp toelichting door { naam } }
  handzending { sha256 velden verstuurdOp kenmerk toelichting bewijzen { id naam soort sha256 door { naam } } } plichten { plicht gedaan op toelichting door { naam } }`;
export const LEES_OPSTELLING = `query ($id: ID!) { uit: externeMeldingOpstelling(id: $id) { ${OPSTELLING} } }`;
export const PLICHT = `mutation ($sleutel: ID!, $id: ID!, $plicht: ParallellePlichtCode!, $gedaan: Boolean!, $op: Datum, $toelichting: String) { uit: parallellePlichtVastleggen(sleutel: $sleutel, id: $id, plicht: $plicht, gedaan: $gedaan, op: $op, toelichting: $toelichting) { __typename ... on Opstelling { ${OPSTELLING} } ... on Geweigerd { code } } }`;
export const INSTELLING = `{ uit: igjInstelling { versie verzendwijze wijzeWmo zelfGemeenten gemeenten { code naam } zorgsoorten magWijzigen } }`;
export const INSTELLEN = `mutation ($versie: Int!, $wijze: Verzendwijze!, $zorg: [Zorgsoort!]!, $wmo: Verzendwijze, $zelf: [String!]) { uit: igjInstellingWijzigen(versie: $versie, verzendwijze: $wijze, zorgsoorten: $zorg, wijzeWmo: $wmo, zelfGemeenten: $zelf) { __typename ... on IgjInstelling { versie verzendwijze wijzeWmo zelfGemeenten zorgsoorten } ... on Geweigerd { code } } }`;
export const TERMIJNEN = `query ($d: ID!) { uit: termijnen(first: 20, filter: { dossierId: $d }) { edges { node { code status beginOp vervaltOp beeindigdOp teLaat } } } }`;

export interface Melding {
  __typename: string;
  id: string;
  versie: number;
  status: string;
  los: boolean;
  pad: string;
  meldingId: string;
  meldingNummer: string;
  ontbrekend: string[];
  verzondenOp: string | null;
  magHandelingen: string[];
  bekrachtigdDoor: { naam: string } | null;
  velden: { code: string; waarde: string | null }[];
  code?: string;
  fouten?: { veld: string; code: string }[];
  huidig?: { versie: number };
}

export interface Opstelling {
  __typename?: string;
  code?: string;
  vaststellingen: { soort: string; toelichting: string | null; door: { naam: string } }[];
  handzending: {
    sha256: string;
    velden: string[];
    verstuurdOp: string | null;
    kenmerk: string | null;
    toelichting: string | null;
    bewijzen: { id: string; naam: string; soort: string; sha256: string }[];
  } | null;
  plichten: { plicht: string; gedaan: boolean | null; op: string | null; toelichting: string | null }[];
}

export interface Termijn {
  code: string;
  status: string;
  beginOp: string;
  vervaltOp: string;
  beeindigdOp: string | null;
  teLaat: boolean;
}

export async function vraag<T>(b: Bezoeker, q: string, v: Record<string, unknown> = {}): Promise<T> {
  const r = await b.vraag<{ uit: T }>(q, v);
  if (!r.data || r.errors) throw new Error(r.tekst);
  return r.data.uit;
}

export const VASTGESTELD = {
  soort: 'VASTGESTELD',
  geconstateerdOp: '2026-11-20T08:00:00+01:00',
  vastgesteldOp: '2026-11-23T09:00:00+01:00',
};

/** A calamity without an internal report, by the one who handles such things. */
export async function begin(b: Bezoeker, extra: Record<string, unknown> = {}): Promise<Melding> {
  const [beslisser] = await vraag<{ id: string }[]>(b, BESLISSERS);
  return vraag<Melding>(b, LOS_BEGINNEN, {
    sleutel: randomUUID(),
    categorie: 'CALAMITEIT',
    beslisserId: beslisser?.id,
    v: VASTGESTELD,
    ...extra,
  });
}

const INGEVULD: Record<string, string> = {
  gebeurtenisBeschrijving: 'Mevrouw viel uit de tillift.',
  gebeurtenisDatum: '2026-11-20',
  clientNaam: 'M. de Wit',
  clientGeboortedatum: '1941-05-05',
  clientContact: 'Dochter, 06-12345678',
  actieOnderzoek: 'We onderzoeken het.',
  actieOnderzoekTermijn: 'Voor 1 januari',
  actieHerstel: 'De lift is buiten gebruik.',
  actieHerstelTermijn: 'Gedaan',
  actieInformeren: 'De arts sprak met de dochter.',
  actieInformerenTermijn: 'Gedaan',
  omGemeld: 'NEE',
  bigGeregistreerd: 'NEE',
};

/** Filled in and offered to the bestuurder. */
export async function biedAan(b: Bezoeker, m: Melding): Promise<Melding> {
  const waarden = Object.entries(INGEVULD).map(([code, waarde]) => ({ code, waarde }));
  const vol = await vraag<Melding>(b, BEWAREN, { id: m.id, versie: m.versie, waarden });
  return vraag<Melding>(b, AANBIEDEN, { id: vol.id, versie: vol.versie });
}

export async function termijnen(b: Bezoeker, dossierId: string): Promise<Termijn[]> {
  const uit = await vraag<{ edges: { node: Termijn }[] }>(b, TERMIJNEN, { d: dossierId });
  return uit.edges.map((e) => e.node);
}

/** The proof of sending, as a browser sends it. */
export async function stuurBewijs(
  o: Omgeving,
  b: Bezoeker,
  melding: string,
  bytes: Buffer,
  naam = 'bevestiging.png',
  bewijs: string = randomUUID(),
  rapport?: string,
): Promise<{ status: number; code?: string; id?: string }> {
  const grens = '----proef';
  const veld = (n: string, w: string): string =>
    `--${grens}\r\nContent-Disposition: form-data; name="${n}"\r\n\r\n${w}\r\n`;
  const payload = Buffer.concat([
    Buffer.from(
      veld('melding', melding) + veld('bewijs', bewijs) + (rapport === undefined ? '' : veld('rapport', rapport)),
    ),
    Buffer.from(
      `--${grens}\r\nContent-Disposition: form-data; name="bestand"; filename="${naam}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${grens}--\r\n`),
  ]);
  const r = await o.app.inject({
    method: 'POST',
    url: '/verzendbevestigingen',
    headers: { 'content-type': `multipart/form-data; boundary=${grens}`, cookie: b.cookie },
    payload,
  });
  return { ...(JSON.parse(r.body) as { code?: string; id?: string }), status: r.statusCode };
}

export async function haal(
  o: Omgeving,
  b: Bezoeker,
  url: string,
): Promise<{ status: number; bytes: Buffer; soort: string }> {
  const r = await o.app.inject({ method: 'GET', url, headers: { cookie: b.cookie } });
  return { status: r.statusCode, bytes: r.rawPayload, soort: String(r.headers['content-type']) };
}
