import { randomUUID } from 'node:crypto';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';
import { GEWEIGERD } from './vragen';

jest.setTimeout(120_000);

interface Referent {
  id: string;
  naam: string;
  stand: string;
  twijfel: string | null;
  reactie: string | null;
  vragen: { vraag: string; antwoord: string | null }[];
}
interface Uit {
  __typename: string;
  code: string;
  veld: string | null;
  fouten: { veld: string; code: string }[];
  versie: number;
  toestemming: { ingetrokkenOp: string | null } | null;
  referenten: Referent[];
  oordeel: { akkoord: boolean; toelichting: string } | null;
  huidig: { versie: number };
}

const VELDEN = `id versie toestemming { gegevenOp wijze ingetrokkenOp } referenten { id naam stand twijfel reactie twijfelBlijft vragen { vraag antwoord } } oordeel { akkoord toelichting }`;
const UIT = `__typename ... on Referentiedossier { ${VELDEN} } ... on ReferentiedossierVersieVerouderd { code huidig { versie } } ${GEWEIGERD}`;
const ANNA = { naam: 'Anna Bosmans', organisatie: 'De Linde', relatie: 'Teamleider', contact: '06 12345678' };
const ACTEN = {
  toestemming: ['referentieToestemmingVastleggen', 'ReferentieToestemmingInvoer!'],
  vragen: ['referentVragen', 'ReferentieVragenInvoer!'],
  antwoorden: ['referentieAntwoordenVastleggen', 'ReferentieAntwoordenInvoer!'],
  bespreken: ['referentieBespreken', 'ReferentieBesprekingInvoer!'],
  beoordelen: ['referentiesBeoordelen', 'ReferentieOordeelInvoer!'],
} as const;

