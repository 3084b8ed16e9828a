import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { dienIn, GEWEIGERD, haalErbij, neem, nummers, sluit, stelVast, verwijsDoor } from './vragen';

interface Uit {
  __typename: string;
  code: string;
  versie: number;
  eenheid: { id: string; pad: string };
  tijdlijn: { soort: string; tekst: string; toelichting: string | null }[];
  huidig: { versie: number };
}

const REDEN = 'De melder koos het verkeerde team.';

describe('De plek van een melding verbeteren', () => {
  let o: Omgeving;
  let medewerker: Bezoeker;
  let af: Bezoeker;
  let leider: Bezoeker;
  let lindehof: string;
  let beukenhof: string;
  beforeAll(async () => {
    o = await startOmgeving();
    medewerker = await o.bezoeker('medewerker@zonnehof.demo');
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    leider = await o.bezoeker('leidinggevende@zonnehof.demo');
    lindehof = o.leden.eenheid('zonnehof.demo', 'Team Lindehof');
    beukenhof = o.leden.eenheid('zonnehof.demo', 'Team Beukenhof');
  });
  afterAll(() => o?.stop());

  const verander = async (
    b: Bezoeker,
    meldingId: string,
    versie: number,
    eenheidId = lindehof,
    reden = REDEN,
  ): Promise<Uit> => {
    const r = await b.vraag<{ uit: Uit }>(
      `mutation ($id: ID!, $v: Int!, $e: ID!, $r: String!) { uit: eenheidWijzigen(meldingId: $id, versie: $v, eenheidId: $e, reden: $r) {
        __typename ... on Melding { versie eenheid { id pad } tijdlijn { soort tekst toelichting } } ... on VersieVerouderd { code huidig { versie } } ${GEWEIGERD} } }`,
      { id: meldingId, v: versie, e: eenheidId, r: reden },
    );
    if (!r.data) throw new Error(r.tekst);
    return r.data.uit;
  };
  const inBehandeling = async (
    meer: Record<string, unknown> = {},
  ): Promise<{ id: string; nummer: string; versie: number }> => {
    const m = await dienIn(medewerker, o, meer);
    const { versie } = await neem(af, m.id);
    return { id: m.id, nummer: m.nummer, versie };
  };
  const plek = async (id: string): Promise<string | undefined> =>
    (await o.beheer.query<{ e: string }>('select eenheid_id as e from melding.melding where id = $1', [id])).rows[0]?.e;

  it('de behandelaar kiest een ander team met reden; de tijdlijn bewaart oud, nieuw en waarom', async () => {
    const m = await inBehandeling();
    const uit = await verander(af, m.id, m.versie);
    expect(uit).toMatchObject({ __typename: 'Melding', versie: m.versie + 1, eenheid: { id: lindehof } });
    const regel = uit.tijdlijn.find((t) => t.soort === 'EENHEID');
    expect(regel?.toelichting).toBe(REDEN);
    expect(regel?.tekst).toMatch(/^Verbeterde de plek: van .*Team Beukenhof in .*Team Lindehof\.$/);
  });

  it('de reden staat verzegeld in de database', async () => {
    const m = await inBehandeling();
    await verander(af, m.id, m.versie);
    const { rows } = await o.beheer.query<{ tekst: Buffer }>(
      `select tekst from melding.melding_tekst where melding_id = $1 and soort = 'EENHEID_REDEN'`,
      [m.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.tekst.includes('verkeerde')).toBe(false);
  });

  it('de termijnen gaan mee naar de nieuwe plek', async () => {
    const m = await inBehandeling();
    const v = await stelVast(af, m.id, m.versie, {
      soort: 'ONDUIDELIJK',
      vastgesteldOp: '2026-11-23T10:15:00+01:00',
      toelichting: 'Wij kijken verder.',
    });
    await verander(af, m.id, v.versie);
    const { rows } = await o.beheer.query<{ e: string }>(
      'select distinct eenheid_id as e from termijn.termijn where onderwerp_id = $1',
      [m.id],
    );
    expect(rows).toEqual([{ e: lindehof }]);
  });

  it('elke ontvanger ziet de melding op de nieuwe plek en niet meer op de oude; wie met naam meekijkt houdt zicht', async () => {
    const m = await inBehandeling();
    const met = await haalErbij(af, m.id, m.versie, o.leden.lid('hr@zonnehof.demo').lidmaatschapId, 'HR_MAATREGELEN');
    await verander(af, m.id, met.versie);
    const op = async (b: Bezoeker, eenheidId: string): Promise<string[]> => {
      const r = await b.vraag<{ meldingen: { edges: { node: { nummer: string } }[] } }>(
        'query ($e: ID!) { meldingen(filter: { eenheidId: $e }) { edges { node { nummer } } } }',
        { e: eenheidId },
      );
      return r.data.meldingen.edges.map((e) => e.node.nummer);
    };
    for (const wie of ['aandachtsfunctionaris@zonnehof.demo', 'meldteamlid@zonnehof.demo']) {
      const b = await o.bezoeker(wie);
      expect(await op(b, lindehof)).toContain(m.nummer);
      expect(await op(b, beukenhof)).not.toContain(m.nummer);
    }
    expect(await nummers(await o.bezoeker('hr@zonnehof.demo'))).toContain(m.nummer);
  });

  it('wie is genoemd, blijft buiten, ook als de melding naar het eigen team gaat', async () => {
    const { persoonId } = o.leden.lid('leidinggevende@zonnehof.demo');
    const m = await inBehandeling({ pleger: { persoonId }, eenheidId: lindehof });
    const zicht = async (): Promise<unknown[]> => [
      await nummers(leider),
      (await leider.vraag('query ($n: String!) { melding(nummer: $n) { id } }', { n: m.nummer })).data,
      (await leider.vraag('{ notificaties { edges { node { id } } } }')).tekst,
      (await leider.vraag('{ termijnen { edges { node { id } } } }')).data,
    ];
    const eerst = await zicht();
    expect(await verander(af, m.id, m.versie, beukenhof)).toMatchObject({ eenheid: { id: beukenhof } });
    expect(await zicht()).toEqual(eerst);
    expect(await verander(leider, m.id, m.versie + 1, lindehof)).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await plek(m.id)).toBe(beukenhof);
  });

  it('zonder reden, naar dezelfde of naar een onbekende plek wordt geweigerd, en er verandert niets', async () => {
    const m = await inBehandeling();
    expect(await verander(af, m.id, m.versie, lindehof, '  ')).toMatchObject({ code: 'MELDING_REDEN_ONTBREEKT' });
    expect(await verander(af, m.id, m.versie, beukenhof)).toMatchObject({ code: 'MELDING_EENHEID_GELIJK' });
    const vreemd = o.leden.eenheid('lindeboom.demo', (await eenEenheid('lindeboom.demo')) ?? '');
    expect(await verander(af, m.id, m.versie, vreemd)).toMatchObject({ code: 'MELDING_EENHEID_ONBEKEND' });
    expect(await plek(m.id)).toBe(beukenhof);
  });

  it('een oude versie wordt geweigerd met de nieuwe erbij', async () => {
    const m = await inBehandeling();
    await verander(af, m.id, m.versie);
    expect(await verander(af, m.id, m.versie, beukenhof)).toMatchObject({
      __typename: 'VersieVerouderd',
      huidig: { versie: m.versie + 1 },
    });
  });

  it('een melding die al is doorverwezen blijft waar hij stond', async () => {
    const m = await inBehandeling();
    const weg = await verwijsDoor(af, m.id, m.versie, 'Dit hoort bij de klachtencommissie.');
    expect(await verander(af, m.id, weg.versie)).toMatchObject({ code: 'MELDING_NIET_IN_BEHANDELING' });
    expect(await plek(m.id)).toBe(beukenhof);
  });

  it('een gesloten melding ook', async () => {
    const m = await inBehandeling();
    await o.beheer.query(`update melding.melding set status = 'GESLOTEN' where id = $1`, [m.id]);
    expect((await sluit(af, m.id, m.versie)).__typename).toBe('Geweigerd');
    expect(await verander(af, m.id, m.versie)).toMatchObject({ code: 'MELDING_NIET_IN_BEHANDELING' });
  });

  it('wie niet behandelt en een andere organisatie vinden de melding niet', async () => {
    const m = await inBehandeling();
    for (const wie of [
      'medewerker@zonnehof.demo',
      'bestuurder@zonnehof.demo',
      'beheerder@zonnehof.demo',
      'meldteamlid@zonnehof.demo',
      'aandachtsfunctionaris@lindeboom.demo',
    ])
      expect([wie, await verander(await o.bezoeker(wie), m.id, m.versie)]).toEqual([
        wie,
        expect.objectContaining({ __typename: 'Geweigerd' }),
      ]);
    expect(await plek(m.id)).toBe(beukenhof);
  });

  async function eenEenheid(domein: string): Promise<string | undefined> {
    const { rows } = await o.beheer.query<{ naam: string }>(
      `select e.naam from organisatie.eenheid e join organisatie.organisatie x on x.organisatie_id = e.organisatie_id where x.naam ilike '%' || split_part($1, '.', 1) || '%' limit 1`,
      [domein],
    );
    return rows[0]?.naam;
  }
});
