import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { maakBron } from '@meldbaken/platform/database';
import { VasteKlok } from '@meldbaken/platform/klok';
import { maakTestDatabase, type TestDatabase } from '@meldbaken/platform/testing';
import { Transacties, type Inzage, type SysteemInzage } from '@meldbaken/platform/tenancy';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { MIGRATIES } from '../src/migraties';

export const NU = new Date('2026-11-25T09:00:00.000Z');
export const SLEUTEL = Buffer.alloc(32, 9);

export interface Lid {
  lidmaatschapId: string;
  accountId: string;
  persoonId: string;
  email: string;
}

export interface Tenant {
  organisatieId: string;
  eenheidId: string;
  dossierId: string;
  lid: Lid;
}

/** A database of its own with the two logins, and a hand of the superuser to set up and to spoil. */
export interface Omgeving {
  db: TestDatabase;
  beheer: Client;
  worker: Transacties;
  app: Transacties;
  klok: VasteKlok;
  sluit(): Promise<void>;
}

export async function maakOmgeving(): Promise<Omgeving> {
  const db = await maakTestDatabase(MIGRATIES);
  const beheer = new Client({ connectionString: db.beheerUrl });
  beheer.on('error', () => undefined);
  await beheer.connect();
  const bronnen: DataSource[] = [];
  const login = async (url: string): Promise<Transacties> => {
    const bron = await maakBron({ url, entiteiten: [], maximaal: 6, naam: 'test' }).initialize();
    bronnen.push(bron);
    return new Transacties(bron);
  };
  const [worker, app] = [await login(db.workerUrl), await login(db.appUrl)];
  const sluit = async (): Promise<void> => {
    for (const b of bronnen) await b.destroy();
    await beheer.end();
    await db.verwijder();
  };
  return { db, beheer, worker, app, klok: new VasteKlok(NU), sluit };
}

export async function maakTenant(o: Omgeving): Promise<Tenant> {
  const [organisatieId, eenheidId, dossierId] = [uuidv7(), uuidv7(), uuidv7()];
  await o.beheer.query(
    `insert into organisatie.organisatie (organisatie_id, soort, naam, gemaakt_op) values ($1, 'ZORGAANBIEDER', 'Proef', $2)`,
    [organisatieId, NU],
  );
  await o.beheer.query(
    `insert into organisatie.eenheid (organisatie_id, id, naam, soort) values ($1, $2, 'Proef', 'ORGANISATIE')`,
    [organisatieId, eenheidId],
  );
  await o.beheer.query(
    `insert into toegang.dossier (organisatie_id, id, soort, gemaakt_op) values ($1, $2, 'MELDING', $3)`,
    [organisatieId, dossierId, NU],
  );
  const tenant = { organisatieId, eenheidId, dossierId };
  return { ...tenant, lid: await maakLid(o, tenant, 'BEHANDELAAR') };
}

export async function maakLid(o: Omgeving, t: Omit<Tenant, 'lid'>, functie: string | null): Promise<Lid> {
  const [lidmaatschapId, accountId, persoonId] = [uuidv7(), uuidv7(), uuidv7()];
  const email = `${accountId}@proef.nl`;
  const org = t.organisatieId;
  await o.beheer.query(
    `insert into organisatie.account (id, email, naam, wachtwoord_hash, gemaakt_op) values ($1, $2, 'Proef', 'x', $3)`,
    [accountId, email, NU],
  );
  await o.beheer.query(
    `insert into organisatie.persoon (organisatie_id, id, voornaam, achternaam, eenheid_id) values ($1, $2, 'A', 'B', $3)`,
    [org, persoonId, t.eenheidId],
  );
  await o.beheer.query(
    `insert into organisatie.lidmaatschap (organisatie_id, id, account_id, persoon_id, van) values ($1, $2, $3, $4, '2020-01-01')`,
    [org, lidmaatschapId, accountId, persoonId],
  );
  await o.beheer.query('insert into toegang.houder (organisatie_id, id, lidmaatschap_id) values ($1, $2, $2)', [
    org,
    lidmaatschapId,
  ]);
  await o.beheer.query(
    'insert into toegang.houder_lid (organisatie_id, houder_id, lidmaatschap_id) values ($1, $2, $2)',
    [org, lidmaatschapId],
  );
  if (functie)
    await o.beheer.query(
      'insert into toegang.dossier_toegang (organisatie_id, id, dossier_id, houder_id, functie, van) values ($1, $2, $3, $4, $5, $6)',
      [org, uuidv7(), t.dossierId, lidmaatschapId, functie, NU],
    );
  return { lidmaatschapId, accountId, persoonId, email };
}

export const alsLid = (t: Tenant, lid = t.lid): Inzage => ({
  ...lid,
  organisatieId: t.organisatieId,
  organisatieSoort: 'ZORGAANBIEDER',
  rollen: [],
  toegangspunt: 'web',
  kenmerk: 'proef',
});

export const alsTaak = (t: Tenant): SysteemInzage => ({
  organisatieId: t.organisatieId,
  toegangspunt: 'taak',
  kenmerk: 'proef',
});

/** An act in the application that leaves one event. */
export const gebeurtenis = (o: Omgeving, t: Tenant, soort = 'ProefGebeurd'): Promise<string> =>
  o.app.als(alsLid(t), (tx) =>
    zetInOutbox(tx, { soort, organisatieId: t.organisatieId, ids: { dossierId: t.dossierId } }, o.klok.nu()),
  );

/** Waits until the answer is what it should be, or until the patience is over; then the last answer. */
export async function wachtTot<T>(
  vraag: () => Promise<T>,
  goed: (antwoord: T) => boolean,
  hoogstensMs = 20_000,
): Promise<T> {
  const begin = performance.now();
  for (;;) {
    const antwoord = await vraag();
    if (goed(antwoord) || performance.now() - begin > hoogstensMs) return antwoord;
    await new Promise((k) => setTimeout(k, 25));
  }
}
