import { randomUUID } from 'node:crypto';
import type { StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { werker } from './openbaar-wereld';
import { Personeelszaken, eenheidVan, type DossierAntwoord } from './vergewis-wereld';

jest.setTimeout(180_000);

const TERMIJNEN = `query { termijnen(first: 100) { edges { node { id code naam onderwerpNummer onderwerpPad eigenaar { id naam } uitleg { zinnen } } } } }`;

interface Rij {
  code: string;
  status: string;
  tot: string;
  reden: string | null;
}

describe('De termijnen van een vergewisdossier', () => {
  let o: Omgeving;
  let w: StilleWerker;
  let hr: Bezoeker;
  let bestuurder: Bezoeker;
  let p: Personeelszaken;
  beforeAll(async () => {
    o = await startOmgeving();
    w = await werker(o);
  });
  afterAll(async () => {
    await w?.stop();
    await o?.stop();
  });
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    hr = await o.bezoeker('hr@zonnehof.demo');
    bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    await o.beheer.query('truncate vergewis.profielregel; truncate vergewis.dienstverband cascade');
  });
  const rijen = async (sql: string, ...waarden: unknown[]): Promise<Record<string, unknown>[]> =>
    (await o.beheer.query(sql, waarden)).rows;
  /** The last day of each term, and how it stands. */
  const termijnen = async (id: string): Promise<Rij[]> =>
    (
      await o.beheer.query<Rij & Record<string, unknown>>(
        `select code, status, to_char((vervalt_op - interval '1 second') at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as tot, reden
         from termijn.termijn where onderwerp_id = $1 order by code, tot, status`,
        [id],
      )
    ).rows;
  const kort = async (id: string): Promise<string[]> =>
    (await termijnen(id)).map((t) => `${t.code} ${t.tot} ${t.status}`);
  const lijst = async (b: Bezoeker) => {
    const r = await b.vraag<{
      termijnen: { edges: { node: { code: string; onderwerpNummer: string; onderwerpPad: string } }[] };
    }>(TERMIJNEN);
    if (!r.data?.termijnen) throw new Error(r.tekst);
    return r.data.termijnen.edges.map((e) => e.node);
  };

  it('de VOG moet er zijn voor de eerste werkdag, teruggeteld; met de VOG is hij gehaald op de dag zelf', async () => {
    const d = await p.voegToe({ beginOp: '2026-12-14' });
    expect(await kort(d.id)).toEqual(['VOG_VOOR_START 2026-12-13 LOOPT']);
    const [t] = await rijen('select uitleg, onderwerp_pad from termijn.termijn where onderwerp_id = $1', d.id);
    expect(JSON.stringify(t)).toContain('De VOG is er uiterlijk 1 dag voor de eerste werkdag.');
    await p.vog(d.id, '2026-11-02');
    expect(await kort(d.id)).toEqual(['VOG_VOOR_START 2026-12-13 GEHAALD']);
    const [g] = await rijen('select beeindigd_op from termijn.termijn where onderwerp_id = $1', d.id);
    // On the day it was seen, not the moment of typing.
    expect(g?.['beeindigd_op']).toEqual(new Date('2026-11-20T12:00:00Z'));
  });

  it('gaat mee als de eerste werkdag verschuift, met wat er eerst stond', async () => {
    const meer = { beginOp: '2026-12-14' };
    const d = await p.voegToe(meer);
    await p.wijzig(d, { ...p.invoer({ ...meer, personeelsnummer: d.personeelsnummer }), beginOp: '2027-01-04' });
    expect(await kort(d.id)).toEqual(['VOG_VOOR_START 2026-12-13 VERVALLEN', 'VOG_VOOR_START 2027-01-03 LOOPT']);
  });

  it('wie al werkt, krijgt geen termijn die voorbij is: wat mist staat in de lijst', async () => {
    const d = await p.voegToe({ beginOp: '2026-10-01' });
    await w.ronde();
    expect(await termijnen(d.id)).toEqual([]);
  });

  it('de BIG-controle en de gesprekken komen elk jaar terug: gehaald door de volgende', async () => {
    const d = await p.voegToe();
    await p.legVast(d.id, 'GEDRAGSGESPREK', 'AKKOORD', { op: '2026-10-05' });
    expect(await kort(d.id)).toEqual(['VERGEWIS_PERIODIEK 2027-10-05 LOOPT']);
    await p.legVast(d.id, 'GEDRAGSGESPREK', 'AKKOORD', { op: '2026-11-20' });
    expect(await kort(d.id)).toEqual(['VERGEWIS_PERIODIEK 2027-10-05 GEHAALD', 'VERGEWIS_PERIODIEK 2027-11-20 LOOPT']);
    const [t] = await rijen(
      `select uitleg->'zinnen' as zinnen from termijn.termijn where onderwerp_id = $1 and status = 'LOOPT'`,
      d.id,
    );
    expect(t?.['zinnen']).toEqual(expect.arrayContaining([expect.stringContaining('binnen 12 maanden')]));
    expect(String(t?.['zinnen'])).toContain('Gesproken op vrijdag 20 november');
  });

  it('de BIG-controle zet zelf de volgende, ook als het register antwoordt', async () => {
    const d = await p.voegToe({
      functie: 'Verpleegkundige',
      achternaam: 'Dijkstra',
      tussenvoegsel: null,
      bigNummer: '09012345630',
    });
    await w.ronde();
    const dossier = await p.lees(d.id);
    expect(dossier?.eisen.find((e) => e.code === 'BIG')).toMatchObject({ status: 'AKKOORD' });
    // The register is asked after the terms of this round.
    await w.ronde();
    expect(await kort(d.id)).toEqual(['BIG_HERCONTROLE 2027-11-23 LOOPT']);
  });

  it('een VOG die u zelf vernieuwt, krijgt een termijn; een nieuwe regel verzet hem', async () => {
    await regel(24);
    const d = await p.voegToe();
    await p.vog(d.id, '2026-09-01');
    expect(await kort(d.id)).toEqual(['VOG_VERNIEUWING 2028-09-01 LOOPT']);
    await regel(12);
    await w.ronde();
    expect(await kort(d.id)).toEqual(['VOG_VERNIEUWING 2027-09-01 LOOPT', 'VOG_VERNIEUWING 2028-09-01 VERVALLEN']);
  });

  it('een VOG van wie alleen werkt, geldt drie jaar', async () => {
    const d = await p.voegToe({ soort: 'ZZP', kenmerken: ['SOLIST'] });
    await p.vog(d.id, '2026-09-01');
    expect(await kort(d.id)).toEqual(['VOG_SOLIST 2029-09-01 LOOPT']);
  });

  it('een vermoeden in de Wmo geeft tien weken; een nieuwe VOG haalt ze, ook onder een andere wet vastgelegd', async () => {
    const d = await p.voegToe({ zorgsoort: 'WMO' });
    await p.legVast(d.id, 'VOG_WMO', 'VERMOEDEN', { op: '2026-11-02' });
    expect(await kort(d.id)).toEqual(['VOG_WMO_VERMOEDEN 2027-01-11 LOOPT']);
    await p.legVast(d.id, 'VOG_WMO', 'AKKOORD', {
      afgegevenOp: '2026-11-18',
      kenmerk: 'x-1',
      profielSoort: 'SPECIFIEK',
      profielNummers: [45],
      echtheid: ['RASTER', 'RIJKSLOGO'],
    });
    expect(await kort(d.id)).toEqual(['VOG_WMO_VERMOEDEN 2027-01-11 GEHAALD']);
  });

  it('een vermoeden dat onterecht was, houdt geen termijn over', async () => {
    const d = await p.voegToe({ zorgsoort: 'WMO' });
    const met = await p.legVast(d.id, 'VOG_WMO', 'VERMOEDEN', { op: '2026-11-02' });
    const vervangtId = met.feiten.find((f) => f.soort === 'VERMOEDEN')?.id;
    await p.legVast(d.id, 'VOG_WMO', 'INGETROKKEN', { vervangtId });
    expect((await termijnen(d.id)).map((t) => t.status)).toEqual(['VERVALLEN']);
  });

  it('een ontheffing en voorwaarden lopen af op een dag; wie het in orde maakt, haalt die', async () => {
    const d = await p.voegToe();
    await p.rest(d.id, ['REFERENTIES']);
    await p.vog(d.id, '2026-09-01');
    await p.voorwaarde(d.id);
    await p.ontheft(d.id, bestuurder);
    await w.ronde();
    const tijdelijk = async () => (await kort(d.id)).filter((t) => t.startsWith('VERGEWIS_TIJDELIJK'));
    expect(await tijdelijk()).toEqual(['VERGEWIS_TIJDELIJK 2026-12-31 LOOPT', 'VERGEWIS_TIJDELIJK 2027-02-01 LOOPT']);
    await p.legVast(d.id, 'REFERENTIES', 'AKKOORD');
    expect(await tijdelijk()).toEqual([
      'VERGEWIS_TIJDELIJK 2026-12-31 GEHAALD',
      'VERGEWIS_TIJDELIJK 2027-02-01 GEHAALD',
    ]);
  });

  it('wie uit dienst gaat, heeft alleen nog de termijn van het wissen', async () => {
    const d = await p.inzetbaar();
    expect((await kort(d.id)).every((t) => t.endsWith('LOOPT'))).toBe(true);
    const nu = await p.lees(d.id);
    await p.beeindig(nu ?? d, { eindeOp: '2026-11-20', reden: 'UIT_DIENST' });
    const over = (await termijnen(d.id)).filter((t) => t.status === 'LOOPT');
    expect(over.map((t) => `${t.code} ${t.tot}`)).toEqual(['DIENSTVERBAND_WISSEN 2028-11-20']);
    expect(new Set((await termijnen(d.id)).filter((t) => t.status === 'VERVALLEN').map((t) => t.reden))).toEqual(
      new Set(['Het dienstverband eindigt.']),
    );
  });

  it('twee keer hetzelfde en een ronde zonder nieuws veranderen niets', async () => {
    const d = await p.inzetbaar();
    const eerst = await rijen(
      'select id, revisie, versie from termijn.termijn where onderwerp_id = $1 order by id',
      d.id,
    );
    await o.beheer.query('update vergewis.dienstverband set termijnen_te_doen = true');
    await w.ronde();
    expect(
      await rijen('select id, revisie, versie from termijn.termijn where onderwerp_id = $1 order by id', d.id),
    ).toEqual(eerst);
  });

  it('een termijn die iemand zelf liet vervallen, komt niet vanzelf terug', async () => {
    const d = await p.voegToe();
    await p.legVast(d.id, 'GEDRAGSCODE', 'AKKOORD', { op: '2026-11-02' });
    await o.beheer.query(
      `update termijn.termijn set status = 'VERVALLEN', reden = 'Deze persoon tekent niet opnieuw.' where onderwerp_id = $1`,
      [d.id],
    );
    await o.beheer.query('update vergewis.dienstverband set termijnen_te_doen = true');
    await w.ronde();
    expect((await termijnen(d.id)).map((t) => t.status)).toEqual(['VERVALLEN']);
  });

  it('HR ziet ze in de lijst, met de pagina van de persoon; niemand anders, en niemand van zichzelf', async () => {
    const ik = (await rijen(
      `select l.persoon_id as p from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = 'leidinggevende@zonnehof.demo'`,
    )) as { p: string }[];
    const d = await p.voegToe({ persoonId: ik[0]?.p, personeelsnummer: 'A/12', beginOp: '2026-12-14' });
    expect(await lijst(hr)).toContainEqual(
      expect.objectContaining({ code: 'VOG_VOOR_START', onderwerpNummer: 'A/12', onderwerpPad: '/personen/A%2F12' }),
    );
    for (const wie of [
      'bestuurder',
      'aandachtsfunctionaris',
      'meldteamlid',
      'leidinggevende',
      'medewerker',
      'beheerder',
    ]) {
      const b = await o.bezoeker(`${wie}@zonnehof.demo`);
      const r = await b.vraag<{ termijnen: { edges: { node: { onderwerpNummer: string } }[] } | null }>(TERMIJNEN);
      expect([wie, r.data?.termijnen?.edges.filter((e) => e.node.onderwerpNummer === 'A/12') ?? []]).toEqual([wie, []]);
    }
    expect((await rijen('select 1 as n from toegang.dossier_uitsluiting where dossier_id = $1', d.id)).length).toBe(1);
  });

  it('HR van een ander deel van de organisatie ziet ze niet; die van het eigen deel is de eigenaar', async () => {
    const beuken = await eenheidVan(o, 'Beukenhof');
    const lid = await hrVan('medewerker@zonnehof.demo', beuken);
    const ander = await hrVan('leidinggevende@zonnehof.demo', await eenheidVan(o, 'Lindehof'));
    try {
      const d = await p.voegToe({ beginOp: '2026-12-14' });
      const [t] = await rijen('select eigenaar_id from termijn.termijn where onderwerp_id = $1', d.id);
      expect(t?.['eigenaar_id']).toBe(lid);
      const houders = await rijen(
        `select hl.lidmaatschap_id as id from toegang.dossier_toegang dt join toegang.houder_lid hl on hl.organisatie_id = dt.organisatie_id and hl.houder_id = dt.houder_id where dt.dossier_id = $1`,
        d.id,
      );
      expect(houders.map((h) => h['id'])).toContain(lid);
      expect(houders.map((h) => h['id'])).not.toContain(ander);
    } finally {
      await o.beheer.query(`delete from organisatie.lidmaatschap_rol where rol = 'HR' and lidmaatschap_id = any($1)`, [
        [lid, ander],
      ]);
    }
  });

  it('een lijst van velen krijgt haar termijnen na het inlezen, in stukken', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.push((await p.voegToe({ beginOp: '2026-12-14' })).id);
    await o.beheer.query('delete from termijn.termijn_actie where dossier_id = any($1)', [ids]);
    await o.beheer.query('delete from termijn.termijn_wijziging where dossier_id = any($1)', [ids]);
    await o.beheer.query('delete from termijn.termijn where onderwerp_id = any($1)', [ids]);
    await o.beheer.query('update vergewis.dienstverband set termijnen_te_doen = true');
    await w.ronde();
    for (const id of ids) expect(await kort(id)).toEqual(['VOG_VOOR_START 2026-12-13 LOOPT']);
    expect(await rijen('select 1 as n from vergewis.dienstverband where termijnen_te_doen')).toEqual([]);
    // Nobody gets a message that thousands of terms began.
    expect(
      await rijen(`select 1 as n from termijn.termijn_actie where soort = 'START' and dossier_id = any($1)`, ids),
    ).toEqual([]);
  });

  async function regel(vernieuwMaanden: number): Promise<DossierAntwoord> {
    await o.beheer.query('truncate vergewis.profielregel');
    const uit = await p.uit(
      hr,
      `mutation ($s: ID!, $i: ProfielregelInvoer!) { uit: profielregelVastleggen(sleutel: $s, invoer: $i) { __typename ... on Geweigerd { code bericht } } }`,
      {
        s: randomUUID(),
        i: {
          eis: 'VOG_WKKGZ',
          naam: 'VOG opnieuw',
          bron: 'Eigen beleid',
          vernieuwMaanden,
          geldigVan: '2026-11-23',
          bereik: BEREIK,
        },
      },
    );
    expect(uit.__typename).toBe('Profielregel');
    return uit;
  }

  async function hrVan(email: string, eenheidId: string): Promise<string> {
    const [l] = await rijen(
      `select l.id, l.organisatie_id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = $1`,
      email,
    );
    await o.beheer.query(
      `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, eenheid_id, van) values ($1, $2, $3, 'HR', $4, '2020-01-01')`,
      [l?.['organisatie_id'], randomUUID(), l?.['id'], eenheidId],
    );
    return String(l?.['id']);
  }
});

const BEREIK = { soorten: [], zorgsoorten: [], functieWoorden: [], eenheidIds: [], alleenClientcontact: false };
