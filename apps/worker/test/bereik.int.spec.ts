import { v7 as uuidv7 } from 'uuid';
import { Postbode, type UitgaandeMail } from '@meldbaken/platform/mail';
import { Notificaties, Samenvattingen, type WachtendWerk } from '@meldbaken/platform/notificatie';
import { WachtendeTermijnen } from '@meldbaken/termijn/api';
import { alsTaak, maakLid, maakOmgeving, maakTenant, type Lid, type Omgeving, type Tenant } from './omgeving';

/** Wednesday, 23:15 in the Netherlands. */
const NACHT = new Date('2026-11-25T23:15:00+01:00');
const OCHTEND = new Date('2026-11-26T07:00:00+01:00');

let o: Omgeving;
let t: Tenant;
let post: UitgaandeMail[];
let postbode: Postbode;

beforeAll(async () => {
  o = await maakOmgeving();
});
afterAll(() => o.sluit());
beforeEach(async () => {
  await o.beheer.query(
    'truncate notificatie.mail, notificatie.notificatie, notificatie.voorkeur, notificatie.samenvatting',
  );
  o.klok.zet(NACHT);
  t = await maakTenant(o);
  post = [];
  postbode = maakPostbode();
});

const maakPostbode = (): Postbode =>
  new Postbode(o.worker, o.klok, 'https://meldbaken.nl', {
    verstuur: async (mail) => {
      post.push(mail);
      return 'VERSTUURD';
    },
  });

const voorkeur = (v: { stil?: [string, string]; uur?: number; mail?: boolean }, lid = t.lid): Promise<unknown> =>
  o.beheer.query(
    `insert into notificatie.voorkeur (organisatie_id, lidmaatschap_id, stil_van, stil_tot, samenvatting_uur, mail) values ($1, $2, $3, $4, $5, $6)`,
    [t.organisatieId, lid.lidmaatschapId, v.stil?.[0] ?? null, v.stil?.[1] ?? null, v.uur ?? null, v.mail ?? true],
  );

const schrijf = (wettelijk: boolean, sleutel = 'termijn-1'): Promise<void> =>
  o.worker.als(alsTaak(t), (tx) =>
    new Notificaties().schrijf(
      tx,
      alsTaak(t),
      {
        dossierId: t.dossierId,
        ontvangers: [t.lid.lidmaatschapId],
        soort: 'TERMIJN_NADERT',
        sleutel,
        pad: '/termijnen',
        mail: true,
        wettelijk,
      },
      o.klok.nu(),
    ),
  );
const berichten = async (): Promise<number> =>
  (await o.beheer.query('select 1 from notificatie.notificatie')).rows.length;
const statussen = async (): Promise<string[]> =>
  (await o.beheer.query<{ status: string }>('select status from notificatie.mail order by id')).rows.map(
    (r) => r.status,
  );
const breng = async (...bodes: Postbode[]): Promise<void> => {
  for (let i = 0; i < 10; i++) await Promise.all(bodes.map((b) => b.ronde()));
};

describe('quiet hours', () => {
  beforeEach(() => voorkeur({ stil: ['22:00', '07:00'] }));

  it('put off mail about what is no law to their end; in the app it is there at once', async () => {
    await schrijf(false);
    await breng(postbode);
    expect(post).toEqual([]);
    expect(await berichten()).toBe(1);
    o.klok.zet(new Date(OCHTEND.getTime() - 1));
    await breng(postbode);
    expect(post).toEqual([]);
    o.klok.zet(OCHTEND);
    await breng(postbode);
    expect(post).toHaveLength(1);
  });

  it('never put off mail about a term of law, AMvB or policy', async () => {
    await schrijf(true);
    await breng(postbode);
    expect(post).toHaveLength(1);
  });

  it('count at the moment of sending: a mail that failed before them waits too', async () => {
    o.klok.zet(new Date('2026-11-25T21:59:30+01:00'));
    await schrijf(false);
    const stuk = new Postbode(o.worker, o.klok, 'https://meldbaken.nl', { verstuur: async () => 'NIET_VERSTUURD' });
    await breng(stuk);
    expect(await statussen()).toEqual(['WACHT']);
    o.klok.zet(NACHT);
    await breng(postbode);
    expect(post).toEqual([]);
    o.klok.zet(OCHTEND);
    await breng(postbode);
    expect(post).toHaveLength(1);
  });

  it('end once, also with two workers and when everything is processed again', async () => {
    await schrijf(false);
    await breng(postbode, maakPostbode());
    await schrijf(false);
    o.klok.zet(OCHTEND);
    await breng(postbode, maakPostbode());
    await schrijf(false);
    await breng(postbode, maakPostbode());
    expect(post).toHaveLength(1);
    expect(await berichten()).toBe(1);
  });
});

