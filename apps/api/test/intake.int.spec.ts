import { randomUUID } from 'node:crypto';
import { startOmgeving, type Antwoord, type Bezoeker, type Omgeving } from './omgeving';
import { GEWEIGERD, meldingInvoer, neem, nummers } from './vragen';

interface Uitkomst {
  __typename: string;
  id: string;
  nummer: string;
  zichtbaar: boolean;
  eersteReactieUiterlijk: string;
  code: string;
  fouten: { veld: string; code: string }[];
}

const NAMENS = { soort: 'MANTELZORGER', kanaal: 'TELEFOON', naam: 'Zus van der Zee', telefoon: '06 12 34 56 78' };

describe('Melden namens iemand', () => {
  let o: Omgeving;
  let af: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  });
  afterAll(() => o?.stop());

  async function voerIn(
    b: Bezoeker,
    namens: Record<string, unknown> = NAMENS,
    meer: Record<string, unknown> = {},
    sleutel: string = randomUUID(),
  ): Promise<Uitkomst> {
    const r = await b.vraag<{ meldingNamensIndienen: Uitkomst }>(
      `mutation ($s: ID!, $i: MeldingInvoer!, $n: NamensInvoer!) { meldingNamensIndienen(sleutel: $s, invoer: $i, namens: $n) { __typename ... on MeldingNamensIngediend { id nummer zichtbaar eersteReactieUiterlijk } ${GEWEIGERD} } }`,
      { s: sleutel, i: meldingInvoer(o, meer), n: namens },
    );
    if (!r.data) throw new Error(r.tekst);
    return r.data.meldingNamensIndienen;
  }

  const herkomst = async (b: Bezoeker, nummer: string): Promise<Antwoord<{ melding: Record<string, never> | null }>> =>
    b.vraag(
      `query ($n: String!) { melding(nummer: $n) { melder herkomst { kanaal melderSoort ingevoerdDoor { naam } context incidentSysteem incidentNummer heeftContact consultatieId eersteReactie { werkdagen uiterlijk stand zin } } } }`,
      { n: nummer },
    );
  const contact = async (b: Bezoeker, id: string): Promise<unknown> =>
    (
      await b.vraag<{ melderContact: unknown }>(
        'query ($m: ID!) { melderContact(meldingId: $m) { naam telefoon email bereiken } }',
        { m: id },
      )
    ).data.melderContact;

  it('de aandachtsfunctionaris voert een telefoontje van familie in, met context en een incidentnummer', async () => {
    const m = await voerIn(af, NAMENS, {
      context: ['ONVRIJWILLIGE_ZORG', 'EEN_OP_EEN'],
      incident: { systeem: 'MIC', nummer: '2026-0143' },
    });
    expect(m).toMatchObject({
      __typename: 'MeldingNamensIngediend',
      zichtbaar: true,
      eersteReactieUiterlijk: '2026-11-25',
    });
    const r = await herkomst(af, m.nummer);
    expect(r.data.melding).toMatchObject({
      melder: null,
      herkomst: {
        kanaal: 'TELEFOON',
        melderSoort: 'MANTELZORGER',
        context: ['ONVRIJWILLIGE_ZORG', 'EEN_OP_EEN'],
        incidentSysteem: 'MIC',
        incidentNummer: '2026-0143',
        heeftContact: true,
        eersteReactie: { werkdagen: 2, uiterlijk: '2026-11-25', stand: 'OP_TIJD' },
      },
    });
    expect(r.tekst).not.toContain('Zee');
  });

  it('contactgegevens zijn verzegeld, en alleen de behandelaars openen ze; dat staat in het logboek', async () => {
    const m = await voerIn(af);
    const { rows } = await o.beheer.query('select inhoud from melding.melder_contact where melding_id = $1', [m.id]);
    expect(rows).toHaveLength(1);
    expect(Buffer.from(rows[0].inhoud).toString('latin1')).not.toContain('Zee');
    expect(await contact(af, m.id)).toEqual({
      naam: 'Zus van der Zee',
      telefoon: '06 12 34 56 78',
      email: null,
      bereiken: null,
    });
    for (const wie of ['bestuurder@zonnehof.demo', 'medewerker@zonnehof.demo', 'aandachtsfunctionaris@lindeboom.demo'])
      expect([wie, await contact(await o.bezoeker(wie), m.id)]).toEqual([wie, null]);
    const log = await o.beheer.query(
      `select uitkomst from audit.regel where onderwerp_id = $1 and handeling = 'melding.melder-lezen' order by volgorde`,
      [m.id],
    );
    expect(log.rows.map((x) => x.uitkomst)[0]).toBe('GELUKT');
  });

  it('een collega die belde ziet de melding bij zijn eigen meldingen', async () => {
    const { persoonId } = o.leden.lid('medewerker2@zonnehof.demo');
    const m = await voerIn(af, { soort: 'MEDEWERKER', kanaal: 'GESPREK', persoonId });
    const b = await o.bezoeker('medewerker2@zonnehof.demo');
    const r = await b.vraag<{ mijnMeldingen: { edges: { node: { nummer: string } }[] } }>(
      '{ mijnMeldingen { edges { node { nummer standTekst } } } }',
    );
    expect(r.data.mijnMeldingen.edges.map((e) => e.node.nummer)).toEqual([m.nummer]);
  });

  it('dezelfde sleutel geeft dezelfde melding', async () => {
    const sleutel = randomUUID();
    const beide = await Promise.all([voerIn(af, NAMENS, {}, sleutel), voerIn(af, NAMENS, {}, sleutel)]);
    expect(new Set(beide.map((m) => m.nummer)).size).toBe(1);
  });

  it('wie is genoemd ziet er niets van; ook een naam in het incidentnummer wordt geweigerd', async () => {
    const leiding = o.leden.lid('leidinggevende@zonnehof.demo');
    const m = await voerIn(af, NAMENS, { pleger: { persoonId: leiding.persoonId } });
    const b = await o.bezoeker('leidinggevende@zonnehof.demo');
    expect(await nummers(b)).toEqual([]);
    expect((await herkomst(b, m.nummer)).data.melding).toBeNull();
    const naam = await voerIn(af, NAMENS, { incident: { systeem: 'VIM', nummer: 'Jan de Vries' } });
    expect(naam.fouten.map((f) => f.veld)).toEqual(['incident.nummer']);
  });

  it('een melding over uzelf voert u niet zelf in; een naam die op u lijkt verbergt hem meteen', async () => {
    const ik = o.leden.lid('aandachtsfunctionaris@zonnehof.demo');
    const zelf = await voerIn(af, NAMENS, { pleger: { persoonId: ik.persoonId } });
    expect(zelf).toMatchObject({ __typename: 'Geweigerd', code: 'MELDING_OVER_UZELF' });
    const { rows } = await o.beheer.query('select achternaam from organisatie.persoon where id = $1', [ik.persoonId]);
    const lijkt = await voerIn(af, NAMENS, { pleger: { naam: String(rows[0].achternaam) } });
    expect(lijkt).toMatchObject({ __typename: 'MeldingNamensIngediend', zichtbaar: false });
    expect(await nummers(af)).not.toContain(lijkt.nummer);
    expect(await nummers(await o.bezoeker('aandachtsfunctionaris2@zonnehof.demo'))).toContain(lijkt.nummer);
  });

  it('alle fouten komen tegelijk, en wie niet ontvangt mag dit niet', async () => {
    const uit = await voerIn(af, { soort: 'CLIENT', kanaal: 'WEB', telefoon: 'bel maar' }, { feiten: '' });
    expect(uit.fouten.map((f) => f.veld)).toEqual(['namens.kanaal', 'namens.telefoon', 'feiten']);
    for (const wie of ['medewerker@zonnehof.demo', 'bestuurder@zonnehof.demo', 'beheerder@zonnehof.demo'])
      expect([wie, (await voerIn(await o.bezoeker(wie))).code]).toEqual([wie, 'NIET_GEVONDEN']);
  });

  it('de belofte van een eerste antwoord: gekozen door de bestuurder, bewaard bij de melding, en gehaald of niet', async () => {
    const bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    const stel = async (b: Bezoeker, versie: number, werkdagen: number): Promise<Record<string, unknown>> =>
      (
        await b.vraag<{ eersteReactieInstellen: Record<string, unknown> }>(
          `mutation ($v: Int!, $w: Int!) { eersteReactieInstellen(versie: $v, werkdagen: $w) { __typename ... on IntakeInstellingType { werkdagen versie } ${GEWEIGERD} } }`,
          { v: versie, w: werkdagen },
        )
      ).data.eersteReactieInstellen;
    expect(await stel(af, 0, 3)).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await stel(bestuurder, 0, 11)).toMatchObject({ code: 'MELDING_WERKDAGEN_KLOPT_NIET' });
    const eerst = await voerIn(af);
    expect(await stel(bestuurder, 0, 3)).toMatchObject({ werkdagen: 3, versie: 1 });
    expect(await stel(bestuurder, 0, 5)).toMatchObject({ code: 'VERSIE_VEROUDERD' });
    const daarna = await voerIn(af);
    expect([eerst.eersteReactieUiterlijk, daarna.eersteReactieUiterlijk]).toEqual(['2026-11-25', '2026-11-26']);
    const terug = o.klok.nu();
    o.klok.zet(new Date('2026-11-30T10:00:00+01:00'));
    const later = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    const stand = async (nummer: string): Promise<unknown> =>
      (await herkomst(later, nummer)).data.melding?.['herkomst']?.['eersteReactie'];
    expect(await stand(daarna.nummer)).toMatchObject({ stand: 'TE_LAAT', werkdagen: 3 });
    await neem(later, daarna.id);
    expect(await stand(daarna.nummer)).toMatchObject({ stand: 'GEGEVEN' });
    o.klok.zet(terug);
  });
});
