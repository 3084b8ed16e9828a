import { Postbode, type UitgaandeMail, type Uitslag, type Verzender } from '@meldbaken/platform/mail';
import { Notificaties } from '@meldbaken/platform/notificatie';
import { uitgaandStand } from '@meldbaken/platform/outbox';
import { alsTaak, maakLid, maakOmgeving, maakTenant, NU, type Lid, type Omgeving, type Tenant } from './omgeving';

class NepVerzender implements Verzender {
  readonly verstuurd: UitgaandeMail[] = [];
  antwoord: () => Promise<Uitslag> = async () => 'VERSTUURD';
  async verstuur(mail: UitgaandeMail): Promise<Uitslag> {
    this.verstuurd.push(mail);
    return this.antwoord();
  }
}

describe('mail', () => {
  let o: Omgeving;
  let t: Tenant;
  let verzender: NepVerzender;
  let postbode: Postbode;

  beforeAll(async () => {
    o = await maakOmgeving();
  });
  beforeEach(async () => {
    await o.beheer.query('truncate notificatie.mail, notificatie.notificatie');
    o.klok.zet(NU);
    t = await maakTenant(o);
    verzender = new NepVerzender();
    postbode = new Postbode(o.worker, o.klok, 'https://meldbaken.nl', verzender);
  });
  afterAll(() => o.sluit());

  const schrijf = (leden: readonly Lid[] = [t.lid], sleutel = 'termijn-1'): Promise<void> =>
    o.worker.als(alsTaak(t), (tx) =>
      new Notificaties().schrijf(
        tx,
        alsTaak(t),
        {
          dossierId: t.dossierId,
          ontvangers: leden.map((l) => l.lidmaatschapId),
          soort: 'TERMIJN_NADERT',
          sleutel,
          pad: '/termijnen',
          mail: true,
        },
        o.klok.nu(),
      ),
    );
  const rijen = async (): Promise<{ status: string; pogingen: number; message_id: string }[]> =>
    (
      await o.beheer.query<{ status: string; pogingen: number; message_id: string }>(
        'select status, pogingen, message_id from notificatie.mail order by id',
      )
    ).rows;
  const statussen = async (): Promise<string[]> => (await rijen()).map((r) => r.status);
  const later = (minuten: number): void => o.klok.zet(new Date(o.klok.nu().getTime() + minuten * 60_000));

  it('goes once, with the text of ui.md and nothing of the case', async () => {
    await schrijf();
    await schrijf();
    expect(await postbode.ronde()).toBe(1);
    expect(await postbode.ronde()).toBe(0);
    const [rij] = await rijen();
    expect(verzender.verstuurd).toEqual([
      {
        messageId: rij?.message_id,
        aan: t.lid.email,
        onderwerp: 'Er wacht een termijn op u',
        tekst: 'Log in om te zien wat u moet doen.\n\nhttps://meldbaken.nl/vandaag\n',
      },
    ]);
    expect(rij).toMatchObject({
      status: 'VERSTUURD',
      pogingen: 1,
      message_id: expect.stringMatching(/^<[0-9a-f-]{36}@meldbaken>$/),
    });
  });

  it('is marked as busy before it goes, in a transaction of its own', async () => {
    await schrijf();
    let tijdens: string[] = [];
    verzender.antwoord = async () => {
      tijdens = await statussen();
      return 'VERSTUURD';
    };
    await postbode.ronde();
    expect(tijdens).toEqual(['BEZIG']);
  });

  it('goes to nobody who was shut out after it was written', async () => {
    const ander = await maakLid(o, t, 'ONTVANGER');
    await schrijf([t.lid, ander]);
    await o.beheer.query(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'GENOEMD', $4)`,
      [t.organisatieId, t.dossierId, t.lid.persoonId, NU],
    );
    await postbode.ronde();
    expect(verzender.verstuurd.map((m) => m.aan)).toEqual([ander.email]);
    expect((await statussen()).sort()).toEqual(['VERSTUURD', 'VERVALLEN']);
  });

  it.each([
    ['has no grant on the dossier any more', 'update toegang.dossier_toegang set tot = $2 where houder_id = $1'],
    ['does not work here any more', `update organisatie.lidmaatschap set tot = $2::timestamptz::date where id = $1`],
    [
      'has a closed account',
      'update organisatie.account set geblokkeerd_op = $2 where id = (select account_id from organisatie.lidmaatschap where id = $1)',
    ],
  ])('goes to nobody who %s', async (_naam, sql) => {
    await schrijf();
    await o.beheer.query(sql, [t.lid.lidmaatschapId, NU]);
    await postbode.ronde();
    expect(verzender.verstuurd).toEqual([]);
    expect(await statussen()).toEqual(['VERVALLEN']);
  });

  it('is not even written for who may not see the dossier', async () => {
    const vreemde = await maakLid(o, t, null);
    await schrijf([vreemde]);
    expect(await rijen()).toEqual([]);
    expect((await o.beheer.query('select 1 from notificatie.notificatie')).rows).toEqual([]);
  });

  it('waits longer after each failure and is given up after eight, with the same Message-ID', async () => {
    await schrijf();
    verzender.antwoord = async () => 'NIET_VERSTUURD';
    for (let i = 0; i < 12; i++) {
      await postbode.ronde();
      expect(await postbode.ronde()).toBe(0);
      later(61);
    }
    expect(await rijen()).toMatchObject([{ status: 'MISLUKT', pogingen: 8 }]);
    expect(new Set(verzender.verstuurd.map((m) => m.messageId)).size).toBe(1);
    expect(verzender.verstuurd).toHaveLength(8);
    expect(await uitgaandStand(o.worker)).toMatchObject({ mailMislukt: 1, mailWacht: 0 });
  });

  it('is a person’s when nobody knows whether it went', async () => {
    await schrijf();
    verzender.antwoord = async () => 'ONBEKEND';
    await postbode.ronde();
    later(600);
    await postbode.ronde();
    expect(await statussen()).toEqual(['ONBEKEND']);
    expect(verzender.verstuurd).toHaveLength(1);
  });

  it('is a person’s when the worker died while sending, and is never sent twice', async () => {
    await schrijf();
    verzender.antwoord = () => Promise.reject(new Error('gedood'));
    await expect(postbode.ronde()).rejects.toThrow('gedood');
    expect(await statussen()).toEqual(['BEZIG']);
    later(4);
    expect(await postbode.zoekOnbekend()).toBe(0);
    later(2);
    expect(await postbode.zoekOnbekend()).toBe(1);
    expect(await postbode.ronde()).toBe(0);
    expect(await statussen()).toEqual(['ONBEKEND']);
    expect(await uitgaandStand(o.worker)).toMatchObject({ mailOnbekend: 1, mailWacht: 0 });
  });

  it('is taken by one of two postmen', async () => {
    for (let i = 0; i < 12; i++) await schrijf([t.lid], `termijn-${i}`);
    const tweede = new Postbode(o.worker, o.klok, 'https://meldbaken.nl', verzender);
    for (let i = 0; i < 4; i++) await Promise.all([postbode.ronde(), tweede.ronde()]);
    expect(verzender.verstuurd).toHaveLength(12);
    expect(new Set(verzender.verstuurd.map((m) => m.messageId)).size).toBe(12);
  });

  it('lands on the demo page when there is no mail server, once', async () => {
    await schrijf();
    const demo = new Postbode(o.worker, o.klok, 'http://localhost:3000', 'demo');
    await demo.ronde();
    await demo.ronde();
    const { rows } = await o.beheer.query('select aan, onderwerp, tekst from demo.post where aan = $1', [t.lid.email]);
    expect(rows).toEqual([
      {
        aan: t.lid.email,
        onderwerp: 'Er wacht een termijn op u',
        tekst: 'Log in om te zien wat u moet doen.\n\nhttp://localhost:3000/vandaag\n',
      },
    ]);
    expect(await statussen()).toEqual(['VERSTUURD']);
  });
});
