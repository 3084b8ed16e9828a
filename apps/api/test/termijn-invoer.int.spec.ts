import { randomUUID } from 'node:crypto';
import { TermijnWereld, type Lid } from './termijn-wereld';

let w: TermijnWereld;
let af: Lid;

beforeAll(async () => {
  w = await TermijnWereld.maak();
  af = await w.lid('AANDACHTSFUNCTIONARIS');
});
afterAll(() => w.sluit());

interface Fout {
  message: string;
  extensions: { code: string; veld?: string; watDan?: string };
}

const BEREKEN = `query ($code: String, $eenheid: TermijnEenheid, $lengte: Int, $vanaf: String!, $atw: Boolean) {
  termijnBerekenen(code: $code, eenheid: $eenheid, lengte: $lengte, vanaf: $vanaf, atw: $atw) { vervalt vervaltOp } }`;

async function foutVan(query: string, variabelen: Record<string, unknown>): Promise<Fout> {
  const r = await w.vraag<Record<string, unknown>>(af, query, variabelen);
  const fout = r.errors?.[0];
  if (!fout) throw new Error(`no error: ${JSON.stringify(r.data)}`);
  return fout;
}

const werkdagen = { eenheid: 'WERKDAGEN', lengte: 3, vanaf: '2026-04-02' };

describe('de rekenhulp weigert met het veld, en zegt wat wel kan', () => {
  it.each([
    ['een onbekende code', { code: 'IGJ_ONZIN', vanaf: '2026-04-02' }, 'code', /IGJ_MELDING/],
    ['een negatieve lengte', { ...werkdagen, lengte: -3 }, 'lengte', /1 tot en met 2500/],
    ['een lengte van niets', { ...werkdagen, lengte: 0 }, 'lengte', /1 tot en met 2500/],
    ['een veel te grote lengte', { ...werkdagen, lengte: 2_000_000_000 }, 'lengte', /1 tot en met 2500/],
    ['een dag die niet bestaat', { ...werkdagen, vanaf: '2026-02-30' }, 'vanaf', /2026-04-02/],
    ['een schrikkeldag in een gewoon jaar', { ...werkdagen, vanaf: '2025-02-29' }, 'vanaf', /2026-04-02/],
    ['een moment in woorden', { ...werkdagen, vanaf: 'gisteren' }, 'vanaf', /2026-04-02/],
    ['een onmogelijke tijdzone', { ...werkdagen, vanaf: '2026-04-02T10:00+25:00' }, 'vanaf', /2026-04-02/],
    ['een jaar buiten het bereik', { ...werkdagen, vanaf: '1026-04-02' }, 'vanaf', /2026-04-02/],
    [
      'een tijd die er niet was',
      { ...werkdagen, vanaf: '2026-03-29T02:30' },
      'vanaf',
      /2026-03-29T01:30:00\+01:00 of 2026-03-29T03:30:00\+02:00/,
    ],
    [
      'een tijd die er twee keer was',
      { ...werkdagen, vanaf: '2026-10-25T02:30' },
      'vanaf',
      /2026-10-25T02:30:00\+02:00 .*2026-10-25T02:30:00\+01:00/,
    ],
    ['de wet op uren', { eenheid: 'UREN', lengte: 4, atw: true, vanaf: '2026-04-02T10:00' }, 'atw', /andere eenheid/],
  ])('%s', async (_wat, variabelen, veld, watDan) => {
    expect(await foutVan(BEREKEN, variabelen)).toMatchObject({
      message: expect.stringMatching(watDan),
      extensions: { code: 'INVOER_ONGELDIG', veld, watDan: expect.stringMatching(watDan) },
    });
  });

  it.each([
    ['een code en een lengte samen', { code: 'IGJ_MELDING', lengte: 3, vanaf: '2026-04-02' }, 'code'],
    ['een lengte zonder eenheid', { lengte: 3, vanaf: '2026-04-02' }, 'eenheid'],
    ['een eenheid zonder lengte', { eenheid: 'DAGEN', vanaf: '2026-04-02' }, 'lengte'],
  ])('%s', async (_wat, variabelen, veld) => {
    expect(await foutVan(BEREKEN, variabelen)).toMatchObject({ extensions: { code: 'INVOER_ONGELDIG', veld } });
  });

  it('een onbekende eenheid past niet bij het schema, en de waarde komt niet terug', async () => {
    const fout = await foutVan(BEREKEN, { ...werkdagen, eenheid: 'GEHEIM' });
    expect(fout.extensions.code).toBe('BAD_USER_INPUT');
    expect(fout.message).not.toContain('GEHEIM');
  });

  it.each(['2026-03-29T02:30+01:00', '2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'])(
    'dezelfde tijd met tijdzone is duidelijk: %s',
    async (vanaf) => {
      const r = await w.vraag<{ termijnBerekenen: { vervaltOp: string } }>(af, BEREKEN, {
        eenheid: 'UREN',
        lengte: 1,
        vanaf,
      });
      expect(r.data?.termijnBerekenen.vervaltOp).toBe(new Date(Date.parse(vanaf) + 3_600_000).toISOString());
    },
  );
});

