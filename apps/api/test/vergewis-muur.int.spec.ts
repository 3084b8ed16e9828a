import { randomUUID } from 'node:crypto';
import type { Bezoeker } from './omgeving';
import { GOED, legVast } from './stappen-vragen';
import { Personeelszaken, eenheidVan, type DossierAntwoord } from './vergewis-wereld';
import * as v from './vergewis-muur-vragen';
import { AF, AF2, BESTUURDER, BESTUURDER2, FG, MEDEWERKER } from './muren/verborgen-wereld';
import { Wereld } from './muren/wereld';

jest.setTimeout(180_000);

const HR = 'hr@zonnehof.demo';
/** A second member of HR, who has an interest in the matter. */
const HR2 = 'medewerker2@zonnehof.demo';
const MELDTEAM = 'meldteamlid@zonnehof.demo';
const MAANDAG = new Date('2026-11-23T11:00:00+01:00');
const ANTWOORDDAG = new Date('2026-12-07T09:00:00+01:00');

describe('De muur tussen HR en meldingen', () => {
  let w: Wereld;
  let p: Personeelszaken;
  let d: DossierAntwoord;
  let persoonId: string;
  let melding: { id: string; nummer: string };
  let hr: Bezoeker;
  let af: Bezoeker;
  beforeAll(async () => {
    w = await Wereld.start();
    await w.sql(
      `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van) values ($1, $2, $3, 'HR', '2026-01-01')`,
      [w.organisatie(HR), randomUUID(), w.lid(HR2)],
    );
    hr = await w.als(HR);
    p = new Personeelszaken(w.o, hr, await eenheidVan(w.o, 'Team Beukenhof'));
  });
  afterAll(() => w?.stop());
  beforeEach(async () => {
    await w.naar(MAANDAG);
    hr = await w.als(HR);
    p = new Personeelszaken(w.o, hr, p.eenheidId);
    af = await w.als(AF);
    d = await p.voegToe({ personeelsnummer: randomUUID().slice(0, 8) });
    persoonId = d.persoonId ?? '';
    melding = await w.meld(MEDEWERKER, { pleger: { persoonId } });
    await w.neem(AF, melding.id);
    await w.worker.ronde();
  });

  const bericht = async (email: string, soort: string): Promise<number> => {
    const r = await (
      await w.als(email)
    ).vraag<{ notificaties: { edges: { node: { soort: string; tekst: string } }[] } }>(
      '{ notificaties(first: 100) { edges { node { soort tekst } } } }',
    );
    return r.data.notificaties.edges.filter((e) => e.node.soort === soort).length;
  };
  const gevraagd = async (): Promise<v.Onderzoeksvraag> => {
    await v.stelHrVraag(af, melding.id, { persoonId });
    await w.worker.ronde();
    const [q] = await v.onderzoeksvragen(hr, d.id);
    if (!q) throw new Error('the question did not arrive');
    return q;
  };
  /** The same employment is about this member now. */
  const isAccount = (email: string, persoon: string): Promise<unknown> =>
    w.sql('update organisatie.lidmaatschap set persoon_id = $1 where id = $2', [persoon, w.lid(email)]);

  describe('een behandelaar vraagt HR iets', () => {
    it('HR leest de persoon en de vraag, en niets dat naar de melding leidt; het antwoord komt terug', async () => {
      const sleutel = randomUUID();
      const invoer = { persoonId, soort: 'WERKTE_OP', dag: '2026-11-12', team: 'Team Beukenhof' };
      const uit = await v.stelHrVraag(af, melding.id, invoer, sleutel);
      expect(uit.vragen).toHaveLength(1);
      expect((await v.stelHrVraag(af, melding.id, invoer, sleutel)).vragen).toHaveLength(1);
      await w.worker.ronde();
      const [q, ...rest] = await v.onderzoeksvragen(hr, d.id);
      expect(rest).toEqual([]);
      expect(q).toMatchObject({
        dienstverbandId: d.id,
        naam: d.naam,
        vraag: 'Werkte deze persoon op donderdag 12 november 2026 bij Team Beukenhof?',
        uiterlijkOp: '2026-11-30',
        antwoord: null,
      });
      const [rij] = await w.sql(
        `select row_to_json(q)::text as tekst from vergewis.onderzoeksvraag q where q.id = $1`,
        [q?.id],
      );
      for (const spoor of [melding.id, melding.nummer, uit.vragen[0]?.id ?? '', w.lid(AF), 'Geheime reden'])
        expect(JSON.stringify([q, rij])).not.toContain(spoor);
      expect(await bericht(HR, 'HR_VRAAG_NIEUW')).toBeGreaterThan(0);

      const een = await v.beantwoord(hr, q?.id ?? '', 'Ja, van 7.00 tot 15.00 uur.', false, sleutel);
      expect(een).toMatchObject({ __typename: 'Onderzoeksvraag', antwoord: { geweigerd: false } });
      expect(await v.beantwoord(hr, q?.id ?? '', 'Iets anders.', false, sleutel)).toMatchObject({
        antwoord: een.antwoord,
      });
      expect((await v.beantwoord(hr, q?.id ?? '', 'Iets anders.')).code).toBe('ONDERZOEK_AL_BEANTWOORD');
      await w.worker.ronde();
      expect((await v.hrVragen(af, melding.id))?.vragen).toMatchObject([
        { uitkomst: 'BEANTWOORD', antwoord: 'Ja, van 7.00 tot 15.00 uur.', reden: 'Geheime reden van het onderzoek.' },
      ]);
      expect(await bericht(AF, 'HR_VRAAG_BEANTWOORD')).toBeGreaterThan(0);
    });

    it('HR mag weigeren, met de reden; zonder woorden niet', async () => {
      const q = await gevraagd();
      expect((await v.beantwoord(hr, q.id, ' ', true)).code).toBe('VERGEWIS_LEEG');
      await v.beantwoord(hr, q.id, 'Dit gaat verder dan een onderzoek mag.', true);
      await w.worker.ronde();
      expect((await v.hrVragen(af, melding.id))?.vragen).toMatchObject([
        { uitkomst: 'GEWEIGERD', antwoord: 'Dit gaat verder dan een onderzoek mag.' },
      ]);
    });

    it('van iemand zonder dossier bij HR komt dat terug, en HR ziet geen vraag', async () => {
      const ander = await w.meld(MEDEWERKER, { pleger: { persoonId: w.persoon('leidinggevende@zonnehof.demo') } });
      await w.neem(AF, ander.id);
      const voor = await v.onderzoeksvragen(hr);
      await v.stelHrVraag(af, ander.id, { persoonId: w.persoon('leidinggevende@zonnehof.demo') });
      await w.worker.ronde();
      expect((await v.hrVragen(af, ander.id))?.vragen).toMatchObject([{ uitkomst: 'GEEN_DOSSIER', antwoord: null }]);
      expect(await v.onderzoeksvragen(hr)).toEqual(voor);
    });

    it('wat terugwijst, wie niet genoemd is en wat mist wordt geweigerd', async () => {
      const fout = async (i: Record<string, unknown>): Promise<string> => (await v.stelHrVraag(af, melding.id, i)).code;
      expect(await fout({ persoonId, soort: 'EIGEN', vraag: `Gaat het over ${melding.nummer}?` })).toBe(
        'HR_VRAAG_VERWIJST',
      );
      expect(await fout({ persoonId, soort: 'EIGEN', vraag: 'Hielp deze persoon Mevrouw Proef?' })).toBe(
        'HR_VRAAG_VERWIJST',
      );
      expect(await fout({ persoonId: w.persoon(HR) })).toBe('HR_VRAAG_PERSOON');
      expect(await fout({ persoonId, reden: '' })).toBe('HR_VRAAG_REDEN');
      expect(await w.sql('select 1 from melding.hr_vraag where melding_id = $1', [melding.id])).toEqual([]);
    });

    it('alleen wie behandelt stelt vragen; wie de toegang verliest ziet niets meer', async () => {
      expect((await v.stelHrVraag(await w.als(AF2), melding.id, { persoonId })).code).toBe('NIET_GEVONDEN');
      expect((await v.stelHrVraag(hr, melding.id, { persoonId })).code).toBe('NIET_GEVONDEN');
      for (const email of [HR, MEDEWERKER, BESTUURDER, FG, 'hr@lindeboom.demo'])
        expect(await v.hrVragen(await w.als(email), melding.id)).toBeNull();
      await v.stelHrVraag(af, melding.id, { persoonId });
      await w.haalErbij(AF, melding.id, AF2, 'BEHANDELAAR');
      await w.sluitUit(AF2, melding.id, AF);
      expect(await v.hrVragen(af, melding.id)).toBeNull();
      expect((await v.stelHrVraag(af, melding.id, { persoonId })).code).toBe('NIET_GEVONDEN');
      expect((await v.hrVragen(await w.als(AF2), melding.id))?.vragen).toHaveLength(1);
    });

    it('wie bij HR is uitgesloten van de melding, merkt niets: ook niet als dat pas na de vraag gebeurt', async () => {
      const hr2 = await w.als(HR2);
      const berichten = await bericht(HR2, 'HR_VRAAG_NIEUW');
      const q = await gevraagd();
      expect((await v.onderzoeksvragen(hr2, d.id)).map((x) => x.id)).toEqual([q.id]);
      expect(await bericht(HR2, 'HR_VRAAG_NIEUW')).toBe(berichten + 1);
      await w.sluitUit(AF, melding.id, HR2);
      expect(await v.onderzoeksvragen(hr2, d.id)).toEqual([]);
      expect(await v.onderzoeksvragen(hr2)).not.toContainEqual(expect.objectContaining({ id: q.id }));
      expect(await bericht(HR2, 'HR_VRAAG_NIEUW')).toBe(berichten);
      expect((await v.beantwoord(hr2, q.id, 'Ja hoor.')).code).toBe('NIET_GEVONDEN');
      await v.stelHrVraag(af, melding.id, { persoonId, soort: 'BIG_GELDIG' });
      await w.worker.ronde();
      expect(await v.onderzoeksvragen(hr2, d.id)).toEqual([]);
      expect(await bericht(HR2, 'HR_VRAAG_NIEUW')).toBe(berichten);
      expect((await v.onderzoeksvragen(hr, d.id)).length).toBe(2);
    });

    it('de persoon zelf, ook als die bij HR werkt of fg is, ziet niets; een andere organisatie ook niet', async () => {
      const eigen = { [HR2]: w.persoon(HR2), [FG]: w.persoon(FG) };
      const q = await gevraagd();
      const lees = async (b: Bezoeker): Promise<string> =>
        (await b.vraag('{ auditregels(first: 100) { edges { node { dossierId handeling } } } }')).tekst;
      const logboek = await lees(await w.als(FG));
      await v.beantwoord(hr, q.id, 'Ja, die is er.');
      expect(await lees(await w.als(FG))).toContain(q.id);
      try {
        await isAccount(HR2, persoonId);
        await isAccount(FG, persoonId);
        await w.naar(new Date(MAANDAG.getTime() + 60_000));
        const zelf = await w.als(HR2);
        expect(await v.onderzoeksvragen(zelf, d.id)).toEqual([]);
        expect(await v.onderzoeksvragen(zelf)).not.toContainEqual(expect.objectContaining({ id: q.id }));
        expect((await v.beantwoord(zelf, q.id, 'Ja hoor.')).code).toBe('NIET_GEVONDEN');
        expect(await v.geschiktheidsvragen(zelf, d.id)).toEqual([]);
        expect(await lees(await w.als(FG))).not.toContain(q.id);
        expect(logboek).not.toBe('');
      } finally {
        for (const [email, persoon] of Object.entries(eigen)) await isAccount(email, persoon);
      }
      const vreemd = await w.als('hr@lindeboom.demo');
      expect(await v.onderzoeksvragen(vreemd)).toEqual([]);
      expect((await v.beantwoord(vreemd, q.id, 'Ja hoor.')).code).toBe('NIET_GEVONDEN');
    });
  });

  describe('HR vraagt of er iets van belang is', () => {
    const verzoek = async (b: Bezoeker): Promise<v.Verzoek> => {
      const q = (await v.verzoeken(b)).find((x) => x.persoon.id === persoonId);
      if (!q) throw new Error('the question did not arrive');
      return q;
    };
    const stand = async (b = hr): Promise<string | undefined> => (await v.geschiktheidsvragen(b, d.id))[0]?.stand;
    const oordeel = async (): Promise<void> => {
      for (const naam of ['strafbaar', 'clientgesprek', 'plegergesprek', 'onderzoek'] as const)
        await legVast(af, melding.id, naam, GOED[naam]);
      await legVast(af, melding.id, 'oordeel', { ...GOED.oordeel, uitkomst: 'MISHANDELING' });
    };
    const opDeDag = async (): Promise<void> => {
      await w.naar(ANTWOORDDAG);
      hr = await w.als(HR);
      af = await w.als(AF);
    };

    it('nee: HR hoort het pas op de dag die vooraf vaststond', async () => {
      const sleutel = randomUUID();
      const q = await v.vraagGeschiktheid(hr, d.id, 'Jaarlijks moment om te kijken.', sleutel);
      expect(q).toMatchObject({ stand: 'GEVRAAGD', antwoordOp: '2026-12-07' });
      expect((await v.vraagGeschiktheid(hr, d.id, 'Jaarlijks moment om te kijken.', sleutel)).id).toBe(q.id);
      expect((await v.vraagGeschiktheid(hr, d.id)).code).toBe('GESCHIKTHEID_LOOPT');
      await w.worker.ronde();
      const z = await verzoek(af);
      expect(z).toMatchObject({ antwoordOp: '2026-12-07', antwoord: null, meldingen: [melding.nummer] });
      expect(JSON.stringify(z)).not.toContain('Jaarlijks moment');
      expect(await bericht(AF, 'GESCHIKTHEID_GEVRAAGD')).toBeGreaterThan(0);
      expect((await v.zegNee(af, z.id, 'kort')).code).toBe('GESCHIKTHEID_REDEN');
      expect(await v.zegNee(af, z.id)).toMatchObject({ antwoord: 'NEE' });
      expect((await v.zegNee(await w.als(AF2), z.id)).code).toBe('GESCHIKTHEID_AL_BEANTWOORD');
      expect((await v.verzoeken(af)).map((x) => x.id)).not.toContain(z.id);
      await w.naar(new Date('2026-12-06T23:00:00+01:00'));
      hr = await w.als(HR);
      expect(await stand()).toBe('GEVRAAGD');
      expect(
        await w.sql(
          'select 1 from vergewis.geschiktheidsantwoord a join vergewis.geschiktheidsvraag q on q.id = a.vraag_id where q.dienstverband_id = $1',
          [d.id],
        ),
      ).toEqual([]);
      await opDeDag();
      expect(await stand()).toBe('NEE');
      expect((await v.vraagGeschiktheid(hr, d.id)).__typename).toBe('Geschiktheidsvraag');
    });

    it('ja: alleen vanuit een melding over deze persoon met een oordeel; HR hoort niets anders dan ja', async () => {
      await v.vraagGeschiktheid(hr, d.id);
      await w.worker.ronde();
      const z = await verzoek(af);
      expect((await v.zegJa(af, z.id, melding.id)).code).toBe('GESCHIKTHEID_ZONDER_OORDEEL');
      const ander = await w.meld(MEDEWERKER, { pleger: { naam: 'Iemand van Elders' } });
      await w.neem(AF, ander.id);
      expect((await v.zegJa(af, z.id, ander.id)).code).toBe('GESCHIKTHEID_ANDERE_PERSOON');
      await v.zegNee(await w.als(AF2), z.id);
      await oordeel();
      const uit = await v.zegJa(af, z.id, melding.id);
      expect(uit.verzoeken).toMatchObject([{ id: z.id, antwoord: 'JA' }]);
      expect((await v.zegJa(af, z.id, melding.id)).code).toBe('GESCHIKTHEID_AL_BEANTWOORD');
      expect(await stand()).toBe('GEVRAAGD');
      await opDeDag();
      expect(await stand()).toBe('JA');
      const [rij] = await w.sql(
        `select row_to_json(q)::text || row_to_json(a)::text as tekst from vergewis.geschiktheidsvraag q join vergewis.geschiktheidsantwoord a on a.vraag_id = q.id where q.dienstverband_id = $1`,
        [d.id],
      );
      for (const spoor of [melding.id, melding.nummer, 'MISHANDELING', w.lid(AF)])
        expect(JSON.stringify([rij, await v.geschiktheidsvragen(hr, d.id)])).not.toContain(spoor);
      expect((await v.zegNee(af, z.id)).code).toBe('GESCHIKTHEID_TE_LAAT');
    });

    it('geen antwoord ziet er op de dag zelf altijd hetzelfde uit, met of zonder melding', async () => {
      const zonder = await p.voegToe({ personeelsnummer: randomUUID().slice(0, 8) });
      await v.vraagGeschiktheid(hr, zonder.id);
      await v.vraagGeschiktheid(hr, d.id);
      await w.worker.ronde();
      const kaal = async (id: string): Promise<unknown> =>
        (await v.geschiktheidsvragen(hr, id)).map(({ id: _, ...q }) => q);
      expect(await kaal(d.id)).toEqual(await kaal(zonder.id));
      await opDeDag();
      expect(await kaal(d.id)).toEqual(await kaal(zonder.id));
      expect(await stand()).toBe('GEEN_ANTWOORD');
    });

    it('wie is uitgesloten van de melding ziet de vraag niet, en bij HR hoort zo iemand het antwoord niet', async () => {
      await w.sluitUit(AF, melding.id, MELDTEAM);
      await w.sluitUit(AF, melding.id, HR2);
      await v.vraagGeschiktheid(hr, d.id);
      await w.worker.ronde();
      const z = await verzoek(af);
      const meldteam = await w.als(MELDTEAM);
      expect((await v.verzoeken(meldteam)).map((x) => x.id)).not.toContain(z.id);
      expect((await v.zegNee(meldteam, z.id)).code).toBe('NIET_GEVONDEN');
      await oordeel();
      await v.zegJa(af, z.id, melding.id);
      await opDeDag();
      expect(await stand()).toBe('JA');
      expect(await stand(await w.als(HR2))).toBe('GEEN_ANTWOORD');
      expect(
        await w.sql(`select 1 from notificatie.notificatie where dossier_id = $1 and ontvanger_id = any($2)`, [
          z.id,
          [w.lid(MELDTEAM), w.lid(HR2)],
        ]),
      ).toEqual([]);
    });

    it('wie na de vraag wordt uitgesloten, ziet hem net zo weg als een vraag die een ander beantwoordde', async () => {
      await v.vraagGeschiktheid(hr, d.id);
      await w.worker.ronde();
      const z = await verzoek(await w.als(MELDTEAM));
      await w.sluitUit(AF, melding.id, MELDTEAM);
      expect((await v.verzoeken(await w.als(MELDTEAM))).map((x) => x.id)).not.toContain(z.id);
      expect(await verzoek(af)).toMatchObject({ id: z.id });
    });

    it('zijn alle ontvangers zelf betrokken, dan komt de vraag bij een bestuurder; de persoon zelf ziet hem nooit', async () => {
      await w.haalErbij(AF, melding.id, BESTUURDER, 'BESLISSER');
      for (const email of [MELDTEAM, AF2, BESTUURDER]) await w.sluitUit(AF, melding.id, email);
      const eigen = w.persoon(AF);
      try {
        await isAccount(AF, persoonId);
        await v.vraagGeschiktheid(hr, d.id);
        await w.worker.ronde();
        for (const email of [AF, AF2, MELDTEAM, BESTUURDER])
          expect((await v.verzoeken(await w.als(email))).filter((x) => x.persoon.id === persoonId)).toEqual([]);
        const z = await verzoek(await w.als(BESTUURDER2));
        expect(await v.zegNee(await w.als(BESTUURDER2), z.id)).toMatchObject({ antwoord: 'NEE' });
      } finally {
        await isAccount(AF, eigen);
      }
    });

    it('wat er door de muur ging, gaat bij HR weg met het dossier; de melding houdt het antwoord', async () => {
      const q = await gevraagd();
      await v.beantwoord(hr, q.id, 'Ja, die is er.');
      await v.vraagGeschiktheid(hr, d.id);
      await w.worker.ronde();
      await v.zegNee(af, (await verzoek(af)).id);
      await opDeDag();
      await w.sql(`update vergewis.dienstverband set wis_op = '2026-12-07' where id = $1`, [d.id]);
      await w.worker.ronde();
      for (const tabel of ['onderzoeksvraag', 'onderzoeksantwoord', 'geschiktheidsvraag', 'geschiktheidsantwoord'])
        expect([tabel, await w.sql(`select 1 from vergewis.${tabel} where dienstverband_id = $1`, [d.id])]).toEqual([
          tabel,
          [],
        ]);
      expect((await v.hrVragen(af, melding.id))?.vragen).toMatchObject([{ antwoord: 'Ja, die is er.' }]);
    });

    it('een ander dan HR vraagt niets, en een andere organisatie en andere rollen zien niets', async () => {
      await v.vraagGeschiktheid(hr, d.id);
      await w.worker.ronde();
      const z = await verzoek(af);
      for (const email of [BESTUURDER, AF, MEDEWERKER, FG, 'hr@lindeboom.demo'])
        expect([email, (await v.vraagGeschiktheid(await w.als(email), d.id)).code]).toEqual([email, 'NIET_GEVONDEN']);
      for (const email of [HR, BESTUURDER, MEDEWERKER, FG, 'aandachtsfunctionaris@lindeboom.demo']) {
        const b = await w.als(email);
        expect((await v.verzoeken(b)).map((x) => x.id)).not.toContain(z.id);
        expect([email, (await v.zegNee(b, z.id)).code]).toEqual([email, 'NIET_GEVONDEN']);
        expect([email, (await v.zegJa(b, z.id, melding.id)).code]).toEqual([email, 'NIET_GEVONDEN']);
      }
      expect((await v.vraagGeschiktheid(hr, (await p.voegToe({ soort: 'SOLLICITANT', beginOp: null })).id)).code).toBe(
        'GESCHIKTHEID_SOLLICITANT',
      );
    });
  });
});
