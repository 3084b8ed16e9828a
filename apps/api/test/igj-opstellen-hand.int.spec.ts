import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import {
  INSTELLEN,
  INSTELLING,
  LEES_OPSTELLING,
  LOS,
  VERSTUREN,
  VRIJGEVEN,
  ZELF,
  begin,
  biedAan,
  haal,
  stuurBewijs,
  termijnen,
  vraag,
  type Melding,
  type Opstelling,
} from './opstellen-vragen';

jest.setTimeout(120_000);

let o: Omgeving;
let af: Bezoeker;
let bestuurder: Bezoeker;
let png: Buffer;
beforeAll(async () => {
  o = await startOmgeving();
  af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
  png = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#335577' } })
    .png()
    .toBuffer();
  await vraag(bestuurder, INSTELLEN, { versie: 0, wijze: 'ZELF', zorg: ['WLZ'] });
});
afterAll(() => o?.stop());
beforeEach(() => o.klok.zet(new Date('2026-11-23T11:00:00+01:00')));

const zelf = (b: Bezoeker, m: Melding, deel: object): Promise<Melding> =>
  vraag(b, ZELF, { sleutel: randomUUID(), id: m.id, versie: m.versie, ...deel });
const opstelling = (b: Bezoeker, id: string): Promise<Opstelling> => vraag(b, LEES_OPSTELLING, { id });
const lees = (b: Bezoeker, m: Melding): Promise<Melding> => vraag(b, LOS, { nummer: m.meldingNummer });

async function bevestigd(): Promise<Melding> {
  const a = await biedAan(af, await begin(af, { beslisserId: o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId }));
  const m = await vraag<Melding>(bestuurder, VRIJGEVEN, { sleutel: randomUUID(), id: a.id, versie: a.versie });
  if (m.status !== 'BEKRACHTIGD') throw new Error(JSON.stringify(m));
  return m;
}

describe('Hoe meldingen naar de IGJ gaan', () => {
  it('kiest de bestuurder; anderen lezen het of merken er niets van', async () => {
    expect(await vraag(af, INSTELLING)).toMatchObject({
      verzendwijze: 'ZELF',
      zorgsoorten: ['WLZ'],
      magWijzigen: false,
    });
    expect(await vraag(await o.bezoeker('medewerker@zonnehof.demo'), INSTELLING)).toBeNull();
    expect(await vraag(await o.bezoeker('bestuurder@lindeboom.demo'), INSTELLING)).toMatchObject({
      verzendwijze: 'OVERDRACHT',
    });
    const nee = { versie: 1, wijze: 'OVERDRACHT', zorg: [] };
    expect(await vraag(af, INSTELLEN, nee)).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(await vraag(bestuurder, INSTELLEN, { ...nee, versie: 7 })).toMatchObject({ code: 'VERSIE_VEROUDERD' });
  });

  it('en dat kiest u per toezichthouder: wat u niet noemt, blijft zoals het was', async () => {
    const zet = (versie: number, deel: object = {}): Promise<{ code?: string }> =>
      vraag(bestuurder, INSTELLEN, { versie, wijze: 'ZELF', zorg: ['WLZ'], ...deel });
    const { versie } = await vraag<{ versie: number }>(bestuurder, INSTELLING);
    expect(await zet(versie, { wmo: 'ZELF', zelf: ['B_STAD', 'A_STAD', 'A_STAD'] })).toMatchObject({
      verzendwijze: 'ZELF',
      wijzeWmo: 'ZELF',
      zelfGemeenten: ['A_STAD', 'B_STAD'],
    });
    expect(await zet(versie + 1)).toMatchObject({ wijzeWmo: 'ZELF', zelfGemeenten: ['A_STAD', 'B_STAD'] });
    expect(await zet(versie + 2, { zelf: ['geen code'] })).toMatchObject({ code: 'IGJ_GEMEENTE_ONBEKEND' });
    expect(await zet(versie + 2, { wmo: 'OVERDRACHT', zelf: [] })).toMatchObject({ zelfGemeenten: [] });
  });

  it('en bij zelf versturen gaat er niets vanzelf weg', async () => {
    const a = await biedAan(
      af,
      await begin(af, { beslisserId: o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId }),
    );
    expect((await lees(bestuurder, a)).magHandelingen).toEqual(['terugsturen', 'vrijgeven']);
    const poging = { sleutel: randomUUID(), id: a.id, versie: a.versie };
    expect(await vraag<Melding>(bestuurder, VERSTUREN, poging)).toMatchObject({ code: 'IGJ_ZELF_VERSTUREN' });
    expect(await vraag<Melding>(af, VRIJGEVEN, poging)).toMatchObject({ code: 'NIET_GEVONDEN' });
    const { rows } = await o.beheer.query('select 1 from overdracht.overdracht where dossier_id = $1', [a.id]);
    expect(rows).toEqual([]);
  });
});

