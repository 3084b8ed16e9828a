import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { graphql } from 'graphql';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import {
  IGJ_VERWERKERS,
  IgjApiModule,
  IgjTakenModule,
  externeMeldingToegang,
  gastInzageToegang,
  igjInstellingToegang,
  signaalToegang,
  zaakToegang,
} from '@meldbaken/igj/api';
import { MELDING_EENHEID, MELDING_VOOR_IGJ, NAMEN_IN_TEKST, type GegevensVoorIgj } from '@meldbaken/melding/contract';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevens } from '@meldbaken/organisatie/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { maakBron } from '@meldbaken/platform/database';
import { Klok, VasteKlok } from '@meldbaken/platform/klok';
import { Notificaties } from '@meldbaken/platform/notificatie';
import { Gebeurtenisafhandeling, Verwerkerslijst } from '@meldbaken/platform/outbox';
import { LeverOverdrachtAfWanneerVerzonden, OverdrachtTakenModule } from '@meldbaken/platform/overdracht';
import { SLEUTEL_EXPORT, Wortels, sleutelAanbod } from '@meldbaken/platform/sleutels';
import {
  DATABRON,
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
  TermijnModule,
  TermijnWerkModule,
  termijnToegang,
} from '@meldbaken/termijn/api';
import { TERMIJN_GEBEURTENISSEN } from '@meldbaken/termijn/contract';
import { MIGRATIES } from '../src/migraties';

export interface Lid {
  id: string;
  inzage: Inzage;
}

/** What melding would tell of one report; the tests set it. */
export const meldingen = new Map<string, GegevensVoorIgj>();

const gegevensVan = async (tx: Transactie, wie: Inzage | SysteemInzage): Promise<OrganisatieGegevens> => {
  const rij = await tx.rij<OrganisatieGegevens>(
    'select soort, naam, kvk, vestigingsnummer, contactgegevens from organisatie.organisatie where organisatie_id = $1',
    [wie.organisatieId],
  );
  if (!rij) throw new Error('no organisation');
  return rij;
};

const ZONDER = [
  'ExterneMeldingOntvangen',
  'ExterneMeldingVerzonden',
  'OntvangstBevestigd',
  'BevestigingOntvangen',
  'IgjBerichtOntvangen',
];
const TERMIJN = TERMIJN_GEBEURTENISSEN.filter((s) => s !== 'TermijnVerlopen');

/** What both processes lean on, with the login of one of them. */
async function grond(url: string, klok: Klok): Promise<object> {
  const bron = await maakBron({ url, entiteiten: TERMIJN_ENTITEITEN, naam: 'test' }).initialize();
  const providers = [
    { provide: DATABRON, useValue: bron },
    { provide: Klok, useValue: klok },
    {
      provide: Toegangsregels,
      useFactory: () =>
        new Toegangsregels([
          gastInzageToegang,
          externeMeldingToegang,
          igjInstellingToegang,
          signaalToegang,
          zaakToegang,
          termijnToegang,
        ]),
    },
    { provide: ORGANISATIE_GEGEVENS, useValue: { eigen: gegevensVan } },
    {
      provide: MELDING_VOOR_IGJ,
      useValue: { gegevens: async (_tx: Transactie, _wie: Inzage, id: string) => meldingen.get(id) ?? null },
    },
    {
      provide: MELDING_EENHEID,
      useValue: {
        eenheid: async (_tx: Transactie, _wie: SysteemInzage, id: string) => meldingen.get(id)?.eenheidId ?? null,
      },
    },
    // Names are melding's to find; here one stands for all of them.
    {
      provide: NAMEN_IN_TEKST,
      useValue: {
        in: async (_tx: Transactie, _wie: Inzage, _id: string, tekst: string) =>
          tekst.includes('Bakker') ? [{ woord: 'Bakker', mensen: ['J. Bakker'] }] : [],
      },
    },
    Transacties,
    Handelingen,
    Dossiers,
    Notificaties,
  ];
  class Grond {}
  Global()(Grond);
  const sleutels = sleutelAanbod(new Wortels([], Buffer.alloc(32, 7)));
  Module({ providers: [...providers, ...sleutels], exports: [...providers, ...SLEUTEL_EXPORT] })(Grond);
  return Grond;
}

