import { startStilleWerker, type StilleWerker } from '../../worker/src/stille-worker';
import { noteer, mensen } from './mensen-vragen';
import { SLEUTEL, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { besluit, legVast } from './vervolg';
import { dienIn, haalErbij, neem, type MeldingAntwoord } from './vragen';

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const TEAM = 'meldteamlid@zonnehof.demo';
const BESTUUR = 'bestuurder@zonnehof.demo';
const HR = 'hr@zonnehof.demo';
const LEIDER = 'leidinggevende@zonnehof.demo';
/** Monday the 23rd; two working days later is Wednesday the 25th. */
const OP = (dag: number, uur = '11:00'): Date => new Date(`2026-11-${dag}T${uur}:00+01:00`);

describe('Berichten bij wat wacht', () => {
  let o: Omgeving;
  let w: StilleWerker;
  let melder: Bezoeker;
  let af: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    w = await startStilleWerker({
      databaseUrl: o.db.workerUrl,
      sleutel: SLEUTEL,
      klok: o.klok,
      baseUrl: 'http://localhost:3000',
    });
  });
  afterAll(async () => {
    await w?.stop();
    await o?.stop();
  });
  // A session does not live through the days of a test.
  beforeEach(async () => {
    o.klok.zet(OP(23));
    melder = await o.bezoeker('medewerker@zonnehof.demo');
    af = await o.bezoeker(AF);
  });

  /** Who got which notice about this report. */
  const berichten = async (meldingId: string, soort: string): Promise<string[]> => {
    const { rows } = await o.beheer.query<{ email: string }>(
      `select a.email from notificatie.notificatie n join organisatie.lidmaatschap l on l.id = n.ontvanger_id
       join organisatie.account a on a.id = l.account_id where n.dossier_id = $1 and n.soort = $2 order by a.email`,
      [meldingId, soort],
    );
    return rows.map((r) => r.email).sort();
  };
  const ronde = async (op: Date): Promise<void> => {
    o.klok.zet(op);
    await w.ronde();
  };
  const tekst = async (b: Bezoeker): Promise<string> =>
    (await b.vraag('{ notificaties { edges { node { tekst pad } } } }')).tekst;

  describe('de belofte van een eerste antwoord', () => {
    it('herinnert de ontvangers op de werkdag ervoor, en daarna als hij voorbij is; elk één keer', async () => {
      const m = await dienIn(melder, o);
      await ronde(OP(23, '15:00'));
      expect(await berichten(m.id, 'EERSTE_ANTWOORD_NADERT')).toEqual([]);
      await ronde(OP(24));
      await ronde(OP(24, '12:00'));
      expect(await berichten(m.id, 'EERSTE_ANTWOORD_NADERT')).toEqual([AF2, AF, TEAM]);
      await ronde(OP(25));
      expect(await berichten(m.id, 'EERSTE_ANTWOORD_TE_LAAT')).toEqual([]);
      await ronde(OP(26, '00:05'));
      await ronde(OP(27));
      expect(await berichten(m.id, 'EERSTE_ANTWOORD_TE_LAAT')).toEqual([AF2, AF, TEAM]);
      expect(await berichten(m.id, 'EERSTE_ANTWOORD_NADERT')).toHaveLength(3);
    });

    it('herinnert op vrijdag aan een belofte voor maandag', async () => {
      o.klok.zet(OP(26));
      const m = await dienIn(await o.bezoeker('medewerker@zonnehof.demo'), o);
      await ronde(OP(26, '15:00'));
      expect(await berichten(m.id, 'EERSTE_ANTWOORD_NADERT')).toEqual([]);
      await ronde(OP(27));
      expect(await berichten(m.id, 'EERSTE_ANTWOORD_NADERT')).toHaveLength(3);
    });

    it('zwijgt zodra iemand de melding nam', async () => {
      const m = await dienIn(melder, o);
      await neem(af, m.id);
      await ronde(OP(24));
      await ronde(OP(26));
      for (const soort of ['EERSTE_ANTWOORD_NADERT', 'EERSTE_ANTWOORD_TE_LAAT'])
        expect(await berichten(m.id, soort)).toEqual([]);
    });

    it('slaat over wie is genoemd, ook als die zelf ontvanger is, en zegt niets van de inhoud', async () => {
      const m = await dienIn(melder, o, { pleger: { persoonId: o.leden.lid(AF2).persoonId } });
      await ronde(OP(26));
      expect(await berichten(m.id, 'EERSTE_ANTWOORD_TE_LAAT')).toEqual([AF, TEAM]);
      expect(await tekst(await o.bezoeker(AF2))).not.toContain(m.nummer);
      const mails = await o.beheer.query<{ r: string }>('select x::text as r from notificatie.mail x');
      for (const { r } of mails.rows) expect(r).not.toContain(m.nummer);
      expect(await tekst(af)).not.toMatch(/mevrouw|arm/i);
    });
  });

  describe('een besluit dat wacht', () => {
    const metBeslisser = async (): Promise<MeldingAntwoord> => {
      const m = await dienIn(melder, o);
      const { versie } = await neem(af, m.id);
      return { ...m, ...(await haalErbij(af, m.id, versie, o.leden.lid(BESTUUR).lidmaatschapId)) };
    };

    it('komt één keer bij de gekozen beslisser, ook als er meer besluiten wachten, en bij niemand anders', async () => {
      const m = await metBeslisser();
      for (const code of ['IGJ_CALAMITEIT', 'IGJ_GEWELD'])
        expect(await legVast(af, m.id, besluit(code, o.leden.lid(BESTUUR).lidmaatschapId, '2026-11-23'))).toMatchObject(
          {
            __typename: 'VervolgDeel',
          },
        );
      await ronde(OP(23, '12:00'));
      expect(await berichten(m.id, 'BESLUIT_NODIG')).toEqual([BESTUUR]);
      expect(await tekst(await o.bezoeker(BESTUUR))).toContain('Er wacht een besluit op u.');
      for (const wie of [LEIDER, 'bestuurder2@zonnehof.demo', 'bestuurder@lindeboom.demo'])
        expect([wie, (await tekst(await o.bezoeker(wie))).includes(m.nummer)]).toEqual([wie, false]);
    });

    it('komt opnieuw als het vorige bericht is gelezen, ook binnen het uur, en nooit dubbel zolang het ongelezen is', async () => {
      const m = await metBeslisser();
      const bestuur = o.leden.lid(BESTUUR).lidmaatschapId;
      const leg = async (code: string): Promise<void> => {
        const uit = await legVast(af, m.id, besluit(code, bestuur, '2026-11-23'));
        expect([code, uit.__typename]).toEqual([code, 'VervolgDeel']);
      };
      const aantal = async (): Promise<number> => (await berichten(m.id, 'BESLUIT_NODIG')).length;
      const mails = async (): Promise<number> =>
        (
          await o.beheer.query(`select 1 from notificatie.mail where dossier_id = $1 and soort = 'BESLUIT_NODIG'`, [
            m.id,
          ])
        ).rows.length;
      const lees = async (): Promise<void> => {
        await o.beheer.query(
          `update notificatie.notificatie set gelezen_op = $2 where dossier_id = $1 and soort = 'BESLUIT_NODIG'`,
          [m.id, o.klok.nu()],
        );
      };
      await leg('IGJ_CALAMITEIT');
      await ronde(OP(23, '11:05'));
      expect([await aantal(), await mails()]).toEqual([1, 1]);
      await lees();
      await leg('IGJ_GEWELD');
      await ronde(OP(23, '11:10'));
      expect([await aantal(), await mails()]).toEqual([2, 2]);
      // Unread: not doubled in the list, whatever the hour; by mail once an hour, for who reads nothing else.
      await leg('IGJ_ONTSLAG');
      await ronde(OP(23, '11:15'));
      expect([await aantal(), await mails()]).toEqual([2, 2]);
      await leg('WMO_JEUGD');
      await ronde(OP(23, '13:15'));
      expect([await aantal(), await mails()]).toEqual([2, 3]);
      await lees();
      af = await o.bezoeker(AF);
      await leg('WAARSCHUWINGSREGISTER');
      await ronde(OP(23, '13:20'));
      expect([await aantal(), await mails()]).toEqual([3, 4]);
    });

    it('komt niet bij wie de melding intussen niet meer mag zien', async () => {
      const m = await metBeslisser();
      const { lidmaatschapId, persoonId, organisatieId } = o.leden.lid(BESTUUR);
      await legVast(af, m.id, besluit('IGJ_CALAMITEIT', lidmaatschapId, '2026-11-23'));
      await o.beheer.query(
        `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) values ($1, $2, $3, 'VERWANT', $4)`,
        [organisatieId, m.id, persoonId, o.klok.nu()],
      );
      await ronde(OP(23, '12:00'));
      expect(await berichten(m.id, 'BESLUIT_NODIG')).toEqual([]);
    });
  });

  describe('eigen notities van wie straks niet meer meekijkt', () => {
    const metEinde = async (eindeOp: string | null): Promise<{ id: string }> => {
      const m = await dienIn(melder, o);
      const { versie } = await neem(af, m.id);
      await haalErbij(af, m.id, versie, o.leden.lid(HR).lidmaatschapId, 'HR_MAATREGELEN');
      await o.beheer.query(
        `update toegang.dossier_toegang set einde_op = $2 where dossier_id = $1 and functie = 'HR_MAATREGELEN'`,
        [m.id, eindeOp],
      );
      await noteer(await o.bezoeker(HR), m.id, 'Maandag bellen.');
      return { id: m.id };
    };

    it('worden drie dagen ervoor aangekondigd, één keer, en gaan weg als de tijd voorbij is', async () => {
      const { id } = await metEinde('2026-11-30');
      await ronde(OP(26));
      expect(await berichten(id, 'NOTITIES_WEG_EINDE')).toEqual([]);
      await ronde(OP(27));
      await ronde(OP(28));
      expect(await berichten(id, 'NOTITIES_WEG_EINDE')).toEqual([HR]);
      expect((await mensen(await o.bezoeker(HR), id))?.notities).toHaveLength(1);
      o.klok.zet(new Date('2026-12-01T09:00:00+01:00'));
      await w.ronde();
      const { rows } = await o.beheer.query('select 1 from melding.notitie where melding_id = $1', [id]);
      expect(rows).toEqual([]);
    });

    it('blijven onbesproken bij wie zonder einddatum meekijkt', async () => {
      const { id } = await metEinde(null);
      await ronde(OP(27));
      expect(await berichten(id, 'NOTITIES_WEG_EINDE')).toEqual([]);
    });
  });
});
