import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { volledig } from '../../../libs/igj/model/src/rapportage/rapportage.fixture';
import { hoofdstukkenVan } from '@meldbaken/igj/model';
import { VUL_AAN, VRAAG_UITSTEL } from './igj-berichten-vragen';
import { BEGIN, BEWAAR, BIED_AAN, STUUR, TERUG, VISIE, tekst, type Rapport } from './igj-rapportage-vragen';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import {
  INSTELLEN,
  LEES_OPSTELLING,
  LOS,
  VRIJGEVEN,
  ZELF,
  begin,
  biedAan,
  haal,
  stuurBewijs,
  termijnen,
  vraag,
  type Melding,
} from './opstellen-vragen';

jest.setTimeout(120_000);

const UIT = `__typename ... on ExterneMelding { id versie status kenmerk rapportageGevraagd rapportageUiterlijk magHandelingen }
  ... on ExterneMeldingVersieVerouderd { code huidig { versie } } ... on Geweigerd { code bericht watDan fouten { veld code } }`;
const ANTWOORD = `mutation ($s: ID!, $id: ID!, $v: Int!, $a: HandAntwoordInvoer!) { uit: externeMeldingAntwoordVastleggen(sleutel: $s, id: $id, versie: $v, antwoord: $a) { ${UIT} } }`;
const ANTWOORDEN = `query ($id: ID!) { uit: externeMeldingOpstelling(id: $id) { antwoorden { soort kenmerk rapportageGevraagd rapportageUiterlijk toelichting vastgelegdDoor { naam } } } }`;
const R = `id versie status kenmerk verzondenOp verzondenDoor magHandelingen zelfVerstuurd { verstuurdOp kenmerk toelichting bewijzen { id naam } }`;
const RUIT = `__typename ... on Rapportage { ${R} } ... on RapportageVerouderd { code huidig { versie } } ... on Geweigerd { code bericht watDan fouten { veld code } }`;
const KEUR_GOED = `mutation ($s: ID!, $id: ID!, $v: Int!) { uit: rapportageGoedkeuren(sleutel: $s, rapportageId: $id, versie: $v) { ${RUIT} } }`;
const RAPPORT_ZELF = `mutation ($s: ID!, $id: ID!, $v: Int!, $op: DateTime, $kenmerk: String, $toelichting: String) { uit: rapportageZelfVerstuurd(sleutel: $s, rapportageId: $id, versie: $v, op: $op, kenmerk: $kenmerk, toelichting: $toelichting) { ${RUIT} } }`;
const STANDEN = `query ($id: ID!) { uit: rapportages(externeMeldingId: $id) { metDeHand magBeginnen uiterlijk rapportages { ${R} } } }`;

type Uit = Melding & { rapportageUiterlijk: string | null; kenmerk: string | null; watDan?: string | null };
interface HandRapport {
  __typename: string;
  id: string;
  versie: number;
  status: string;
  kenmerk: string | null;
  verzondenOp: string | null;
  verzondenDoor: string | null;
  magHandelingen: string[];
  zelfVerstuurd: { verstuurdOp: string | null; bewijzen: { naam: string }[] } | null;
  code?: string;
  fouten?: { veld: string; code: string }[];
}

let o: Omgeving;
let af: Bezoeker;
let bestuurder: Bezoeker;
let png: Buffer;
const MAANDAG = new Date('2026-11-23T11:00:00+01:00');
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
beforeEach(() => zet(MAANDAG));

/** Another day: a session that was left alone so long has ended, so both log in again. */
async function zet(nu: Date): Promise<void> {
  if (o.klok.nu().getTime() === nu.getTime()) return;
  o.klok.zet(nu);
  af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  bestuurder = await o.bezoeker('bestuurder@zonnehof.demo');
}

