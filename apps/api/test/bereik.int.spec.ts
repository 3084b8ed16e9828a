import { randomUUID } from 'node:crypto';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';

const ANJA = 'aandachtsfunctionaris@zonnehof.demo';
const TEAM = 'meldteamlid@zonnehof.demo';
const BEHEER = 'beheerder@zonnehof.demo';
const VREEMD = 'aandachtsfunctionaris@lindeboom.demo';

interface Afwezigheid {
  __typename: string;
  id: string;
  van: string;
  totEnMet: string;
  mijn: boolean;
  uVervangt: boolean;
  ingetrokken: boolean;
  lid: { id: string };
  vervanger: { id: string } | null;
  code: string;
  veld: string | null;
  fouten: { veld: string; code: string }[];
}

const VELDEN = `__typename ... on Afwezigheid { id van totEnMet mijn uVervangt ingetrokken lid { id } vervanger { id } } ... on Geweigerd { code veld fouten { veld code } }`;
const MELD = `mutation ($s: ID!, $i: AfwezigheidInvoer!) { uit: afwezigheidMelden(sleutel: $s, invoer: $i) { ${VELDEN} } }`;
const TREK_IN = `mutation ($id: ID!) { uit: afwezigheidIntrekken(id: $id) { ${VELDEN} } }`;
const LIJST = `{ afwezigheden { id mijn uVervangt lid { id } vervanger { id } } }`;

let o: Omgeving;
let anja: Bezoeker;
let team: Bezoeker;
let beheerder: Bezoeker;
let vreemd: Bezoeker;

beforeAll(async () => {
  o = await startOmgeving();
  [anja, team, beheerder, vreemd] = await Promise.all([
    o.bezoeker(ANJA),
    o.bezoeker(TEAM),
    o.bezoeker(BEHEER),
    o.bezoeker(VREEMD),
  ]);
});
afterAll(() => o?.stop());
beforeEach(() => o.beheer.query('truncate organisatie.afwezigheid, notificatie.voorkeur'));

const id = (email: string): string => o.leden.lid(email).lidmaatschapId;
const meld = async (
  b: Bezoeker,
  i: { van?: string; totEnMet?: string; vervangerId?: string; lidmaatschapId?: string } = {},
  s = randomUUID(),
): Promise<Afwezigheid> =>
  (await b.vraag<{ uit: Afwezigheid }>(MELD, { s, i: { van: '2026-11-24', totEnMet: '2026-11-27', ...i } })).data.uit;
const trekIn = async (b: Bezoeker, wat: string): Promise<Afwezigheid> =>
  (await b.vraag<{ uit: Afwezigheid }>(TREK_IN, { id: wat })).data.uit;
const lijst = async (b: Bezoeker): Promise<Afwezigheid[]> =>
  (await b.vraag<{ afwezigheden: Afwezigheid[] }>(LIJST)).data.afwezigheden;

