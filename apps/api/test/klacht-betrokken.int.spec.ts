import { randomUUID } from 'node:crypto';
import { Klachten } from './klacht-vragen';
import { Wereld } from './muren/wereld';

jest.setTimeout(120_000);

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';
const TEAM = 'meldteamlid@zonnehof.demo';
const BESTUURDER = 'bestuurder@zonnehof.demo';
const MEDEWERKER = 'medewerker@zonnehof.demo';

describe('Wie bij een klacht betrokken is', () => {
  let w: Wereld;
  let k: Klachten;
  beforeAll(async () => {
    w = await Wereld.start();
    k = new Klachten(w);
  });
  afterAll(() => w?.stop());

  const post = async (email: string): Promise<string[]> =>
    (
      await w.sql<{ soort: string }>('select soort from notificatie.notificatie where ontvanger_id = $1', [
        w.lid(email),
      ])
    ).map((r) => r.soort);
  const naam = (email: string): Promise<string> =>
    w.een(
      `select voornaam || ' ' || coalesce(tussenvoegsel || ' ', '') || achternaam from organisatie.persoon where id = $1`,
      [w.persoon(email)],
    );
  async function merktNiets(email: string, nummer: string, id: string): Promise<void> {
    expect(await k.lees(email, nummer)).toBeNull();
    expect(await k.lijst(email)).not.toContain(nummer);
    expect((await k.termijnen(email)).map((t) => t.onderwerpNummer)).not.toContain(nummer);
    expect((await k.noemen(email, id, { naam: 'x' })).code).toBe('NIET_GEVONDEN');
    expect((await k.toewijzen(email, id, TEAM)).code).toBe('NIET_GEVONDEN');
  }

  it('merkt niets, nergens, ook niet aan een bericht, en behandelt hem nooit', async () => {
    const voor = (await post(AF2)).length;
    const { id, nummer } = await k.voerIn(AF, { genoemden: [{ persoonId: w.persoon(AF2) }] });
    await w.worker.ronde();
    expect((await post(AF2)).length).toBe(voor);
    expect(await post(TEAM)).toContain('KLACHT_NIEUW');
    await merktNiets(AF2, nummer, id);
    expect((await k.toewijzen(AF, id, AF2)).code).toBe('KLACHT_KANDIDAAT_GENOEMD');
    const b = await w.als(AF);
    const r = await b.vraag<{ klachtKandidaten: { id: string }[] }>(
      'query ($id: ID!) { klachtKandidaten(id: $id, functie: BEHANDELAAR) { id naam } }',
      { id },
    );
    const ids = r.data.klachtKandidaten.map((l) => l.id);
    expect(ids).toContain(w.lid(TEAM));
    expect(ids).not.toContain(w.lid(AF2));
    expect(ids).not.toContain(w.lid(MEDEWERKER));
    await k.toewijzen(AF, id, TEAM);
    await w.worker.ronde();
    expect(await post(TEAM)).toContain('KLACHT_TOEGEWEZEN');
  });

  it('voert geen klacht over zichzelf in', async () => {
    expect((await k.voerIn(AF, { genoemden: [{ persoonId: w.persoon(AF) }] })).code).toBe('KLACHT_OVER_UZELF');
  });

  it('ziet bij een getypte naam die past niets, tot een onafhankelijke ontvanger zegt wie het is', async () => {
    const { id, nummer } = await k.voerIn(AF, { genoemden: [{ naam: await naam(TEAM) }] });
    await merktNiets(TEAM, nummer, id);
    expect((await k.toewijzen(AF, id, TEAM)).code).toBe('KLACHT_KANDIDAAT_GENOEMD');
    const [genoemde] = (await k.lees(AF, nummer))?.genoemden ?? [];
    expect(genoemde).toMatchObject({ stand: 'GETYPT', naam: await naam(TEAM) });
    await w.sql('update organisatie.lidmaatschap_rol set onafhankelijk = true where lidmaatschap_id = $1', [w.lid(AF)]);
    const bekijk = (persoonId: string | null) =>
      k.doe(AF, 'klachtNaamBekijken', id, { genoemdeId: ['ID!', genoemde?.id], persoonId: ['ID', persoonId] });
    expect((await bekijk(null)).genoemden).toMatchObject([{ stand: 'NIEMAND_VAN_ONS' }]);
    expect(await k.lees(TEAM, nummer)).not.toBeNull();
    expect((await bekijk(null)).code).toBe('KLACHT_NAAM_AL_BEKEND');
  });

  it('voert met de eigen naam in en ziet daarna niets meer; een collega ontvangt hem met de termijn', async () => {
    const sleutel = randomUUID();
    const uit = await k.voerIn(AF, { genoemden: [{ naam: await naam(AF) }] }, sleutel);
    expect(uit).toMatchObject({ __typename: 'KlachtIngevoerd', zichtbaar: false });
    await merktNiets(AF, uit.nummer, uit.id);
    expect((await k.voerIn(AF, { genoemden: [{ naam: await naam(AF) }] }, sleutel)).code).toBe('KLACHT_AL_INGEVOERD');
    const gezien = await k.lees(AF2, uit.nummer);
    expect(gezien?.termijn?.eigenaar.id).not.toBe(w.lid(AF));
    expect(
      await w.een('select count(*) from melding.klacht where ingevoerd_door_id = $1 and sleutel = $2', [
        w.lid(AF),
        sleutel,
      ]),
    ).toBe('1');
  });

  it('raakt werk en termijn kwijt op het moment van noemen', async () => {
    const { id, nummer } = await k.voerIn(AF);
    await k.toewijzen(AF, id, AF2);
    expect((await k.noemen(AF, id, {})).code).toBe('KLACHT_GENOEMDE_ONTBREEKT');
    const uit = await k.noemen(AF, id, { persoonId: w.persoon(AF2) });
    expect(uit).toMatchObject({ behandelaar: null, termijn: { eigenaar: { id: w.lid(AF) } } });
    await merktNiets(AF2, nummer, id);
    expect((await k.horen(AF2, id)).code).toBe('NIET_GEVONDEN');
    // A new handler needs no reason: nobody is replaced.
    expect(await k.toewijzen(AF, id, TEAM)).toMatchObject({ behandelaar: { id: w.lid(TEAM) } });
    expect((await k.toewijzen(AF, id, AF)).code).toBe('MELDING_REDEN_ONTBREEKT');
    expect(await k.toewijzen(AF, id, AF, 'Verlof')).toMatchObject({ behandelaar: { id: w.lid(AF) } });
    expect((await k.horen(TEAM, id)).code).toBe('NIET_GEVONDEN');
  });

  it('kan als iedereen is genoemd niet ontvangen: dan ontvangt een bestuurder', async () => {
    const genoemden = [AF2, TEAM].map((e) => ({ persoonId: w.persoon(e) }));
    const { id, nummer } = await k.voerIn(AF, { genoemden });
    const uit = await k.noemen(AF, id, { naam: await naam(AF) });
    expect(uit.code).toBe('NIET_GEVONDEN');
    for (const wie of [AF, AF2, TEAM]) expect(await k.lees(wie, nummer)).toBeNull();
    const ontvangers = await w.sql<{ houder_id: string }>(
      `select houder_id from toegang.dossier_toegang t where dossier_id = $1 and functie = 'ONTVANGER' and reden is not null`,
      [id],
    );
    const bestuurders = [BESTUURDER, 'bestuurder2@zonnehof.demo'].filter((b) => ontvangers[0]?.houder_id === w.lid(b));
    expect(bestuurders).toHaveLength(1);
    for (const b of bestuurders) expect(await k.lees(b, nummer)).toMatchObject({ nummer });
  });

  it('behandelde de melding waar de klacht over gaat, en mag de klacht dus niet doen', async () => {
    const m = await w.meld(MEDEWERKER);
    await w.neem(AF2, m.id);
    const over = { over: 'AFHANDELING_MELDING', meldingNummer: m.nummer };
    const { id, nummer } = await k.voerIn(AF, over);
    expect((await k.toewijzen(AF, id, AF2)).code).toBe('KLACHT_KANDIDAAT_BETROKKEN');
    expect(await k.lees(AF, nummer)).toMatchObject({ gaatOverMelding: m.nummer });
    // Linked later: the handler of the complaint may not be the handler of the report.
    const los = await k.voerIn(AF);
    await k.toewijzen(AF, los.id, AF2);
    const koppel = (wie: string) => k.doe(wie, 'klachtKoppelen', los.id, { meldingNummer: ['String!', m.nummer] });
    expect((await koppel(AF)).code).toBe('KLACHT_BEHANDELAAR_BETROKKEN');
    await k.toewijzen(AF, los.id, TEAM, 'Werkte aan de melding');
    expect(await koppel(TEAM)).toMatchObject({ gaatOverMelding: m.nummer });
    const bij = async (wie: string): Promise<string[]> =>
      (
        await (
          await w.als(wie)
        ).vraag<{ klachtenBijMelding: { nummer: string }[] }>(
          'query ($m: ID!) { klachtenBijMelding(meldingId: $m) { nummer stand } }',
          { m: m.id },
        )
      ).data.klachtenBijMelding.map((r) => r.nummer);
    expect((await bij(AF)).sort()).toEqual([nummer, los.nummer].sort());
    expect(await bij(BESTUURDER)).toEqual([]);
    expect(await bij(MEDEWERKER)).toEqual([]);
  });

  it('en wie de melding niet mag zien, ziet ook de klacht erover niet', async () => {
    const m = await w.meld(MEDEWERKER, { pleger: { persoonId: w.persoon(TEAM) } });
    const { id, nummer } = await k.voerIn(AF, { meldingNummer: m.nummer });
    await merktNiets(TEAM, nummer, id);
    // Named in the report after the complaint: gone from both.
    const n = await w.meld(MEDEWERKER);
    const later = await k.voerIn(AF, { meldingNummer: n.nummer });
    await w.neem(AF, n.id);
    expect(await k.lees(TEAM, later.nummer)).not.toBeNull();
    await w.sluitUit(AF, n.id, TEAM);
    await merktNiets(TEAM, later.nummer, later.id);
    // Excluded from the complaint alone: the report stays, the complaint does not show there.
    const o = await w.meld(MEDEWERKER);
    const alleen = await k.voerIn(AF, { meldingNummer: o.nummer, genoemden: [{ persoonId: w.persoon(AF2) }] });
    expect(await k.lees(AF2, alleen.nummer)).toBeNull();
    const r = await (
      await w.als(AF2)
    ).vraag<{ klachtenBijMelding: unknown[]; melding: { nummer: string } | null }>(
      'query ($m: ID!, $n: String!) { klachtenBijMelding(meldingId: $m) { nummer } melding(nummer: $n) { nummer } }',
      { m: o.id, n: o.nummer },
    );
    expect(r.data).toMatchObject({ klachtenBijMelding: [], melding: { nummer: o.nummer } });
  });
});
