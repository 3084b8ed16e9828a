import { randomUUID } from 'node:crypto';
import type { StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { werker } from './openbaar-wereld';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';
import { GEWEIGERD } from './vragen';

jest.setTimeout(120_000);

interface Regel {
  __typename: string;
  id: string;
  versie: number;
  eis: string;
  naam: string;
  code: string;
  veld: string | null;
  watDan: string | null;
  huidig: { versie: number };
  geraakt: number;
  nietMeerInzetbaar: number;
  voorbeelden: { id: string; status: string }[];
}

const REGEL = 'id versie eis naam bron geldigVan geldigTot bereik { zorgsoorten functieWoorden } door { naam }';
const UITKOMST = `__typename ... on Profielregel { ${REGEL} } ... on ProfielregelVersieVerouderd { code huidig { versie } } ${GEWEIGERD}`;

describe('Eigen regels voor controles', () => {
  let o: Omgeving;
  let w: StilleWerker;
  let hr: Bezoeker;
  let p: Personeelszaken;
  beforeAll(async () => {
    o = await startOmgeving();
    w = await werker(o);
  });
  afterAll(async () => {
    await w?.stop();
    await o?.stop();
  });
  const nieuweDag = async (moment: Date): Promise<void> => {
    o.klok.zet(moment);
    hr = await o.bezoeker('hr@zonnehof.demo');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
  };
  beforeEach(async () => {
    await nieuweDag(MAANDAG);
    await o.beheer.query('truncate vergewis.profielregel; truncate vergewis.dienstverband cascade');
  });

  const invoer = (meer: Record<string, unknown> = {}): Record<string, unknown> => ({
    eis: 'VOG_CONTRACT',
    naam: 'VOG elk jaar',
    bron: 'Contract met de gemeente Rivierstad',
    bereik: { zorgsoorten: ['WLZ'] },
    vernieuwMaanden: 12,
    geldigVan: '2026-11-23',
    ...meer,
  });
  async function een(b: Bezoeker, document: string, v: Record<string, unknown>): Promise<Regel> {
    const r = await b.vraag<{ uit: Regel }>(document, v);
    if (!r.data?.uit) throw new Error(r.tekst);
    return r.data.uit;
  }
  const maak = (meer: Record<string, unknown> = {}, b = hr, s: string = randomUUID()): Promise<Regel> =>
    een(
      b,
      `mutation ($s: ID!, $i: ProfielregelInvoer!) { uit: profielregelVastleggen(sleutel: $s, invoer: $i) { ${UITKOMST} } }`,
      { s, i: invoer(meer) },
    );
  const wijzig = (
    r: { id: string; versie: number },
    meer: Record<string, unknown>,
    s: string = randomUUID(),
  ): Promise<Regel> =>
    een(
      hr,
      `mutation ($s: ID!, $r: ID!, $v: Int!, $i: ProfielregelInvoer!) { uit: profielregelWijzigen(sleutel: $s, regelId: $r, versie: $v, invoer: $i) { ${UITKOMST} } }`,
      { s, r: r.id, v: r.versie, i: invoer(meer) },
    );
  const voorbeeld = (meer: Record<string, unknown> = {}, b = hr): Promise<Regel> =>
    een(
      b,
      `query ($i: ProfielregelInvoer!) { uit: profielregelVoorbeeld(invoer: $i) { __typename ... on ProfielregelVoorbeeld { geraakt nietMeerInzetbaar voorbeelden { id status } } ${GEWEIGERD} } }`,
      { i: invoer(meer) },
    );
  const status = async (id: string): Promise<string | undefined> => (await p.lees(id))?.status;

  it('laten vooraf zien wie ze raken, zonder iets te veranderen', async () => {
    const d = await p.inzetbaar();
    await p.voegToe({ zorgsoort: 'WMO' });
    const v = await voorbeeld({ eis: null, naam: 'Vaccinatie', vernieuwMaanden: null });
    expect(v).toMatchObject({ geraakt: 1, nietMeerInzetbaar: 1, voorbeelden: [{ id: d.id, status: 'INZETBAAR' }] });
    expect(await status(d.id)).toBe('INZETBAAR');
    expect((await o.beheer.query('select 1 from vergewis.profielregel')).rows).toEqual([]);
  });

  it('gelden vanaf hun eerste dag, voor wie eronder valt; de dagen ervoor blijven zoals ze waren', async () => {
    const d = await p.inzetbaar();
    const r = await maak({ eis: null, naam: 'Vaccinatie', vernieuwMaanden: null, geldigVan: '2026-11-25' });
    expect(r).toMatchObject({ eis: 'EIGEN_1', versie: 1 });
    expect(await status(d.id)).toBe('INZETBAAR');
    await nieuweDag(new Date('2026-11-25T09:00:00+01:00'));
    await w.ronde();
    expect(await p.lijst({ eis: 'EIGEN_1', eisStatus: ['ONTBREEKT'] })).toMatchObject([
      { id: d.id, status: 'NIET_INZETBAAR' },
    ]);
    const toen = await hr.vraag<{ vergewisStand: { status: string } }>(
      `query ($d: ID!) { vergewisStand(dienstverbandId: $d, op: "2026-11-24") { status } }`,
      { d: d.id },
    );
    expect(toen.data.vergewisStand.status).toBe('INZETBAAR');
    await p.legVast(d.id, 'EIGEN_1', 'AKKOORD', { op: '2026-11-25' });
    expect(await status(d.id)).toBe('INZETBAAR');
  });

  it('een eerste dag van vandaag geldt meteen, ook in de lijst', async () => {
    const d = await p.inzetbaar();
    await maak({ eis: null, naam: 'Vaccinatie', vernieuwMaanden: null });
    expect(await p.lijst({ status: ['NIET_INZETBAAR'] })).toMatchObject([{ id: d.id }]);
  });

  it('een volgende versie komt naast de vorige; een oude versie wijzigt niets', async () => {
    const s = randomUUID();
    const r = await maak({}, hr, s);
    expect((await maak({}, hr, s)).id).toBe(r.id);
    expect(await wijzig(r, { vernieuwMaanden: 6, eis: 'DIPLOMA' })).toMatchObject({ code: 'VERGEWIS_ANDERE_EIS' });
    expect(await wijzig(r, { vernieuwMaanden: 6 })).toMatchObject({ versie: 2 });
    expect(await wijzig(r, { vernieuwMaanden: 3 })).toMatchObject({
      __typename: 'ProfielregelVersieVerouderd',
      huidig: { versie: 2 },
    });
    const l = await hr.vraag<{ profielregels: { versie: number }[] }>('{ profielregels { versie } }');
    expect(l.data.profielregels.map((x) => x.versie)).toEqual([2, 1]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'soepeler dan de wet',
      { eis: 'VOG_WKKGZ', maxLeeftijdMaanden: 6 },
      'VERGEWIS_NIET_STRENGER',
      'maxLeeftijdMaanden',
    ],
    ['met terugwerkende kracht', { geldigVan: '2026-11-22' }, 'VERGEWIS_VERLEDEN', 'geldigVan'],
    ['over iets dat niet bestaat', { eis: 'EIGENX' }, 'VERGEWIS_EIS_ONBEKEND', 'eis'],
  ])('kunnen niet %s', async (_naam, meer, code, veld) => {
    expect(await maak(meer)).toMatchObject({ code, veld });
    expect(await voorbeeld(meer)).toMatchObject({ code, veld });
  });

  it('maakt alleen HR; een bestuurder leest ze, een ander merkt er niets van', async () => {
    await maak();
    const bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    expect((await maak({}, bestuurder)).code).toBe('NIET_GEVONDEN');
    expect((await voorbeeld({}, bestuurder)).code).toBe('NIET_GEVONDEN');
    expect(
      (await bestuurder.vraag<{ profielregels: unknown[] }>('{ profielregels { id } }')).data.profielregels,
    ).toHaveLength(1);
    for (const email of ['hr@lindeboom.demo', 'medewerker@zonnehof.demo'])
      expect(
        (await (await o.bezoeker(email)).vraag<{ profielregels: unknown[] }>('{ profielregels { id } }')).data
          .profielregels,
      ).toEqual([]);
  });
});
