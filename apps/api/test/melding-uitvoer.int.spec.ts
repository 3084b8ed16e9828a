import { randomUUID } from 'node:crypto';
import { pdfTekst } from '@meldbaken/platform/testing';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { GEWEIGERD, dienIn, haalErbij, neem } from './vragen';

jest.setTimeout(120_000);

const STUK = `meldingId soort versie delen { code tekst } voorstel { code tekst } namen { naam mensen grond reden } lijn bezwaar magMaken
  versies { versie door delen { code tekst } } giften { id versie vorm door reden }`;
const UIT = `__typename ... on Uitvoer { ${STUK} } ... on UitvoerVerouderd { code huidig { versie delen { code tekst } } } ${GEWEIGERD}`;

interface Stuk {
  __typename: string;
  code: string;
  bericht: string;
  watDan: string | null;
  versie: number;
  delen: { code: string; tekst: string }[];
  voorstel: { code: string; tekst: string }[];
  namen: { naam: string; mensen: string[]; grond: string | null; reden: string | null }[];
  lijn: string;
  bezwaar: string | null;
  magMaken: boolean;
  versies: { versie: number; delen: { code: string; tekst: string }[] }[];
  giften: { id: string; versie: number; vorm: string; door: string; reden: string }[];
  huidig: { versie: number; delen: { code: string; tekst: string }[] };
}
type Bevestiging = { naam: string; grond: string; reden: string };

let o: Omgeving;
let af: Bezoeker;
let id: string;
let nummer: string;

const lees = async (b: Bezoeker, meldingId = id, soort = 'CLIENTDOSSIER'): Promise<Stuk | null> => {
  const r = await b.vraag<{ uitvoer: Stuk | null }>(
    `query ($m: ID!, $s: UitvoerSoort!) { uitvoer(meldingId: $m, soort: $s) { ${STUK} } }`,
    { m: meldingId, s: soort },
  );
  return r.data.uitvoer;
};
async function bewaar(
  b: Bezoeker,
  versie: number,
  tekst: string,
  meer: { bevestigd?: Bevestiging[]; soort?: string; sleutel?: string; meldingId?: string } = {},
): Promise<Stuk> {
  const r = await b.vraag<{ uit: Stuk }>(
    `mutation ($k: ID!, $m: ID!, $s: UitvoerSoort!, $v: Int!, $d: [UitvoerDeelInvoer!]!, $b: [NaamBevestigingInvoer!]!) {
      uit: uitvoerBewaren(sleutel: $k, meldingId: $m, soort: $s, versie: $v, delen: $d, bevestigd: $b) { ${UIT} } }`,
    {
      k: meer.sleutel ?? randomUUID(),
      m: meer.meldingId ?? id,
      s: meer.soort ?? 'CLIENTDOSSIER',
      v: versie,
      d: [{ code: 'GEBEURTENIS', tekst }],
      b: meer.bevestigd ?? [],
    },
  );
  if (!r.data) throw new Error(r.tekst);
  return r.data.uit;
}
async function geef(
  b: Bezoeker,
  versie: number,
  meer: { reden?: string; soort?: string; vorm?: string; sleutel?: string; meldingId?: string } = {},
): Promise<Stuk> {
  const r = await b.vraag<{ uit: Stuk }>(
    `mutation ($k: ID!, $m: ID!, $s: UitvoerSoort!, $v: Int!, $f: UitvoerVorm!, $r: String!) {
      uit: uitvoerGeven(sleutel: $k, meldingId: $m, soort: $s, versie: $v, vorm: $f, reden: $r) { ${UIT} } }`,
    {
      k: meer.sleutel ?? randomUUID(),
      m: meer.meldingId ?? id,
      s: meer.soort ?? 'CLIENTDOSSIER',
      v: versie,
      f: meer.vorm ?? 'JSON',
      r: meer.reden ?? 'Voor het zorgdossier van de cliënt',
    },
  );
  if (!r.data) throw new Error(r.tekst);
  return r.data.uit;
}
const bestand = (b: Bezoeker, giftId: string): ReturnType<Omgeving['app']['inject']> =>
  o.app.inject({ method: 'GET', url: `/uitvoer/stuk/${giftId}`, headers: { cookie: b.cookie } });