/** Sent by hand at eleven, with its proof. */
async function verstuurd(): Promise<Melding> {
  await zet(MAANDAG);
  const beslisserId = o.leden.lid('bestuurder@zonnehof.demo').lidmaatschapId;
  const a = await biedAan(af, await begin(af, { beslisserId }));
  const vrij = await vraag<Melding>(bestuurder, VRIJGEVEN, { sleutel: randomUUID(), id: a.id, versie: a.versie });
  await vraag(af, ZELF, { sleutel: randomUUID(), id: a.id, versie: vrij.versie, op: MAANDAG.toISOString() });
  expect((await stuurBewijs(o, af, a.id, png)).status).toBe(201);
  const m = await vraag<Melding>(af, LOS, { nummer: a.meldingNummer });
  if (m.status !== 'VERZONDEN') throw new Error(JSON.stringify(m));
  return m;
}
const BEVESTIGD = {
  soort: 'BEVESTIGING',
  op: '2026-11-24T10:00:00+01:00',
  kenmerk: 'IGJ-77',
  rapportageGevraagd: true,
  toelichting: 'GEHEIMWOORD van de IGJ',
};
const antwoord = async (b: Bezoeker, m: Melding, a: object, extra: object = {}): Promise<Uit> => {
  const { versie } = (await vraag<Melding | null>(af, LOS, { nummer: m.meldingNummer })) ?? m;
  return vraag<Uit>(b, ANTWOORD, { s: randomUUID(), id: m.id, v: versie, a, ...extra });
};
async function bevestigd(a: object = {}): Promise<Melding> {
  const m = await verstuurd();
  await zet(new Date('2026-11-25T11:00:00+01:00'));
  const uit = await antwoord(af, m, { ...BEVESTIGD, ...a });
  if (uit.status !== 'ONTVANGST_BEVESTIGD') throw new Error(JSON.stringify(uit));
  return m;
}
const rapportTermijn = async (b: Bezoeker, id: string): Promise<unknown[]> =>
  (await termijnen(b, id))
    .filter((t) => t.code === 'IGJ_RAPPORTAGE')
    .map((t) => [t.status, t.vervaltOp.slice(0, 10), t.teLaat]);

