import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { pdfTekst } from '@meldbaken/platform/testing';
import { lijst, punt, trekIn, werkBij } from './gereedheid-vragen';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';

jest.setTimeout(120_000);

const BEWIJS = { tekst: 'Getekende overeenkomst', verwijzing: 'Z-2026-0042' };
const GEREED = { stand: 'GEREED', gereedOp: '2026-11-20', bewijs: BEWIJS };

let o: Omgeving;
let beleid: Bezoeker;
beforeAll(async () => {
  o = await startOmgeving();
});
afterAll(() => o?.stop());
beforeEach(async () => {
  o.klok.zet(MAANDAG);
  beleid = await o.bezoeker('beleidsmaker@rivierstad.demo');
  await o.beheer.query('truncate zorgfraude.gereed_punt');
});

const lid = async (email: string): Promise<string> => {
  const { rows } = await o.beheer.query<{ id: string }>(
    'select l.id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = $1 order by l.van, l.id limit 1',
    [email],
  );
  return String(rows[0]?.id);
};

describe('De checklist bijhouden', () => {
  it('toont alle 24 punten, ook waar nog niets van is vastgelegd', async () => {
    const l = await lijst(beleid);
    expect(l?.punten).toHaveLength(24);
    expect(l?.punten[0]).toMatchObject({ code: 'CL-0', versie: 0, stand: 'NOG_NIET', zonderEigenaar: true });
    expect(l?.fasen.map((f) => [f.fase, f.totaal, f.gereed, f.procent])).toEqual([
      ['VOORAF', 2, 0, 0],
      ['PREVENTIE', 9, 0, 0],
      ['CONTROLE', 8, 0, 0],
      ['REPRESSIE', 5, 0, 0],
    ]);
    expect(l?.rollen).toContainEqual({ code: 'COLLEGE', naam: 'College' });
  });

  it('bewaart stand, eigenaar, dagen, onderdelen en bewijs, en wat er eerder stond', async () => {
    const contract = await lid('contractmanager@rivierstad.demo');
    await werkBij(beleid, 'CL-C6', { stand: 'BEZIG', eigenaarId: contract, gereedVoor: '2026-12-01', onderdelen: [0] });
    const p = await werkBij(beleid, 'CL-C6', { ...GEREED, eigenaarId: contract, onderdelen: [2, 0, 1] });
    expect(p).toMatchObject({
      __typename: 'GereedPunt',
      versie: 2,
      stand: 'GEREED',
      gereedOp: '2026-11-20',
      eigenaar: { id: contract },
      heeftEigenaar: true,
      onderdelen: [0, 1, 2],
      bewijs: [{ versie: 2, ...BEWIJS, ingetrokkenReden: null }],
    });
    expect((await punt(beleid, 'CL-C6'))?.geschiedenis).toEqual([
      { versie: 2, stand: 'GEREED', bewijsTekst: BEWIJS.tekst, trektIn: null },
      { versie: 1, stand: 'BEZIG', bewijsTekst: null, trektIn: null },
    ]);
    expect((await lijst(beleid))?.fasen[2]).toMatchObject({ fase: 'CONTROLE', gereed: 1, procent: 12 });
  });

  it('noemt een punt te laat vanaf de dag erna, en zegt wat geen eigenaar heeft', async () => {
    await werkBij(beleid, 'CL-P3', { stand: 'BEZIG', eigenaarRol: 'BELEIDSMAKER', gereedVoor: '2026-11-23' });
    expect(await punt(beleid, 'CL-P3')).toMatchObject({
      laat: false,
      zonderEigenaar: false,
      eigenaarNaam: 'Beleidsmaker',
    });
    o.klok.zet(new Date('2026-11-24T00:30:00+01:00'));
    beleid = await o.bezoeker('beleidsmaker@rivierstad.demo');
    expect(await punt(beleid, 'CL-P3')).toMatchObject({ laat: true });
    expect((await lijst(beleid))?.fasen[1]).toMatchObject({ laat: 1, zonderEigenaar: 8 });
  });

  it('telt een collega die weg is niet meer als eigenaar, en laat de rest van het punt staan', async () => {
    const id = await lid('veiligheid@rivierstad.demo');
    await werkBij(beleid, 'KERNTEAM', { stand: 'BEZIG', eigenaarId: id });
    await o.beheer.query('update organisatie.lidmaatschap set tot = $2 where id = $1', [id, '2026-11-23']);
    try {
      expect(await punt(beleid, 'KERNTEAM')).toMatchObject({ heeftEigenaar: false, zonderEigenaar: true });
      expect(await werkBij(beleid, 'CL-0', { stand: 'BEZIG', eigenaarId: id })).toMatchObject({
        fouten: [{ veld: 'eigenaarId', code: 'GEREEDHEID_EIGENAAR' }],
      });
      expect(
        await werkBij(beleid, 'KERNTEAM', { stand: 'BEZIG', eigenaarId: id, notitie: 'Zoekt opvolger' }),
      ).toMatchObject({
        __typename: 'GereedPunt',
        versie: 2,
      });
    } finally {
      await o.beheer.query('update organisatie.lidmaatschap set tot = null where id = $1', [id]);
    }
  });

  it('zet een punt op niet van toepassing met wie het regelt, en haalt het uit het aandeel', async () => {
    const nvt = { stand: 'NIET_VAN_TOEPASSING', nvtReden: 'REGIONAAL_GEREGELD', nvtDoor: 'De inkoopregio' };
    for (const code of ['CL-P7', 'CL-P8', 'CL-P9'])
      expect(await werkBij(beleid, code, nvt)).toMatchObject({ versie: 1 });
    await werkBij(beleid, 'CL-P1', { ...GEREED, eigenaarRol: 'COLLEGE' });
    expect((await lijst(beleid))?.fasen[1]).toMatchObject({ totaal: 9, vanToepassing: 6, gereed: 1, procent: 16 });
  });

  it('houdt ingetrokken bewijs leesbaar met de reden, en laat het laatste bewijs van een gereed punt staan', async () => {
    const een = await werkBij(beleid, 'CL-R1', GEREED);
    const weg = { versie: een.versie, bewijsVersie: 1, reden: 'Het besluit is ingetrokken.' };
    expect(await trekIn(beleid, 'CL-R1', weg)).toMatchObject({ code: 'GEREEDHEID_LAATSTE_BEWIJS' });
    const twee = await werkBij(beleid, 'CL-R1', { ...GEREED, bewijs: { tekst: 'Raadsbesluit' } });
    const drie = await trekIn(beleid, 'CL-R1', { ...weg, versie: twee.versie });
    expect(drie).toMatchObject({
      versie: 3,
      stand: 'GEREED',
      bewijs: [
        { versie: 2, tekst: 'Raadsbesluit', ingetrokkenReden: null },
        { versie: 1, tekst: BEWIJS.tekst, ingetrokkenReden: weg.reden },
      ],
    });
    expect(await trekIn(beleid, 'CL-R1', { ...weg, versie: 3 })).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await trekIn(beleid, 'CL-R1', { ...weg, versie: 3, bewijsVersie: 2, reden: '' })).toMatchObject({
      code: 'GEREEDHEID_REDEN',
    });
  });
});

