import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module, type DynamicModule, type INestApplicationContext, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { EENHEDEN, ROLLEN_POORT, type EenhedenPoort, type RollenPoort } from '@meldbaken/organisatie/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { maakBron } from '@meldbaken/platform/database';
import { ToegangsWacht, verzorgFout, type GraphqlContext } from '@meldbaken/platform/graphql';
import { Klok, VasteKlok } from '@meldbaken/platform/klok';
import { NestLog } from '@meldbaken/platform/logging';
import { Notificaties } from '@meldbaken/platform/notificatie';
import {
  Dossiers,
  Transacties,
  type DossierFunctie,
  type Inzage,
  type SysteemInzage,
  type Transactie,
} from '@meldbaken/platform/tenancy';
import { maakTestDatabase, type TestDatabase } from '@meldbaken/platform/testing';
import {
  TERMIJN_ENTITEITEN,
  TermijnActies,
  TermijnApiModule,
  TermijnWerkModule,
  termijnToegang,
} from '@meldbaken/termijn/api';
import { TERMIJN_POORT, type StartTermijn, type TermijnPoort } from '@meldbaken/termijn/contract';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { MIGRATIES } from '../src/migraties';

export interface Antwoord<T> {
  data: T | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** A member of the test tenant, ready to act. */
export interface Lid {
  id: string;
  persoonId: string;
  inzage: Inzage;
}

@Global()
@Module({})
class Omgeving {
  static met(providers: Provider[]): DynamicModule {
    return { module: Omgeving, providers, exports: providers };
  }
}

/** Everybody-sees-the-unit as text: 'vol' and 'overzicht' tell which reading was taken. */
export const eenhedenNep: EenhedenPoort = {
  toon: (_inzage, ids) =>
    Promise.resolve(new Map(ids.map((id) => [id, { vol: 'Beukenhof', overzicht: 'afgeschermd' }]))),
  onder: (_inzage, id) => Promise.resolve({ vol: [id], overzicht: [] }),
  alle: () => Promise.resolve([]),
};

const rollenNep: RollenPoort = { van: () => [], naam: (code) => code };

/** A tenant with a few people on a fresh database, and the modules of termijn on both roles. */
export class TermijnWereld {
  readonly organisatieId = uuidv7();
  readonly eenheidId = uuidv7();
  private readonly dossiers = new Dossiers();

  private constructor(
    private readonly db: TestDatabase,
    private readonly beheer: Client,
    private readonly bronnen: DataSource[],
    readonly app: Transacties,
    readonly worker: Transacties,
    readonly api: NestFastifyApplication,
    readonly werk: INestApplicationContext,
    readonly klok: VasteKlok,
  ) {}

  static async maak(): Promise<TermijnWereld> {
    const db = await maakTestDatabase(MIGRATIES);
    const beheer = new Client({ connectionString: db.beheerUrl });
    beheer.on('error', () => undefined);
    await beheer.connect();
    const bron = (url: string): Promise<DataSource> =>
      maakBron({ url, entiteiten: TERMIJN_ENTITEITEN, naam: 'test' }).initialize();
    const bronnen = await Promise.all([bron(db.appUrl), bron(db.workerUrl)]);
    const [app, worker] = [new Transacties(bronnen[0]), new Transacties(bronnen[1])];
    const klok = new VasteKlok(new Date('2026-11-20T10:00:00Z'));
    const gedeeld: Provider[] = [
      { provide: Klok, useValue: klok },
      { provide: Toegangsregels, useValue: new Toegangsregels([termijnToegang]) },
    ];
    const api = await maakApi([
      ...gedeeld,
      { provide: Transacties, useValue: app },
      Handelingen,
      { provide: EENHEDEN, useValue: eenhedenNep },
      { provide: ROLLEN_POORT, useValue: rollenNep },
    ]);
    const werk = await module(TermijnWerkModule, [
      ...gedeeld,
      { provide: Transacties, useValue: worker },
      Notificaties,
    ]);
    const wereld = new TermijnWereld(db, beheer, bronnen, app, worker, api, werk, klok);
    await wereld.zetOp();
    return wereld;
  }

  async sluit(): Promise<void> {
    await Promise.all([this.api.close(), this.werk.close()]);
    await Promise.all(this.bronnen.map((b) => b.destroy()));
    await this.beheer.end();
    await this.db.verwijder();
  }

  get poort(): TermijnPoort {
    return this.api.get<TermijnPoort>(TERMIJN_POORT, { strict: false });
  }

  get acties(): TermijnActies {
    return this.werk.get(TermijnActies, { strict: false });
  }

  get regels(): Toegangsregels {
    return this.api.get(Toegangsregels, { strict: false });
  }

  get systeem(): SysteemInzage {
    return { organisatieId: this.organisatieId, toegangspunt: 'taak', kenmerk: 'test' };
  }