describe('Het antwoord op een melding die u zelf verstuurde', () => {
  it('legt u zelf vast, met kenmerk; vraagt de IGJ een rapport, dan start die termijn', async () => {
    const m = await verstuurd();
    await zet(new Date('2026-11-25T11:00:00+01:00'));
    const s = randomUUID();
    const uit = await antwoord(af, m, BEVESTIGD, { s });
    expect(uit).toMatchObject({ status: 'ONTVANGST_BEVESTIGD', kenmerk: 'IGJ-77', rapportageUiterlijk: '2027-01-19' });
    expect((await antwoord(af, m, BEVESTIGD, { s })).status).toBe('ONTVANGST_BEVESTIGD');
    expect(await rapportTermijn(af, m.id)).toEqual([['LOOPT', '2027-01-19', false]]);
    const { antwoorden } = await vraag<{ antwoorden: { toelichting: string }[] }>(bestuurder, ANTWOORDEN, { id: m.id });
    expect(antwoorden).toMatchObject([{ soort: 'BEVESTIGING', kenmerk: 'IGJ-77', toelichting: BEVESTIGD.toelichting }]);
    const { rows } = await o.beheer.query(`select 1 from igj.hand_antwoord t where t::text like '%GEHEIMWOORD%'`);
    expect(rows).toEqual([]);
  });

  it('verzet u als u uitstel kreeg, en trekt u in als er geen rapport meer nodig is: het nieuwste telt', async () => {
    const m = await bevestigd();
    expect(
      (await antwoord(bestuurder, m, { ...BEVESTIGD, rapportageUiterlijk: '2027-02-05' })).rapportageUiterlijk,
    ).toBe('2027-02-05');
    expect(await rapportTermijn(af, m.id)).toContainEqual(['LOOPT', '2027-02-05', false]);
    await antwoord(af, m, { ...BEVESTIGD, rapportageGevraagd: false });
    expect((await termijnen(af, m.id)).filter((t) => t.code === 'IGJ_RAPPORTAGE' && t.status !== 'VERVALLEN')).toEqual(
      [],
    );
  });

  it('wordt geweigerd met het veld als het niet kan', async () => {
    const m = await verstuurd();
    await zet(new Date('2026-11-25T11:00:00+01:00'));
    const fout = async (a: object): Promise<unknown> => (await antwoord(af, m, { ...BEVESTIGD, ...a })).fouten?.[0];
    expect(await fout({ op: null })).toEqual({ veld: 'op', code: 'IGJ_MOMENT_ONTBREEKT' });
    expect(await fout({ op: '2026-11-25T11:01:00+01:00' })).toEqual({ veld: 'op', code: 'IGJ_MOMENT_IN_TOEKOMST' });
    expect(await fout({ op: '2026-11-23T10:59:00+01:00' })).toEqual({ veld: 'op', code: 'IGJ_VOLGORDE_ONMOGELIJK' });
    expect(await fout({ rapportageGevraagd: null })).toEqual({
      veld: 'rapportageGevraagd',
      code: 'IGJ_RAPPORTAGE_KEUZE_ONTBREEKT',
    });
    expect(await fout({ rapportageUiterlijk: '2026-11-23' })).toEqual({
      veld: 'rapportageUiterlijk',
      code: 'IGJ_DAG_IN_VERLEDEN',
    });
    expect(await fout({ rapportageGevraagd: false, rapportageUiterlijk: '2027-01-01' })).toEqual({
      veld: 'rapportageUiterlijk',
      code: 'IGJ_DAG_ZONDER_RAPPORTAGE',
    });
    expect(await vraag<Uit>(af, ANTWOORD, { s: randomUUID(), id: m.id, v: 1, a: BEVESTIGD })).toMatchObject({
      code: 'VERSIE_VEROUDERD',
    });
  });

  it('kan ook zeggen dat de zaak gesloten is: dan loopt er niets meer', async () => {
    const m = await bevestigd();
    const dicht = await antwoord(af, m, {
      soort: 'AFSLUITING',
      op: '2026-11-25T10:00:00+01:00',
      toelichting: 'Brief.',
    });
    expect(dicht.status).toBe('AFGESLOTEN');
    expect((await termijnen(af, m.id)).filter((t) => t.status === 'LOOPT')).toEqual([]);
    expect((await antwoord(af, m, BEVESTIGD)).code).toBe('IGJ_STATUS_PAST_NIET');
  });

  it('is alleen van wie bij de zaak hoort, en niet van een melding die nog niet weg is', async () => {
    const m = await bevestigd();
    for (const wie of ['medewerker@zonnehof.demo', 'meldteamlid@zonnehof.demo', 'bestuurder@lindeboom.demo']) {
      expect((await antwoord(await o.bezoeker(wie), m, BEVESTIGD)).code).toBe('NIET_GEVONDEN');
      expect(await vraag(await o.bezoeker(wie), ANTWOORDEN, { id: m.id })).toBeNull();
    }
    await zet(MAANDAG);
    const concept = await begin(af);
    expect((await antwoord(af, concept, BEVESTIGD)).code).toBe('IGJ_NIET_MET_DE_HAND');
  });
});

