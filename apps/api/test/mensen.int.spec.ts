import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  afspraken,
  kluisBesluit,
  kluisLijst,
  kluisOpen,
  kluisVraag,
  mensen,
  noteer,
  wisNotitie,
  zwijg,
} from './mensen-vragen';
import { Wereld } from './muren/wereld';
import { haalErbij } from './vragen';

jest.setTimeout(180_000);

const MEDEWERKER = 'medewerker@zonnehof.demo';
const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const TEAM = 'meldteamlid@zonnehof.demo';
const BESTUURDER = 'bestuurder@zonnehof.demo';
const HR = 'hr@zonnehof.demo';
const LEIDING = 'leidinggevende@zonnehof.demo';
const VREEMD = 'aandachtsfunctionaris@lindeboom.demo';

describe('De mensen rond een melding', () => {
  let w: Wereld;
  beforeAll(async () => {
    w = await Wereld.start();
  });
  afterAll(() => w?.stop());

  /** As the application's own role, with this member as the caller: the second wall alone. */
  const alsLid = async (email: string, sql: string, waarden: unknown[]): Promise<unknown[]> => {
    const c = new Client({ connectionString: w.o.db.appUrl });
    await c.connect();
    try {
      await c.query('begin');
      await c.query(`select set_config('mb.organisatie_id', $1, true), set_config('mb.lidmaatschap_id', $2, true)`, [
        w.organisatie(email),
        w.lid(email),
      ]);
      return (await c.query(sql, waarden)).rows;
    } finally {
      await c.end();
    }
  };

  const meld = async (meer: Record<string, unknown> = {}): Promise<{ id: string; nummer: string }> => {
    const m = await w.meld(MEDEWERKER, meer);
    await w.neem(AF, m.id);
    return m;
  };
  const berichten = async (email: string, soort: string): Promise<number> => {
    await w.worker.ronde();
    const rijen = await w.sql('select 1 from notificatie.notificatie where ontvanger_id = $1 and soort = $2', [
      w.lid(email),
      soort,
    ]);
    return rijen.length;
  };
  const melder = async (email: string, nummer: string): Promise<string | null> => {
    const r = await (
      await w.als(email)
    ).vraag<{ melding: { melder: string | null } | null }>('query ($n: String!) { melding(nummer: $n) { melder } }', {
      n: nummer,
    });
    return r.data.melding?.melder ?? null;
  };

  describe('de kluis met de naam van de melder', () => {
    it('zonder keuze ziet de behandelaar de naam, met vertrouwelijk niemand', async () => {
      const open = await meld();
      const dicht = await meld({ vertrouwelijk: true });
      expect(await melder(AF, open.nummer)).not.toBeNull();
      expect(await melder(AF, dicht.nummer)).toBeNull();
      expect(await mensen(await w.als(AF), dicht.id)).toMatchObject({ vertrouwelijk: true, zwijgSoort: 'PLICHT' });
      expect(await kluisOpen(await w.als(AF), dicht.id)).toMatchObject({ code: 'KLUIS_DICHT' });
      const weg = await kluisVraag(await w.als(AF), open.id, 'Nieuwsgierig');
      expect(weg).toMatchObject({ code: 'KLUIS_NIET_VERTROUWELIJK' });
    });

    it('een tweede persoon beslist, de naam is kort te zien, de melder leest mee en alles blijft staan', async () => {
      const m = await meld({ vertrouwelijk: true });
      const af = await w.als(AF);
      const sleutel = randomUUID();
      const gevraagd = await kluisVraag(af, m.id, 'Ik moet haar steun geven', sleutel);
      expect((await kluisVraag(af, m.id, 'Ik moet haar steun geven', sleutel)).kluis).toHaveLength(1);
      expect(await kluisVraag(af, m.id, 'Nog eens')).toMatchObject({ code: 'KLUIS_AL_GEVRAAGD' });
      const id = gevraagd.kluis[0]?.id ?? '';
      const bestuurder = await w.als(BESTUURDER);
      expect((await kluisLijst(bestuurder)).map((v) => [v.id, v.reden])).toContainEqual([
        id,
        'Ik moet haar steun geven',
      ]);
      expect(await berichten(BESTUURDER, 'KLUIS_BESLUIT_NODIG')).toBe(1);
      expect(await kluisBesluit(bestuurder, id, { reden: '' })).toMatchObject({ code: 'MELDING_REDEN_ONTBREEKT' });
      expect(await kluisBesluit(bestuurder, id)).toMatchObject({ stand: 'TOEGESTAAN' });
      expect(await kluisBesluit(bestuurder, id)).toMatchObject({ code: 'KLUIS_AL_BESLIST' });
      const naam = await w.een('select naam from weergave.lid where id = $1', [w.lid(MEDEWERKER)]);
      expect(await kluisOpen(af, m.id)).toMatchObject({ __typename: 'KluisInhoud', naam });
      expect(await melder(AF, m.nummer)).toBeNull();
      // Not for the other handlers, and not after the hours.
      expect(await kluisOpen(await w.als(AF2), m.id)).toMatchObject({ code: 'KLUIS_DICHT' });
      const eigen = (await afspraken(await w.als(MEDEWERKER))).find((a) => a.meldingId === m.id);
      expect(eigen).toMatchObject({ vertrouwelijk: true });
      expect(eigen?.kluis[0]?.tekst).toContain('mag uw naam nu zien');
      expect(JSON.stringify(eigen)).not.toContain('steun');
      expect(await berichten(MEDEWERKER, 'MELDER_NIEUWS')).toBeGreaterThan(1);
      const nu = w.o.klok.nu();
      await w.naar(new Date(nu.getTime() + 9 * 3_600_000));
      expect(await kluisOpen(await w.als(AF), m.id)).toMatchObject({ code: 'KLUIS_DICHT' });
      expect((await mensen(await w.als(AF), m.id))?.kluis[0]).toMatchObject({ stand: 'VERLOPEN' });
      const regels = await w.sql<{ soort: string }>(
        `select soort from melding.tijdlijn where melding_id = $1 and soort like 'KLUIS%' order by op, id`,
        [m.id],
      );
      expect(regels.map((r) => r.soort)).toEqual(['KLUIS_GEVRAAGD', 'KLUIS_TOEGESTAAN', 'KLUIS_GEOPEND']);
      await w.naar(nu);
    });

    it('nooit de vrager zelf, nooit wie is uitgesloten, nooit een ander; weigeren kan ook', async () => {
      const m = await meld({ vertrouwelijk: true, pleger: { persoonId: w.persoon('bestuurder2@zonnehof.demo') } });
      const af2 = await w.als(AF2);
      const id = (await kluisVraag(af2, m.id, 'Nodig')).kluis[0]?.id ?? '';
      expect((await kluisLijst(af2)).map((v) => v.id)).not.toContain(id);
      expect(await kluisBesluit(af2, id)).toMatchObject({ code: 'KLUIS_EIGEN_VRAAG' });
      for (const email of ['bestuurder2@zonnehof.demo', AF, TEAM, HR, MEDEWERKER, VREEMD]) {
        const b = await w.als(email);
        expect([email, (await kluisLijst(b)).map((v) => v.id)]).not.toEqual([email, expect.arrayContaining([id])]);
        expect([email, (await kluisBesluit(b, id)).code]).toEqual([email, 'NIET_GEVONDEN']);
      }
      expect(await kluisBesluit(await w.als(BESTUURDER), id, { toestaan: false, reden: 'Niet nodig' })).toMatchObject({
        stand: 'GEWEIGERD',
        besluitReden: 'Niet nodig',
      });
      expect(await kluisOpen(af2, m.id)).toMatchObject({ code: 'KLUIS_DICHT' });
    });

    it('de database zelf laat niemand voor zichzelf beslissen, en verbergt de naam', async () => {
      const m = await meld({ vertrouwelijk: true });
      const id = (await kluisVraag(await w.als(AF2), m.id, 'Nodig')).kluis[0]?.id ?? '';
      const als = (sql: string, waarden: unknown[]): Promise<unknown[]> => alsLid(AF2, sql, waarden);
      expect(await als('select 1 from melding.melding_melder where melding_id = $1', [m.id])).toEqual([]);
      await expect(
        als(
          `insert into melding.kluis_besluit (organisatie_id, verzoek_id, melding_id, dossier_id, aanvrager_id, beslisser_id, toegestaan, open_tot, reden, besloten_op)
           select organisatie_id, id, melding_id, dossier_id, aanvrager_id, aanvrager_id, true, now(), reden, now() from melding.kluis_verzoek where id = $1`,
          [id],
        ),
      ).rejects.toThrow(/row-level security/);
    });
  });

  describe('zwijgen', () => {
    it('begint, verandert en eindigt met reden; een termijn bewaakt het en de melder leest elke keer mee', async () => {
      const m = await meld();
      const af = await w.als(AF);
      expect(await zwijg(af, m.id, 0, '2026-11-01')).toMatchObject({ code: 'ZWIJGEN_EINDE_VOORBIJ' });
      const een = await zwijg(af, m.id, 0, '2026-12-09');
      expect(een.zwijgen).toMatchObject({
        versie: 1,
        soort: 'PLICHT',
        tot: '2026-12-09',
        reden: 'Het onderzoek loopt',
      });
      const termijn = (): Promise<{ status: string; dag: string }[]> =>
        w.sql(
          `select status, to_char(vervalt_op at time zone 'Europe/Amsterdam' - interval '1 second', 'YYYY-MM-DD') as dag from termijn.termijn where dossier_id = $1 and code = 'ZWIJGPLICHT' order by begin_op, id`,
          [m.id],
        );
      expect(await termijn()).toEqual([{ status: 'LOOPT', dag: '2026-12-09' }]);
      const twee = await zwijg(af, m.id, 0, '2026-12-16');
      expect(twee).toMatchObject({ __typename: 'MensenVerouderd', huidig: { zwijgen: { versie: 1 } } });
      expect((await zwijg(af, m.id, 1, '2026-12-16', 'Duurt langer')).zwijgen).toMatchObject({ versie: 2 });
      expect((await termijn()).map((t) => t.status).sort()).toEqual(['LOOPT', 'VERVALLEN']);
      const eigen = async (): Promise<string | null | undefined> =>
        (await afspraken(await w.als(MEDEWERKER))).find((a) => a.meldingId === m.id)?.zwijgTekst;
      expect(await eigen()).toContain('woensdag 16 december 2026');
      expect(await eigen()).not.toContain('Duurt langer');
      const klaar = await zwijg(af, m.id, 2, null, 'Iedereen is gehoord');
      expect(klaar.zwijgen?.beeindigdOp).not.toBeNull();
      expect(klaar.zwijgVersies.map((z) => z.reden)).toEqual([
        'Iedereen is gehoord',
        'Duurt langer',
        'Het onderzoek loopt',
      ]);
      expect((await termijn()).map((t) => t.status).sort()).toEqual(['GEHAALD', 'VERVALLEN']);
      expect(await eigen()).toContain('mag weer');
      expect(await zwijg(af, m.id, 3, null, 'Nog eens')).toMatchObject({ code: 'ZWIJGEN_LOOPT_NIET' });
      await w.worker.ronde();
      const post = await w.sql(
        `select 1 from notificatie.notificatie where dossier_id = $1 and ontvanger_id = $2 and soort = 'MELDER_NIEUWS'`,
        [m.id, w.lid(MEDEWERKER)],
      );
      expect(post).toHaveLength(3);
    });

    it('alleen wie behandelt; voor anderen is er niets', async () => {
      const m = await meld();
      for (const email of [TEAM, BESTUURDER, MEDEWERKER, HR, VREEMD])
        expect([email, (await zwijg(await w.als(email), m.id, 0, '2026-12-09')).code]).toEqual([
          email,
          'NIET_GEVONDEN',
        ]);
    });
  });

  describe('eigen notities', () => {
    it('alleen de schrijver leest ze, en niemand anders in de database', async () => {
      const m = await meld();
      const af = await w.als(AF);
      const sleutel = randomUUID();
      const een = await noteer(af, m.id, 'CNRY-notitie bel maandag terug', { s: sleutel });
      expect((await noteer(af, m.id, 'CNRY-notitie bel maandag terug', { s: sleutel })).notities).toHaveLength(1);
      const id = een.notities[0]?.id ?? '';
      expect((await noteer(af, m.id, 'Gebeld', { n: id, versie: 1 })).notities).toMatchObject([
        { tekst: 'Gebeld', versie: 2 },
      ]);
      expect(await noteer(af, m.id, 'Oud', { n: id, versie: 1 })).toMatchObject({
        __typename: 'MensenVerouderd',
        huidig: { notities: [{ tekst: 'Gebeld' }] },
      });
      const af2 = await w.als(AF2);
      expect((await mensen(af2, m.id))?.notities).toEqual([]);
      expect(await noteer(af2, m.id, 'Van mij', { n: id, versie: 2 })).toMatchObject({ code: 'NIET_GEVONDEN' });
      expect(await wisNotitie(af2, m.id, id)).toMatchObject({ code: 'NIET_GEVONDEN' });
      expect(await alsLid(AF2, 'select 1 from melding.notitie', [])).toEqual([]);
      expect(await w.sql(`select 1 from melding.notitie where position('Gebeld'::bytea in inhoud) > 0`)).toEqual([]);
      expect((await wisNotitie(af, m.id, id)).notities).toEqual([]);
    });

    it('gaan weg als de schrijver niet meer meekijkt, en 14 dagen na sluiten met bericht vooraf', async () => {
      const m = await meld();
      await w.haalErbij(AF, m.id, HR, 'HR_MAATREGELEN');
      await noteer(await w.als(HR), m.id, 'Van HR');
      await noteer(await w.als(AF), m.id, 'Van AF');
      const aantal = async (): Promise<number> =>
        (await w.sql('select 1 from melding.notitie where melding_id = $1', [m.id])).length;
      expect(await aantal()).toBe(2);
      const versie = await w.versie('melding.melding', m.id);
      await (
        await w.als(AF)
      ).vraag(
        'mutation ($m: ID!, $l: ID!, $v: Int!) { betrokkeneVerwijderen(meldingId: $m, lidmaatschapId: $l, versie: $v, functie: HR_MAATREGELEN, reden: "Klaar") { __typename } }',
        { m: m.id, l: w.lid(HR), v: versie },
      );
      await w.worker.ronde();
      expect(await aantal()).toBe(1);
      expect((await mensen(await w.als(AF), m.id))?.eerder).toMatchObject([
        { functie: 'HR_MAATREGELEN', eindeReden: 'Klaar' },
      ]);
      const nu = w.o.klok.nu();
      await w.sql(
        `insert into outbox.bericht (organisatie_id, id, soort, ids, gemaakt_op) values ($1, $2, 'MeldingGesloten', $3, $4)`,
        [w.organisatie(AF), randomUUID(), JSON.stringify({ meldingId: m.id, dossierId: m.id }), nu],
      );
      expect(await berichten(AF, 'NOTITIES_WEG')).toBe(1);
      expect(await aantal()).toBe(1);
      await w.naar(new Date(nu.getTime() + 15 * 86_400_000));
      expect(await aantal()).toBe(0);
      await w.naar(nu);
    });
  });

  describe('wie kijkt mee', () => {
    it('met functie, reden, door wie, tot wanneer en voor het laatst gezien; na de laatste dag houdt het vanzelf op', async () => {
      const m = await meld();
      const af = await w.als(AF);
      const erbij = await af.vraag(
        `mutation ($m: ID!, $v: Int!, $l: ID!) { betrokkeneToevoegen(meldingId: $m, versie: $v, lidmaatschapId: $l, functie: HR_MAATREGELEN, reden: "Maatregel", tot: "2026-11-25") { __typename ... on Geweigerd { code } } }`,
        { m: m.id, v: await w.versie('melding.melding', m.id), l: w.lid(HR) },
      );
      expect(erbij.tekst).toContain('"Melding"');
      expect(await mensen(await w.als(HR), m.id)).not.toBeNull();
      const hr = async (): Promise<unknown> =>
        (await mensen(await w.als(AF), m.id))?.kijkers.find((k) => k.functie === 'HR_MAATREGELEN');
      const naam = await w.een('select naam from weergave.lid where id = $1', [w.lid(AF)]);
      expect(await hr()).toMatchObject({
        reden: 'Maatregel',
        door: naam,
        eindeOp: '2026-11-25',
        gezienOp: expect.any(String),
      });
      const nu = w.o.klok.nu();
      await w.naar(new Date('2026-11-25T23:30:00+01:00'));
      expect(await hr()).toBeDefined();
      await w.naar(new Date('2026-11-26T00:05:00+01:00'));
      expect(await hr()).toBeUndefined();
      expect(await mensen(await w.als(HR), m.id)).toBeNull();
      await w.naar(nu);
    });

    it('een dag die voorbij is wordt geweigerd', async () => {
      const m = await meld();
      const r = await (
        await w.als(AF)
      ).vraag(
        `mutation ($m: ID!, $v: Int!, $l: ID!) { betrokkeneToevoegen(meldingId: $m, versie: $v, lidmaatschapId: $l, functie: HR_MAATREGELEN, reden: "Maatregel", tot: "2026-11-01") { __typename ... on Geweigerd { code } } }`,
        { m: m.id, v: await w.versie('melding.melding', m.id), l: w.lid(HR) },
      );
      expect(r.tekst).toContain('MELDING_EINDE_VOORBIJ');
    });

    it('de beschuldigde, een andere organisatie en wie niet meekijkt zien hier niets', async () => {
      const m = await meld({ pleger: { persoonId: w.persoon(LEIDING) } });
      await haalErbij(await w.als(AF), m.id, await w.versie('melding.melding', m.id), w.lid(BESTUURDER));
      for (const email of [LEIDING, MEDEWERKER, HR, VREEMD])
        expect([email, await mensen(await w.als(email), m.id)]).toEqual([email, null]);
      expect((await mensen(await w.als(BESTUURDER), m.id))?.kijkers.length).toBeGreaterThan(1);
    });
  });
});