  async lid(rol: string): Promise<Lid> {
    const [id, account, persoonId] = [uuidv7(), uuidv7(), uuidv7()];
    const o = this.organisatieId;
    await this.sql(
      `insert into organisatie.account (id, email, naam, wachtwoord_hash, gemaakt_op) values ($1, $2, $3, 'x', '2020-01-01')`,
      [account, `${account}@zonnehof.demo`, rol],
    );
    await this.sql(
      `insert into organisatie.persoon (organisatie_id, id, voornaam, achternaam, eenheid_id) values ($1, $2, 'Test', $3, $4)`,
      [o, persoonId, rol, this.eenheidId],
    );
    await this.sql(
      `insert into organisatie.lidmaatschap (organisatie_id, id, account_id, persoon_id, van) values ($1, $2, $3, $4, '2020-01-01')`,
      [o, id, account, persoonId],
    );
    await this.sql(
      `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van) values ($1, $2, $3, $4, '2020-01-01')`,
      [o, uuidv7(), id, rol],
    );
    const inzage: Inzage = {
      accountId: account,
      lidmaatschapId: id,
      organisatieId: o,
      organisatieSoort: 'ZORGAANBIEDER',
      persoonId,
      rollen: [{ rol, eenheidId: null, onafhankelijk: false }],
      toegangspunt: 'web',
      kenmerk: 'test',
    };
    return { id, persoonId, inzage };
  }

  /** A dossier with who may look into it. */
  async dossier(toegang: [Lid, DossierFunctie][]): Promise<string> {
    const id = uuidv7();
    const op = new Date('2024-01-01T08:00:00Z');
    await this.worker.als(this.systeem, async (tx) => {
      await this.dossiers.maak(tx, this.systeem, id, 'MELDING', op);
      for (const [lid, functie] of toegang) await this.dossiers.geefLid(tx, this.systeem, id, lid.id, functie, op);
    });
    return id;
  }

  async sluitUit(door: Lid, dossierId: string, wie: Lid, nu: Date): Promise<void> {
    await this.app.als(door.inzage, (tx) =>
      this.dossiers.sluitUit(tx, door.inzage, dossierId, wie.persoonId, 'GENOEMD', nu),
    );
  }

  /** As this member, in one transaction. */
  als<T>(lid: Lid, doe: (tx: Transactie) => Promise<T>): Promise<T> {
    return this.app.als(lid.inzage, doe);
  }

  start(
    lid: Lid,
    dossierId: string,
    invoer: Partial<StartTermijn> & { beginOp: Date },
    nu = invoer.beginOp,
  ): Promise<string> {
    const onderwerp = {
      soort: 'MELDING',
      id: dossierId,
      nummer: 'M-2026-ABCDE',
      pad: '/meldingen/M-2026-ABCDE',
      eenheidId: this.eenheidId,
    };
    const heel: StartTermijn = {
      dossierId,
      code: 'IGJ_MELDING',
      beginSoort: 'VASTGESTELD',
      onderwerp,
      eigenaarId: lid.id,
      ...invoer,
    };
    return this.als(lid, (tx) => this.poort.start(tx, lid.inzage, heel, nu));
  }

  /** Asks over HTTP, as this member or as nobody. */
  async vraag<T>(lid: Lid | null, query: string, variables: Record<string, unknown> = {}): Promise<Antwoord<T>> {
    const headers = { 'apollo-require-preflight': '1', ...(lid ? { 'x-inzage': JSON.stringify(lid.inzage) } : {}) };
    const uit = await this.api.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    return JSON.parse(uit.payload);
  }

  get schema(): GraphQLSchema {
    return this.api.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  /** As the superuser: what is really there. */
  async sql<R extends object = Record<string, unknown>>(tekst: string, waarden: unknown[] = []): Promise<R[]> {
    return (await this.beheer.query<R>(tekst, waarden)).rows;
  }

  private async zetOp(): Promise<void> {
    const o = this.organisatieId;
    await this.sql(
      `insert into organisatie.organisatie (organisatie_id, soort, naam, gemaakt_op) values ($1, 'ZORGAANBIEDER', 'Zonnehof', '2020-01-01')`,
      [o],
    );
    await this.sql(
      `insert into organisatie.eenheid (organisatie_id, id, naam, soort) values ($1, $2, 'Beukenhof', 'TEAM')`,
      [o, this.eenheidId],
    );
  }
}

async function module(deel: new () => object, providers: Provider[]): Promise<INestApplicationContext> {
  return (
    await Test.createTestingModule({ imports: [Omgeving.met(providers), deel] })
      .setLogger(new NestLog())
      .compile()
  ).init();
}

/** The resolvers behind the real door; who calls stands in a header, which is the test's alone. */
async function maakApi(providers: Provider[]): Promise<NestFastifyApplication> {
  const graphql = GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: true,
    context: (verzoek: { headers: Record<string, string | undefined> }) => contextVan(verzoek.headers['x-inzage']),
    formatError: (opgemaakt, fout) => verzorgFout(opgemaakt, fout, 'test'),
  });
  const bouw = Test.createTestingModule({
    imports: [Omgeving.met(providers), TermijnApiModule, graphql],
    providers: [{ provide: APP_GUARD, useClass: ToegangsWacht }],
  });
  const api = (await bouw.setLogger(new NestLog()).compile()).createNestApplication<NestFastifyApplication>(
    new FastifyAdapter(),
  );
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  return api;
}

function contextVan(kop: string | undefined): GraphqlContext {
  const inzage: Inzage | null = kop ? JSON.parse(kop) : null;
  const sessie = inzage && { id: 's', accountId: inzage.accountId, email: '', naam: '', organisatieNaam: null };
  return { kenmerk: 'test', adres: '', sessie, inzage, zetCookie: () => undefined, wisCookie: () => undefined };
}