const persoon = async (email: string): Promise<{ toon: string; achternaam: string }> => {
  const { rows } = await o.beheer.query(
    `select achternaam, concat_ws(' ', voornaam, tussenvoegsel, achternaam) as toon from organisatie.persoon where id = $1`,
    [o.leden.lid(email).persoonId],
  );
  return rows[0] as { toon: string; achternaam: string };
};

beforeAll(async () => {
  o = await startOmgeving();
  af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  const { persoonId } = o.leden.lid('leidinggevende@zonnehof.demo');
  const m = await dienIn(await o.bezoeker('medewerker@zonnehof.demo'), o, { pleger: { persoonId } });
  ({ id, nummer } = m);
  await neem(af, id);
});
afterAll(() => o?.stop());

describe('Een stuk voor het dossier van de cliënt', () => {
  it('begint met een voorstel uit de melding', async () => {
    const s = await lees(af);
    expect(s).toMatchObject({ versie: 0, lijn: 'GEEN_NAMEN', magMaken: true, giften: [], bezwaar: null });
    expect(s?.voorstel.find((d) => d.code === 'GEBEURTENIS')?.tekst).toContain('hard aan haar arm werd getrokken');
    expect(s?.delen).toEqual(s?.voorstel);
  });

  it('een naam van een medewerker wordt gezien, en gaat er niet mee uit', async () => {
    const wie = await persoon('leidinggevende@zonnehof.demo');
    const s = await bewaar(af, 0, `Mevrouw ${wie.achternaam} trok haar aan de arm.`);
    expect(s).toMatchObject({ __typename: 'Uitvoer', versie: 1, namen: [{ naam: wie.achternaam, grond: null }] });
    expect(s.namen[0]?.mensen).toContain(wie.toon);
    const nee = await geef(af, 1);
    expect(nee).toMatchObject({ __typename: 'Geweigerd', code: 'UITVOER_NAMEN' });
    expect(nee.bericht).toContain(wie.achternaam);
    expect((await lees(af))?.giften).toEqual([]);
  });

  it('ook een collega uit hetzelfde team, een beller van ver en een andere schrijfwijze', async () => {
    const wie = await persoon('bestuurder2@zonnehof.demo');
    const s = await bewaar(af, 1, `Ik belde ${wie.achternaam.toUpperCase()}.`);
    expect(s.namen.flatMap((n) => n.mensen)).toContain(wie.toon);
    // The client is no member of staff.
    const zonder = await bewaar(af, 2, 'Mevrouw Proef werd aan haar arm getrokken.');
    expect(zonder.namen).toEqual([]);
  });

  it('wie tegelijk schrijft, krijgt de nieuwste tekst erbij; dezelfde sleutel doet niets twee keer', async () => {
    expect(await bewaar(af, 1, 'Te laat.')).toMatchObject({
      __typename: 'UitvoerVerouderd',
      code: 'VERSIE_VEROUDERD',
      huidig: { versie: 3 },
    });
    const sleutel = randomUUID();
    const [een, twee] = [await bewaar(af, 3, 'Tekst.', { sleutel }), await bewaar(af, 3, 'Tekst.', { sleutel })];
    expect([een.versie, twee.versie]).toEqual([4, 4]);
    expect((await lees(af))?.versies.map((v) => v.versie)).toEqual([4, 3, 2, 1]);
    expect((await geef(af, 3)).__typename).toBe('UitvoerVerouderd');
  });

  it('gaat eruit met een reden, als JSON en als pdf met Feit en Mening, en wordt elke keer onthouden', async () => {
    expect(await geef(af, 4, { reden: ' ' })).toMatchObject({ code: 'UITVOER_REDEN' });
    const sleutel = randomUUID();
    const s = await geef(af, 4, { sleutel });
    expect(s.giften).toMatchObject([
      { id: sleutel, versie: 4, vorm: 'JSON', reden: 'Voor het zorgdossier van de cliënt' },
    ]);
    expect((await geef(af, 4, { sleutel })).giften).toHaveLength(1);
    const json = await bestand(af, sleutel);
    expect(json.headers['content-disposition']).toBe(`attachment; filename="clientdossier-${nummer}.json"`);
    expect(json.json()).toMatchObject({
      melding: nummer,
      versie: 4,
      delen: [{ kop: 'Wat er gebeurde', label: 'Feit', tekst: 'Tekst.' }],
    });
    expect(json.json().namen).toHaveLength(3);
    const naam = (await persoon('aandachtsfunctionaris@zonnehof.demo')).achternaam;
    expect(json.body).not.toContain(naam);

    const nogEens = randomUUID();
    await geef(af, 4, { sleutel: nogEens, vorm: 'PDF', reden: 'Op papier' });
    const pdf = await bestand(af, nogEens);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.rawPayload.includes('pdfuaid')).toBe(true);
    const tekst = pdfTekst(pdf.rawPayload);
    for (const deel of ['Feit', 'Tekst.', nummer]) expect(tekst).toContain(deel.replace(/\s/g, ''));
    expect(tekst).not.toContain(naam);

    const { rows } = await o.beheer.query(
      `select velden, uitkomst from audit.regel where handeling = 'melding.uitvoer-geven' and dossier_id = $1 and uitkomst = 'GELUKT' order by volgorde`,
      [id],
    );
    expect(rows.filter((r) => r.velden.includes('bestand')).map((r) => r.velden[1])).toEqual(['JSON', 'PDF']);
    const dossier = await af.vraag<{ melding: { tijdlijn: { soort: string; tekst: string }[] } }>(
      'query ($n: String!) { melding(nummer: $n) { tijdlijn { soort tekst } } }',
      { n: nummer },
    );
    expect(dossier.data.melding.tijdlijn.filter((t) => t.soort === 'UITVOER_GEGEVEN')).toHaveLength(2);
  });

  it('het bestand is voor wie het vroeg, en na een uur vraagt u het opnieuw', async () => {
    const sleutel = randomUUID();
    await geef(af, 4, { sleutel });
    const ander = await o.bezoeker('aandachtsfunctionaris2@zonnehof.demo');
    for (const b of [
      ander,
      await o.bezoeker('leidinggevende@zonnehof.demo'),
      await o.bezoeker('bestuurder@lindeboom.demo'),
    ])
      expect((await bestand(b, sleutel)).statusCode).toBe(404);
    expect((await bestand(af, randomUUID())).statusCode).toBe(404);
    expect((await bestand(af, 'onzin')).statusCode).toBe(404);
    o.klok.zet(new Date(o.klok.nu().getTime() + 61 * 60_000));
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    expect((await bestand(af, sleutel)).statusCode).toBe(404);
  });
});