describe('Referenties van een sollicitant', () => {
  let o: Omgeving;
  let hr: Bezoeker;
  let p: Personeelszaken;
  let id: string;
  beforeAll(async () => {
    o = await startOmgeving();
  });
  afterAll(() => o?.stop());
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    hr = await o.bezoeker('hr@zonnehof.demo');
    await o.beheer.query('truncate vergewis.dienstverband cascade');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    id = (await p.voegToe({ soort: 'SOLLICITANT', beginOp: null })).id;
  });

  async function doe(
    act: keyof typeof ACTEN,
    versie: number,
    invoer: Record<string, unknown>,
    b = hr,
    s: string = randomUUID(),
  ): Promise<Uit> {
    const [naam, type] = ACTEN[act];
    const r = await b.vraag<{ uit: Uit }>(
      `mutation ($s: ID!, $d: ID!, $v: Int!, $i: ${type}) { uit: ${naam}(sleutel: $s, dienstverbandId: $d, versie: $v, invoer: $i) { ${UIT} } }`,
      { s, d: id, v: versie, i: invoer },
    );
    if (!r.data?.uit) throw new Error(r.tekst);
    return r.data.uit;
  }
  const trekIn = async (versie: number, op = '2026-11-23'): Promise<Uit> =>
    (
      await hr.vraag<{ uit: Uit }>(
        `mutation ($s: ID!, $d: ID!, $v: Int!, $op: Datum!) { uit: referentieToestemmingIntrekken(sleutel: $s, dienstverbandId: $d, versie: $v, op: $op) { ${UIT} } }`,
        { s: randomUUID(), d: id, v: versie, op },
      )
    ).data.uit;
  const lees = async (b = hr): Promise<Uit | null> =>
    (
      await b.vraag<{ uit: Uit | null }>(
        `query ($d: ID!) { uit: referentiedossier(dienstverbandId: $d) { ${VELDEN} } }`,
        { d: id },
      )
    ).data.uit;
  const toestemming = (meer: Record<string, unknown> = {}): Promise<Uit> =>
    doe('toestemming', 0, { gegevenOp: '2026-11-18', wijze: 'EMAIL', referenten: [ANNA], ...meer });
  const eisStatus = async (): Promise<string | undefined> =>
    (await p.lees(id))?.eisen.find((e) => e.code === 'REFERENTIES')?.status;
  const eerste = (u: Uit): Referent => {
    const r = u.referenten[0];
    if (!r) throw new Error(JSON.stringify(u));
    return r;
  };
  const gevraagd = async (): Promise<Uit> => {
    const t = await toestemming();
    const v = {
      referentId: eerste(t).id,
      op: '2026-11-19',
      vragen: ['GRENZEN'],
      eigenVragen: ['Werkte deze persoon in de nacht?'],
    };
    return doe('vragen', t.versie, v);
  };

  it('loopt van toestemming via twijfel en hoor en wederhoor naar een oordeel', async () => {
    const v = await gevraagd();
    expect(eerste(v)).toMatchObject({ stand: 'GEVRAAGD', vragen: [{ antwoord: null }, { antwoord: null }] });
    expect(await eisStatus()).toBe('AANGEVRAAGD');
    const referentId = eerste(v).id;
    const antwoord = {
      referentId,
      op: '2026-11-20',
      antwoorden: ['Soms te dichtbij.', ''],
      twijfel: 'Afstand houden ging niet altijd goed.',
    };
    const a = await doe('antwoorden', v.versie, antwoord);
    expect(eerste(a)).toMatchObject({
      stand: 'TE_BESPREKEN',
      vragen: [{ antwoord: 'Soms te dichtbij.' }, { antwoord: null }],
    });
    expect(await eisStatus()).toBe('IN_BEOORDELING');
    expect(await doe('beoordelen', a.versie, { akkoord: true })).toMatchObject({ code: 'REFERENTIE_NIET_GEHOORD' });
    const b = await doe('bespreken', a.versie, {
      referentId,
      op: '2026-11-21',
      reactie: 'Ik heb daarna training gehad.',
      twijfelBlijft: false,
    });
    expect(eerste(b)).toMatchObject({ stand: 'BESPROKEN', reactie: 'Ik heb daarna training gehad.' });
    const oordeel = await doe('beoordelen', b.versie, { akkoord: true });
    expect(oordeel.oordeel).toMatchObject({ akkoord: true });
    expect(await eisStatus()).toBe('AKKOORD');
  });

  it('zonder toestemming wordt niets gevraagd, ook niet om het deel heen', async () => {
    const v = { referentId: randomUUID(), op: '2026-11-19', vragen: ['PERIODE'] };
    expect(await doe('vragen', 0, v)).toMatchObject({ code: 'REFERENTIE_ZONDER_TOESTEMMING' });
    expect(await p.legVast(id, 'REFERENTIES', 'AKKOORD')).toMatchObject({ code: 'REFERENTIE_VIA_REFERENTIES' });
    expect(await p.legVast(id, 'REFERENTIES', 'AANGEVRAAGD')).toMatchObject({ code: 'REFERENTIE_VIA_REFERENTIES' });
    expect(await eisStatus()).toBe('ONTBREEKT');
  });

  it('een vraag over ziekte of thuis wordt geweigerd, met uitleg, en er is niets bewaard', async () => {
    const t = await toestemming();
    const uit = await doe('vragen', t.versie, {
      referentId: eerste(t).id,
      op: '2026-11-19',
      eigenVragen: ['Hoe vaak was zij ziek?'],
    });
    expect(uit).toMatchObject({ code: 'REFERENTIE_VRAAG_NIET_TOEGESTAAN', veld: 'eigenVragen' });
    expect((await lees())?.versie).toBe(t.versie);
  });

  it('intrekken stopt alles: open vragen vervallen, en er komt geen antwoord meer bij', async () => {
    const v = await gevraagd();
    const weg = await trekIn(v.versie);
    expect(eerste(weg).stand).toBe('VERVALLEN');
    expect(weg.toestemming?.ingetrokkenOp).toBe('2026-11-23');
    expect(await eisStatus()).toBe('ONTBREEKT');
    const a = await doe('antwoorden', weg.versie, {
      referentId: eerste(v).id,
      op: '2026-11-23',
      antwoorden: ['Goed.', ''],
    });
    expect(a).toMatchObject({ code: 'REFERENTIE_ZONDER_TOESTEMMING' });
  });

  it('dezelfde sleutel doet het één keer; wie een oude versie zag, hoort dat', async () => {
    const s = randomUUID();
    const invoer = { gegevenOp: '2026-11-18', wijze: 'EMAIL', referenten: [ANNA] };
    const een = await doe('toestemming', 0, invoer, hr, s);
    const twee = await doe('toestemming', 0, invoer, hr, s);
    expect(twee).toEqual(een);
    expect(await toestemming()).toMatchObject({ code: 'VERSIE_VEROUDERD', huidig: { versie: 1 } });
  });

  it('wat niet nodig is, wordt niet gevraagd', async () => {
    id = (await p.voegToe({ soort: 'VRIJWILLIGER' })).id;
    expect(await toestemming()).toMatchObject({ code: 'VERGEWIS_NIET_NODIG' });
  });

  it('wat anderen zeiden staat verzegeld, en in geen logboek', async () => {
    await toestemming();
    const { rows } = await o.beheer.query('select inhoud from vergewis.dossier_stap where dienstverband_id = $1', [id]);
    expect(Buffer.from(rows[0].inhoud).toString('latin1')).not.toContain('Bosmans');
    const audit = await o.beheer.query(`select count(*)::int as n from audit.regel g where g::text like '%Bosmans%'`);
    expect(audit.rows[0].n).toBe(0);
  });

  it('de bestuurder leest mee, maar legt niets vast', async () => {
    await toestemming();
    const b = await o.bezoeker('bestuurder@zonnehof.demo');
    expect(eerste((await lees(b)) ?? ({} as never)).naam).toBe('Anna Bosmans');
    const uit = await doe('toestemming', 1, { gegevenOp: '2026-11-18', wijze: 'EMAIL', referenten: [ANNA] }, b);
    expect(uit).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it.each([
    'aandachtsfunctionaris@zonnehof.demo',
    'leidinggevende@zonnehof.demo',
    'medewerker@zonnehof.demo',
    'beheerder@zonnehof.demo',
    'fg@zonnehof.demo',
    'hr@lindeboom.demo',
    'inspecteur@igj.demo',
  ])('%s merkt niets van de referenties', async (email) => {
    await toestemming();
    const b = await o.bezoeker(email);
    expect(await lees(b)).toBeNull();
    expect(await doe('beoordelen', 1, { akkoord: true }, b)).toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});
