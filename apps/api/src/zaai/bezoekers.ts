import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { DEMO_WACHTWOORD } from '@meldbaken/organisatie/api';
import { Sessies } from '@meldbaken/platform/auth';
import type { Klok } from '@meldbaken/platform/klok';

/** Well within the 30 minutes and 12 hours of a session. */
const STIL_MS = 25 * 60_000;
const LANGST_MS = 11 * 3_600_000;

const ANTWOORD = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

interface Sessie {
  cookie: string;
  begonnen: number;
  gebruikt: number;
  wie: { accountId: string; organisatieId: string; lidmaatschapId: string };
}

/**
 * The demo accounts at the product's own front door: GraphQL with a login, no other way in. A password costs time on
 * purpose, so the later sessions of who logged in once are begun without it.
 */
export class Bezoekers {
  private readonly lopend = new Map<string, Sessie>();
  private readonly sessies: Sessies;
  private readonly werkruimten = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly klok: Klok,
  ) {
    this.sessies = app.get(Sessies, { strict: false });
  }

  /** Who works in two organisations chooses one. */
  inWerkruimte(email: string, lidmaatschapId: string): void {
    this.werkruimten.set(email, lidmaatschapId);
  }

  /** The root fields of the answer; a fault of the server ends the seed. */
  async vraag(email: string, query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const sessie = await this.sessie(email);
    sessie.gebruikt = this.klok.nu().getTime();
    return (await this.stuur(query, variables, sessie.cookie)).data;
  }

  private async sessie(email: string): Promise<Sessie> {
    const nu = this.klok.nu().getTime();
    const oud = this.lopend.get(email);
    if (oud && nu - oud.gebruikt < STIL_MS && nu - oud.begonnen < LANGST_MS) return oud;
    const nieuw = { ...(oud ? await this.opnieuw(oud) : await this.meldAan(email)), begonnen: nu, gebruikt: nu };
    this.lopend.set(email, nieuw);
    return nieuw;
  }

  private async meldAan(email: string): Promise<Pick<Sessie, 'cookie' | 'wie'>> {
    const vraag = 'mutation ($e: String!, $w: String!) { aanmelden(email: $e, wachtwoord: $w) { __typename } }';
    const { data, cookie: eerste } = await this.stuur(vraag, { e: email, w: DEMO_WACHTWOORD }, '');
    if (z.object({ __typename: z.string() }).parse(data['aanmelden']).__typename !== 'Aangemeld')
      throw new Error(`seed: ${email} cannot log in`);
    const cookie = await this.kies(email, eerste);
    const inzage = (await this.sessies.zoek(cookie.slice(cookie.indexOf('=') + 1), 'zaad'))?.inzage;
    if (!inzage) throw new Error(`seed: ${email} has no workspace`);
    return { cookie, wie: inzage };
  }

  private async kies(email: string, cookie: string): Promise<string> {
    const id = this.werkruimten.get(email);
    if (id === undefined) return cookie;
    const vraag = 'mutation ($id: ID!) { werkruimteKiezen(lidmaatschapId: $id) { __typename } }';
    return (await this.stuur(vraag, { id }, cookie)).cookie || cookie;
  }

  private async opnieuw({ cookie, wie }: Sessie): Promise<Pick<Sessie, 'cookie' | 'wie'>> {
    const { token, sessieId } = await this.sessies.begin(wie.accountId);
    await this.sessies.kies(wie.accountId, sessieId, wie.organisatieId, wie.lidmaatschapId);
    return { cookie: `${cookie.slice(0, cookie.indexOf('='))}=${token}`, wie };
  }

  private async stuur(
    query: string,
    variables: Record<string, unknown>,
    cookie: string,
  ): Promise<{ data: Record<string, unknown>; cookie: string }> {
    const r = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', ...(cookie ? { cookie } : {}) },
      payload: JSON.stringify({ query, variables }),
    });
    const { data, errors } = ANTWOORD.parse(JSON.parse(r.body));
    if (errors?.[0] || !data)
      throw new Error(`seed: the server answered ${r.statusCode} ${errors?.[0]?.message ?? ''}`);
    const gezet = r.headers['set-cookie'];
    return { data, cookie: (Array.isArray(gezet) ? gezet[0] : gezet)?.split(';')[0] ?? '' };
  }
}