describe('Een vraag op papier bij een melding die u zelf verstuurde', () => {
  const VRAAG = { soort: 'VRAAG', op: '2026-11-25T09:00:00+01:00', toelichting: 'GEHEIMWOORD: wie was erbij?' };
  const vragen = async (id: string): Promise<{ id: string; soort: string }[]> =>
    (
      await vraag<{ antwoorden: { id: string; soort: string }[] }>(
        af,
        `query ($id: ID!) { uit: externeMeldingOpstelling(id: $id) { antwoorden { id soort uiterlijk vraagId toelichting } } }`,
        { id },
      )
    ).antwoorden;
  const vraagTermijn = async (id: string): Promise<unknown[]> =>
    (await termijnen(af, id)).filter((t) => t.code === 'IGJ_VRAAG').map((t) => [t.status, t.vervaltOp.slice(0, 10)]);

  it('start een termijn als er een dag in staat; uw antwoord haalt die termijn, op het moment van sturen', async () => {
    const m = await bevestigd();
    const s = randomUUID();
    expect((await antwoord(af, m, { ...VRAAG, uiterlijk: '2026-12-08' }, { s })).status).toBe('ONTVANGST_BEVESTIGD');
    await antwoord(af, m, { ...VRAAG, uiterlijk: '2026-12-08' }, { s });
    expect(await vraagTermijn(m.id)).toEqual([['LOOPT', '2026-12-08']]);
    const [v] = await vragen(m.id);
    expect(v).toMatchObject({ soort: 'VRAAG', uiterlijk: '2026-12-08', toelichting: VRAAG.toelichting });
    const a = { soort: 'ANTWOORD', op: '2026-11-25T10:30:00+01:00', vraagId: v?.id };
    expect((await antwoord(bestuurder, m, a)).__typename).toBe('ExterneMelding');
    const [t] = (await termijnen(af, m.id)).filter((x) => x.code === 'IGJ_VRAAG');
    expect([t?.status, new Date(t?.beeindigdOp ?? '').toISOString()]).toEqual(['GEHAALD', '2026-11-25T09:30:00.000Z']);
    expect((await antwoord(af, m, a)).fouten).toEqual([{ veld: 'vraagId', code: 'IGJ_AL_BEANTWOORD' }]);
    const { rows } = await o.beheer.query(`select 1 from igj.hand_antwoord t where t::text like '%GEHEIMWOORD%'`);
    expect(rows).toEqual([]);
  });

  it('start geen termijn zonder dag, en twee vragen hebben elk hun eigen termijn', async () => {
    const m = await bevestigd();
    await antwoord(af, m, VRAAG);
    expect(await vraagTermijn(m.id)).toEqual([]);
    await antwoord(af, m, { ...VRAAG, uiterlijk: '2026-12-08' });
    await antwoord(af, m, { ...VRAAG, uiterlijk: '2026-12-10' });
    expect((await vraagTermijn(m.id)).sort()).toEqual([
      ['LOOPT', '2026-12-08'],
      ['LOOPT', '2026-12-10'],
    ]);
    await antwoord(af, m, { soort: 'AFSLUITING', op: '2026-11-25T10:00:00+01:00' });
    expect((await termijnen(af, m.id)).filter((t) => t.status === 'LOOPT')).toEqual([]);
  });

  it('wordt geweigerd zonder vraag, met een dag die niet kan, en een antwoord waarop niemand vroeg', async () => {
    const m = await bevestigd();
    const fout = async (a: object): Promise<unknown> => (await antwoord(af, m, { ...VRAAG, ...a })).fouten;
    expect(await fout({ toelichting: ' ' })).toEqual([{ veld: 'toelichting', code: 'IGJ_TEKST_ONTBREEKT' }]);
    expect(await fout({ uiterlijk: '2026-11-24' })).toEqual([{ veld: 'uiterlijk', code: 'IGJ_DAG_IN_VERLEDEN' }]);
    const ander = await bevestigd();
    await antwoord(af, ander, VRAAG);
    const [v] = await vragen(ander.id);
    for (const vraagId of [null, randomUUID(), v?.id])
      expect((await antwoord(af, m, { soort: 'ANTWOORD', op: VRAAG.op, vraagId })).fouten).toEqual([
        { veld: 'vraagId', code: 'IGJ_ANTWOORD_WAAROP' },
      ]);
    for (const wie of ['medewerker@zonnehof.demo', 'meldteamlid@zonnehof.demo', 'bestuurder@lindeboom.demo'])
      expect((await antwoord(await o.bezoeker(wie), m, VRAAG)).code).toBe('NIET_GEVONDEN');
  });
});

describe('Een bericht bij een melding die u zelf verstuurde', () => {
  it('kan niet via Meldbaken, en dat staat er met wat dan wel kan', async () => {
    const m = await bevestigd();
    const poging = { sleutel: randomUUID(), id: m.id, tekst: 'Een aanvulling.' };
    const een = await af.vraag<{ externeMeldingAanvullen: Uit }>(VUL_AAN, { ...poging, velden: [] });
    expect(een.data.externeMeldingAanvullen).toMatchObject({
      code: 'IGJ_MET_DE_HAND',
      watDan: expect.stringContaining('kenmerk'),
    });
    const twee = await af.vraag<{ externeMeldingUitstelVragen: Uit }>(VRAAG_UITSTEL, {
      ...poging,
      sleutel: randomUUID(),
      dag: '2027-02-05',
    });
    expect(twee.data.externeMeldingUitstelVragen.code).toBe('IGJ_MET_DE_HAND');
    const { rows } = await o.beheer.query('select 1 from igj.bericht where over_id = $1', [m.id]);
    expect(rows).toEqual([]);
    expect((await vraag<Melding>(af, LOS, { nummer: m.meldingNummer })).magHandelingen).toEqual([
      'antwoord-vastleggen',
    ]);
  });
});

