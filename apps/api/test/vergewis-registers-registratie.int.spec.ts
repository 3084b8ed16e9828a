import { randomUUID } from 'node:crypto';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import {
  doe,
  lees,
  lidVan,
  meedoen,
  wijzigRegister,
  type Dossier,
  type Voorbereiding,
} from './vergewis-registers-vragen';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(120_000);

const VOORWAARDEN = {
  EINDE: { op: '2026-11-20', tekst: 'Ontslag op staande voet om diefstal bij een cliënt.' },
  AANGIFTE: { op: '2026-11-20', kenmerk: 'PL0600-2026-118', tekst: 'Aangifte van diefstal bij de politie in Arnhem.' },
  BEWIJS: { op: '2026-11-20', tekst: 'Camerabeelden en twee verklaringen, in de kluis van HR.' },
  VERTELD: { op: '2026-11-21', tekst: 'In een gesprek en per brief, met het recht op bezwaar.' },
} as const;
type Naam = keyof typeof VOORWAARDEN;
const NAMEN: readonly Naam[] = ['EINDE', 'AANGIFTE', 'BEWIJS', 'VERTELD'];

describe('Iemand laten registreren in een waarschuwingsregister', () => {
  let o: Omgeving;
  let hr: Bezoeker;
  let bestuurder: Bezoeker;
  let p: Personeelszaken;
  let id: string;
  let registerId: string;
  let lid: string;
  beforeAll(async () => {
    o = await startOmgeving();
    lid = await lidVan(o, 'hr@zonnehof.demo');
  });
  afterAll(() => o?.stop());
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    hr = await o.bezoeker('hr@zonnehof.demo');
    bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    await o.beheer.query('truncate vergewis.register cascade; truncate vergewis.dienstverband cascade');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    registerId = (await meedoen(bestuurder, [lid])).id;
    id = await exMedewerker();
  });

  async function exMedewerker(): Promise<string> {
    const d = await p.voegToe();
    await p.beeindig(d, { eindeOp: '2026-11-20', reden: 'UIT_DIENST' });
    return d.id;
  }
  const een = (d: Dossier | null): Voorbereiding => {
    const r = d?.registraties.at(-1);
    if (!r) throw new Error(JSON.stringify(d));
    return r;
  };
  const begin = async (): Promise<string> => een(await doe(hr, 'registratieBeginnen', id, registerId)).id;
  const leg = (registratieId: string, voorwaarde: Naam, meer: Record<string, unknown> = {}): Promise<Dossier> =>
    doe(hr, 'registratieVoorwaardeVastleggen', id, { registratieId, voorwaarde, ...VOORWAARDEN[voorwaarde], ...meer });
  async function compleet(behalve?: Naam): Promise<string> {
    const r = await begin();
    for (const v of NAMEN) if (v !== behalve) await leg(r, v);
    return r;
  }
  const beslis = (registratieId: string, akkoord: boolean, tekst = '', b = bestuurder): Promise<Dossier> =>
    doe(b, 'registratieBeslissen', id, { registratieId, akkoord, tekst });
  const gedaan = (registratieId: string, meer: Record<string, unknown> = {}): Promise<Dossier> =>
    doe(hr, 'registratieVastleggen', id, { registratieId, op: '2026-11-23', kenmerk: 'RO-2026-7', ...meer });
  async function geregistreerd(): Promise<string> {
    const r = await compleet();
    await doe(hr, 'registratieAanbieden', id, r);
    await beslis(r, true);
    await gedaan(r);
    return r;
  }

  it('gaat van vier voorwaarden via de bestuurder naar het register, met een einde en een termijn', async () => {
    const r = await compleet();
    expect(een(await doe(hr, 'registratieAanbieden', id, r))).toMatchObject({ stand: 'AANGEBODEN', mist: [] });
    expect(await gedaan(r)).toMatchObject({ code: 'REGISTRATIE_STAND' });
    expect((await lees(bestuurder, id))?.magBeslissen).toBe(true);
    expect(een(await beslis(r, true))).toMatchObject({ stand: 'BEKRACHTIGD' });
    expect(een(await gedaan(r))).toMatchObject({ stand: 'GEREGISTREERD', eindOp: '2030-11-22', kenmerk: 'RO-2026-7' });
    const { rows } = await o.beheer.query(
      `select t.status from termijn.termijn t where t.dossier_id = $1 and t.code = 'REGISTRATIE_VERWIJDEREN'`,
      [id],
    );
    expect(rows).toEqual([{ status: 'LOOPT' }]);
  });

  it.each(NAMEN)('kan niet zonder %s: HR kan het niet aanbieden, en hoort bij naam wat mist', async (v) => {
    const r = await compleet(v);
    expect(await doe(hr, 'registratieAanbieden', id, r)).toMatchObject({
      code: `REGISTRATIE_MIST_${v}`,
      fouten: [{ veld: v }],
    });
    expect(een(await lees(hr, id))).toMatchObject({ stand: 'VOORBEREIDING', mist: [v] });
    expect(await beslis(r, true)).toMatchObject({ code: 'REGISTRATIE_STAND' });
  });

  it('de bestuurder bekrachtigt niet wat niet meer klopt', async () => {
    const r = await compleet();
    await doe(hr, 'registratieAanbieden', id, r);
    // The employment goes on after all: the first condition is gone.
    await o.beheer.query(`update vergewis.dienstverband set einde_op = null where id = $1`, [id]);
    expect(await beslis(r, true)).toMatchObject({ code: 'REGISTRATIE_NIET_GEEINDIGD' });
  });

  it('HR bekrachtigt niet', async () => {
    const r = await compleet();
    await doe(hr, 'registratieAanbieden', id, r);
    expect(await beslis(r, true, '', hr)).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(een(await lees(hr, id)).stand).toBe('AANGEBODEN');
  });

  it('wie het voorbereidde, beslist niet, ook niet met beide rollen', async () => {
    const r = await compleet();
    await doe(hr, 'registratieAanbieden', id, r);
    await o.beheer.query(
      `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van) select r.organisatie_id, gen_random_uuid(), r.lidmaatschap_id, 'BESTUURDER', r.van from organisatie.lidmaatschap_rol r where r.lidmaatschap_id = $1 and r.rol = 'HR'`,
      [lid],
    );
    try {
      const beide = await o.bezoeker('hr@zonnehof.demo');
      expect(await beslis(r, true, '', beide)).toMatchObject({ code: 'REGISTRATIE_ZELF_VOORBEREID' });
    } finally {
      await o.beheer.query(
        `delete from organisatie.lidmaatschap_rol where lidmaatschap_id = $1 and rol = 'BESTUURDER'`,
        [lid],
      );
    }
  });

  it('terugsturen vraagt een reden; HR kan dan verder en opnieuw aanbieden', async () => {
    const r = await compleet();
    await doe(hr, 'registratieAanbieden', id, r);
    expect(await beslis(r, false)).toMatchObject({ code: 'VERGEWIS_TEKST' });
    expect(een(await beslis(r, false, 'Het bewijs is nog te mager.'))).toMatchObject({ stand: 'VOORBEREIDING' });
    await leg(r, 'BEWIJS', { tekst: 'Camerabeelden en drie verklaringen, in de kluis.' });
    const d = een(await doe(hr, 'registratieAanbieden', id, r));
    expect(d.verloop.map((v) => v.soort)).toEqual([
      'BEGONNEN',
      ...NAMEN,
      'AANGEBODEN',
      'TERUGGESTUURD',
      'BEWIJS',
      'AANGEBODEN',
    ]);
    expect(d.voorwaarden.find((v) => v.voorwaarde === 'BEWIJS')?.tekst).toContain('drie verklaringen');
  });

  it.each([
    ['AANGIFTE', { kenmerk: null }, 'VERGEWIS_KENMERK'],
    ['BEWIJS', { tekst: 'ja' }, 'VERGEWIS_TEKST'],
    ['VERTELD', { op: '2026-11-24' }, 'VERGEWIS_TOEKOMST'],
    ['EINDE', { op: '2026-11-19' }, 'REGISTRATIE_EINDE_DAG'],
  ] as const)('een voorwaarde is met feiten vastgelegd: %s %j wordt geweigerd', async (v, meer, code) => {
    expect(await leg(await begin(), v, meer)).toMatchObject({ code });
  });

  it('niet bij een sollicitant, niet bij wie hier nog werkt, niet twee keer, en alleen in een register dat loopt', async () => {
    const sollicitant = (await p.voegToe({ soort: 'SOLLICITANT', beginOp: null })).id;
    expect(await doe(hr, 'registratieBeginnen', sollicitant, registerId)).toMatchObject({
      code: 'REGISTRATIE_SOLLICITANT',
    });
    await begin();
    expect(await doe(hr, 'registratieBeginnen', id, registerId)).toMatchObject({ code: 'REGISTRATIE_LOOPT' });
    id = (await p.voegToe()).id;
    expect(await leg(await begin(), 'EINDE')).toMatchObject({ code: 'REGISTRATIE_NIET_GEEINDIGD' });
    id = await exMedewerker();
    expect(await doe(hr, 'registratieBeginnen', id, randomUUID())).toMatchObject({ code: 'REGISTRATIE_GEEN_REGISTER' });
    await wijzigRegister(bestuurder, { id: registerId, versie: 1 }, { gemandateerdIds: [lid], tot: '2026-11-24' });
    o.klok.zet(new Date('2026-11-24T11:00:00+01:00'));
    hr = await o.bezoeker('hr@zonnehof.demo');
    expect(await doe(hr, 'registratieBeginnen', id, registerId)).toMatchObject({ code: 'REGISTRATIE_GEEN_REGISTER' });
  });

  it('zolang iemand in het register staat blijft het bewijs; daarna gaat het wissen vanzelf verder', async () => {
    const r = await geregistreerd();
    expect((await p.lees(id))?.wissenGestopt).toBe(true);
    const v = { registratieId: r, op: '2026-11-23', reden: 'TERMIJN_VOORBIJ', tekst: '' };
    expect(await doe(hr, 'registratieVerwijderen', id, v)).toMatchObject({ code: 'REGISTRATIE_LOOPT_NOG' });
    expect(await doe(hr, 'registratieVerwijderen', id, { ...v, reden: 'ONTERECHT' })).toMatchObject({
      code: 'VERGEWIS_TEKST',
    });
    const weg = await doe(hr, 'registratieVerwijderen', id, {
      ...v,
      reden: 'ONTERECHT',
      tekst: 'De aangifte is ingetrokken.',
    });
    expect(een(weg)).toMatchObject({ stand: 'VERWIJDERD', verwijderReden: 'ONTERECHT' });
    expect(await p.lees(id)).toMatchObject({ wissenGestopt: false, wisOp: '2028-11-21' });
    const { rows } = await o.beheer.query(
      `select t.status from termijn.termijn t where t.dossier_id = $1 and t.code = 'REGISTRATIE_VERWIJDEREN'`,
      [id],
    );
    expect(rows).toEqual([{ status: 'GEHAALD' }]);
  });

  it('stoppen kan tot het in het register staat', async () => {
    const r = await compleet();
    expect(await doe(hr, 'registratieStoppen', id, { registratieId: r, tekst: '' })).toMatchObject({
      code: 'VERGEWIS_TEKST',
    });
    const d = await doe(hr, 'registratieStoppen', id, { registratieId: r, tekst: 'De aangifte is ingetrokken.' });
    expect(een(d).stand).toBe('GESTOPT');
    expect(await leg(r, 'BEWIJS')).toMatchObject({ code: 'REGISTRATIE_STAND' });
    const twee = await geregistreerd();
    expect(
      await doe(hr, 'registratieStoppen', id, { registratieId: twee, tekst: 'De aangifte is ingetrokken.' }),
    ).toMatchObject({ code: 'REGISTRATIE_STAND' });
  });

  it('in een ander dossier bestaat deze registratie niet', async () => {
    const r = await begin();
    id = await exMedewerker();
    expect(await leg(r, 'BEWIJS')).toMatchObject({ code: 'REGISTRATIE_ONBEKEND' });
  });

  it('de bestuurder bereidt niets voor', async () => {
    expect(await doe(bestuurder, 'registratieBeginnen', id, registerId)).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it.each([
    'leidinggevende@zonnehof.demo',
    'aandachtsfunctionaris@zonnehof.demo',
    'bestuurder@lindeboom.demo',
    'hr@lindeboom.demo',
    'inspecteur@igj.demo',
  ])('%s merkt niets van een registratie en beslist er niet over', async (email) => {
    const r = await compleet();
    const { versie } = await doe(hr, 'registratieAanbieden', id, r);
    const b = await o.bezoeker(email);
    expect(await lees(b, id)).toBeNull();
    const invoer = { registratieId: r, akkoord: true, tekst: '' };
    expect(await doe(b, 'registratieBeslissen', id, invoer, { versie })).toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});
