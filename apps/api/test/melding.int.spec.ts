import { randomUUID } from 'node:crypto';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { dienIn, haalErbij, neem, nummers, stelVast } from './vragen';

describe('Van melding tot termijn', () => {
  let o: Omgeving;
  let medewerker: Bezoeker;
  let af: Bezoeker;
  let bestuurder: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    medewerker = await o.bezoeker('medewerker@zonnehof.demo');
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
  });
  afterAll(() => o?.stop());

  it('de melder krijgt een nummer en een dag, de aandachtsfunctionaris ziet de melding, anderen niet', async () => {
    const m = await dienIn(medewerker, o);
    expect(m).toMatchObject({ __typename: 'MeldingIngediend', eersteReactieUiterlijk: '2026-11-25' });
    expect(await nummers(af)).toContain(m.nummer);
    for (const wie of [
      'bestuurder@zonnehof.demo',
      'hr@zonnehof.demo',
      'beheerder@zonnehof.demo',
      'bestuurder@lindeboom.demo',
      'medewerker@zonnehof.demo',
    ])
      expect([wie, await nummers(await o.bezoeker(wie))]).toEqual([wie, []]);
    const overzicht = await bestuurder.vraag<{
      meldingOverzicht: { edges: { node: { nummer: string; eenheid: string; meegekeken: boolean } }[] };
    }>(
      '{ meldingOverzicht { edges { node { nummer eenheid meegekeken stappen { stap status } termijnen { id } } } } }',
    );
    expect(overzicht.data.meldingOverzicht.edges[0]?.node).toMatchObject({ nummer: m.nummer, meegekeken: false });
    expect(overzicht.tekst).not.toContain('mevrouw');
  });

  it('dezelfde sleutel geeft hetzelfde antwoord, ook tegelijk', async () => {
    const sleutel = randomUUID();
    const beide = await Promise.all([dienIn(medewerker, o, {}, sleutel), dienIn(medewerker, o, {}, sleutel)]);
    expect(new Set(beide.map((m) => m.nummer)).size).toBe(1);
  });

  it('alle fouten komen tegelijk, en een te lange tekst noemt de grens', async () => {
    const uit = await dienIn(medewerker, o, { feiten: '', mening: 'x'.repeat(100_000), vormen: [], clientVeilig: '' });
    expect(uit.__typename).toBe('Geweigerd');
    expect(uit.fouten.map((f) => f.veld).sort()).toEqual(['clientVeilig', 'feiten', 'mening', 'vormen']);
  });

  it('calamiteit start drie werkdagen vanaf het vaststellen; de bestuurder ziet de termijn', async () => {
    const m = await dienIn(medewerker, o);
    let v = await neem(af, m.id);
    expect(v).toMatchObject({ __typename: 'Melding', status: 'IN_BEHANDELING', versie: 2 });
    v = await haalErbij(af, m.id, v.versie, o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId);
    v = await stelVast(af, m.id, v.versie, {
      soort: 'CALAMITEIT',
      vastgesteldOp: '2026-11-23T10:15:00+01:00',
      toelichting: 'Ernstig letsel.',
    });
    expect(v.termijnen).toMatchObject([
      { code: 'IGJ_MELDING', status: 'LOOPT', vervaltOp: '2026-11-26T23:00:00.000Z' },
    ]);
    const t = await bestuurder.vraag<{ termijnen: { edges: { node: { onderwerpNummer: string } }[] } }>(
      '{ termijnen { edges { node { onderwerpNummer naam restTekst uitleg { zinnen } } } } }',
    );
    expect(t.data.termijnen.edges.map((e) => e.node.onderwerpNummer)).toContain(m.nummer);
    expect(await nummers(bestuurder)).toEqual([m.nummer]);
  });

  it('een oude versie wordt geweigerd met de nieuwe inhoud erbij', async () => {
    const m = await dienIn(medewerker, o);
    await neem(af, m.id);
    const uit = await stelVast(af, m.id, 1, {
      soort: 'ONDUIDELIJK',
      vastgesteldOp: '2026-11-23T10:15:00+01:00',
      toelichting: '',
    });
    expect(uit).toMatchObject({
      __typename: 'VersieVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { id: m.id, versie: 2 },
    });
  });

  it('een vaststelling in de toekomst wordt geweigerd', async () => {
    const m = await dienIn(medewerker, o);
    await neem(af, m.id);
    const uit = await stelVast(af, m.id, 2, {
      soort: 'CALAMITEIT',
      vastgesteldOp: '2026-12-01T10:15:00+01:00',
      toelichting: 'x',
    });
    expect(uit).toMatchObject({ __typename: 'Geweigerd', fouten: [{ veld: 'vastgesteldOp' }] });
  });

  it('de genoemde leidinggevende ziet niets, een getypte naam verbergt voor wie zo heet', async () => {
    const leiding = o.leden.lid('leidinggevende@zonnehof.demo');
    const m = await dienIn(medewerker, o, { pleger: { persoonId: leiding.persoonId } });
    expect(m.__typename).toBe('MeldingIngediend');
    const { rows } = await o.beheer.query('select achternaam from organisatie.persoon where id = $1', [
      o.leden.lid('aandachtsfunctionaris@zonnehof.demo').persoonId,
    ]);
    const n = await dienIn(medewerker, o, { pleger: { naam: String(rows[0].achternaam).toUpperCase() } });
    expect(await nummers(af)).not.toContain(n.nummer);
    expect(await nummers(await o.bezoeker('aandachtsfunctionaris2@zonnehof.demo'))).toContain(n.nummer);
  });

  it('elk recht dat er niet is, is niet gevonden', async () => {
    const m = await dienIn(medewerker, o);
    const vreemd = await neem(await o.bezoeker('aandachtsfunctionaris@lindeboom.demo'), m.id);
    const onbekend = await neem(af, randomUUID());
    expect(vreemd).toEqual(onbekend);
    expect(vreemd.code).toBe('NIET_GEVONDEN');
  });
});
