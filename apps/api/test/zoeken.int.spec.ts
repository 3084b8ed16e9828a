import { randomUUID } from 'node:crypto';
import { Wereld } from './muren/wereld';

jest.setTimeout(300_000);

const MEDEWERKER = 'medewerker@zonnehof.demo';
const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const LEIDING = 'leidinggevende@zonnehof.demo';
const BESTUURDER = 'bestuurder@zonnehof.demo';
const LINDEBOOM = 'aandachtsfunctionaris@lindeboom.demo';

describe('Meldingen terugvinden in verzegelde tekst', () => {
  let w: Wereld;
  let slaan: { id: string; nummer: string };
  let geld: { id: string; nummer: string };
  let geheim: { id: string; nummer: string };

  const zoek = async (email: string, filter: Record<string, unknown>, sorteer?: string): Promise<string[]> => {
    const r = await (
      await w.als(email)
    ).vraag<{ meldingen: { edges: { node: { nummer: string } }[] } }>(
      'query ($f: MeldingFilter, $s: MeldingSortering) { meldingen(first: 50, filter: $f, sorteer: $s) { edges { node { nummer } } pageInfo { hasNextPage } } }',
      { f: filter, s: sorteer },
    );
    if (r.errors) throw new Error(r.tekst);
    return r.data.meldingen.edges.map((e) => e.node.nummer);
  };
  const verwant = async (email: string, id: string): Promise<{ nummer: string; door: string[] }[]> => {
    const r = await (
      await w.als(email)
    ).vraag<{ verwanteMeldingen: { nummer: string; door: string[] }[] }>(
      'query ($id: ID!) { verwanteMeldingen(meldingId: $id) { nummer door } }',
      { id },
    );
    if (r.errors) throw new Error(r.tekst);
    return r.data.verwanteMeldingen;
  };

  beforeAll(async () => {
    w = await Wereld.start();
    slaan = await w.meld(MEDEWERKER, {
      feiten: 'Hij sloeg mevrouw op haar arm. Er waren blauwe plekken.',
      clientNaam: 'Mevrouw Van der Zilverberg',
      pleger: { naam: 'Piet Kwekkeboom' },
    });
    geld = await w.meld(MEDEWERKER, {
      feiten: 'Er verdween geld uit de portemonnee van meneer. Blauwe map is weg.',
      mening: null,
      waar: null,
      clientNaam: 'mevrouw van der Zilverberg',
      vormen: ['FINANCIEEL'],
    });
    geheim = await w.meld(MEDEWERKER, {
      feiten: 'De teamleider schreeuwde woedend tegen de bewoner. Blauwe plekken.',
      pleger: { persoonId: w.persoon(LEIDING) },
      clientNaam: 'Meneer Anders',
    });
  });
  afterAll(() => w?.stop());

  it('vindt woorden in hun andere vormen, hoofdletters en accenten tellen niet', async () => {
    expect(await zoek(AF, { zoek: 'BLAUW' })).toEqual([geheim.nummer, geld.nummer, slaan.nummer]);
    expect(await zoek(AF, { zoek: 'plek' })).toEqual([geheim.nummer, slaan.nummer]);
    expect(await zoek(AF, { zoek: 'blauwe plek arm' })).toEqual([slaan.nummer]);
    expect(await zoek(AF, { zoek: 'portemonnée' })).toEqual([geld.nummer]);
    expect(await zoek(AF, { zoek: 'olifant' })).toEqual([]);
    expect(await zoek(AF, { zoek: 'de het een' })).toEqual([]);
  });

  it('vindt een nummer, de naam van een cliënt en de naam van een gekozen medewerker', async () => {
    expect(await zoek(AF, { zoek: slaan.nummer.toLowerCase() })).toEqual([slaan.nummer]);
    expect(await zoek(AF, { zoek: 'zilverberg' })).toEqual([geld.nummer, slaan.nummer]);
    const naam = await w.een('select achternaam from organisatie.persoon where id = $1', [w.persoon(LEIDING)]);
    expect(await zoek(AF, { zoek: naam.toUpperCase() })).toContain(geheim.nummer);
  });

  it('zoekt ook in wat er later bij komt', async () => {
    await w.neem(AF, geld.id);
    await w.stelVast(AF, geld.id, { soort: 'GEEN', toelichting: 'Het kanariegele briefje verklaart alles.' });
    expect(await zoek(AF, { zoek: 'kanariegeel briefje' })).toEqual([geld.nummer]);
  });

  it.each([LEIDING, MEDEWERKER, BESTUURDER, LINDEBOOM, 'fg@zonnehof.demo', 'beheerder@zonnehof.demo'])(
    '%s vindt geen woord van wat hij niet mag lezen',
    async (email) => {
      for (const woord of ['blauw', 'zilverberg', 'woedend', slaan.nummer])
        expect(await zoek(email, { zoek: woord })).toEqual([]);
    },
  );

  it('wie wordt uitgesloten, vindt het op dat moment niet meer', async () => {
    const m = await w.meld(MEDEWERKER, { feiten: 'Een regenboogvis in het aquarium.', clientNaam: null });
    expect(await zoek(AF2, { zoek: 'regenboogvis' })).toEqual([m.nummer]);
    await w.neem(AF, m.id);
    await w.sluitUit(AF, m.id, AF2);
    expect(await zoek(AF2, { zoek: 'regenboogvis' })).toEqual([]);
    expect(await zoek(AF, { zoek: 'regenboogvis' })).toEqual([m.nummer]);
  });

  it('de lijst zonder inhoud zoekt niet in woorden', async () => {
    const over = async (zoekTekst: string): Promise<string[]> => {
      const r = await (
        await w.als(BESTUURDER)
      ).vraag<{ meldingOverzicht: { edges: { node: { nummer: string } }[] } }>(
        'query ($z: String) { meldingOverzicht(first: 50, filter: { zoek: $z }) { edges { node { nummer } } } }',
        { z: zoekTekst },
      );
      return r.data.meldingOverzicht.edges.map((e) => e.node.nummer);
    };
    expect(await over('blauw')).toEqual([]);
    const alle = await (await w.als(BESTUURDER)).vraag('{ meldingOverzicht(first: 50) { edges { node { nummer } } } }');
    const bij = await (
      await w.als(BESTUURDER)
    ).vraag(
      'query ($id: ID) { meldingOverzicht(first: 50, filter: { behandelaarId: $id }) { edges { node { nummer } } } }',
      { id: w.lid(AF) },
    );
    // Who handles is not shown there, so it does not filter either.
    expect(bij.data).toEqual(alle.data);
    expect(await over(slaan.nummer)).toEqual([slaan.nummer]);
  });

  it('beperkt op eenheid, behandelaar, dag en te late termijn, en sorteert twee kanten op', async () => {
    const alle = await zoek(AF, {});
    expect(await zoek(AF, {}, 'OUDSTE')).toEqual([...alle].reverse());
    expect(await zoek(AF, { behandelaarId: w.lid(AF), vorm: 'FINANCIEEL' })).toEqual([geld.nummer]);
    expect(await zoek(AF, { eenheidId: w.o.leden.eenheid('zonnehof.demo', 'Team Beukenhof') })).toEqual(alle);
    expect(await zoek(AF, { eenheidId: randomUUID() })).toEqual([]);
    expect(await zoek(AF, { vanaf: '2026-11-23', totEnMet: '2026-11-23' })).toEqual(alle);
    expect(await zoek(AF, { vanaf: '2026-11-24' })).toEqual([]);
    expect(await zoek(AF, { totEnMet: '2026-11-22' })).toEqual([]);
    expect(await zoek(AF, { teLaat: true })).toEqual([]);
  });

  it('toont pas een melding bij te laat als de termijn voorbij is', async () => {
    const m = await w.meld(MEDEWERKER, { feiten: 'Val van de trap.', clientNaam: null });
    await w.neem(AF, m.id);
    await w.stelVast(AF, m.id);
    expect(await zoek(AF, { teLaat: true })).toEqual([]);
    await w.naar(new Date('2026-12-07T10:00:00+01:00'));
    expect(await zoek(AF, { teLaat: true })).toContain(m.nummer);
    expect(await zoek(AF, { teLaat: true })).not.toContain(geheim.nummer);
  });

  it('geeft keuzes voor het filter uit wat je zelf mag lezen', async () => {
    const keuzes = async (email: string): Promise<unknown> => {
      const r = await (await w.als(email)).vraag('{ meldingKeuzes { eenheden { naam } behandelaars { id } } }');
      return (r.data as { meldingKeuzes: unknown }).meldingKeuzes;
    };
    expect(await keuzes(AF)).toMatchObject({
      eenheden: [{ naam: expect.stringContaining('Beukenhof') }],
      behandelaars: [{ id: w.lid(AF) }],
    });
    for (const email of [LEIDING, LINDEBOOM, BESTUURDER])
      expect(await keuzes(email)).toEqual({ eenheden: [], behandelaars: [] });
  });

  it('laat andere meldingen over dezelfde persoon, cliënt en plek zien', async () => {
    const later = await w.meld(MEDEWERKER, {
      feiten: 'Weer geschreeuw.',
      pleger: { naam: 'piet  kwekkeboom' },
      clientNaam: 'Mevrouw Geheel Nieuw',
    });
    const bij = await verwant(AF, later.id);
    expect(bij.find((v) => v.nummer === slaan.nummer)?.door).toEqual(['PERSOON', 'EENHEID']);
    expect(bij.find((v) => v.nummer === geheim.nummer)?.door).toEqual(['EENHEID']);
    expect((await verwant(AF, slaan.id)).find((v) => v.nummer === geld.nummer)?.door).toEqual(['CLIENT', 'EENHEID']);
  });

  it('een getypte naam leidt naar de medewerker die zo heet, en terug', async () => {
    const naam = await w.een('select naam from weergave.persoon where id = $1', [w.persoon(LEIDING)]);
    const m = await w.meld(MEDEWERKER, { feiten: 'Over die leidinggevende.', pleger: { naam }, clientNaam: null });
    expect((await verwant(AF, m.id)).find((v) => v.nummer === geheim.nummer)?.door).toEqual(['PERSOON', 'EENHEID']);
    expect((await verwant(AF, geheim.id)).find((v) => v.nummer === m.nummer)?.door).toEqual(['PERSOON', 'EENHEID']);
  });

  it('verwante meldingen tonen niets aan wie de melding zelf niet mag lezen, en nooit een die verborgen is', async () => {
    for (const email of [LEIDING, MEDEWERKER, BESTUURDER, LINDEBOOM])
      expect(await verwant(email, geheim.id)).toEqual([]);
    const m = await w.meld(MEDEWERKER, { feiten: 'Nog iets.', clientNaam: 'Mevrouw van der Zilverberg' });
    await w.neem(AF, m.id);
    await w.sluitUit(AF, m.id, AF2);
    expect((await verwant(AF2, slaan.id)).map((v) => v.nummer)).not.toContain(m.nummer);
    expect((await verwant(AF, slaan.id)).map((v) => v.nummer)).toContain(m.nummer);
  });

  describe('bewaarde lijsten', () => {
    const bewaar = async (email: string, naam: string, sleutel = randomUUID()): Promise<Record<string, string>> => {
      const r = await (
        await w.als(email)
      ).vraag<{ uit: Record<string, string> }>(
        'mutation ($s: ID!, $n: String!) { uit: meldingWeergaveBewaren(sleutel: $s, naam: $n, zoek: "status=INGEDIEND&q=Jansen") { __typename ... on MeldingWeergave { id naam zoek } ... on Geweigerd { code } } }',
        { s: sleutel, n: naam },
      );
      if (!r.data) throw new Error(r.tekst);
      return r.data.uit;
    };
    const lijsten = async (email: string): Promise<{ id: string; naam: string }[]> => {
      const r = await (
        await w.als(email)
      ).vraag<{ meldingWeergaven: { id: string; naam: string }[] }>('{ meldingWeergaven { id naam } }');
      return r.data.meldingWeergaven;
    };
    const verwijder = async (email: string, id: string): Promise<Record<string, string>> => {
      const r = await (
        await w.als(email)
      ).vraag<{ uit: Record<string, string> }>(
        'mutation ($id: ID!) { uit: meldingWeergaveVerwijderen(id: $id) { __typename ... on Geweigerd { code } } }',
        { id },
      );
      return r.data.uit;
    };

    it('zijn van jezelf, zonder zoekwoorden; dezelfde sleutel geeft hetzelfde antwoord', async () => {
      const sleutel = randomUUID();
      const een = await bewaar(AF, 'Nieuw over Kwekkeboom', sleutel);
      expect(een).toMatchObject({ naam: 'Nieuw over Kwekkeboom', zoek: 'status=INGEDIEND' });
      expect(await bewaar(AF, 'Nieuw over Kwekkeboom', sleutel)).toEqual(een);
      expect(await bewaar(AF, 'nieuw over kwekkeboom')).toMatchObject({ code: 'WEERGAVE_NAAM_BESTAAT' });
      expect(await lijsten(AF2)).toEqual([]);
      expect(await verwijder(AF2, sleutel)).toMatchObject({ code: 'NIET_GEVONDEN' });
      expect(await lijsten(AF)).toHaveLength(1);
      expect((await verwijder(AF, sleutel)).__typename).toBe('MeldingWeergaveVerwijderd');
      expect(await lijsten(AF)).toEqual([]);
    });
  });
});
