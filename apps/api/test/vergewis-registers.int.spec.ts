import { randomUUID } from 'node:crypto';
import type { StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { werker } from './openbaar-wereld';
import {
  RAADPLEGING,
  doe,
  lees,
  lidVan,
  meedoen,
  wijzigRegister,
  type Consult,
  type Dossier,
} from './vergewis-registers-vragen';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(120_000);

const ANDEREN = [
  'aandachtsfunctionaris@zonnehof.demo',
  'leidinggevende@zonnehof.demo',
  'medewerker@zonnehof.demo',
  'beheerder@zonnehof.demo',
  'fg@zonnehof.demo',
  'hr@lindeboom.demo',
  'bestuurder@lindeboom.demo',
  'inspecteur@igj.demo',
];

describe('Waarschuwingsregisters van werkgevers', () => {
  let o: Omgeving;
  let w: StilleWerker;
  let hr: Bezoeker;
  let bestuurder: Bezoeker;
  let p: Personeelszaken;
  let lid: string;
  let id: string;
  let registerId: string;
  beforeAll(async () => {
    o = await startOmgeving();
    w = await werker(o);
    lid = await lidVan(o, 'hr@zonnehof.demo');
  });
  afterAll(async () => {
    await w?.stop();
    await o?.stop();
  });
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    hr = await o.bezoeker('hr@zonnehof.demo');
    bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    await o.beheer.query('truncate vergewis.register cascade; truncate vergewis.dienstverband cascade');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    registerId = (await meedoen(bestuurder, [lid])).id;
    id = (await p.voegToe({ soort: 'SOLLICITANT', beginOp: null })).id;
  });

  const eis = async (wie = id): Promise<string | undefined> =>
    (await p.lees(wie))?.eisen.find((e) => e.code === 'REGISTER_CONSULT')?.status;
  const kijk = (meer: Record<string, unknown> = {}, b = hr, opties = {}): Promise<Dossier> =>
    doe(b, 'registerRaadplegingVastleggen', id, { registerId, ...RAADPLEGING, ...meer }, opties);
  const laatste = (d: Dossier): Consult => {
    const c = d.consulten.at(-1);
    if (!c) throw new Error(JSON.stringify(d));
    return c;
  };
  const treffer = async (): Promise<Consult> => laatste(await kijk({ uitkomst: 'MOGELIJKE_REGISTRATIE' }));
  const stap = (
    consultId: string,
    naam: string,
    uitkomst: string,
    meer: Record<string, unknown> = {},
  ): Promise<Dossier> =>
    doe(hr, 'registerOpvolgingVastleggen', id, {
      consultId,
      stap: naam,
      uitkomst,
      op: '2026-11-23',
      tekst: 'Gebeld en de geboortedatum vergeleken.',
      ...meer,
    });

  describe('meedoen', () => {
    it('de bestuurder doet mee en wijst aan; HR leest het, en de lijst toont ook het register dat in 2022 stopte', async () => {
      const r = await hr.vraag<{
        uit: {
          registers: { naam: string; gemandateerden: { naam: string }[] }[];
          gestopt: { naam: string; tot: string }[];
        };
      }>(
        `{ uit: waarschuwingsregisters { registers { naam versie gemandateerden { naam } } gestopt { naam tot } kandidaten { id naam } } }`,
      );
      expect(r.data.uit.registers).toMatchObject([{ naam: 'Register Zorg Regio Oost', gemandateerden: [{}] }]);
      expect(r.data.uit.gestopt).toEqual([{ naam: 'het Waarschuwingsregister Zorg en Welzijn', tot: '2022-01-01' }]);
    });
    it('HR kan niet zelf meedoen of een mandaat geven', async () => {
      expect(await meedoen(hr, [lid])).toMatchObject({ code: 'NIET_GEVONDEN' });
      expect(await wijzigRegister(hr, { id: registerId, versie: 1 }, { gemandateerdIds: [lid] })).toMatchObject({
        code: 'NIET_GEVONDEN',
      });
    });
    it.each([
      ['het register zorgfraude van de Wbsrz', { naam: 'Waarschuwingsregister zorgfraude' }, 'REGISTER_WBSRZ'],
      ['het register dat in 2022 stopte', { naam: 'Waarschuwingsregister Zorg en Welzijn' }, 'REGISTER_GESTOPT'],
      ['een begin in het verleden', { van: '2026-11-22' }, 'REGISTER_VERLEDEN'],
      ['een einde voor het begin', { tot: '2026-11-23' }, 'VERGEWIS_EINDE_VOOR_BEGIN'],
      ['een naam zonder tekst', { naam: ' ' }, 'REGISTER_VELD'],
      ['een termijn van nul maanden', { registratieMaanden: 0 }, 'VERGEWIS_MAANDEN'],
    ])('weigert %s', async (_, meer, code) => {
      expect(await meedoen(bestuurder, [lid], meer)).toMatchObject({ code });
    });
    it('een mandaat is voor wie bij HR werkt', async () => {
      const ander = await lidVan(o, 'medewerker@zonnehof.demo');
      expect(await meedoen(bestuurder, [lid, ander])).toMatchObject({
        code: 'REGISTER_MANDAAT',
        fouten: [{ veld: 'gemandateerdIds' }],
      });
      const vreemd = await lidVan(o, 'hr@lindeboom.demo');
      expect(await meedoen(bestuurder, [vreemd])).toMatchObject({ code: 'REGISTER_MANDAAT' });
    });
    it('dezelfde sleutel doet het één keer; een oude versie wijzigt niets', async () => {
      const s = randomUUID();
      const een = await meedoen(bestuurder, [lid], { naam: 'Register West' }, s);
      expect((await meedoen(bestuurder, [lid], { naam: 'Register West' }, s)).id).toBe(een.id);
      expect(await wijzigRegister(bestuurder, een, { gemandateerdIds: [] })).toMatchObject({
        versie: 2,
        gemandateerden: [],
      });
      expect(await wijzigRegister(bestuurder, een, { gemandateerdIds: [lid] })).toMatchObject({
        code: 'VERSIE_VEROUDERD',
        huidig: { versie: 2 },
      });
    });
    it('niemand hoeft iets wat niet kan: wie al begon niet, wie solliciteert of later begint wel', async () => {
      const al = await p.voegToe({ beginOp: '2026-10-01' });
      const straks = await p.voegToe({ beginOp: '2026-12-01' });
      expect([await eis(al.id), await eis(straks.id), await eis()]).toEqual(['NIET_NODIG', 'ONTBREEKT', 'ONTBREEKT']);
      // The day after: the state of those who were there before the register is made again.
      await wijzigRegister(bestuurder, { id: registerId, versie: 1 }, { gemandateerdIds: [lid], tot: '2026-11-24' });
      expect(await eis(straks.id)).toBe('NIET_NODIG');
    });
  });

  describe('kijken', () => {
    it('wordt een feit: geen registratie is akkoord', async () => {
      const d = await kijk({ kenmerk: 'RO-118' });
      expect(laatste(d)).toMatchObject({
        uitkomst: 'GEEN_REGISTRATIE',
        volgende: null,
        registerNaam: 'Register Zorg Regio Oost',
      });
      expect(await eis()).toBe('AKKOORD');
    });
    it('alleen met mandaat, ook als u bij HR werkt; het mandaat is van nu', async () => {
      await wijzigRegister(bestuurder, { id: registerId, versie: 1 }, { gemandateerdIds: [] });
      expect(await kijk()).toMatchObject({ code: 'REGISTER_GEEN_MANDAAT' });
      expect((await lees(hr, id))?.magKijkenIn).toEqual([]);
      expect(await eis()).toBe('ONTBREEKT');
    });
    it.each([
      ['als de sollicitant het niet weet', { geinformeerdOp: null }, 'REGISTER_NIET_GEINFORMEERD'],
      ['zonder grond', { grond: 'zomaar' }, 'VERGEWIS_TEKST'],
      ['op een dag die nog komt', { op: '2026-11-24' }, 'VERGEWIS_TOEKOMST'],
      ['voordat u meedeed', { op: '2026-11-22' }, 'REGISTER_TE_VROEG'],
      ['in een register dat er niet is', { registerId: randomUUID() }, 'REGISTER_ONBEKEND'],
    ])('niet %s', async (_, meer, code) => {
      expect(await kijk(meer)).toMatchObject({ code });
      expect(await eis()).toBe('ONTBREEKT');
    });
    it('niet bij wie al werkt, en niet om het register heen', async () => {
      const al = (await p.voegToe({ beginOp: '2026-10-01' })).id;
      const invoer = { registerId, ...RAADPLEGING };
      expect(await doe(hr, 'registerRaadplegingVastleggen', al, invoer)).toMatchObject({
        code: 'REGISTER_ALLEEN_SOLLICITATIE',
      });
      expect(await p.legVast(id, 'REGISTER_CONSULT', 'AKKOORD')).toMatchObject({ code: 'REGISTER_VIA_REGISTER' });
      expect(await p.legVast(al, 'REGISTER_CONSULT', 'AKKOORD', { op: '2019-05-01' })).toMatchObject({
        __typename: 'Dienstverband',
      });
    });
    it('dezelfde sleutel doet het één keer; wie een oude versie zag, hoort dat', async () => {
      const s = randomUUID();
      const een = await kijk({}, hr, { s });
      expect(await kijk({}, hr, { s })).toEqual(een);
      expect(await kijk({}, hr, { versie: 0 })).toMatchObject({ code: 'VERSIE_VEROUDERD', huidig: { versie: 1 } });
    });
  });

  describe('een mogelijke registratie', () => {
    it('gaat in vier stappen naar een besluit; tot dan in beoordeling en niet inzetbaar, ook niet met een ontheffing', async () => {
      const { id: c } = await treffer();
      expect(await eis()).toBe('IN_BEOORDELING');
      expect((await p.lees(id))?.status).toBe('NIET_INZETBAAR');
      expect(await p.ontheft(id, bestuurder, { eis: 'REGISTER_CONSULT' })).toMatchObject({
        code: 'VERGEWIS_GEEN_ONTHEFFING',
      });
      expect(await stap(c, 'BESLUIT', 'GEEN_BEZWAAR')).toMatchObject({ code: 'REGISTER_VOLGORDE' });
      expect(await kijk()).toMatchObject({ code: 'REGISTER_LOOPT' });
      await stap(c, 'IDENTITEIT', 'ZELFDE_PERSOON');
      await stap(c, 'NAVRAAG', 'GEDAAN');
      const voor = await stap(c, 'GEHOORD', 'GEDAAN', { tekst: 'De sollicitant zegt dat het is geseponeerd.' });
      expect(laatste(voor).volgende).toBe('BESLUIT');
      expect(await eis()).toBe('IN_BEOORDELING');
      const na = await stap(c, 'BESLUIT', 'BEZWAAR', { tekst: 'Het werk is hetzelfde als toen.' });
      expect(laatste(na)).toMatchObject({ volgende: null });
      expect(laatste(na).opvolging.map((x) => x.stap)).toEqual(['IDENTITEIT', 'NAVRAAG', 'GEHOORD', 'BESLUIT']);
      expect(await eis()).toBe('BEZWAAR');
    });
    it('van iemand anders is geen registratie van deze persoon', async () => {
      const { id: c } = await treffer();
      expect(laatste(await stap(c, 'IDENTITEIT', 'ANDER_PERSOON')).volgende).toBeNull();
      expect(await eis()).toBe('AKKOORD');
    });
    it('een besluit zonder bezwaar is akkoord', async () => {
      const { id: c } = await treffer();
      await stap(c, 'IDENTITEIT', 'ZELFDE_PERSOON');
      await stap(c, 'NAVRAAG', 'GEDAAN');
      await stap(c, 'GEHOORD', 'GEDAAN');
      await stap(c, 'BESLUIT', 'GEEN_BEZWAAR');
      expect(await eis()).toBe('AKKOORD');
    });
    it('een stap verbeteren geeft een nieuwe versie; de oude blijft te lezen en de eis gaat mee', async () => {
      const c = await treffer();
      const verbeter = (meer: Record<string, unknown>): Promise<Dossier> =>
        doe(hr, 'registerStapVerbeteren', id, {
          stapId: c.stapId,
          op: '2026-11-23',
          uitkomst: 'GEEN_REGISTRATIE',
          tekst: 'Functie begeleider, artikel 5 van het protocol.',
          reden: 'Ik las de uitkomst verkeerd.',
          ...meer,
        });
      expect(await verbeter({ reden: '' })).toMatchObject({ code: 'VERGEWIS_TEKST', fouten: [{ veld: 'reden' }] });
      const d = laatste(await verbeter({}));
      expect(d).toMatchObject({ uitkomst: 'GEEN_REGISTRATIE', volgende: null, reden: 'Ik las de uitkomst verkeerd.' });
      expect(d.eerder).toMatchObject([{ uitkomst: 'MOGELIJKE_REGISTRATIE' }]);
      expect(await eis()).toBe('AKKOORD');
      // The version before cannot be put right any more: there is a newer one.
      expect(await verbeter({})).toMatchObject({ code: 'REGISTER_CONSULT_ONBEKEND' });
    });
    it('wat al een vervolg heeft, houdt zijn uitkomst', async () => {
      const c = await treffer();
      await stap(c.id, 'IDENTITEIT', 'ZELFDE_PERSOON');
      const v = {
        stapId: c.stapId,
        op: '2026-11-23',
        tekst: 'Functie begeleider, artikel 5.',
        reden: 'Het artikel klopte niet.',
      };
      expect(await doe(hr, 'registerStapVerbeteren', id, { ...v, uitkomst: 'GEEN_REGISTRATIE' })).toMatchObject({
        code: 'REGISTER_UITKOMST_VAST',
      });
      const goed = laatste(await doe(hr, 'registerStapVerbeteren', id, { ...v, uitkomst: 'MOGELIJKE_REGISTRATIE' }));
      expect(goed).toMatchObject({ grond: 'Functie begeleider, artikel 5.', volgende: 'NAVRAAG' });
      expect(await eis()).toBe('IN_BEOORDELING');
    });
    it('een verbetering die niets meer betekent, trekt het gegeven in', async () => {
      const { id: c } = await treffer();
      const d = laatste(await stap(c, 'IDENTITEIT', 'ANDER_PERSOON'));
      const v = {
        stapId: d.opvolging[0]?.id,
        op: '2026-11-23',
        uitkomst: 'ZELFDE_PERSOON',
        tekst: 'Toch dezelfde geboortedatum.',
        reden: 'Ik keek bij de verkeerde.',
      };
      expect(laatste(await doe(hr, 'registerStapVerbeteren', id, v)).volgende).toBe('NAVRAAG');
      expect(await eis()).toBe('IN_BEOORDELING');
    });
  });

  it('alles verdwijnt vanzelf vier weken na de sollicitatie', async () => {
    await treffer();
    const d = await p.lees(id);
    await p.beeindig({ id, versie: d?.versie ?? 0 }, { eindeOp: '2026-11-23', reden: 'AFGEWEZEN' });
    const tel = async (): Promise<unknown> =>
      (
        await o.beheer.query(
          'select (select count(*)::int from vergewis.dossier_stap where dienstverband_id = $1) as stappen, (select count(*)::int from vergewis.eis_feit where dienstverband_id = $1) as feiten',
          [id],
        )
      ).rows[0];
    o.klok.zet(new Date('2026-12-20T11:00:00+01:00'));
    await w.ronde();
    expect(await tel()).toEqual({ stappen: 1, feiten: 1 });
    o.klok.zet(new Date('2026-12-22T11:00:00+01:00'));
    await w.ronde();
    expect(await tel()).toEqual({ stappen: 0, feiten: 0 });
  });

  it('na het einde van de sollicitatie komt er niets meer bij', async () => {
    const c = await treffer();
    const d = await p.lees(id);
    await p.beeindig({ id, versie: d?.versie ?? 0 }, { eindeOp: '2026-11-23', reden: 'AFGEWEZEN' });
    o.klok.zet(new Date('2026-11-24T11:00:00+01:00'));
    hr = await o.bezoeker('hr@zonnehof.demo');
    expect(await stap(c.id, 'IDENTITEIT', 'ZELFDE_PERSOON')).toMatchObject({ code: 'REGISTER_GEEINDIGD' });
  });

  it('wat er staat is verzegeld, en staat in geen logboek', async () => {
    await kijk({ grond: 'Functie begeleider, woord Kwartelkuiken.' });
    const { rows } = await o.beheer.query('select inhoud from vergewis.dossier_stap where dienstverband_id = $1', [id]);
    expect(Buffer.from(rows[0].inhoud).toString('latin1')).not.toContain('Kwartelkuiken');
    const audit = await o.beheer.query(
      `select count(*)::int as n from audit.regel g where g::text like '%Kwartelkuiken%'`,
    );
    expect(audit.rows[0].n).toBe(0);
  });

  it('lezen en vastleggen komen in het logboek', async () => {
    await lees(bestuurder, id);
    await kijk();
    const { rows } = await o.beheer.query(
      `select distinct g.handeling from audit.regel g where g.onderwerp_id = $1 and 'REGISTERS' = any(select upper(v) from unnest(g.velden) v) or (g.onderwerp_id = $1 and g.handeling = 'dienstverband.register-raadplegen') order by 1`,
      [id],
    );
    expect(rows.map((r) => r.handeling)).toEqual(['dienstverband.lezen', 'dienstverband.register-raadplegen']);
  });

  it('de bestuurder leest mee, maar kijkt zelf in geen register', async () => {
    await kijk();
    expect((await lees(bestuurder, id))?.consulten).toHaveLength(1);
    expect(await kijk({}, bestuurder)).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it.each(ANDEREN)('%s merkt niets: geen register, geen raadpleging, geen vraag, geen registratie', async (email) => {
    await kijk();
    const b = await o.bezoeker(email);
    expect(await lees(b, id)).toBeNull();
    expect(await kijk({}, b, { versie: 1 })).toMatchObject({ code: 'NIET_GEVONDEN' });
    const r = await b.vraag<{ uit: { registers: unknown[]; kandidaten: unknown[] } }>(
      `{ uit: waarschuwingsregisters { registers { id } kandidaten { id } } }`,
    );
    // The bestuurder of another provider chooses among the own people.
    const eigen = email === 'bestuurder@lindeboom.demo' ? 1 : 0;
    expect([r.data.uit.registers, r.data.uit.kandidaten.length]).toEqual([[], eigen]);
    expect(await wijzigRegister(b, { id: registerId, versie: 1 }, { gemandateerdIds: [] })).toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });
});
