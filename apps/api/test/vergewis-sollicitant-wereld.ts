import { randomUUID } from 'node:crypto';
import type { Bezoeker, Omgeving } from './omgeving';
import { GEWEIGERD } from './vragen';

export interface Link {
  id: string;
  versie: number;
  stand: string;
  kenmerk: string;
  delen: string[];
  stukken: string[];
  contact: string;
  tot: string;
  log: { soort: string; door: { id: string } | null }[];
}
export interface Inzending {
  id: string;
  soort: string;
  eis: string | null;
  tekst: string | null;
  bevindingId: string | null;
  stuk: { id: string; naam: string; wisOp: string; beoordeeld: boolean; verwijderd: boolean; grootte: number } | null;
}
export interface LinkDossier {
  id: string;
  naam: string;
  uiterlijk: string;
  kiesbareDelen: string[];
  kiesbareStukken: { code: string; naam: string }[];
  links: Link[];
  inzendingen: Inzending[];
  bevindingen: { id: string; eis: string; tekst: string }[];
}
export interface LinkUit extends LinkDossier {
  __typename: string;
  code: string;
  bericht: string;
  pad: string | null;
  linkcode: string | null;
  dossier: LinkDossier;
  huidig: LinkDossier;
  fouten: { veld: string; code: string }[];
}

const DOSSIER = `id naam uiterlijk kiesbareDelen kiesbareStukken { code naam } links { id versie stand kenmerk delen stukken contact tot log { soort door { id } } }
  inzendingen { id soort eis tekst bevindingId stuk { id naam wisOp beoordeeld verwijderd grootte } } bevindingen { id eis tekst }`;
const UIT = `__typename ... on SollicitantDossier { ${DOSSIER} } ... on SollicitantLinkGemaakt { pad linkcode dossier { ${DOSSIER} } }
  ... on SollicitantVersieVerouderd { code huidig { ${DOSSIER} } } ${GEWEIGERD}`;

export interface Pagina {
  status: number;
  tekst: string;
  koekje: string;
  koppen: Record<string, unknown>;
}

/** HR's side of the link. */
export class Links {
  constructor(
    readonly o: Omgeving,
    readonly hr: Bezoeker,
  ) {}

  async lees(id: string, b = this.hr): Promise<LinkDossier | null> {
    const r = await b.vraag<{ uit: LinkDossier | null }>(
      `query ($d: ID!) { uit: sollicitantDossier(dienstverbandId: $d) { ${DOSSIER} } }`,
      { d: id },
    );
    if (r.data === undefined) throw new Error(r.tekst);
    return r.data?.uit ?? null;
  }

  maak(
    id: string,
    delen: string[],
    meer: Record<string, unknown> = {},
    b = this.hr,
    s: string = randomUUID(),
  ): Promise<LinkUit> {
    const invoer = { delen, contact: 'Carla Post, 010 1234567', totEnMet: '2026-12-07', ...meer };
    return this.een(
      b,
      `mutation ($s: ID!, $d: ID!, $i: SollicitantLinkInvoer!) { uit: sollicitantLinkMaken(sleutel: $s, dienstverbandId: $d, invoer: $i) { ${UIT} } }`,
      { s, d: id, i: invoer },
    );
  }

  daad(wat: 'Vernieuwen' | 'Intrekken', l: { id: string; versie: number }, b = this.hr): Promise<LinkUit> {
    return this.een(
      b,
      `mutation ($l: ID!, $v: Int!) { uit: sollicitantLink${wat}(sollicitantLinkId: $l, versie: $v) { ${UIT} } }`,
      { l: l.id, v: l.versie },
    );
  }

  legVoor(id: string, over: string, tekst: string, b = this.hr, s: string = randomUUID()): Promise<LinkUit> {
    return this.een(
      b,
      `mutation ($s: ID!, $d: ID!, $i: BevindingInvoer!) { uit: sollicitantBevindingVoorleggen(sleutel: $s, dienstverbandId: $d, invoer: $i) { ${UIT} } }`,
      { s, d: id, i: { over, tekst } },
    );
  }

  private async een(b: Bezoeker, document: string, v: Record<string, unknown>): Promise<LinkUit> {
    const r = await b.vraag<{ uit: LinkUit }>(document, v);
    if (!r.data?.uit) throw new Error(r.tekst);
    return r.data.uit;
  }
}

/** The applicant on a phone, from one address. */
export class Telefoon {
  koekje = '';

  constructor(
    readonly o: Omgeving,
    readonly pad: string,
    readonly adres: string,
  ) {}

  ga(rest = ''): Promise<Pagina> {
    return this.vraag('GET', `${this.pad}${rest}`);
  }

  async code(code: string, koppen: Record<string, string> = {}): Promise<Pagina> {
    const p = await this.post('/code', { code }, koppen);
    if (p.status === 303) this.koekje = p.koekje;
    return p;
  }

  post(rest: string, velden: Record<string, string>, koppen: Record<string, string> = {}): Promise<Pagina> {
    return this.vraag('POST', `${this.pad}${rest}`, {
      koppen: { 'content-type': 'application/x-www-form-urlencoded', ...koppen },
      lichaam: Buffer.from(new URLSearchParams({ sleutel: randomUUID(), ...velden }).toString()),
    });
  }

  stuk(eis: string, naam: string, inhoud: Buffer, sleutel: string = randomUUID()): Promise<Pagina> {
    const grens = 'grens-van-de-proef';
    const kop = `--${grens}\r\nContent-Disposition: form-data; name="sleutel"\r\n\r\n${sleutel}\r\n--${grens}\r\nContent-Disposition: form-data; name="bestand"; filename="${naam}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    return this.vraag('POST', `${this.pad}/stuk/${eis}`, {
      koppen: { 'content-type': `multipart/form-data; boundary=${grens}` },
      lichaam: Buffer.concat([Buffer.from(kop), inhoud, Buffer.from(`\r\n--${grens}--\r\n`)]),
    });
  }

  private async vraag(
    method: 'GET' | 'POST',
    url: string,
    meer: { koppen?: Record<string, string>; lichaam?: Buffer } = {},
  ): Promise<Pagina> {
    const r = await this.o.app.inject({
      method,
      url,
      remoteAddress: this.adres,
      headers: { ...(this.koekje ? { cookie: this.koekje } : {}), ...meer.koppen },
      ...(meer.lichaam ? { payload: meer.lichaam } : {}),
    });
    const koekje = String(r.headers['set-cookie'] ?? '').split(';')[0] ?? '';
    return { status: r.statusCode, tekst: r.body, koekje, koppen: r.headers };
  }
}