/** Two organisations and an inspectie on a fresh database; the API and the worker each with their own login. */
export class OverdrachtWereld {
  readonly klok = new VasteKlok(new Date('2026-11-20T09:15:00Z'));
  readonly dossiers = new Dossiers();

  private constructor(
    readonly db: TestDatabase,
    private readonly beheer: Client,
  ) {}

  api!: NestFastifyApplication;
  worker!: NestFastifyApplication;

  static async maak(): Promise<OverdrachtWereld> {
    const db = await maakTestDatabase(MIGRATIES);
    const beheer = new Client({ connectionString: db.beheerUrl });
    await beheer.connect();
    const w = new OverdrachtWereld(db, beheer);
    const stil = { logger: ['error' as const] };
    class Api {}
    const vrij: ApolloDriverConfig = { driver: ApolloDriver, autoSchemaFile: true, graphiql: false };
    Module({
      imports: [
        (await grond(db.appUrl, w.klok)) as never,
        GraphQLModule.forRoot<ApolloDriverConfig>(vrij),
        TermijnModule,
        IgjApiModule,
      ],
    })(Api);
    class Werk {}
    Module({
      imports: [(await grond(db.workerUrl, w.klok)) as never, TermijnWerkModule, OverdrachtTakenModule, IgjTakenModule],
    })(Werk);
    w.api = await NestFactory.create<NestFastifyApplication>(Api, new FastifyAdapter(), stil);
    w.worker = await NestFactory.create<NestFastifyApplication>(Werk, new FastifyAdapter(), stil);
    await Promise.all([w.api.init(), w.worker.init()]);
    return w;
  }

  async sluit(): Promise<void> {
    for (const app of [this.api, this.worker]) {
      await app.get<{ destroy(): Promise<void> }>(DATABRON).destroy();
      await app.close();
    }
    await this.beheer.end();
    await this.db.verwijder();
  }

  /** As the superuser: what is really there. */
  async sql<R extends object = Record<string, unknown>>(tekst: string, waarden: unknown[] = []): Promise<R[]> {
    return (await this.beheer.query<R>(tekst, waarden)).rows;
  }

  async organisatie(soort: string, naam: string, aanCode: string | null = null): Promise<string> {
    const id = uuidv7();
    await this.sql(
      `insert into organisatie.organisatie (organisatie_id, soort, naam, kvk, vestigingsnummer, contactgegevens, aan_code, gemaakt_op) values ($1, $2, $3, '12345678', '000012345678', $4, $5, '2020-01-01')`,
      [id, soort, naam, `contact van ${naam}`, aanCode],
    );
    await this.sql(
      `insert into organisatie.eenheid (organisatie_id, id, naam, soort) values ($1, $1, $2, 'ORGANISATIE')`,
      [id, `Eenheid ${naam}`],
    );
    return id;
  }

  async lid(organisatieId: string, rol: string, naam = rol): Promise<Lid> {
    const [id, account, persoonId] = [uuidv7(), uuidv7(), uuidv7()];
    const [{ soort }] = (await this.sql<{ soort: string }>(
      'select soort from organisatie.organisatie where organisatie_id = $1',
      [organisatieId],
    )) as [{ soort: string }];
    await this.sql(
      `insert into organisatie.account (id, email, naam, wachtwoord_hash, gemaakt_op) values ($1, $2, $3, 'x', '2020-01-01')`,
      [account, `${account}@test.demo`, naam],
    );
    await this.sql(
      `insert into organisatie.persoon (organisatie_id, id, voornaam, achternaam, functie, eenheid_id) values ($1, $2, 'Test', $3, $4, $1)`,
      [organisatieId, persoonId, naam, `functie ${naam}`],
    );
    await this.sql(
      `insert into organisatie.lidmaatschap (organisatie_id, id, account_id, persoon_id, van) values ($1, $2, $3, $4, '2020-01-01')`,
      [organisatieId, id, account, persoonId],
    );
    await this.sql(
      `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van) values ($1, $2, $3, $4, '2020-01-01')`,
      [organisatieId, uuidv7(), id, rol],
    );
    const inzage: Inzage = {
      accountId: account,
      lidmaatschapId: id,
      organisatieId,
      organisatieSoort: soort,
      persoonId,
      rollen: [{ rol, eenheidId: null, onafhankelijk: false }],
      toegangspunt: 'web',
      kenmerk: 'test',
    };
    return { id, inzage };
  }