describe('Wat niet kan, verandert niets', () => {
  it.each([
    [{ stand: 'GEREED', gereedOp: '2026-11-20' }, 'bewijs.tekst', 'GEREEDHEID_ZONDER_BEWIJS'],
    [{ ...GEREED, gereedOp: '2026-11-24' }, 'gereedOp', 'GEREEDHEID_DAG'],
    [{ stand: 'NIET_VAN_TOEPASSING' }, 'nvtReden', 'GEREEDHEID_REDEN'],
    [{ stand: 'NIET_VAN_TOEPASSING', nvtReden: 'REGIONAAL_GEREGELD' }, 'nvtDoor', 'GEREEDHEID_DOOR'],
    [{ stand: 'NIET_VAN_TOEPASSING', nvtReden: 'KOMT_NIET_VOOR' }, 'notitie', 'GEREEDHEID_TOELICHTING'],
    [{ stand: 'BEZIG', eigenaarRol: 'BESTUURDER' }, 'eigenaarRol', 'GEREEDHEID_ROL'],
    [{ stand: 'BEZIG', eigenaarId: '00000000-0000-4000-8000-000000000001' }, 'eigenaarId', 'GEREEDHEID_EIGENAAR'],
    [{ stand: 'BEZIG', onderdelen: [99] }, 'onderdelen', 'GEREEDHEID_ONDERDEEL'],
    [
      { stand: 'BEZIG', bewijs: { tekst: 'x', verwijzing: 'javascript:alert(1)' } },
      'bewijs.verwijzing',
      'GEREEDHEID_VERWIJZING',
    ],
  ])('%j: %s %s', async (invoer, veld, code) => {
    const uit = await werkBij(beleid, 'CL-P2', invoer);
    expect(uit).toMatchObject({ __typename: 'Geweigerd', fouten: [{ veld, code }] });
    expect(await punt(beleid, 'CL-P2')).toMatchObject({ versie: 0, geschiedenis: [] });
  });

  it('een punt dat niet op de lijst staat is er niet', async () => {
    expect(await werkBij(beleid, 'CL-P10', { stand: 'BEZIG' })).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await punt(beleid, 'CL-P10')).toBeNull();
  });

  it('een collega van een andere gemeente kan geen eigenaar zijn', async () => {
    const ander = await lid('college@heuveldorp.demo');
    expect(await werkBij(beleid, 'CL-P2', { stand: 'BEZIG', eigenaarId: ander })).toMatchObject({
      fouten: [{ veld: 'eigenaarId', code: 'GEREEDHEID_EIGENAAR' }],
    });
  });

  it('wie een oude versie zag, krijgt wat er nu staat', async () => {
    await werkBij(beleid, 'CL-P5', { stand: 'BEZIG', notitie: 'Eerste' });
    const uit = await werkBij(beleid, 'CL-P5', { stand: 'BEZIG', notitie: 'Tweede' }, { versie: 0 });
    expect(uit).toMatchObject({
      __typename: 'GereedPuntVersieVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { versie: 1, notitie: 'Eerste' },
    });
  });

  it('dezelfde sleutel maakt één versie, ook als twee keer tegelijk wordt gedrukt', async () => {
    const sleutel = randomUUID();
    const keer = (): Promise<{ versie: number }> =>
      werkBij(beleid, 'CL-P6', { stand: 'BEZIG' }, { versie: 0, sleutel });
    expect((await Promise.all([keer(), keer()])).map((p) => p.versie)).toEqual([1, 1]);
    expect(await keer()).toMatchObject({ versie: 1 });
    const { rows } = await o.beheer.query('select 1 from zorgfraude.gereed_punt');
    expect(rows).toHaveLength(1);
  });

  it('van twee mensen tegelijk wint er één; de ander hoort het', async () => {
    const keer = (notitie: string): Promise<{ __typename: string }> =>
      werkBij(beleid, 'CL-P6', { stand: 'BEZIG', notitie }, { versie: 0 });
    const namen = (await Promise.all([keer('a'), keer('b')])).map((p) => p.__typename).toSorted();
    expect(namen).toEqual(['GereedPunt', 'GereedPuntVersieVerouderd']);
  });
});