describe('afwezig melden', () => {
  it('kan voor uzelf, met een vervanger; u en de vervanger zien het, een ander niet', async () => {
    const uit = await meld(anja, { vervangerId: id(TEAM) });
    expect(uit).toMatchObject({
      __typename: 'Afwezigheid',
      van: '2026-11-24',
      totEnMet: '2026-11-27',
      mijn: true,
      lid: { id: id(ANJA) },
      vervanger: { id: id(TEAM) },
    });
    expect(await lijst(anja)).toMatchObject([{ id: uit.id, mijn: true, uVervangt: false }]);
    expect(await lijst(team)).toMatchObject([{ id: uit.id, mijn: false, uVervangt: true }]);
    expect(await lijst(beheerder)).toHaveLength(1);
    expect(await lijst(vreemd)).toEqual([]);
    expect(await lijst(await o.bezoeker('bestuurder@zonnehof.demo'))).toEqual([]);
  });

  it('geeft de vervanger geen toegang tot een dossier', async () => {
    const tel = async (): Promise<unknown> =>
      (await o.beheer.query('select count(*) from toegang.dossier_toegang where houder_id = $1', [id(TEAM)])).rows;
    const voor = await tel();
    await meld(anja, { vervangerId: id(TEAM) });
    expect(await tel()).toEqual(voor);
  });

  it('met dezelfde sleutel geeft hetzelfde antwoord, ook tegelijk', async () => {
    const s = randomUUID();
    const [een, twee] = await Promise.all([meld(anja, {}, s), meld(anja, {}, s)]);
    expect(een.id).toBe(twee.id);
    expect((await meld(anja, { van: '2027-01-01', totEnMet: '2027-01-02' }, s)).id).toBe(een.id);
    expect(await lijst(anja)).toHaveLength(1);
  });

  it('twee keer tegelijk voor dezelfde dagen lukt één keer', async () => {
    const uit = await Promise.all([meld(anja), meld(anja), meld(anja)]);
    expect(uit.filter((u) => u.__typename === 'Afwezigheid')).toHaveLength(1);
    expect(uit.filter((u) => u.code === 'AFWEZIGHEID_OVERLAPT')).toHaveLength(2);
  });

  it('kan een beheerder voor iemand die ziek werd; een ander niet', async () => {
    expect(await meld(beheerder, { lidmaatschapId: id(ANJA), vervangerId: id(TEAM) })).toMatchObject({
      lid: { id: id(ANJA) },
      mijn: false,
    });
    expect(await lijst(anja)).toMatchObject([{ mijn: true }]);
    expect(await meld(anja, { lidmaatschapId: id(TEAM) })).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it.each<[string, Parameters<typeof meld>[1], string]>([
    ['AFWEZIGHEID_EINDE_VOOR_BEGIN', { van: '2026-12-02', totEnMet: '2026-12-01' }, 'totEnMet'],
    ['AFWEZIGHEID_VOORBIJ', { van: '2026-11-01', totEnMet: '2026-11-22' }, 'totEnMet'],
    ['AFWEZIGHEID_TE_LANG', { van: '2026-11-24', totEnMet: '2032-11-24' }, 'totEnMet'],
  ])('wordt geweigerd: %s', async (code, i, veld) => {
    expect(await meld(anja, i)).toMatchObject({ code, veld, fouten: [{ veld, code }] });
    expect(await lijst(anja)).toEqual([]);
  });

  it('wordt geweigerd met uzelf als vervanger, ook als een beheerder het doet', async () => {
    expect(await meld(anja, { vervangerId: id(ANJA) })).toMatchObject({
      code: 'AFWEZIGHEID_VERVANGER_ZELF',
      veld: 'vervangerId',
    });
    expect(await meld(beheerder, { lidmaatschapId: id(TEAM), vervangerId: id(TEAM) })).toMatchObject({
      code: 'AFWEZIGHEID_VERVANGER_ZELF',
    });
    expect(await meld(beheerder, { lidmaatschapId: id(TEAM), vervangerId: id(BEHEER) })).toMatchObject({
      __typename: 'Afwezigheid',
    });
  });

  it('wordt geweigerd met een vervanger die op een van die dagen weg is, tot die terug is', async () => {
    const weg = await meld(team, { van: '2026-11-27', totEnMet: '2026-12-04' });
    expect(await meld(anja, { vervangerId: id(TEAM) })).toMatchObject({
      code: 'AFWEZIGHEID_VERVANGER_AFWEZIG',
      veld: 'vervangerId',
    });
    await trekIn(team, weg.id);
    expect(await meld(anja, { vervangerId: id(TEAM) })).toMatchObject({ __typename: 'Afwezigheid' });
  });

  it('wordt geweigerd als de dagen overlappen met een eerdere', async () => {
    const eerste = await meld(anja);
    expect(await meld(anja, { van: '2026-11-27', totEnMet: '2026-11-30' })).toMatchObject({
      code: 'AFWEZIGHEID_OVERLAPT',
      veld: 'van',
    });
    expect(await meld(anja, { van: '2026-11-28', totEnMet: '2026-11-30' })).toMatchObject({
      __typename: 'Afwezigheid',
    });
    await trekIn(anja, eerste.id);
    expect(await meld(anja)).toMatchObject({ __typename: 'Afwezigheid' });
  });

  it.each([
    ['een vervanger', 'vervangerId'],
    ['een lid', 'lidmaatschapId'],
  ])('kent %s van een andere organisatie niet: hetzelfde antwoord als voor wie niet bestaat', async (_wat, veld) => {
    const kaal = async (waarde: string): Promise<unknown> => {
      const { __typename, code, fouten } = await meld(beheerder, { lidmaatschapId: id(TEAM), [veld]: waarde });
      return { __typename, code, fouten };
    };
    const onbekend = await kaal(randomUUID());
    expect(onbekend).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await kaal(id(VREEMD))).toEqual(onbekend);
    expect(await kaal('geen-uuid')).toEqual(onbekend);
  });

  it('kent een vervanger die uit dienst is of wiens account dicht is niet', async () => {
    const wie = 'hr@zonnehof.demo';
    await o.beheer.query('update organisatie.account set geblokkeerd_op = $2 where email = $1', [wie, o.klok.nu()]);
    expect(await meld(anja, { vervangerId: id(wie) })).toMatchObject({ code: 'NIET_GEVONDEN' });
    await o.beheer.query('update organisatie.account set geblokkeerd_op = null where email = $1', [wie]);
  });
});

describe('intrekken', () => {
  it('kan door wie het is en door een beheerder; nog een keer is goed', async () => {
    const een = await meld(anja);
    expect(await trekIn(anja, een.id)).toMatchObject({ ingetrokken: true });
    expect(await trekIn(anja, een.id)).toMatchObject({ ingetrokken: true });
    expect(await lijst(anja)).toEqual([]);
    const twee = await meld(anja);
    expect(await trekIn(beheerder, twee.id)).toMatchObject({ ingetrokken: true });
  });

  it('kan niet door een ander, ook niet door de vervanger of een andere organisatie', async () => {
    const { id: wat } = await meld(anja, { vervangerId: id(TEAM) });
    for (const b of [team, vreemd]) expect(await trekIn(b, wat)).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await lijst(anja)).toHaveLength(1);
  });

  it('van wat voorbij is wordt geweigerd', async () => {
    const { id: wat } = await meld(anja, { van: '2026-11-23', totEnMet: '2026-11-23' });
    const nu = o.klok.nu();
    o.klok.zet(new Date('2026-11-24T00:30:00+01:00'));
    expect(await trekIn(await o.bezoeker(ANJA), wat)).toMatchObject({ code: 'AFWEZIGHEID_VOORBIJ' });
    o.klok.zet(nu);
  });
});