  /** A dossier of a report with who may look into it. */
  async dossier(door: Lid, toegang: [Lid, DossierFunctie][]): Promise<string> {
    const id = uuidv7();
    await this.als(door, async (tx) => {
      await this.dossiers.maak(tx, door.inzage, id, 'MELDING', this.klok.nu());
      for (const [lid, functie] of toegang)
        await this.dossiers.geefLid(tx, door.inzage, id, lid.id, functie, this.klok.nu());
    });
    return id;
  }

  als<T>(lid: Lid, doe: (tx: Transactie) => Promise<T>): Promise<T> {
    return this.api.get(Transacties).als(lid.inzage, doe);
  }

  /** While the application's own policy lets everything in the tenant through. */
  async zonderPolicy(tabel: string, doe: () => Promise<void>): Promise<void> {
    const [oud] = await this.sql<{ lezen: string; schrijven: string }>(
      `select pg_get_expr(polqual, polrelid) as lezen, pg_get_expr(polwithcheck, polrelid) as schrijven from pg_policy where polrelid = $1::regclass and polname = 'app'`,
      [tabel],
    );
    await this.sql(`alter policy app on ${tabel} using (true) with check (true)`);
    try {
      await doe();
    } finally {
      await this.sql(`alter policy app on ${tabel} using (${oud?.lezen}) with check (${oud?.schrijven})`);
    }
  }

  /** One GraphQL document as this member; the answer's only root field. */
  async vraag<T>(lid: Lid, source: string, variableValues: Record<string, unknown> = {}): Promise<T> {
    const contextValue = {
      kenmerk: 'test',
      adres: '127.0.0.1',
      sessie: { id: lid.id },
      inzage: lid.inzage,
      zetCookie: () => undefined,
      wisCookie: () => undefined,
    };
    const { schema } = this.api.get(GraphQLSchemaHost);
    const uit = await graphql({ schema, source, variableValues, contextValue });
    if (uit.errors?.[0]) throw uit.errors[0].originalError ?? uit.errors[0];
    return Object.values(uit.data ?? {})[0] as T;
  }

  /** The worker takes what waits, of all tenants, until nothing is left. */
  async werkAf(): Promise<void> {
    for (;;) {
      const rijen = await this.wachtend();
      if (!rijen.length) return;
      for (const r of rijen) await this.handelAf(r.organisatie_id, r.id);
    }
  }

  /** What is due of the terms of one tenant now, and what follows from it. */
  async termijnenAf(organisatieId: string): Promise<void> {
    const acties = this.worker.get(TermijnActies);
    while ((await acties.verwerk(organisatieId, this.klok.nu())) > 0);
    await this.werkAf();
  }

  handelAf(organisatieId: string, berichtId: string): Promise<void> {
    const verwerkers = [LeverOverdrachtAfWanneerVerzonden, ...IGJ_VERWERKERS].map((k) => this.worker.get<never>(k));
    const lijst = new Verwerkerslijst(verwerkers, [...ZONDER, ...TERMIJN]);
    return new Gebeurtenisafhandeling(this.worker.get(Transacties), lijst, this.klok).handelAf(
      organisatieId,
      berichtId,
      'test',
    );
  }

  wachtend(): Promise<{ organisatie_id: string; id: string; soort: string }[]> {
    return this.sql('select organisatie_id, id, soort from outbox.bericht where klaar_op is null order by id');
  }
}
