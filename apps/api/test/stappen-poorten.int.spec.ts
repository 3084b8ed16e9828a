import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { GOED, inBehandeling, legVast, type Deel, type DelenAntwoord } from './stappen-vragen';

const deel = (uit: DelenAntwoord, naam: string): Deel => (uit[naam] as Deel[])[0] as Deel;

describe('Poorten en termijnen van stap 1 tot en met 4', () => {
  let o: Omgeving;
  let melder: Bezoeker;
  let af: Bezoeker;
  let m: { id: string; nummer: string; versie: number };
  beforeAll(async () => {
    o = await startOmgeving();
    melder = await o.bezoeker('medewerker@zonnehof.demo');
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  });
  beforeEach(async () => {
    m = await inBehandeling(melder, af, o);
  });
  afterAll(() => o?.stop());

  const termijnen = async (): Promise<{ status: string; uiterlijk: string; aanleiding: string }[]> =>
    (
      await o.beheer.query(
        `select status, (vervalt_op at time zone 'Europe/Amsterdam')::text as uiterlijk from termijn.termijn where dossier_id = $1 and code = 'POLITIE_OVERLEG' order by vervalt_op`,
        [m.id],
      )
    ).rows;

  it('G1: bij ja en bij twijfel wachten gesprekken en onderzoek op de politie, met reden en weg', async () => {
    await legVast(af, m.id, 'strafbaar', { antwoord: 'TWIJFEL', waarom: 'Het kan slaan zijn.' });
    for (const [naam, invoer] of [
      ['clientgesprek', GOED.clientgesprek],
      ['plegergesprek', GOED.plegergesprek],
      ['onderzoek', { ...GOED.onderzoek, besluit: 'NODIG', begonnenOp: '2026-11-23' }],
    ] as const) {
      const uit = await legVast(af, m.id, naam, invoer);
      expect([naam, uit.__typename, uit.code]).toEqual([naam, 'Geweigerd', 'MELDING_POLITIE_OVERLEG_NODIG']);
      expect(uit.watDan).toContain('politie');
    }
    const verteld = { aard: 'UIT_ZICHZELF', gehoudenOp: GOED.clientgesprek['gehoudenOp'], verteld: 'Hij sloeg mij.' };
    expect((await legVast(af, m.id, 'clientgesprek', verteld)).__typename).toBe('MeldingDelen');
    await legVast(af, m.id, 'politiecontact', { ...GOED.politiecontact, soort: 'MELDING', wijDoen: null });
    expect((await legVast(af, m.id, 'plegergesprek', GOED.plegergesprek)).code).toBe('MELDING_POLITIE_OVERLEG_NODIG');
    await legVast(af, m.id, 'politiecontact', GOED.politiecontact);
    expect((await legVast(af, m.id, 'plegergesprek', GOED.plegergesprek)).__typename).toBe('MeldingDelen');
    const { rows } = await o.beheer.query(
      'select count(*)::int as n from melding.plegergesprek where melding_id = $1',
      [m.id],
    );
    expect(rows[0].n).toBe(1);
  });

  it('G1 is niet te omzeilen door te verbeteren', async () => {
    await legVast(af, m.id, 'strafbaar', { antwoord: 'JA', waarom: 'Slaan.' });
    const een = deel(
      await legVast(af, m.id, 'plegergesprek', { aard: 'NIET_GEVOERD', redenNiet: 'De politie doet dit.' }),
      'plegergesprek',
    );
    const uit = await legVast(af, m.id, 'plegergesprek', GOED.plegergesprek, { id: een.id, versie: 1 });
    expect(uit.code).toBe('MELDING_POLITIE_OVERLEG_NODIG');
  });

  it('G2: elk van de drie ontbreekt eenmaal, dan kan het oordeel', async () => {
    await legVast(af, m.id, 'strafbaar', GOED.strafbaar);
    const probeer = async (): Promise<string> => (await legVast(af, m.id, 'oordeel', GOED.oordeel)).code ?? 'GOED';
    for (const naam of ['clientgesprek', 'plegergesprek', 'onderzoek'] as const) {
      expect([naam, await probeer()]).toEqual([naam, 'MELDING_OORDEEL_TE_VROEG']);
      await legVast(af, m.id, naam, GOED[naam]);
    }
    expect(await probeer()).toBe('GOED');
  });

  it('een afspraak met de politie is een termijn; het volgende contact haalt hem', async () => {
    const een = deel(
      await legVast(af, m.id, 'politiecontact', { ...GOED.politiecontact, volgendContactOp: '2026-11-27' }),
      'politiecontact',
    );
    expect(await termijnen()).toEqual([{ status: 'LOOPT', uiterlijk: '2026-11-28 00:00:00' }]);
    await legVast(
      af,
      m.id,
      'politiecontact',
      { ...GOED.politiecontact, volgendContactOp: '2026-11-30' },
      { id: een.id, versie: 1 },
    );
    expect(await termijnen()).toEqual([
      { status: 'VERVALLEN', uiterlijk: '2026-11-28 00:00:00' },
      { status: 'LOOPT', uiterlijk: '2026-12-01 00:00:00' },
    ]);
    await legVast(af, m.id, 'politiecontact', GOED.politiecontact);
    expect((await termijnen()).map((t) => t.status)).toEqual(['VERVALLEN', 'GEHAALD']);
  });

  it('een verbetering zonder andere dag laat de termijn staan; een dag die voorbij is wordt geweigerd', async () => {
    const met = { ...GOED.politiecontact, volgendContactOp: '2026-11-27' };
    const een = deel(await legVast(af, m.id, 'politiecontact', met), 'politiecontact');
    await legVast(af, m.id, 'politiecontact', { ...met, agent: 'De zedenrechercheur' }, { id: een.id, versie: 1 });
    expect((await termijnen()).map((t) => t.status)).toEqual(['LOOPT']);
    const voorbij = await legVast(af, m.id, 'politiecontact', { ...met, volgendContactOp: '2026-11-20' });
    expect(voorbij.fouten).toMatchObject([{ veld: 'volgendContactOp' }]);
  });

  it('wat iemand typt staat nergens leesbaar in de database', async () => {
    await legVast(af, m.id, 'signalering', { ...GOED.signalering, clientdossier: 'Paarsblauwe-kwikstaart-woord' });
    const { rows } = await o.beheer.query<{ tabel: string }>(
      `select format('%I.%I', n.nspname, c.relname) as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('melding', 'audit', 'outbox', 'termijn') and c.relkind in ('r', 'p')`,
    );
    for (const { tabel } of rows) {
      const r = await o.beheer.query(`select count(*)::int as n from ${tabel} t where t::text like '%kwikstaart%'`);
      expect([tabel, r.rows[0].n]).toEqual([tabel, 0]);
    }
  });

  it('elk onderdeel laat een regel achter in de tijdlijn, zonder inhoud', async () => {
    await legVast(af, m.id, 'strafbaar', GOED.strafbaar);
    const r = await af.vraag<{ melding: { tijdlijn: { soort: string; tekst: string }[] } }>(
      'query ($n: String!) { melding(nummer: $n) { tijdlijn { soort tekst } } }',
      { n: m.nummer },
    );
    expect(r.data.melding.tijdlijn[0]).toEqual({
      soort: 'DEEL_VASTGELEGD',
      tekst: 'Legde vast: of dit strafbaar kan zijn.',
    });
  });
});