describe('wat bij uzelf hoort', () => {
  const OPSLAAN =
    'mutation ($i: HerinneringenInvoer!) { uit: herinneringenOpslaan(invoer: $i) { __typename ... on Herinneringen { stilVan stilTot samenvattingUur mail } ... on Geweigerd { code fouten { veld } } } }';
  const MIJN = '{ mijnHerinneringen { stilVan stilTot samenvattingUur mail } mijnTelefoon { nummer } }';
  const TELEFOON =
    'mutation ($t: String!) { uit: telefoonOpslaan(telefoon: $t) { __typename ... on Telefoon { nummer } ... on Geweigerd { code veld } } }';

  it('is zonder keuze: geen rust, geen samenvatting, wel mail', async () => {
    expect((await anja.vraag(MIJN)).data).toEqual({
      mijnHerinneringen: { stilVan: null, stilTot: null, samenvattingUur: null, mail: true },
      mijnTelefoon: { nummer: null },
    });
  });

  it('wordt bewaard, gewijzigd en door niemand anders gezien', async () => {
    const keuze = { stilVan: '22:00', stilTot: '07:30', samenvattingUur: 8, mail: false };
    await anja.vraag(OPSLAAN, { i: { ...keuze, stilVan: '21:00' } });
    expect((await anja.vraag(OPSLAAN, { i: keuze })).data).toEqual({ uit: { __typename: 'Herinneringen', ...keuze } });
    expect((await anja.vraag<{ mijnHerinneringen: unknown }>(MIJN)).data.mijnHerinneringen).toEqual(keuze);
    expect((await team.vraag<{ mijnHerinneringen: unknown }>(MIJN)).data.mijnHerinneringen).toMatchObject({
      mail: true,
    });
    await anja.vraag(OPSLAAN, { i: { mail: true } });
    expect((await anja.vraag<{ mijnHerinneringen: unknown }>(MIJN)).data.mijnHerinneringen).toEqual({
      stilVan: null,
      stilTot: null,
      samenvattingUur: null,
      mail: true,
    });
  });

  it('noemt elk veld dat fout is, en bewaart dan niets', async () => {
    const uit = await anja.vraag(OPSLAAN, { i: { stilVan: '25:00', samenvattingUur: 24, mail: true } });
    expect(uit.data).toMatchObject({
      uit: {
        code: 'VOORKEUR_TIJD_ONGELDIG',
        fouten: [{ veld: 'stilVan' }, { veld: 'stilTot' }, { veld: 'samenvattingUur' }],
      },
    });
    expect((await o.beheer.query('select 1 from notificatie.voorkeur')).rows).toEqual([]);
  });

  it('het telefoonnummer: netjes bewaard, leeg haalt het weg, fout wordt geweigerd', async () => {
    expect((await anja.vraag(TELEFOON, { t: '06-12 34 56 78' })).data).toEqual({
      uit: { __typename: 'Telefoon', nummer: '0612345678' },
    });
    expect((await anja.vraag(TELEFOON, { t: '12' })).data).toMatchObject({
      uit: { code: 'TELEFOON_ONJUIST', veld: 'telefoon' },
    });
    expect((await anja.vraag<{ mijnTelefoon: unknown }>(MIJN)).data.mijnTelefoon).toEqual({ nummer: '0612345678' });
    expect((await team.vraag<{ mijnTelefoon: unknown }>(MIJN)).data.mijnTelefoon).toEqual({ nummer: null });
    await anja.vraag(TELEFOON, { t: '' });
    expect((await anja.vraag<{ mijnTelefoon: unknown }>(MIJN)).data.mijnTelefoon).toEqual({ nummer: null });
  });

  it('een vervanger kiezen geeft namen uit de eigen organisatie alleen', async () => {
    const zoek = async (b: Bezoeker): Promise<string[]> =>
      (
        await b.vraag<{ collegasKiezen: { id: string }[] }>(
          '{ collegasKiezen(zoek: "", first: 100) { id naam functie } }',
        )
      ).data.collegasKiezen.map((c) => c.id);
    expect(await zoek(anja)).toEqual(expect.arrayContaining([id(TEAM), id(BEHEER)]));
    expect(await zoek(anja)).not.toContain(id(VREEMD));
    expect(await zoek(vreemd)).not.toContain(id(ANJA));
  });
});
