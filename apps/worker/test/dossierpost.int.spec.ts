import { randomUUID } from 'node:crypto';
import type { UitgaandeMail, Uitslag, Verzender } from '@meldbaken/platform/mail';
import { Verzegelaar, type Opener, type Plek, type Verzegeld } from '@meldbaken/platform/sleutels';
import { VergewisPost, VergewisPostbode } from '@meldbaken/vergewis/api';
import { alsTaak, maakOmgeving, maakTenant, NU, type Omgeving, type Tenant } from './omgeving';

class NepVerzender implements Verzender {
  readonly verstuurd: UitgaandeMail[] = [];
  uitslag: Uitslag = 'VERSTUURD';
  async verstuur(mail: UitgaandeMail): Promise<Uitslag> {
    this.verstuurd.push(mail);
    return this.uitslag;
  }
}

/** Turns the letters round: enough to see that nothing stands open. */
class NepVerzegelaar extends Verzegelaar {
  async verzegel(_tx: unknown, _wie: unknown, _plek: Plek, inhoud: string | Uint8Array): Promise<Buffer> {
    return Buffer.from(Buffer.from(inhoud).reverse());
  }
  async open(_tx: unknown, _wie: unknown, _plek: Plek, verzegeld: Uint8Array): Promise<Buffer> {
    return Buffer.from(Buffer.from(verzegeld).reverse());
  }
  async openAlle(_tx: unknown, _wie: unknown, cellen: readonly Verzegeld[]): Promise<Buffer[]> {
    return cellen.map((c) => Buffer.from(Buffer.from(c.verzegeld).reverse()));
  }
  opener(): Opener {
    throw new Error('not used');
  }
}

describe('mail of a file', () => {
  let o: Omgeving;
  let t: Tenant;
  let verzender: NepVerzender;
  let postbode: VergewisPostbode;
  const verzegelaar = new NepVerzegelaar();

  beforeAll(async () => {
    o = await maakOmgeving();
  });
  beforeEach(async () => {
    await o.beheer.query('truncate vergewis.dienstverband cascade');
    o.klok.zet(NU);
    t = await maakTenant(o);
    verzender = new NepVerzender();
    postbode = new VergewisPostbode(o.worker, o.klok, verzegelaar, 'https://meldbaken.nl', verzender);
  });
  afterAll(() => o.sluit());

  const later = (minuten: number): void => o.klok.zet(new Date(o.klok.nu().getTime() + minuten * 60_000));
  const rijen = async (): Promise<{ status: string; pogingen: number; inhoud: Buffer | null }[]> =>
    (
      await o.beheer.query<{ status: string; pogingen: number; inhoud: Buffer | null }>(
        'select status, pogingen, inhoud from vergewis.mail order by id',
      )
    ).rows;
  async function schrijf(aan: { adres: string } | { lidmaatschapId: string }, sleutel: string): Promise<void> {
    const wie = alsTaak(t);
    const dienstverbandId = randomUUID();
    await o.beheer.query(
      `insert into vergewis.dienstverband (organisatie_id, id, sorteernaam, personeelsnummer, voornaam, achternaam, soort, functie, eenheid_id, clientcontact, zorgsoort, gemaakt_op, sleutel)
       select $1, $2, 'x', 'S-' || left(gen_random_uuid()::text, 8), 'Ad', 'Proef', 'SOLLICITANT', 'Begeleider', e.id, true, 'WLZ', $3, $2 from organisatie.eenheid e where e.organisatie_id = $1 limit 1`,
      [wie.organisatieId, dienstverbandId, NU],
    );
    await o.worker.als(wie, (tx) =>
      new VergewisPost(verzegelaar).schrijf(
        tx,
        wie,
        [{ dienstverbandId, aan, onderwerp: 'Onderwerp', tekst: 'Kijk op {basis}/plek', sleutel }],
        o.klok.nu(),
      ),
    );
  }

  it('goes once to an address outside, sealed until then and gone after', async () => {
    const sleutel = randomUUID();
    await schrijf({ adres: 'buiten@voorbeeld.example' }, sleutel);
    const [wacht] = await rijen();
    expect(wacht?.inhoud?.toString('utf8')).not.toContain('Onderwerp');
    expect(await postbode.ronde()).toBe(1);
    expect(await postbode.ronde()).toBe(0);
    expect(verzender.verstuurd).toEqual([
      {
        messageId: expect.stringMatching(/^<[0-9a-f-]{36}@meldbaken>$/),
        aan: 'buiten@voorbeeld.example',
        onderwerp: 'Onderwerp',
        tekst: 'Kijk op https://meldbaken.nl/plek',
      },
    ]);
    expect(await rijen()).toEqual([{ status: 'VERSTUURD', pogingen: 1, inhoud: null }]);
  });

  it('a member is looked up when it goes: who left hears nothing more', async () => {
    await schrijf({ lidmaatschapId: t.lid.lidmaatschapId }, randomUUID());
    await postbode.ronde();
    expect(verzender.verstuurd.map((m) => m.aan)).toEqual([t.lid.email]);
    await schrijf({ lidmaatschapId: t.lid.lidmaatschapId }, randomUUID());
    await o.beheer.query('update organisatie.lidmaatschap set tot = $2 where id = $1', [
      t.lid.lidmaatschapId,
      '2020-01-02',
    ]);
    await postbode.ronde();
    expect(verzender.verstuurd).toHaveLength(1);
    expect((await rijen()).map((r) => r.status)).toEqual(['VERSTUURD', 'VERVALLEN']);
  });

  it('is tried eight times with longer pauses, and then it is for a person', async () => {
    verzender.uitslag = 'NIET_VERSTUURD';
    await schrijf({ adres: 'weg@voorbeeld.example' }, randomUUID());
    for (let i = 0; i < 10; i++) {
      await postbode.ronde();
      later(61);
    }
    expect(verzender.verstuurd).toHaveLength(8);
    expect((await rijen()).map((r) => [r.status, r.pogingen])).toEqual([['MISLUKT', 8]]);
    expect(new Set(verzender.verstuurd.map((m) => m.messageId)).size).toBe(1);
  });

  it('a worker that died while sending leaves a question, never a second mail', async () => {
    await schrijf({ adres: 'half@voorbeeld.example' }, randomUUID());
    await o.beheer.query(`update vergewis.mail set status = 'BEZIG', begonnen_op = $1, pogingen = 1`, [o.klok.nu()]);
    await postbode.ronde();
    later(6);
    await postbode.ronde();
    expect(verzender.verstuurd).toEqual([]);
    expect((await rijen()).map((r) => r.status)).toEqual(['ONBEKEND']);
  });
});
