import type { Bezoeker, Omgeving } from './omgeving';

export interface Verstuurd {
  status: number;
  code: string;
  id: string;
  naam: string;
  soort: string;
  gescand: boolean;
  tekst: string;
}

const KAARTJE = `mutation ($m: ID!) { uit: bijlageKaartjeMaken(meldingId: $m) { __typename ... on BijlageKaartje { kaartje nogOver } ... on Geweigerd { code bericht watDan } } }`;

export interface KaartjeAntwoord {
  __typename: string;
  kaartje: string;
  nogOver: number;
  code: string;
}

export async function vraagKaartje(b: Bezoeker, meldingId: string): Promise<KaartjeAntwoord> {
  const r = await b.vraag<{ uit: KaartjeAntwoord }>(KAARTJE, { m: meldingId });
  if (!r.data) throw new Error(r.tekst);
  return r.data.uit;
}

/** A form with a ticket and a file, as a browser sends it. */
export function formulier(kaartje: string, naam: string, bytes: Buffer): { payload: Buffer; 'content-type': string } {
  const grens = '----proef';
  const kop = (s: string): Buffer => Buffer.from(`--${grens}\r\n${s}\r\n\r\n`);
  return {
    payload: Buffer.concat([
      kop('Content-Disposition: form-data; name="kaartje"'),
      Buffer.from(`${kaartje}\r\n`),
      kop(
        `Content-Disposition: form-data; name="bestand"; filename="${naam}"\r\nContent-Type: application/octet-stream`,
      ),
      bytes,
      Buffer.from(`\r\n--${grens}--\r\n`),
    ]),
    'content-type': `multipart/form-data; boundary=${grens}`,
  };
}

export async function stuur(
  o: Omgeving,
  b: Bezoeker | null,
  kaartje: string,
  naam: string,
  bytes: Buffer,
  kop: Record<string, string> = {},
): Promise<Verstuurd> {
  const { payload, ...type } = formulier(kaartje, naam, bytes);
  const r = await o.app.inject({
    method: 'POST',
    url: '/bijlagen',
    headers: { ...type, ...(b ? { cookie: b.cookie } : {}), ...kop },
    payload,
  });
  const antwoord = JSON.parse(r.body) as Omit<Verstuurd, 'status' | 'tekst'>;
  return { ...antwoord, status: r.statusCode, tekst: r.body };
}

export interface BijlageAntwoord {
  id: string;
  naam: string;
  soort: string;
  grootte: number;
  gescand: boolean;
  herkomst: string;
  door: string | null;
  op: string;
}

export async function lijst(b: Bezoeker, meldingId: string): Promise<BijlageAntwoord[]> {
  const r = await b.vraag<{ bijlagen: BijlageAntwoord[] }>(
    'query ($m: ID!) { bijlagen(meldingId: $m) { id naam soort grootte gescand herkomst door op } }',
    { m: meldingId },
  );
  if (!r.data) throw new Error(r.tekst);
  return r.data.bijlagen;
}

export async function open(
  o: Omgeving,
  b: Bezoeker | null,
  id: string,
): Promise<{ status: number; kop: Record<string, unknown>; bytes: Buffer; tekst: string }> {
  const r = await o.app.inject({
    method: 'GET',
    url: `/bijlagen/${id}`,
    headers: b ? { cookie: b.cookie } : {},
  });
  return { status: r.statusCode, kop: r.headers, bytes: r.rawPayload, tekst: r.body };
}