describe('Wie ziet de checklist', () => {
  beforeEach(() => werkBij(beleid, 'CL-P1', { stand: 'BEZIG', notitie: 'Alleen voor ons' }));

  it.each([
    'college@rivierstad.demo',
    'toezichthouder-kwaliteit@rivierstad.demo',
    'veiligheid@rivierstad.demo',
    'adviseur-sociaal-domein@rivierstad.demo',
    'contractmanager@rivierstad.demo',
  ])('%s leest mee en wijzigt niets', async (email) => {
    const b = await o.bezoeker(email);
    expect((await lijst(b))?.punten).toContainEqual(expect.objectContaining({ code: 'CL-P1', stand: 'BEZIG' }));
    expect(await werkBij(b, 'CL-P1', { stand: 'BEZIG' })).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect((await punt(beleid, 'CL-P1'))?.versie).toBe(1);
  });

  it.each([
    'fg@rivierstad.demo',
    'beheerder@rivierstad.demo',
    'consulent@rivierstad.demo',
    'meldpunt@rivierstad.demo',
    'bestuurder@zonnehof.demo',
    'beleidsmaker@zonnehof.demo',
    'inspecteur@igj.demo',
  ])('%s ziet er niets van', async (email) => {
    const b = await o.bezoeker(email);
    expect(await lijst(b)).toBeNull();
    expect(await punt(b, 'CL-P1')).toBeNull();
    expect(await werkBij(b, 'CL-P1', { stand: 'BEZIG' }, { versie: 1 })).toMatchObject({ code: 'NIET_GEVONDEN' });
    const r = await o.app.inject({ url: '/uitvoer/gereedheid.csv', headers: { cookie: b.cookie } });
    expect(r.statusCode).toBe(404);
  });

  it('een andere gemeente heeft een eigen lijst, zonder iets van deze', async () => {
    const ander = await o.bezoeker('college@heuveldorp.demo');
    const l = await lijst(ander);
    expect(l?.punten.every((p) => p.versie === 0)).toBe(true);
    expect(JSON.stringify(l)).not.toContain('Alleen voor ons');
  });
});

