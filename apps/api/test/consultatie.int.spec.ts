import { randomUUID } from 'node:crypto';
import { noem } from './mensen-vragen';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { GEWEIGERD, dienIn, meldingInvoer, neem, nummers } from './vragen';

interface Consultatie {
  __typename: string;
  id: string;
  versie: number;
  stand: string;
  eigen: boolean;
  feiten: string;
  plegerNaam: string | null;
  redenSluiten: string | null;
  meldingNummer: string | null;
  magHandelingen: string[];
  inbreng: { soort: string; tekst: string | null; door: { naam: string } }[];
  code: string;
  bericht: string;
  huidig: { versie: number; inbreng: { tekst: string | null }[] };
}

const VELDEN =
  'id versie stand eigen feiten plegerNaam redenSluiten meldingNummer magHandelingen inbreng { soort tekst door { naam } }';
const UIT = `__typename ... on Consultatie { ${VELDEN} } ... on ConsultatieVerouderd { code bericht huidig { versie inbreng { tekst } } } ${GEWEIGERD}`;

describe('Raad vragen voordat er een melding is', () => {
  let o: Omgeving;
  let medewerker: Bezoeker;
  let af: Bezoeker;
  let af2: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    medewerker = await o.bezoeker('medewerker@zonnehof.demo');
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    af2 = await o.bezoeker('aandachtsfunctionaris2@zonnehof.demo');
  });
  afterAll(() => o?.stop());

  async function doe(b: Bezoeker, naam: string, kop: string, args: string, v: object): Promise<Consultatie> {
    const r = await b.vraag<Record<string, Consultatie>>(`mutation (${kop}) { ${naam}(${args}) { ${UIT} } }`, { ...v });
    const uit = r.data?.[naam];
    if (!uit) throw new Error(r.tekst);
    return uit;
  }
  const vraag = (b: Bezoeker, invoer: object = {}, sleutel: string = randomUUID()): Promise<Consultatie> =>
    doe(b, 'consultatieVragen', '$s: ID!, $i: ConsultatieInvoer!', 'sleutel: $s, invoer: $i', {
      s: sleutel,
      i: { feiten: 'Ik hoorde dat er geschreeuwd werd op kamer 12.', vraag: 'Moet ik dit melden?', ...invoer },
    });
  const schrijf = (
    b: Bezoeker,
    naam: 'consultatieAanvullen' | 'consultatieBeantwoorden',
    c: { id: string; versie: number },
    tekst: string,
    sleutel: string = randomUUID(),
  ): Promise<Consultatie> =>
    doe(b, naam, '$s: ID!, $id: ID!, $v: Int!, $t: String!', 'sleutel: $s, id: $id, versie: $v, tekst: $t', {
      s: sleutel,
      id: c.id,
      v: c.versie,
      t: tekst,
    });
  const sluit = (b: Bezoeker, c: { id: string; versie: number }, reden: string): Promise<Consultatie> =>
    doe(b, 'consultatieSluiten', '$id: ID!, $v: Int!, $r: String!', 'id: $id, versie: $v, reden: $r', {
      id: c.id,
      v: c.versie,
      r: reden,
    });
  const lees = async (b: Bezoeker, id: string): Promise<Consultatie | null> =>
    (
      await b.vraag<{ consultatie: Consultatie | null }>(`query ($id: ID!) { consultatie(id: $id) { ${VELDEN} } }`, {
        id,
      })
    ).data.consultatie;
  const lijst = async (b: Bezoeker, stand: string[] | null = null): Promise<string[]> =>
    (
      await b.vraag<{ consultaties: { edges: { node: { id: string } }[] } }>(
        'query ($s: [ConsultatieStand!]) { consultaties(first: 100, stand: $s) { edges { node { id stand eigen } } } }',
        { s: stand },
      )
    ).data.consultaties.edges.map((e) => e.node.id);

  it('vraag, antwoord, nog een vraag: beide kanten lezen alles, anderen niets', async () => {
    let c = await vraag(medewerker);
    expect(c).toMatchObject({ __typename: 'Consultatie', stand: 'OPEN', eigen: true });
    expect(c.magHandelingen.sort()).toEqual(['inbrengen', 'melden', 'sluiten']);
    expect(await lijst(af)).toContain(c.id);
    c = await schrijf(af, 'consultatieBeantwoorden', c, 'Ja. Ik help u erbij.');
    expect(c).toMatchObject({ stand: 'BEANTWOORD', eigen: false });
    c = await schrijf(medewerker, 'consultatieAanvullen', c, 'Kan het vandaag?');
    expect(c).toMatchObject({ stand: 'OPEN' });
    expect(c.inbreng.map((i) => [i.soort, i.tekst])).toEqual([
      ['VRAAG', 'Moet ik dit melden?'],
      ['ADVIES', 'Ja. Ik help u erbij.'],
      ['VRAAG', 'Kan het vandaag?'],
    ]);
    for (const wie of [
      'medewerker2@zonnehof.demo',
      'bestuurder@zonnehof.demo',
      'beheerder@zonnehof.demo',
      'fg@zonnehof.demo',
      'aandachtsfunctionaris@lindeboom.demo',
    ]) {
      const b = await o.bezoeker(wie);
      expect([wie, await lees(b, c.id), await lijst(b)]).toEqual([wie, null, []]);
      expect((await schrijf(b, 'consultatieBeantwoorden', c, 'x')).code).toBe('NIET_GEVONDEN');
      expect((await sluit(b, c, 'x')).code).toBe('NIET_GEVONDEN');
    }
  });

  it('aan één persoon gevraagd ziet alleen die persoon het', async () => {
    const c = await vraag(medewerker, { aanId: o.leden.lid('aandachtsfunctionaris2@zonnehof.demo').lidmaatschapId });
    expect(await lees(af, c.id)).toBeNull();
    expect(await lees(af2, c.id)).toMatchObject({ id: c.id, eigen: false });
    const fout = await vraag(medewerker, { aanId: o.leden.lid('hr@zonnehof.demo').lidmaatschapId });
    expect(fout.code).toBe('CONSULTATIE_GEEN_RAADGEVER');
  });

  it('de persoon over wie het gaat merkt niets, ook niet als die raad geeft', async () => {
    const ik = o.leden.lid('aandachtsfunctionaris@zonnehof.demo');
    const c = await vraag(medewerker, { plegerId: ik.persoonId });
    expect(await lees(af, c.id)).toBeNull();
    expect(await lijst(af)).not.toContain(c.id);
    expect((await schrijf(af, 'consultatieBeantwoorden', c, 'x')).code).toBe('NIET_GEVONDEN');
    expect(await lees(af2, c.id)).toMatchObject({ id: c.id });
    const zelf = await vraag(medewerker, { plegerId: o.leden.lid('medewerker@zonnehof.demo').persoonId });
    expect(zelf.code).toBe('CONSULTATIE_OVER_UZELF');
    const alleenDie = await vraag(medewerker, { plegerId: ik.persoonId, aanId: ik.lidmaatschapId });
    expect(alleenDie.code).toBe('CONSULTATIE_GEEN_RAADGEVER');
  });

  it('een oude versie verliest niets: de nieuwste inhoud komt mee; dezelfde sleutel schrijft één keer', async () => {
    const sleutel = randomUUID();
    const [c, d] = await Promise.all([vraag(medewerker, {}, sleutel), vraag(medewerker, {}, sleutel)]);
    expect(c.id).toBe(d.id);
    await schrijf(af, 'consultatieBeantwoorden', c, 'Eerste antwoord.');
    const oud = await schrijf(medewerker, 'consultatieAanvullen', c, 'Intussen getypt.');
    expect(oud).toMatchObject({ __typename: 'ConsultatieVerouderd', code: 'VERSIE_VEROUDERD' });
    expect(oud.huidig.inbreng.map((i) => i.tekst)).toContain('Eerste antwoord.');
    const nu = { id: c.id, versie: oud.huidig.versie };
    const keer = randomUUID();
    await schrijf(medewerker, 'consultatieAanvullen', nu, 'Intussen getypt.', keer);
    const nogEens = await schrijf(medewerker, 'consultatieAanvullen', nu, 'Intussen getypt.', keer);
    expect(nogEens.inbreng.filter((i) => i.tekst === 'Intussen getypt.')).toHaveLength(1);
  });

  it('sluiten vraagt een reden; daarna kan er niets meer bij, maar melden wel', async () => {
    const c = await vraag(medewerker);
    expect((await sluit(af, c, ' ')).code).toBe('MELDING_REDEN_ONTBREEKT');
    const dicht = await sluit(af, c, 'Het was een misverstand.');
    expect(dicht).toMatchObject({ stand: 'GESLOTEN', redenSluiten: 'Het was een misverstand.' });
    expect(dicht.magHandelingen).toEqual(['melden']);
    expect((await schrijf(af, 'consultatieBeantwoorden', dicht, 'Toch nog iets')).code).toBe('CONSULTATIE_IS_DICHT');
    const m = await dienIn(medewerker, o, { consultatieId: c.id });
    expect(m.__typename).toBe('MeldingIngediend');
  });

  it('wordt een melding zonder opnieuw te typen, één keer, met dezelfde uitsluitingen', async () => {
    const leiding = o.leden.lid('leidinggevende@zonnehof.demo');
    const c = await vraag(medewerker, { plegerId: leiding.persoonId });
    const m = await dienIn(medewerker, o, { consultatieId: c.id });
    expect(await lees(medewerker, c.id)).toMatchObject({ stand: 'MELDING', meldingNummer: m.nummer });
    expect((await dienIn(medewerker, o, { consultatieId: c.id })).code).toBe('CONSULTATIE_AL_MELDING');
    expect(await nummers(await o.bezoeker('leidinggevende@zonnehof.demo'))).toEqual([]);
    const { rows } = await o.beheer.query(
      'select 1 from toegang.dossier_uitsluiting where dossier_id = $1 and persoon_id = $2',
      [m.id, leiding.persoonId],
    );
    expect(rows).toHaveLength(1);
    const vreemd = await dienIn(await o.bezoeker('medewerker2@zonnehof.demo'), o, { consultatieId: c.id });
    const onbekend = await dienIn(medewerker, o, { consultatieId: randomUUID() });
    expect([vreemd.code, onbekend.code]).toEqual(['NIET_GEVONDEN', 'NIET_GEVONDEN']);
  });

  it('de aandachtsfunctionaris maakt er een melding van; de vrager volgt die als eigen melding', async () => {
    const c = await vraag(medewerker);
    const r = await af.vraag<{ meldingNamensIndienen: { nummer: string } }>(
      `mutation ($s: ID!, $i: MeldingInvoer!, $n: NamensInvoer!) { meldingNamensIndienen(sleutel: $s, invoer: $i, namens: $n) { __typename ... on MeldingNamensIngediend { nummer } ${GEWEIGERD} } }`,
      {
        s: randomUUID(),
        i: meldingInvoer(o, { consultatieId: c.id }),
        n: { soort: 'MEDEWERKER', kanaal: 'GESPREK' },
      },
    );
    const { nummer } = r.data.meldingNamensIndienen;
    const eigen = await medewerker.vraag<{ mijnMeldingen: { edges: { node: { nummer: string } }[] } }>(
      '{ mijnMeldingen { edges { node { nummer } } } }',
    );
    expect(eigen.data.mijnMeldingen.edges.map((e) => e.node.nummer)).toContain(nummer);
    const wie = await af.vraag<{ melding: { melder: string; herkomst: { consultatieId: string } } }>(
      'query ($n: String!) { melding(nummer: $n) { melder herkomst { consultatieId } } }',
      { n: nummer },
    );
    expect(wie.data.melding.herkomst.consultatieId).toBe(c.id);
    expect(wie.data.melding.melder).not.toBeNull();
  });

  it('wie later in de melding wordt uitgesloten, verliest ook de consultatie', async () => {
    const c = await vraag(medewerker);
    const m = await dienIn(medewerker, o, { consultatieId: c.id });
    const team = await o.bezoeker('meldteamlid@zonnehof.demo');
    expect(await lees(team, c.id)).not.toBeNull();
    const v = await neem(af, m.id);
    await af.vraag(
      'mutation ($m: ID!, $v: Int!, $p: ID!) { verwanteUitsluiten(meldingId: $m, versie: $v, persoonId: $p, reden: "Broer") { __typename } }',
      { m: m.id, v: v.versie, p: o.leden.lid('meldteamlid@zonnehof.demo').persoonId },
    );
    expect(await lees(team, c.id)).toBeNull();
  });

  it('een naam die later in de melding wordt getypt, verbergt ook de consultatie tot die is bekeken', async () => {
    const c = await vraag(medewerker);
    const m = await dienIn(medewerker, o, { consultatieId: c.id });
    const team = await o.bezoeker('meldteamlid@zonnehof.demo');
    const { rows } = await o.beheer.query<{ naam: string }>(
      `select voornaam || ' ' || coalesce(tussenvoegsel || ' ', '') || achternaam as naam from organisatie.persoon where id = $1`,
      [o.leden.lid('meldteamlid@zonnehof.demo').persoonId],
    );
    await neem(af2, m.id);
    const versie = async (): Promise<number> =>
      (await o.beheer.query<{ v: number }>('select versie as v from melding.melding where id = $1', [m.id])).rows[0]
        ?.v ?? 0;
    expect((await noem(af2, m.id, await versie(), { naam: rows[0]?.naam ?? '' })).__typename).toBe('Melding');
    expect([await lees(team, c.id), await lijst(team)]).toEqual([null, expect.not.arrayContaining([c.id])]);
    const g = await o.beheer.query<{ id: string }>(
      `select id from melding.genoemde where melding_id = $1 and rol = 'PLEGER' and stand = 'GETYPT'`,
      [m.id],
    );
    await af2.vraag(
      'mutation ($m: ID!, $g: ID!, $v: Int!) { genoemdeKoppelen(meldingId: $m, genoemdeId: $g, persoonId: null, versie: $v) { __typename } }',
      { m: m.id, g: g.rows[0]?.id, v: await versie() },
    );
    expect(await lees(team, c.id)).not.toBeNull();
  });
});