describe('Het rapport bij een melding die u zelf verstuurde', () => {
  const lees = async (id: string, b = af): Promise<HandRapport> => {
    const uit = await vraag<{ rapportages: HandRapport[] }>(b, STANDEN, { id });
    const [r] = uit.rapportages;
    if (!r) throw new Error('no report');
    return r;
  };

  /** Complete, and with the bestuurder. */
  async function aangeboden(m: Melding): Promise<HandRapport> {
    const r = await vraag<Rapport>(af, BEGIN, { s: randomUUID(), id: m.id, r: 'CALAMITEIT' });
    const inhoud = volledig('CALAMITEIT', {}, 1);
    for (const h of hoofdstukkenVan('CALAMITEIT', 1).filter((x) => x.door === 'BEHANDELING')) {
      const v = r.hoofdstukken.find((x) => x.hoofdstuk === h.code)?.versie ?? 0;
      const a = Object.entries(inhoud[h.code] ?? {}).map(([code, x]) => ({
        code,
        tekst: x.tekst,
        rijen: x.rijen.map((rij) => ({ cellen: Object.entries(rij).map(([kolom, waarde]) => ({ kolom, waarde })) })),
      }));
      await vraag<Rapport>(af, BEWAAR, { s: randomUUID(), id: r.id, h: h.code, v, a });
    }
    await vraag<Rapport>(af, BIED_AAN, { id: r.id, v: (await lees(m.id)).versie });
    const a = [tekst('bestuurVisie', 'Wij nemen alles over.'), tekst('bestuurBesluit', 'We voeren het uit.')];
    await vraag<Rapport>(bestuurder, VISIE, { s: randomUUID(), id: r.id, v: 0, a });
    return lees(m.id, bestuurder);
  }
  const keurGoed = (b: Bezoeker, r: HandRapport, s = randomUUID()): Promise<HandRapport> =>
    vraag(b, KEUR_GOED, { s, id: r.id, v: r.versie });
  const zelf = async (m: Melding, deel: object, b = af): Promise<HandRapport> => {
    const r = await lees(m.id);
    return vraag(b, RAPPORT_ZELF, { s: randomUUID(), id: r.id, v: r.versie, ...deel });
  };

  it('keurt de bestuurder goed; met het moment en de verzendbevestiging is de termijn gehaald', async () => {
    const m = await bevestigd();
    expect(await vraag(af, STANDEN, { id: m.id })).toMatchObject({ metDeHand: true, magBeginnen: true });
    const r = await aangeboden(m);
    expect(r.magHandelingen).toEqual(['visie', 'terugsturen', 'goedkeuren']);
    expect((await vraag<Rapport>(bestuurder, STUUR, { s: randomUUID(), id: r.id, v: r.versie })).code).toBe(
      'IGJ_MET_DE_HAND',
    );
    expect((await keurGoed(af, r)).code).toBe('NIET_GEVONDEN');
    const goed = await keurGoed(bestuurder, r);
    expect(goed).toMatchObject({ status: 'GOEDGEKEURD', verzondenOp: null });
    expect((await vraag<Rapport>(af, BEWAAR, { s: randomUUID(), id: r.id, h: 'CONCLUSIE', v: 1, a: [] })).code).toBe(
      'IGJ_RAPPORTAGE_STATUS_PAST_NIET',
    );
    await zet(new Date('2026-12-14T11:00:00+01:00'));
    const na = await zelf(m, { op: '2026-12-14T10:30:00+01:00', kenmerk: 'RAP-9' });
    expect(na).toMatchObject({ status: 'GOEDGEKEURD', verzondenOp: null });
    expect((await rapportTermijn(af, m.id))[0]).toMatchObject(['LOOPT', expect.anything(), false]);
    const bewijs = await stuurBewijs(o, af, m.id, png, 'rapport.png', randomUUID(), r.id);
    expect(bewijs.status).toBe(201);
    const klaar = await lees(m.id);
    expect(klaar).toMatchObject({ status: 'VERZONDEN', kenmerk: 'RAP-9', magHandelingen: [] });
    expect(new Date(klaar.verzondenOp ?? '').toISOString()).toBe('2026-12-14T09:30:00.000Z');
    expect(klaar.zelfVerstuurd?.bewijzen.map((b) => b.naam)).toEqual(['rapport.png']);
    const t = (await termijnen(af, m.id)).find((x) => x.code === 'IGJ_RAPPORTAGE');
    expect([t?.status, t?.teLaat, new Date(t?.beeindigdOp ?? '').toISOString()]).toEqual([
      'GEHAALD',
      false,
      '2026-12-14T09:30:00.000Z',
    ]);
    expect((await vraag<Melding>(af, LOS, { nummer: m.meldingNummer })).status).toBe('RAPPORTAGE_INGEDIEND');
    // The proof of the report is not one of the first sending.
    const { handzending } = await vraag<{ handzending: { bewijzen: unknown[] } }>(af, LEES_OPSTELLING, { id: m.id });
    expect(handzending.bewijzen).toHaveLength(1);
    expect((await haal(o, bestuurder, `/verzendbevestigingen/${bewijs.id}`)).status).toBe(200);
  });

  it('mag te laat, met uitleg; een moment dat niet kan, wordt geweigerd', async () => {
    const m = await bevestigd({ rapportageUiterlijk: '2026-12-04' });
    const goed = await keurGoed(bestuurder, await aangeboden(m));
    expect(goed.status).toBe('GOEDGEKEURD');
    await zet(new Date('2026-12-14T11:00:00+01:00'));
    expect((await zelf(m, { op: null })).fouten?.[0]).toEqual({ veld: 'op', code: 'IGJ_MOMENT_ONTBREEKT' });
    expect((await zelf(m, { op: '2026-12-14T11:05:00+01:00' })).fouten?.[0]?.code).toBe('IGJ_MOMENT_IN_TOEKOMST');
    expect((await zelf(m, { op: '2026-11-24T10:00:00+01:00' })).fouten?.[0]?.code).toBe('IGJ_UITLEG_ONTBREEKT');
    const op = '2026-12-14T10:00:00+01:00';
    expect((await zelf(m, { op })).fouten?.[0]).toEqual({ veld: 'toelichting', code: 'IGJ_RAPPORTAGE_TE_LAAT' });
    await zelf(m, { op, toelichting: 'De commissie was ziek.' });
    const { id } = await lees(m.id);
    await stuurBewijs(o, bestuurder, m.id, png, 'b.png', randomUUID(), id);
    expect((await termijnen(af, m.id)).find((t) => t.code === 'IGJ_RAPPORTAGE')).toMatchObject({
      status: 'GEHAALD',
      teLaat: true,
    });
  });

  it('kan de bestuurder na het goedkeuren nog terugsturen; dan telt goedkeuren opnieuw', async () => {
    const m = await bevestigd();
    const goed = await keurGoed(bestuurder, await aangeboden(m));
    const terug = await vraag<Rapport>(bestuurder, TERUG, { id: goed.id, v: goed.versie, r: 'Er staat een fout in.' });
    expect(terug.status).toBe('IN_BEWERKING');
    expect((await zelf(m, { op: '2026-11-25T11:00:00+01:00' })).code).toBe('IGJ_RAPPORTAGE_STATUS_PAST_NIET');
    expect((await lees(m.id)).zelfVerstuurd).toBeNull();
  });

  it('laat anderen niets zien en niets doen', async () => {
    const m = await bevestigd();
    const r = await keurGoed(bestuurder, await aangeboden(m));
    for (const wie of ['medewerker@zonnehof.demo', 'meldteamlid@zonnehof.demo', 'bestuurder@lindeboom.demo']) {
      const b = await o.bezoeker(wie);
      expect(await vraag(b, STANDEN, { id: m.id })).toBeNull();
      expect((await keurGoed(b, r)).code).toBe('NIET_GEVONDEN');
      expect((await zelf(m, { op: '2026-11-25T11:00:00+01:00' }, b)).code).toBe('NIET_GEVONDEN');
      expect((await stuurBewijs(o, b, m.id, png, 'x.png', randomUUID(), r.id)).status).toBe(404);
    }
    // A report of another case is not proved here.
    const ander = await bevestigd();
    expect((await stuurBewijs(o, af, ander.id, png, 'x.png', randomUUID(), r.id)).status).toBe(404);
  });
});