describe('De keuze van de organisatie', () => {
  const KIES = `mutation ($v: Int!, $l: NamenLijn!, $r: String!) { uit: uitvoerInstellen(versie: $v, lijn: $l, reden: $r) {
    __typename ... on UitvoerInstelling { lijn reden versie bronnen } ${GEWEIGERD} } }`;

  it('laat een naam met reden staan als de wet dat vraagt, en anders niet', async () => {
    const wie = await persoon('leidinggevende@zonnehof.demo');
    const tekst = `Mevrouw ${wie.achternaam} deed het.`;
    const bevestigd = [{ naam: wie.achternaam, grond: 'GEVOLGEN', reden: 'De cliënt brak haar arm.' }];
    expect(await bewaar(af, 4, tekst, { bevestigd })).toMatchObject({
      __typename: 'Geweigerd',
      code: 'UITVOER_NAAM_GROND',
    });
    const bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
    const kies = async (
      b: Bezoeker,
      versie: number,
      reden = 'Wij volgen de Wkkgz.',
    ): Promise<Record<string, unknown>> => {
      const r = await b.vraag<{ uit: Record<string, unknown> }>(KIES, { v: versie, l: 'NAMEN_BIJ_GEVOLGEN', r: reden });
      return r.data.uit;
    };
    expect(await kies(bestuurder, 0, ' ')).toMatchObject({ code: 'MELDING_REDEN_ONTBREEKT' });
    expect(await kies(bestuurder, 0)).toMatchObject({ lijn: 'NAMEN_BIJ_GEVOLGEN', versie: 1 });
    expect(await kies(bestuurder, 0)).toMatchObject({ code: 'VERSIE_VEROUDERD' });
    expect(await kies(af, 1)).toMatchObject({ code: 'NIET_GEVONDEN' });
    const s = await bewaar(af, 4, tekst, { bevestigd });
    expect(s).toMatchObject({
      versie: 5,
      lijn: 'NAMEN_BIJ_GEVOLGEN',
      namen: [{ grond: 'GEVOLGEN', reden: 'De cliënt brak haar arm.' }],
    });
    expect((await geef(af, 5)).__typename).toBe('Uitvoer');
  });
});