describe('De lijst voor de gemeenteraad', () => {
  const haal = async (b: Bezoeker | null, soort: string): Promise<{ status: number; bytes: Buffer }> => {
    const r = await o.app.inject({ url: `/uitvoer/gereedheid.${soort}`, headers: b ? { cookie: b.cookie } : {} });
    return { status: r.statusCode, bytes: r.rawPayload };
  };

  beforeEach(async () => {
    const contract = await lid('contractmanager@rivierstad.demo');
    await werkBij(beleid, 'CL-C6', {
      ...GEREED,
      bewijs: { tekst: '=2+5 overeenkomst', verwijzing: null },
      eigenaarId: contract,
      notitie: 'Alleen voor ons',
    });
    await werkBij(beleid, 'CL-P3', { stand: 'BEZIG', gereedVoor: '2026-11-01', eigenaarRol: 'BELEIDSMAKER' });
  });

  it('is een pdf met labels, met rollen en zonder namen en notities, en staat in het logboek', async () => {
    const { status, bytes } = await haal(await o.bezoeker('college@rivierstad.demo'), 'pdf');
    expect(status).toBe(200);
    expect(bytes.includes('pdfuaid:part')).toBe(true);
    // Words are cut at the end of a line.
    const tekst = pdfTekst(bytes).replaceAll(/[-\u00AD\u2010]/g, '');
    expect(tekst).toContain('Contractmanager');
    expect(tekst).toContain('01112026');
    expect(tekst).not.toContain('Alleenvoorons');
    const { rows } = await o.beheer.query<Record<string, unknown>>(
      `select velden, aantal, uitkomst from audit.regel where handeling = 'gereedheid.uitvoeren' order by id desc limit 1`,
    );
    expect(rows[0]).toMatchObject({ velden: ['pdf'], aantal: 24, uitkomst: 'GELUKT' });
  });

  it('zet niets in een blad dat een rekenblad uitvoert', async () => {
    const csv = (await haal(beleid, 'csv')).bytes.toString('utf8');
    expect(csv.startsWith('\uFEFF"Code";')).toBe(true);
    expect(csv).toContain(`"'=2+5 overeenkomst"`);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(25);
    expect(csv).not.toContain('Alleen voor ons');
    const boek = new ExcelJS.Workbook();
    await boek.xlsx.load((await haal(beleid, 'xlsx')).bytes as never);
    const cellen = boek.getWorksheet('Checklist')?.getColumn(10).values.map(String) ?? [];
    expect(cellen).toContain(`'=2+5 overeenkomst`);
  });

  it('is niet voor wie alleen meeleest, en niet zonder aanmelden', async () => {
    expect((await haal(await o.bezoeker('contractmanager@rivierstad.demo'), 'pdf')).status).toBe(404);
    expect((await haal(null, 'pdf')).status).toBe(401);
  });
});
