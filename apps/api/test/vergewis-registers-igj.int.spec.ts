import { randomUUID } from 'node:crypto';
import type { StilleWerker } from '../../worker/src/stille-worker';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { werker } from './openbaar-wereld';
import { doe, lees, type Dossier, type Navraag } from './vergewis-registers-vragen';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(120_000);

const WIE = { voornamen: 'Cornelis Jan', achternaam: 'Zandvliet', geboortedatum: '1979-03-04', bigNummer: null };
const HAND = { op: '2026-11-23', kenmerk: 'IGJ 2026-118', uitkomst: 'GEEN_AANTEKENING', rapportOp: null };

describe('De vraag aan de IGJ vanuit een dossier', () => {
  let o: Omgeving;
  let w: StilleWerker;
  let hr: Bezoeker;
  let p: Personeelszaken;
  let id: string;
  beforeAll(async () => {
    o = await startOmgeving();
    w = await werker(o);
  });
  afterAll(async () => {
    await w?.stop();
    await o?.stop();
  });
  // What a test left on its way arrives before the next one.
  afterEach(() => w.ronde());
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    hr = await o.bezoeker('hr@zonnehof.demo');
    await o.beheer.query(
      'delete from igj.registervraag; delete from igj.vergewisvraag; delete from igj.aantekening; delete from igj.opstel_instelling; truncate vergewis.dienstverband cascade',
    );
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    const { achternaam, geboortedatum } = WIE;
    id = (await p.voegToe({ voornaam: 'Kees', tussenvoegsel: null, achternaam, geboortedatum })).id;
  });

  const eis = async (): Promise<string | undefined> =>
    (await p.lees(id))?.eisen.find((e) => e.code === 'IGJ_NAVRAAG')?.status;
  const vraag = (b = hr, opties = {}): Promise<Dossier> => doe(b, 'igjNavraagStellen', id, WIE.voornamen, opties);
  const eerste = (d: Dossier | null): Navraag => {
    const n = d?.navragen[0];
    if (!n) throw new Error(JSON.stringify(d));
    return n;
  };
  async function aantekening(): Promise<void> {
    const rb = await o.bezoeker('registerbeheerder@igj.demo');
    const r = await rb.vraag<{ uit: { __typename: string } }>(
      `mutation ($s: ID!, $i: AantekeningInvoer!) { uit: aantekeningVastleggen(sleutel: $s, invoer: $i) { __typename } }`,
      { s: randomUUID(), i: { wie: WIE, rapportOp: '2026-06-01', eigenRapport: true, ernstigeBedreiging: true } },
    );
    expect(r.data.uit.__typename).toBe('Aantekening');
  }
  const zelfVragen = (): Promise<unknown> =>
    o.beheer.query(
      `insert into igj.opstel_instelling (organisatie_id, versie, verzendwijze, zorgsoorten, op, door_id, wijze_wmo, zelf_gemeenten)
       select l.organisatie_id, 1, 'ZELF', '{}', now(), l.id, 'OVERDRACHT', '{}' from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id where a.email = 'bestuurder@zonnehof.demo'`,
    );

  it('gaat naar de inspectie hier, en het antwoord komt vanzelf terug als feit', async () => {
    const d = await vraag();
    expect(d).toMatchObject({ igjHier: true });
    expect(eerste(d)).toMatchObject({ wijze: 'HIER', uitkomst: null });
    expect(await eis()).toBe('AANGEVRAAGD');
    expect(await vraag()).toMatchObject({ code: 'IGJ_NAVRAAG_LOOPT' });
    await w.ronde();
    expect(eerste(await lees(hr, id))).toMatchObject({ uitkomst: 'GEEN_AANTEKENING', rapportOp: null });
    expect(await eis()).toBe('AKKOORD');
    // The question is the same as the one of the page 'Vraag aan de IGJ': one list, one limit, one proof.
    const r = await hr.vraag<{ uit: { vragen: { wie: unknown; functie: string; uitkomst: string }[] } }>(
      `{ uit: vergewisvragen { vragen { wie { voornamen achternaam geboortedatum bigNummer } functie uitkomst } } }`,
    );
    expect(r.data.uit.vragen).toEqual([{ wie: WIE, functie: 'Begeleider', uitkomst: 'GEEN_AANTEKENING' }]);
  });

  it('een aantekening is geen oordeel: in beoordeling, een gesprek, en dan een besluit met reden', async () => {
    await aantekening();
    await vraag();
    await w.ronde();
    const n = eerste(await lees(hr, id));
    expect(n).toMatchObject({ uitkomst: 'AANTEKENING', rapportOp: '2026-06-01' });
    expect(await eis()).toBe('IN_BEOORDELING');
    expect(await p.legVast(id, 'IGJ_NAVRAAG', 'AKKOORD', { kenmerk: 'x' })).toMatchObject({ code: 'IGJ_VIA_NAVRAAG' });
    const o1 = {
      navraagId: n.id,
      besluit: 'BEZWAAR',
      gehoordOp: '2026-11-23',
      tekst: 'Het werk is hetzelfde als toen.',
    };
    expect(await doe(hr, 'igjNavraagBeoordelen', id, { ...o1, tekst: 'nee' })).toMatchObject({
      code: 'VERGEWIS_TEKST',
    });
    expect(await doe(hr, 'igjNavraagBeoordelen', id, { ...o1, gehoordOp: '2026-11-22' })).toMatchObject({
      code: 'REGISTER_TE_VROEG',
    });
    const klaar = await doe(hr, 'igjNavraagBeoordelen', id, o1);
    expect(eerste(klaar).besluit).toMatchObject({ besluit: 'BEZWAAR', tekst: o1.tekst });
    expect(await eis()).toBe('BEZWAAR');
    expect(await doe(hr, 'igjNavraagBeoordelen', id, o1)).toMatchObject({ code: 'IGJ_NIETS_TE_BESLUITEN' });
  });

  it('een vraag van de losse pagina wordt geen feit in een dossier', async () => {
    await hr.vraag(
      `mutation ($s: ID!, $i: VergewisvraagInvoer!) { uit: vergewisvraagStellen(sleutel: $s, invoer: $i) { __typename } }`,
      { s: randomUUID(), i: { wie: WIE, functie: 'Begeleider', vergewisplicht: true } },
    );
    await w.ronde();
    expect((await lees(hr, id))?.navragen).toEqual([]);
    expect(await eis()).toBe('ONTBREEKT');
  });

  it('is de IGJ hier niet, dan vraagt u het zelf: met kenmerk, en anders niet', async () => {
    await zelfVragen();
    expect((await lees(hr, id))?.igjHier).toBe(false);
    expect(await vraag()).toMatchObject({ code: 'IGJ_NIET_HIER' });
    expect(await doe(hr, 'igjNavraagVastleggen', id, { ...HAND, kenmerk: ' ' })).toMatchObject({
      code: 'VERGEWIS_KENMERK',
    });
    expect(await doe(hr, 'igjNavraagVastleggen', id, { ...HAND, uitkomst: 'AANTEKENING' })).toMatchObject({
      code: 'IGJ_RAPPORT_DATUM',
    });
    expect(await p.legVast(id, 'IGJ_NAVRAAG', 'AKKOORD')).toMatchObject({ code: 'VERGEWIS_KENMERK' });
    const d = await doe(hr, 'igjNavraagVastleggen', id, HAND);
    expect(eerste(d)).toMatchObject({ wijze: 'ZELF', kenmerk: 'IGJ 2026-118', uitkomst: 'GEEN_AANTEKENING' });
    expect(await eis()).toBe('AKKOORD');
  });

  it('zonder geboortedatum, na het einde, of als het niet nodig is, gaat er niets weg', async () => {
    id = (await p.voegToe({ geboortedatum: null })).id;
    expect(await vraag()).toMatchObject({ code: 'IGJ_GEBOORTEDATUM_MIST' });
    id = (await p.voegToe({ soort: 'VRIJWILLIGER' })).id;
    expect(await vraag()).toMatchObject({ code: 'VERGEWIS_NIET_NODIG' });
    id = (await p.voegToe({ eindeOp: '2026-11-20' })).id;
    expect(await vraag()).toMatchObject({ code: 'IGJ_GEEINDIGD' });
    expect((await o.beheer.query('select 1 from igj.vergewisvraag')).rows).toEqual([]);
  });

  it('een halve voornaam weigert de IGJ, en er blijft niets van over', async () => {
    expect(await doe(hr, 'igjNavraagStellen', id, 'C')).toMatchObject({
      code: 'IGJ_NAAM_ONVOLLEDIG',
      fouten: [{ veld: 'voornamen' }],
    });
    expect(await eis()).toBe('ONTBREEKT');
  });

  it('dezelfde sleutel vraagt één keer; wie een oude versie zag, hoort dat', async () => {
    const s = randomUUID();
    await vraag(hr, { s });
    await vraag(hr, { s });
    expect((await o.beheer.query('select 1 from igj.vergewisvraag')).rows).toHaveLength(1);
    expect(await vraag(hr, { versie: 0 })).toMatchObject({ code: 'VERSIE_VEROUDERD', huidig: { versie: 1 } });
  });

  it('vragen staat in het logboek, ook als vraag aan de inspectie', async () => {
    await vraag();
    const { rows } = await o.beheer.query(
      `select distinct g.handeling from audit.regel g where g.uitkomst = 'GELUKT' and
         ((g.onderwerp_id = $1 and g.handeling = 'dienstverband.igj-navragen') or (g.handeling = 'vergewisvraag.stellen' and g.onderwerp_id = (select v.id from igj.vergewisvraag v))) order by 1`,
      [id],
    );
    expect(rows.map((r) => r.handeling)).toEqual(['dienstverband.igj-navragen', 'vergewisvraag.stellen']);
  });

  it.each([
    'bestuurder@zonnehof.demo',
    'aandachtsfunctionaris@zonnehof.demo',
    'leidinggevende@zonnehof.demo',
    'hr@lindeboom.demo',
    'inspecteur@igj.demo',
  ])('%s vraagt niets vanuit dit dossier', async (email) => {
    const b = await o.bezoeker(email);
    expect(await vraag(b, { versie: 0 })).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await doe(b, 'igjNavraagVastleggen', id, HAND, { versie: 0 })).toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});