describe('Een bevestigde melding die u zelf verstuurt', () => {
  it('staat vast, met een pdf en JSON in de volgorde van het formulier', async () => {
    const m = await bevestigd();
    const uit = await opstelling(af, m.id);
    const json = await haal(o, af, `/igj-formulier/${m.id}.json`);
    expect(json.status).toBe(200);
    expect(createHash('sha256').update(json.bytes).digest('hex')).toBe(uit.handzending?.sha256);
    const kopie = JSON.parse(json.bytes.toString('utf8'));
    expect(kopie.velden.map((v: { code: string }) => v.code)).toEqual(uit.handzending?.velden);
    const pdf = await haal(o, bestuurder, `/igj-formulier/${m.id}.pdf`);
    expect([pdf.status, pdf.soort, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    for (const ander of ['medewerker@zonnehof.demo', 'bestuurder@lindeboom.demo', 'meldteamlid@zonnehof.demo'])
      expect((await haal(o, await o.bezoeker(ander), `/igj-formulier/${m.id}.json`)).status).toBe(404);
    const [rij] = (await o.beheer.query('select inhoud from igj.handzending where externe_melding_id = $1', [m.id]))
      .rows;
    expect(Buffer.from(rij.inhoud).includes('tillift')).toBe(false);
  });

  it('haalt de termijn pas met het moment en de verzendbevestiging samen, op het moment van versturen', async () => {
    const m = await bevestigd();
    o.klok.zet(new Date('2026-11-23T11:12:00+01:00'));
    const na = await zelf(af, m, { op: '2026-11-23T11:10:00+01:00', kenmerk: 'IGJ-2026-77' });
    expect([na.status, na.verzondenOp]).toEqual(['BEKRACHTIGD', null]);
    expect((await termijnen(af, m.id)).map((t) => t.status)).toEqual(['LOOPT']);
    const bewijs = await stuurBewijs(o, af, m.id, png);
    expect(bewijs.status).toBe(201);
    const klaar = await lees(af, m);
    expect(klaar.status).toBe('VERZONDEN');
    expect(new Date(klaar.verzondenOp ?? '').toISOString()).toBe('2026-11-23T10:10:00.000Z');
    const [t] = await termijnen(af, m.id);
    expect([t?.status, t?.teLaat, new Date(t?.beeindigdOp ?? '').toISOString()]).toEqual([
      'GEHAALD',
      false,
      '2026-11-23T10:10:00.000Z',
    ]);
    const { handzending } = await opstelling(bestuurder, m.id);
    expect(handzending).toMatchObject({ kenmerk: 'IGJ-2026-77', bewijzen: [{ id: bewijs.id, soort: 'PNG' }] });
    const terug = await haal(o, bestuurder, `/verzendbevestigingen/${bewijs.id}`);
    expect(createHash('sha256').update(terug.bytes).digest('hex')).toBe(handzending?.bewijzen[0]?.sha256);
    expect(
      (await haal(o, await o.bezoeker('bestuurder@lindeboom.demo'), `/verzendbevestigingen/${bewijs.id}`)).status,
    ).toBe(404);
  });

  it('mag ook andersom: eerst de bevestiging, dan het moment; dubbel sturen is één bestand', async () => {
    const m = await bevestigd();
    const bewijs = randomUUID();
    await stuurBewijs(o, bestuurder, m.id, png, 'a.png', bewijs);
    await stuurBewijs(o, bestuurder, m.id, png, 'a.png', bewijs);
    const nu = await lees(bestuurder, m);
    expect(nu.status).toBe('BEKRACHTIGD');
    expect((await opstelling(af, m.id)).handzending?.bewijzen).toHaveLength(1);
    const sleutel = randomUUID();
    const klaar = await zelf(bestuurder, nu, { sleutel, op: '2026-11-23T11:00:00+01:00' });
    expect(klaar.status).toBe('VERZONDEN');
    expect((await zelf(bestuurder, nu, { sleutel, op: '2026-11-23T11:00:00+01:00' })).id).toBe(m.id);
  });

  it('weigert een moment in de toekomst, of voor de vaststelling of het bevestigen zonder uitleg', async () => {
    const m = await bevestigd();
    const code = async (deel: object): Promise<string | undefined> => {
      const uit = await zelf(af, m, deel);
      return uit.fouten?.[0]?.code ?? uit.code;
    };
    expect(await code({ op: null })).toBe('IGJ_MOMENT_ONTBREEKT');
    expect(await code({ op: '2026-11-23T11:05:00+01:00' })).toBe('IGJ_MOMENT_IN_TOEKOMST');
    expect(await code({ op: '2026-11-23T08:00:00+01:00' })).toBe('IGJ_UITLEG_ONTBREEKT');
    expect(await code({ op: '2026-11-23T10:00:00+01:00' })).toBe('IGJ_UITLEG_ONTBREEKT');
    const na = await zelf(af, m, {
      op: '2026-11-23T10:00:00+01:00',
      toelichting: 'De bestuurder belde dat het goed was.',
    });
    expect(na.__typename).toBe('ExterneMelding');
    expect((await opstelling(af, m.id)).handzending?.toelichting).toBe('De bestuurder belde dat het goed was.');
  });

  it('is te laat ook nog geldig: gehaald, en te laat', async () => {
    const m = await bevestigd();
    o.klok.zet(new Date('2026-12-01T10:00:00+01:00'));
    const later = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    const na = await zelf(later, m, { op: '2026-12-01T09:00:00+01:00' });
    expect(na.__typename).toBe('ExterneMelding');
    expect((await stuurBewijs(o, later, m.id, png)).status).toBe(201);
    const [t] = await termijnen(later, m.id);
    expect([t?.status, t?.teLaat]).toEqual(['GEHAALD', true]);
  });

  it('neemt alleen een pdf of beeld als bewijs, en alleen van wie erbij hoort', async () => {
    const m = await bevestigd();
    expect((await stuurBewijs(o, af, m.id, Buffer.from('Ik verstuurde het echt.'), 'b.txt')).code).toBe(
      'BESTAND_SOORT',
    );
    expect((await stuurBewijs(o, af, m.id, Buffer.from('MZ kwaad'), 'b.exe')).status).toBe(415);
    for (const ander of ['medewerker@zonnehof.demo', 'bestuurder@lindeboom.demo', 'meldteamlid@zonnehof.demo'])
      expect((await stuurBewijs(o, await o.bezoeker(ander), m.id, png)).status).toBe(404);
    expect((await opstelling(af, m.id)).handzending?.bewijzen).toEqual([]);
  });

  it('verandert niet meer: geen tweede keer bevestigen en geen bewijs voor het bevestigen', async () => {
    const a = await biedAan(
      af,
      await begin(af, { beslisserId: o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId }),
    );
    expect((await stuurBewijs(o, af, a.id, png)).status).toBe(422);
    const m = await vraag<Melding>(bestuurder, VRIJGEVEN, { sleutel: randomUUID(), id: a.id, versie: a.versie });
    const nog = await vraag<Melding>(bestuurder, VRIJGEVEN, { sleutel: randomUUID(), id: a.id, versie: m.versie });
    expect(nog.code).toBe('IGJ_STATUS_PAST_NIET');
  });
});
