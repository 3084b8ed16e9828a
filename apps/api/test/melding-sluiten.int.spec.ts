import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { alleDelen, vulIn } from './vervolg';
import {
  dienIn,
  haalErbij,
  heropen,
  neem,
  sluit,
  stelVast,
  verwijsDoor,
  zetStap,
  type MeldingAntwoord,
} from './vragen';

describe('Een melding sluiten, heropenen en doorverwijzen', () => {
  let o: Omgeving;
  let medewerker: Bezoeker;
  let af: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    medewerker = await o.bezoeker('medewerker@zonnehof.demo');
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  });
  afterAll(() => o?.stop());

  const genomen = async (): Promise<MeldingAntwoord> => neem(af, (await dienIn(medewerker, o)).id);
  const nuVastgesteld = { vastgesteldOp: '2026-11-23T10:15:00+01:00', toelichting: 'Besproken in het meldteam.' };

  /** Everything done: all that steps 5 and 6 ask, the six steps, and the decision that nothing goes outside (G5). */
  async function afgerond(): Promise<MeldingAntwoord> {
    let m = await genomen();
    m = await stelVast(af, m.id, m.versie, { soort: 'GEEN', ...nuVastgesteld });
    const beslisser = o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId;
    m = await haalErbij(af, m.id, m.versie, beslisser);
    await vulIn(af, await o.bezoeker('bestuurder@zonnehof.demo'), m.id, alleDelen(beslisser, '2026-11-23'));
    for (const stap of [1, 2, 3])
      m = await zetStap(af, m.id, m.versie, stap, 'AFGEROND', 'De verslagen staan op papier.');
    for (const stap of [5, 6]) m = await zetStap(af, m.id, m.versie, stap, 'AFGEROND');
    return zetStap(af, m.id, m.versie, 4, 'NIET_VAN_TOEPASSING', 'De pleger is niet van ons.');
  }

  it('zegt alles wat er nog mist, en verandert niets', async () => {
    const m = await genomen();
    expect(m.magHandelingen).toEqual(expect.arrayContaining(['sluiten', 'doorverwijzen']));
    expect(m.magHandelingen).not.toContain('heropenen');
    const nee = await sluit(af, m.id, m.versie);
    expect(nee).toMatchObject({ __typename: 'Geweigerd', code: 'MELDING_SLUITEN_KAN_NIET' });
    for (const wat of m.nogVoorSluiten) expect(nee.bericht).toContain(wat);
    expect(m.nogVoorSluiten).toHaveLength(11);
    expect(await zetStap(af, m.id, m.versie, 1, 'AFGEROND', 'Alles staat op papier.')).toMatchObject({
      __typename: 'Melding',
      status: 'IN_BEHANDELING',
    });
  });

  it('sluit niet zolang er een wettelijke termijn loopt', async () => {
    let m = await genomen();
    m = await stelVast(af, m.id, m.versie, { soort: 'ONDUIDELIJK', ...nuVastgesteld });
    expect(m.nogVoorSluiten.at(-1)).toBe('de termijn Onderzoeken of u moet melden');
    expect((await sluit(af, m.id, m.versie)).bericht).toContain('de termijn Onderzoeken of u moet melden');
    const door = await verwijsDoor(af, m.id, m.versie, 'Hoort bij Veilig Thuis');
    expect(door).toMatchObject({ __typename: 'Geweigerd', code: 'MELDING_TERMIJN_LOOPT' });
  });

  it('sluit als alles klaar is; de melder leest het, en heropenen kan met een reden', async () => {
    let m = await afgerond();
    expect(m.nogVoorSluiten).toEqual([]);
    m = await sluit(af, m.id, m.versie, 'De afspraken zijn gemaakt en besproken.');
    expect(m).toMatchObject({
      __typename: 'Melding',
      status: 'GESLOTEN',
      magHandelingen: expect.arrayContaining(['heropenen', 'opvolging-halen']),
    });
    expect(m.magHandelingen).not.toContain('sluiten');
    expect(m.tijdlijn[0]).toMatchObject({
      soort: 'GESLOTEN',
      tekst: 'Sloot de melding.',
      toelichting: 'De afspraken zijn gemaakt en besproken.',
    });
    const eigen = await medewerker.vraag<{
      mijnMeldingen: { edges: { node: { id: string; stand: string; standTekst: string } }[] };
    }>('{ mijnMeldingen { edges { node { id stand standTekst } } } }');
    expect(eigen.data.mijnMeldingen.edges.find((e) => e.node.id === m.id)?.node).toMatchObject({ stand: 'GESLOTEN' });
    expect(eigen.tekst).not.toContain('afspraken');

    expect(await heropen(af, m.id, m.versie, ' ')).toMatchObject({
      __typename: 'Geweigerd',
      code: 'MELDING_REDEN_ONTBREEKT',
    });
    for (const reden of ['Er kwam een nieuw signaal.', 'Nog een keer.']) {
      m = await heropen(af, m.id, m.versie, reden);
      expect(m).toMatchObject({ status: 'IN_BEHANDELING' });
      expect(m.tijdlijn[0]).toMatchObject({ soort: 'HEROPEND', toelichting: reden });
      m = await sluit(af, m.id, m.versie);
    }
    const { rows } = await o.beheer.query(
      `select soort from outbox.bericht where ids->>'meldingId' = $1 and soort in ('MeldingGesloten', 'MeldingHeropend') order by id`,
      [m.id],
    );
    expect(rows.map((r) => r.soort)).toEqual([
      'MeldingGesloten',
      'MeldingHeropend',
      'MeldingGesloten',
      'MeldingHeropend',
      'MeldingGesloten',
    ]);
  });

  it('wie een nieuwe melding doorverwijst, wordt de behandelaar en kan hem heropenen', async () => {
    const id = (await dienIn(medewerker, o)).id;
    let m = await verwijsDoor(af, id, 1, 'Het ging om familie. Gemeld bij Veilig Thuis.');
    expect(m).toMatchObject({
      status: 'DOORVERWEZEN',
      magHandelingen: ['heropenen'],
      behandelaar: { id: o.leden.lid('aandachtsfunctionaris@zonnehof.demo').lidmaatschapId },
    });
    m = await heropen(af, id, m.versie, 'Toch een medewerker van ons.');
    expect(m).toMatchObject({ __typename: 'Melding', status: 'IN_BEHANDELING' });
  });

  it('is voor wie behandelt, en niet voor wie alleen meekijkt, en niet bij een oude versie', async () => {
    const m = await afgerond();
    for (const wie of [
      'bestuurder@zonnehof.demo',
      'aandachtsfunctionaris2@zonnehof.demo',
      'aandachtsfunctionaris@lindeboom.demo',
    ])
      expect([wie, (await sluit(await o.bezoeker(wie), m.id, m.versie)).code]).toEqual([wie, 'NIET_GEVONDEN']);
    expect(await sluit(af, m.id, m.versie - 1)).toMatchObject({
      __typename: 'VersieVerouderd',
      huidig: { id: m.id, versie: m.versie },
    });
    expect((await sluit(af, m.id, m.versie)).status).toBe('GESLOTEN');
  });
});