describe('De andere stukken', () => {
  it('het personeelsdossier wacht op een gesprek en een oordeel, en zegt dat', async () => {
    expect((await lees(af, id, 'PERSONEELSDOSSIER'))?.bezwaar).toContain('een gesprek met deze persoon en een oordeel');
    const s = await bewaar(af, 0, 'Kort.', { soort: 'PERSONEELSDOSSIER' });
    expect(s.versie).toBe(1);
    expect(await geef(af, 1, { soort: 'PERSONEELSDOSSIER' })).toMatchObject({
      code: 'MELDING_PERSONEELSDOSSIER_TE_VROEG',
    });
  });

  it('in het verslag voor het bestuur staat de cliënt niet met naam', async () => {
    const s = await bewaar(af, 0, 'Mevrouw Proef werd getrokken.', { soort: 'BESTUURSVERSLAG' });
    expect(s.versie).toBe(1);
    expect(await geef(af, 1, { soort: 'BESTUURSVERSLAG' })).toMatchObject({ __typename: 'Geweigerd' });
  });
});

describe('Wie er niet bij mag', () => {
  it('krijgt hetzelfde als bij een melding die er niet is', async () => {
    const onbekend = await geef(af, 1, { meldingId: randomUUID() });
    for (const wie of [
      'leidinggevende@zonnehof.demo',
      'medewerker@zonnehof.demo',
      'hr@zonnehof.demo',
      'bestuurder@lindeboom.demo',
      'aandachtsfunctionaris@lindeboom.demo',
    ]) {
      const b = await o.bezoeker(wie);
      expect([wie, await lees(b)]).toEqual([wie, null]);
      expect([wie, await bewaar(b, 0, 'x')]).toEqual([wie, onbekend]);
      expect([wie, await geef(b, 1)]).toEqual([wie, onbekend]);
    }
    // Who joins as decider reads, and makes nothing.
    const { versie } = await dossier();
    await haalErbij(af, id, versie, o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId);
    const beslisser = await o.bezoeker('bestuurder@zonnehof.demo');
    expect(await lees(beslisser)).toMatchObject({ magMaken: false, versie: 5 });
    expect(await bewaar(beslisser, 5, 'x')).toEqual(onbekend);
  });

  async function dossier(): Promise<{ versie: number }> {
    const r = await af.vraag<{ melding: { versie: number } }>(
      'query ($n: String!) { melding(nummer: $n) { versie } }',
      { n: nummer },
    );
    return r.data.melding;
  }
});
