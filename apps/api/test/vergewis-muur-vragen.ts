import { randomUUID } from 'node:crypto';
import type { Bezoeker } from './omgeving';
import { GEWEIGERD } from './vragen';

export interface Onderzoeksvraag {
  __typename: string;
  id: string;
  dienstverbandId: string;
  naam: string;
  vraag: string;
  uiterlijkOp: string;
  antwoord: { geweigerd: boolean; tekst: string } | null;
  code: string;
}
export interface Verzoek {
  __typename: string;
  id: string;
  persoon: { id: string; naam: string };
  antwoordOp: string;
  antwoord: string | null;
  meldingen: string[];
  code: string;
}
export interface HrVragen {
  __typename: string;
  personen: { id: string; naam: string }[];
  vragen: { id: string; vraag: string; reden: string; uitkomst: string | null; antwoord: string | null }[];
  verzoeken: Verzoek[];
  code: string;
  fouten: { veld: string; code: string }[];
}
export interface Geschiktheidsvraag {
  __typename: string;
  id: string;
  stand: string;
  antwoordOp: string;
  reden: string;
  code: string;
}

const VERZOEK = 'id persoon { id naam } antwoordOp antwoord meldingen';
const HR_VRAGEN = `personen { id naam } vragen { id vraag reden uitkomst antwoord } verzoeken { ${VERZOEK} }`;
const ONDERZOEK = 'id dienstverbandId personeelsnummer naam vraag gesteldOp uiterlijkOp antwoord { geweigerd tekst }';

async function een<T>(b: Bezoeker, document: string, v: Record<string, unknown> = {}): Promise<T> {
  const r = await b.vraag<{ uit: T }>(document, v);
  if (!r.data) throw new Error(r.tekst);
  return r.data.uit;
}

export const hrVragen = (b: Bezoeker, meldingId: string): Promise<HrVragen | null> =>
  een(b, `query ($m: ID!) { uit: hrVragen(meldingId: $m) { ${HR_VRAGEN} } }`, { m: meldingId });

export const stelHrVraag = (
  b: Bezoeker,
  meldingId: string,
  invoer: Record<string, unknown>,
  s: string = randomUUID(),
): Promise<HrVragen> =>
  een(
    b,
    `mutation ($s: ID!, $m: ID!, $i: HrVraagInvoer!) { uit: hrVraagStellen(sleutel: $s, meldingId: $m, invoer: $i) { __typename ... on HrVragen { ${HR_VRAGEN} } ${GEWEIGERD} } }`,
    { s, m: meldingId, i: { soort: 'VOG_GELDIG', reden: 'Geheime reden van het onderzoek.', ...invoer } },
  );

export const onderzoeksvragen = (b: Bezoeker, id: string | null = null): Promise<Onderzoeksvraag[]> =>
  een(b, `query ($d: ID) { uit: onderzoeksvragen(dienstverbandId: $d) { ${ONDERZOEK} } }`, { d: id });

export const beantwoord = (
  b: Bezoeker,
  vraagId: string,
  tekst: string,
  weigeren = false,
  s: string = randomUUID(),
): Promise<Onderzoeksvraag> =>
  een(
    b,
    `mutation ($s: ID!, $v: ID!, $i: OnderzoeksantwoordInvoer!) { uit: onderzoeksvraagBeantwoorden(sleutel: $s, vraagId: $v, invoer: $i) { __typename ... on Onderzoeksvraag { ${ONDERZOEK} } ${GEWEIGERD} } }`,
    { s, v: vraagId, i: { weigeren, tekst } },
  );

export const geschiktheidsvragen = (b: Bezoeker, id: string): Promise<Geschiktheidsvraag[]> =>
  een(b, 'query ($d: ID!) { uit: geschiktheidsvragen(dienstverbandId: $d) { id stand antwoordOp reden } }', { d: id });

export const vraagGeschiktheid = (
  b: Bezoeker,
  id: string,
  reden = 'Jaarlijks moment om te kijken.',
  s: string = randomUUID(),
): Promise<Geschiktheidsvraag> =>
  een(
    b,
    `mutation ($s: ID!, $d: ID!, $r: String!) { uit: geschiktheidVragen(sleutel: $s, dienstverbandId: $d, reden: $r) { __typename ... on Geschiktheidsvraag { id stand antwoordOp reden } ${GEWEIGERD} } }`,
    { s, d: id, r: reden },
  );

export const verzoeken = (b: Bezoeker): Promise<Verzoek[]> => een(b, `{ uit: geschiktheidsverzoeken { ${VERZOEK} } }`);

export const zegNee = (
  b: Bezoeker,
  id: string,
  reden = 'Wij kennen niets van belang.',
  s: string = randomUUID(),
): Promise<Verzoek> =>
  een(
    b,
    `mutation ($s: ID!, $v: ID!, $r: String!) { uit: geschiktheidOntkennen(sleutel: $s, verzoekId: $v, reden: $r) { __typename ... on Geschiktheidsverzoek { ${VERZOEK} } ${GEWEIGERD} } }`,
    { s, v: id, r: reden },
  );

export const zegJa = (
  b: Bezoeker,
  id: string,
  meldingId: string,
  reden = 'Het oordeel is mishandeling.',
  s: string = randomUUID(),
): Promise<HrVragen> =>
  een(
    b,
    `mutation ($s: ID!, $v: ID!, $m: ID!, $r: String!) { uit: geschiktheidBevestigen(sleutel: $s, verzoekId: $v, meldingId: $m, reden: $r) { __typename ... on HrVragen { ${HR_VRAGEN} } ${GEWEIGERD} } }`,
    { s, v: id, m: meldingId, r: reden },
  );
