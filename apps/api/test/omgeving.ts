import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { DEMO_WACHTWOORD, zaaiOrganisaties, type GezaaideLeden } from '@meldbaken/organisatie/api';
import { VasteKlok } from '@meldbaken/platform/klok';
import { maakTestDatabase, type TestDatabase } from '@meldbaken/platform/testing';
import { maakApp } from '../src/maak-app';
import { MIGRATIES } from '../src/migraties';

export interface Antwoord<T = Record<string, never>> {
  status: number;
  tekst: string;
  data: T;
  errors?: { message: string; extensions: { code: string; kenmerk?: string } }[];
}

/** One logged-in browser. */
export interface Bezoeker {
  vraag<T = Record<string, unknown>>(query: string, variabelen?: Record<string, unknown>): Promise<Antwoord<T>>;
  cookie: string;
}

export interface Omgeving {
  app: NestFastifyApplication;
  db: TestDatabase;
  klok: VasteKlok;
  leden: GezaaideLeden;
  /** As superuser: to look behind the walls, never for the product. */
  beheer: Client;
  bezoeker(email?: string): Promise<Bezoeker>;
  stop(): Promise<void>;
}

/** The key of the product in these tests. */
export const SLEUTEL = Buffer.alloc(32, 7);

/** Monday, a plain working day, eleven in the morning. */
export const MAANDAG = new Date('2026-11-23T11:00:00+01:00');

/** The whole API on a database of its own, with the demo tenants. */
export async function startOmgeving(nu: Date = MAANDAG): Promise<Omgeving> {
  const db = await maakTestDatabase(MIGRATIES);
  const beheer = new Client({ connectionString: db.beheerUrl });
  beheer.on('error', () => undefined);
  await beheer.connect();
  const leden = await zaaiOrganisaties(beheer, nu);
  const klok = new VasteKlok(nu);
  const app = await maakApp({
    databaseUrl: db.appUrl,
    sleutel: SLEUTEL,
    klok,
    demo: true,
    baseUrl: 'http://localhost:3000',
  });
  return {
    app,
    db,
    klok,
    leden,
    beheer,
    bezoeker: (email) => bezoek(app, email),
    stop: async () => {
      await app.close();
      await beheer.end();
      await db.verwijder();
    },
  };
}

export async function bezoek(app: NestFastifyApplication, email?: string): Promise<Bezoeker> {
  const b: Bezoeker = {
    cookie: '',
    async vraag<T>(query: string, variables: Record<string, unknown> = {}): Promise<Antwoord<T>> {
      const r = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          'apollo-require-preflight': '1',
          ...(b.cookie ? { cookie: b.cookie } : {}),
        },
        payload: JSON.stringify({ query, variables }),
      });
      const nieuw = r.headers['set-cookie'];
      if (nieuw) b.cookie = String(Array.isArray(nieuw) ? nieuw[0] : nieuw).split(';')[0] ?? '';
      const lichaam = JSON.parse(r.body) as { data: T; errors?: Antwoord['errors'] };
      return { status: r.statusCode, tekst: r.body, ...lichaam };
    },
  };
  if (email) {
    const r = await b.vraag<{ aanmelden: { __typename: string } }>(
      'mutation ($e: String!, $w: String!) { aanmelden(email: $e, wachtwoord: $w) { __typename ... on Geweigerd { code bericht } } }',
      { e: email, w: DEMO_WACHTWOORD },
    );
    if (r.data?.aanmelden?.__typename !== 'Aangemeld') throw new Error(`login of ${email} failed: ${r.tekst}`);
  }
  return b;
}