describe('mail that is switched off', () => {
  it('is not sent, but what is about law is', async () => {
    await voorkeur({ mail: false });
    await schrijf(false, 'termijn-1');
    await schrijf(true, 'termijn-2');
    await breng(postbode);
    expect(post).toHaveLength(1);
    expect((await statussen()).sort()).toEqual(['VERSTUURD', 'VERVALLEN']);
    expect(await berichten()).toBe(2);
  });
});

describe('the digest of the day', () => {
  const NEGEN = new Date('2026-11-25T09:00:00+01:00');
  let open: boolean;
  const altijd: WachtendWerk = { wachtOp: async (_tx, _wie, leden) => (open ? leden : []) };
  const samenvatter = (werk: WachtendWerk = altijd): Samenvattingen => new Samenvattingen(o.worker, o.klok, werk);
  const om = async (moment: Date | string, werk?: WachtendWerk): Promise<void> => {
    o.klok.zet(new Date(moment));
    await samenvatter(werk).ronde();
    await breng(postbode);
  };
  beforeEach(async () => {
    open = true;
    await voorkeur({ uur: 9 });
  });

  it('comes at the hour, once, and says nothing but that terms wait', async () => {
    await om(new Date(NEGEN.getTime() - 1));
    expect(post).toEqual([]);
    await om(NEGEN);
    await om(new Date(NEGEN.getTime() + 3_600_000));
    expect(post).toEqual([
      {
        messageId: expect.stringMatching(/^<[0-9a-f-]{36}@meldbaken>$/),
        aan: t.lid.email,
        onderwerp: 'Er wachten termijnen op u',
        tekst: 'Log in om te zien wat u moet doen.\n\nhttps://meldbaken.nl/termijnen\n',
      },
    ]);
  });

  it('does not come when nothing is open at that hour, also not later that day', async () => {
    open = false;
    await om(NEGEN);
    open = true;
    await om('2026-11-25T17:00:00+01:00');
    expect(post).toEqual([]);
    await om('2026-11-26T09:00:00+01:00');
    expect(post).toHaveLength(1);
  });

  it('is made up for the same day after standing still, and never for a day that is over', async () => {
    await om('2026-11-25T23:59:59+01:00');
    expect(post).toHaveLength(1);
    await om('2026-11-28T08:59:00+01:00');
    expect(post).toHaveLength(1);
    await om('2026-11-28T13:00:00+01:00');
    expect(post).toHaveLength(2);
  });

  it('that could not be sent on its own day is not sent the next', async () => {
    o.klok.zet(NEGEN);
    await samenvatter().ronde();
    o.klok.zet(new Date('2026-11-26T08:00:00+01:00'));
    await breng(postbode);
    expect(post).toEqual([]);
    expect(await statussen()).toEqual(['VERVALLEN']);
  });

  it('is decided once by two workers, for every member', async () => {
    const leden = [t.lid];
    for (let i = 0; i < 12; i++) {
      const lid = await maakLid(o, t, 'ONTVANGER');
      await voorkeur({ uur: 8 }, lid);
      leden.push(lid);
    }
    o.klok.zet(NEGEN);
    for (let i = 0; i < 3; i++)
      await Promise.all([samenvatter().ronde(), samenvatter().ronde(), samenvatter().ronde()]);
    await breng(postbode, maakPostbode());
    expect(post.map((m) => m.aan).sort()).toEqual(leden.map((l) => l.email).sort());
  });

  it.each([
    ['the hour that the clock skips', '2026-03-29', ['00:30Z', '01:00Z', '01:30Z'], 2, '01:00Z'],
    ['the hour that comes twice', '2026-10-25', ['00:00Z', '00:59Z', '01:00Z', '02:00Z'], 2, '00:00Z'],
  ])('comes once in %s', async (_naam, dag, momenten, uur, eerste) => {
    await o.beheer.query('update notificatie.voorkeur set samenvatting_uur = $1', [uur]);
    const kwam: string[] = [];
    for (const m of momenten) {
      const voor = post.length;
      await om(`${dag}T${m}`);
      if (post.length > voor) kwam.push(m);
    }
    expect(kwam).toEqual([eerste]);
  });

  it('goes to nobody who is away, left or asked none; and also to who switched other mail off', async () => {
    const wie = async (uur: number | undefined): Promise<Lid> => {
      const lid = await maakLid(o, t, 'ONTVANGER');
      await voorkeur(uur === undefined ? {} : { uur, mail: false }, lid);
      return lid;
    };
    const [weg, vertrokken, geen, zonderMail] = [await wie(9), await wie(9), await wie(undefined), await wie(9)];
    await o.beheer.query(
      `insert into organisatie.afwezigheid (organisatie_id, id, lidmaatschap_id, van, tot, gemeld_door_id, sleutel, gemaakt_op) values ($1, $2, $3, '2026-11-25', '2026-11-25', $3, $2, $4)`,
      [t.organisatieId, uuidv7(), weg.lidmaatschapId, NEGEN],
    );
    await o.beheer.query(`update organisatie.lidmaatschap set tot = '2026-11-25' where id = $1`, [
      vertrokken.lidmaatschapId,
    ]);
    await om(NEGEN);
    expect(post.map((m) => m.aan).sort()).toEqual([t.lid.email, zonderMail.email].sort());
    expect(post.map((m) => m.aan)).not.toContain(geen.email);
  });

  describe('with real terms', () => {
    const termijn = (status: string, vandaagVanaf: string): Promise<unknown> =>
      o.beheer.query(
        `insert into termijn.termijn (organisatie_id, id, dossier_id, onderwerp_soort, onderwerp_id, onderwerp_nummer, onderwerp_pad, code, definitie_versie, naam, begin_op, begin_soort, eenheid, lengte,
          vervalt_op, veilig_voor_op, binnenkort_vanaf, vandaag_vanaf, uitleg, status, eigenaar_id, gemaakt_op)
         values ($1, $2, $3, 'MELDING', $2, 'M-2026-ABCDE', '/x', 'IGJ_MELDING', 1, 'Melden', $4, 'VASTGESTELD', 'WERKDAGEN', 3, '2026-12-01T23:00Z', '2026-12-01T23:00Z', $5, $5, '{}', $6, $7, $4)`,
        [t.organisatieId, uuidv7(), t.dossierId, NEGEN, vandaagVanaf, status, t.lid.lidmaatschapId],
      );
    const echt = new WachtendeTermijnen();

    it.each([
      ['is late', 'VERLOPEN', '2026-11-20T23:00Z', 1],
      ['ends today', 'LOOPT', '2026-11-24T23:00Z', 1],
      ['has its day later', 'LOOPT', '2026-11-25T23:00Z', 0],
      ['was met', 'GEHAALD', '2026-11-24T23:00Z', 0],
      ['stands still', 'OPGESCHORT', '2026-11-24T23:00Z', 0],
    ])('of which one %s (%s): %s, %i mails', async (_naam, status, vanaf, aantal) => {
      await termijn(status, vanaf);
      await om(NEGEN, echt);
      expect(post).toHaveLength(aantal);
    });

    it('of a dossier that one may not see, or of another tenant, says nothing', async () => {
      await termijn('VERLOPEN', '2026-11-20T23:00Z');
      const [vreemde, melder, uitgesloten] = [
        await maakLid(o, t, null),
        await maakLid(o, t, 'MELDER'),
        await maakLid(o, t, 'ONTVANGER'),
      ];
      for (const lid of [vreemde, melder, uitgesloten]) await voorkeur({ uur: 9 }, lid);
      await o.beheer.query(
        `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'GENOEMD', $4)`,
        [t.organisatieId, t.dossierId, uitgesloten.persoonId, NEGEN],
      );
      const ander = await maakTenant(o);
      await o.beheer.query(
        'insert into notificatie.voorkeur (organisatie_id, lidmaatschap_id, samenvatting_uur) values ($1, $2, 9)',
        [ander.organisatieId, ander.lid.lidmaatschapId],
      );
      await om(NEGEN, echt);
      expect(post.map((m) => m.aan)).toEqual([t.lid.email]);
    });
  });
});
