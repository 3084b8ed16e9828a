import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PLATFORM_MIGRATIES, maakBron } from '@meldbaken/platform/database';
import { maakTestDatabase, type TestDatabase } from '@meldbaken/platform/testing';
import { Dossiers } from './dossiers';
import type { Inzage } from './inzage';
import { Transacties, type Transactie } from './transacties';

const NU = new Date('2026-11-23T10:00:00Z');

describe('a transaction in which the caller is set', () => {
  let db: TestDatabase;
  let bron: DataSource;
  let beheer: Client;
  let transacties: Transacties;
  const dossiers = new Dossiers();
  const leden: Inzage[] = [];
  beforeAll(async () => {
    db = await maakTestDatabase(PLATFORM_MIGRATIES);
    bron = await maakBron({ url: db.appUrl, entiteiten: [], naam: 'proef' }).initialize();
    transacties = new Transacties(bron);
    beheer = new Client({ connectionString: db.beheerUrl });
    await beheer.connect();
    const [organisatieId, eenheid] = [uuidv7(), uuidv7()];
    await beheer.query(
      `insert into organisatie.organisatie (organisatie_id, soort, naam, gemaakt_op) values ($1, 'OVERIG', 'Proef', now())`,
      [organisatieId],
    );
    await beheer.query(
      `insert into organisatie.eenheid (organisatie_id, id, naam, soort) values ($1, $2, 'Top', 'ORGANISATIE')`,
      [organisatieId, eenheid],
    );
    for (let i = 0; i < 3; i++) leden.push(await lid(organisatieId, eenheid, i));
  });
  afterAll(async () => {
    await beheer?.end();
    await bron?.destroy();
    await db?.verwijder();
  });

  async function lid(organisatieId: string, eenheid: string, i: number): Promise<Inzage> {
    const [accountId, lidmaatschapId, persoonId] = [uuidv7(), uuidv7(), uuidv7()];
    await beheer.query(
      `insert into organisatie.account (id, email, naam, wachtwoord_hash, gemaakt_op) values ($1, $2, 'x', 'x', now())`,
      [accountId, `l${i}@proef.demo`],
    );
    await beheer.query(
      `insert into organisatie.persoon (organisatie_id, id, voornaam, achternaam, eenheid_id) values ($1, $2, 'P', $3, $4)`,
      [organisatieId, persoonId, `L${i}`, eenheid],
    );
    await beheer.query(
      `insert into organisatie.lidmaatschap (organisatie_id, id, account_id, persoon_id, van) values ($1, $2, $3, $4, '2020-01-01')`,
      [organisatieId, lidmaatschapId, accountId, persoonId],
    );
    await beheer.query(
      `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van) values ($1, $2, $3, 'ONTVANGER_ROL', '2020-01-01')`,
      [organisatieId, uuidv7(), lidmaatschapId],
    );
    return {
      accountId,
      lidmaatschapId,
      organisatieId,
      organisatieSoort: 'OVERIG',
      persoonId,
      rollen: [],
      toegangspunt: 'test',
      kenmerk: 'test',
    };
  }
  const wie = (n: number): Inzage => {
    const i = leden[n];
    if (!i) throw new Error('no such member');
    return i;
  };
  const als = <T>(doe: (tx: Transactie) => Promise<T>): Promise<T> => transacties.als(wie(0), doe);

  it('says who calls to the database, for this transaction alone', async () => {
    const wieBenIk = `select current_setting('mb.organisatie_id') as o, current_setting('mb.lidmaatschap_id') as l, current_setting('mb.account_id') as a, current_user::text as u`;
    const { organisatieId: o, lidmaatschapId: l, accountId: a } = wie(0);
    expect(await als((tx) => tx.rij(wieBenIk))).toEqual({ o, l, a, u: 'mb_app' });
    expect(await transacties.als({ accountId: a }, (tx) => tx.rij(wieBenIk))).toEqual({ o: '', l: '', a, u: 'mb_app' });
  });

  it('looks with the eyes of another member for one piece of work, and with its own again after it', async () => {
    const ik = `select current_setting('mb.organisatie_id') as o, current_setting('mb.lidmaatschap_id') as l`;
    const [a, b] = [wie(0), wie(1)];
    const gezien = await als(async (tx) => {
      const anders = await tx.metZichtVan(b.lidmaatschapId, () => tx.rij(ik));
      return [anders, await tx.rij(ik)];
    });
    expect(gezien).toEqual([
      { o: a.organisatieId, l: b.lidmaatschapId },
      { o: a.organisatieId, l: a.lidmaatschapId },
    ]);
    const mis = als((tx) => tx.metZichtVan(b.lidmaatschapId, () => tx.rij('select 1/0')));
    await expect(mis).rejects.toThrow('division by zero');
    expect(await als((tx) => tx.rij(ik))).toEqual({ o: a.organisatieId, l: a.lidmaatschapId });
  });

  it('is all or nothing, and tells others only after it has been kept', async () => {
    const id = uuidv7();
    const gezegd: string[] = [];
    const maak =
      (wat: string) =>
      async (tx: Transactie): Promise<void> => {
        tx.naafloop(() => void gezegd.push(wat));
        await dossiers.maak(tx, wie(0), id, 'PROEF', NU);
        if (wat === 'mis') throw new Error('mis');
      };
    await expect(als(maak('mis'))).rejects.toThrow('mis');
    expect((await beheer.query('select 1 from toegang.dossier where id = $1', [id])).rowCount).toBe(0);
    await als(maak('goed'));
    expect([(await beheer.query('select 1 from toegang.dossier where id = $1', [id])).rowCount, gezegd]).toEqual([
      1,
      ['goed'],
    ]);
  });

  it('counts what it changed', async () => {
    const id = uuidv7();
    await als((tx) => dossiers.maak(tx, wie(0), id, 'PROEF', NU));
    expect(await als((tx) => dossiers.beeindigLid(tx, wie(0), id, wie(1).lidmaatschapId, 'BEHANDELAAR', NU, 'x'))).toBe(
      false,
    );
    await als((tx) => dossiers.geefLid(tx, wie(0), id, wie(1).lidmaatschapId, 'BEHANDELAAR', NU));
    expect(await als((tx) => dossiers.beeindigLid(tx, wie(0), id, wie(1).lidmaatschapId, 'BEHANDELAAR', NU, 'x'))).toBe(
      true,
    );
  });

  it('a second act with the same key waits for the first one', async () => {
    const volgorde: string[] = [];
    let los: () => void = () => undefined;
    const eerste = als(async (tx) => {
      await tx.slot('sleutel');
      await new Promise<void>((k) => (los = k));
      volgorde.push('eerste');
    });
    await new Promise((k) => setTimeout(k, 50));
    const tweede = als(async (tx) => {
      await tx.slot('sleutel');
      volgorde.push('tweede');
    });
    await new Promise((k) => setTimeout(k, 100));
    los();
    await Promise.all([eerste, tweede]);
    expect(volgorde).toEqual(['eerste', 'tweede']);
  });

  describe('who may look into a dossier', () => {
    let id: string;
    const kijkers = (): Promise<string[]> =>
      als((tx) => dossiers.leden(tx, wie(0).organisatieId, id, ['ONTVANGER', 'BEHANDELAAR']));
    const ids = (...n: number[]): string[] => n.map((x) => wie(x).lidmaatschapId).sort();
    beforeEach(async () => {
      id = uuidv7();
      await als(async (tx) => {
        await dossiers.maak(tx, wie(0), id, 'PROEF', NU);
        await dossiers.geefGroep(tx, wie(0), id, 'ONTVANGER_ROL', 'ONTVANGER', NU);
      });
    });

    it('everybody with the role, each once, also when joined by name', async () => {
      await als((tx) => dossiers.geefLid(tx, wie(0), id, wie(1).lidmaatschapId, 'BEHANDELAAR', NU));
      await als((tx) => dossiers.geefLid(tx, wie(0), id, wie(1).lidmaatschapId, 'BEHANDELAAR', NU));
      expect(await kijkers()).toEqual(ids(0, 1, 2));
    });

    it('nobody who is excluded, however many grants there are', async () => {
      await als(async (tx) => {
        await dossiers.geefLid(tx, wie(0), id, wie(1).lidmaatschapId, 'BEHANDELAAR', NU);
        await dossiers.sluitUit(tx, wie(0), id, wie(1).persoonId ?? '', 'GENOEMD', NU);
      });
      expect(await kijkers()).toEqual(ids(0, 2));
    });

    it('a provisional exclusion ends; a named one does not, also when it began as provisional', async () => {
      const sluit = (n: number, soort: 'NAAM_LIJKT' | 'GENOEMD' | 'VERWANT'): Promise<void> =>
        als((tx) => dossiers.sluitUit(tx, wie(0), id, wie(n).persoonId ?? '', soort, NU));
      await sluit(1, 'NAAM_LIJKT');
      await sluit(2, 'NAAM_LIJKT');
      await sluit(2, 'VERWANT');
      await sluit(2, 'NAAM_LIJKT');
      expect(await kijkers()).toEqual(ids(0));
      expect(await als((tx) => dossiers.hefVoorlopigeOp(tx, wie(0), id))).toBe(1);
      expect(await kijkers()).toEqual(ids(0, 1));
    });

    it('a group that ends takes with it those who had nothing else', async () => {
      await als((tx) => dossiers.geefLid(tx, wie(0), id, wie(1).lidmaatschapId, 'BEHANDELAAR', NU));
      await als((tx) => dossiers.beeindigGroep(tx, wie(0), id, 'ONTVANGER_ROL', 'ONTVANGER', NU));
      expect(await kijkers()).toEqual(ids(1));
    });
  });
});