describe('Een notitie voor uzelf', () => {
  let o: Omgeving;
  beforeAll(async () => {
    o = await startOmgeving();
  });
  afterAll(() => o?.stop());

  it('is verzegeld, van de schrijver alleen, en te wissen', async () => {
    const b = await o.bezoeker('medewerker@zonnehof.demo');
    const eigen = async (w: Bezoeker): Promise<{ id: string; tekst: string }[]> =>
      (await w.vraag<{ alertNotities: { id: string; tekst: string }[] }>('{ alertNotities { id tekst op } }')).data
        .alertNotities;
    const bewaar = async (tekst: string, sleutel: string): Promise<Record<string, string>> =>
      (
        await b.vraag<{ alertNotitieBewaren: Record<string, string> }>(
          `mutation ($s: ID!, $t: String!) { alertNotitieBewaren(sleutel: $s, tekst: $t) { __typename ... on AlertNotitie { id tekst } ${GEWEIGERD} } }`,
          { s: sleutel, t: tekst },
        )
      ).data.alertNotitieBewaren;
    expect(await bewaar(' ', randomUUID())).toMatchObject({ code: 'ALERT_TEKST_ONTBREEKT' });
    const sleutel = randomUUID();
    const n = await bewaar('Let op kamer zonnebloem.', sleutel);
    expect(await bewaar('Let op kamer zonnebloem.', sleutel)).toEqual(n);
    expect(await eigen(b)).toMatchObject([{ id: n['id'], tekst: 'Let op kamer zonnebloem.' }]);
    const { rows } = await o.beheer.query('select inhoud from melding.alert_notitie');
    expect(rows.map((r) => Buffer.from(r.inhoud).toString('latin1')).join()).not.toContain('zonnebloem');
    const wis = async (w: Bezoeker): Promise<Record<string, string>> =>
      (
        await w.vraag<{ alertNotitieWissen: Record<string, string> }>(
          `mutation ($id: ID!) { alertNotitieWissen(id: $id) { __typename ... on AlertNotitieGewist { id } ${GEWEIGERD} } }`,
          { id: n['id'] },
        )
      ).data.alertNotitieWissen;
    for (const wie of [
      'medewerker2@zonnehof.demo',
      'aandachtsfunctionaris@zonnehof.demo',
      'medewerker@lindeboom.demo',
    ]) {
      const ander = await o.bezoeker(wie);
      expect([wie, await eigen(ander)]).toEqual([wie, []]);
      expect(await wis(ander)).toMatchObject({ code: 'NIET_GEVONDEN' });
    }
    expect(await wis(b)).toMatchObject({ __typename: 'AlertNotitieGewist' });
    expect(await eigen(b)).toEqual([]);
  });
});