describe('een handeling op een termijn weigert een moment of een dag die niet kan', () => {
  const STIL = `mutation ($s: ID!, $id: ID!, $i: TermijnStilstandInvoer!) {
    termijnOpschorten(sleutel: $s, id: $id, versie: 1, invoer: $i) { __typename ... on Geweigerd { code } } }`;
  const VERLENG = `mutation ($s: ID!, $id: ID!, $i: TermijnVerlengenInvoer!) {
    termijnVerlengen(sleutel: $s, id: $id, versie: 1, invoer: $i) { __typename ... on Geweigerd { code } } }`;
  const woorden = { reden: 'Een reden.', toegekendDoor: 'de IGJ' };
  const ids = (): { s: string; id: string } => ({ s: randomUUID(), id: randomUUID() });

  it.each([
    ['zonder tijdzone', '2026-09-18T12:00:00'],
    ['zonder tijd', '2026-09-18'],
    ['op een dag die niet bestaat', '2026-02-30T10:00:00Z'],
    ['met een onmogelijke tijdzone', '2026-09-18T10:00:00+25:00'],
    ['in woorden', 'geheim gisteren'],
  ])('een moment %s: met het veld, met hoe het wel moet, en zonder de waarde terug te geven', async (_wat, vanaf) => {
    const fout = await foutVan(STIL, { ...ids(), i: { vanaf, ...woorden } });
    expect(fout).toMatchObject({
      message: 'Schrijf een moment met tijdzone, bijvoorbeeld 2026-11-25T14:30:00+01:00.',
      extensions: { code: 'INVOER_ONGELDIG', veld: 'vanaf' },
    });
  });

  it.each(['2026-11-31', '25-11-2026', '2026-11-25T00:00:00Z'])('een laatste dag %s', async (totEnMet) => {
    const i = { gevraagdOp: '2026-09-18T12:00:00Z', totEnMet, ...woorden };
    expect(await foutVan(VERLENG, { ...ids(), i })).toMatchObject({
      message: expect.stringContaining('2026-11-25'),
      extensions: { code: 'INVOER_ONGELDIG', veld: 'totEnMet' },
    });
  });

  it('een reden waarom het te laat was die er niet is', async () => {
    const vraag = `mutation ($s: ID!, $id: ID!, $i: TermijnTeLaatToelichtenInvoer!) {
      termijnTeLaatToelichten(sleutel: $s, id: $id, versie: 1, invoer: $i) { __typename } }`;
    const fout = await foutVan(vraag, { ...ids(), i: { code: 'GEHEIM', toelichting: 'x' } });
    expect([fout.extensions.code, fout.message.includes('GEHEIM')]).toEqual(['BAD_USER_INPUT', false]);
  });

  it('een termijn die er niet is of van een dossier dat u niet mag zien: hetzelfde antwoord', async () => {
    const ander = await w.lid('AANDACHTSFUNCTIONARIS');
    const dossier = await w.dossier([[ander, 'BEHANDELAAR']]);
    const id = await w.start(ander, dossier, { code: 'IGJ_RAPPORTAGE', beginOp: new Date('2026-09-07T09:00:00Z') });
    const i = { vanaf: '2026-09-18T12:00:00Z', ...woorden };
    for (const welke of [id, randomUUID(), 'geen-uuid']) {
      const r = await w.vraag(af, STIL, { s: randomUUID(), id: welke, i });
      expect(r).toEqual({ data: { termijnOpschorten: { __typename: 'Geweigerd', code: 'NIET_GEVONDEN' } } });
    }
  });

  it('een sleutel die geen uuid is', async () => {
    const i = { vanaf: '2026-09-18T12:00:00Z', ...woorden };
    expect(await foutVan(STIL, { s: 'x', id: randomUUID(), i })).toMatchObject({
      extensions: { code: 'INVOER_ONGELDIG' },
    });
  });
});
