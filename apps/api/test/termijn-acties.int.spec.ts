import { v7 as uuidv7 } from 'uuid';
import { TermijnWereld, type Lid } from './termijn-wereld';

interface Bericht {
  ontvanger_id: string;
  soort: string;
  pad: string;
}

let w: TermijnWereld;
let eigenaar: Lid;
let ontvanger: Lid;
let bestuurder: Lid;
let overzicht: Lid;
let melder: Lid;
let dossierId: string;

beforeAll(async () => {
  w = await TermijnWereld.maak();
  eigenaar = await w.lid('AANDACHTSFUNCTIONARIS');
  ontvanger = await w.lid('MELDTEAMLID');
  [bestuurder, overzicht, melder] = [await w.lid('BESTUURDER'), await w.lid('BESTUURDER'), await w.lid('MEDEWERKER')];
});
afterAll(() => w.sluit());
beforeEach(async () => {
  dossierId = await w.dossier([
    [eigenaar, 'BEHANDELAAR'],
    [ontvanger, 'ONTVANGER'],
    [bestuurder, 'OVERZICHT'],
    [bestuurder, 'BESLISSER'],
    [overzicht, 'OVERZICHT'],
    [melder, 'MELDER'],
  ]);
});
// Leaves nothing due for the next test.
afterEach(() =>
  w.sql(
    `update termijn.termijn_actie set gedaan_op = '2026-01-01', uitkomst = 'NIET_MEER_NODIG' where gedaan_op is null`,
  ),
);

const BEGIN = new Date('2026-11-20T09:00:00Z');
const EINDE = new Date('2026-11-25T23:00:00Z');
const verwerk = (nu: Date | string, maximaal?: number): Promise<number> =>
  w.acties.verwerk(w.organisatieId, new Date(nu), maximaal);
const berichten = (): Promise<Bericht[]> =>
  w.sql<Bericht>(
    'select ontvanger_id, soort, pad from notificatie.notificatie where dossier_id = $1 order by gemaakt_op, soort, pad',
    [dossierId],
  );
const aan = async (soort: string): Promise<Set<string>> =>
  new Set((await berichten()).filter((b) => b.soort === soort).map((b) => b.ontvanger_id));
const stand = async (id: string): Promise<{ status: string; te_laat: boolean; versie: number }> =>
  (
    await w.sql<{ status: string; te_laat: boolean; versie: number }>(
      'select status, te_laat, versie from termijn.termijn where id = $1',
      [id],
    )
  )[0]!;

describe('herinneren', () => {
  it('meldt de start aan eigenaar en bestuur, op het scherm en per mail, en maar een keer', async () => {
    await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    expect(await verwerk(BEGIN)).toBe(1);
    expect(await verwerk(BEGIN)).toBe(0);
    expect(await aan('TERMIJN_GESTART')).toEqual(new Set([eigenaar.id, bestuurder.id, overzicht.id]));
    expect(await berichten()).toHaveLength(3);
    expect(await w.sql('select 1 from notificatie.mail where dossier_id = $1', [dossierId])).toHaveLength(3);
  });

  it('stuurt wie zonder inhoud meekijkt naar de termijn, en de anderen naar de melding', async () => {
    const id = await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await verwerk(BEGIN);
    const pad = new Map((await berichten()).map((b) => [b.ontvanger_id, b.pad]));
    expect(pad.get(overzicht.id)).toBe(`/termijnen/${id}`);
    expect(pad.get(eigenaar.id)).toBe('/meldingen/M-2026-ABCDE');
    expect(pad.get(bestuurder.id)).toBe('/meldingen/M-2026-ABCDE');
  });

  it('doet niets voor zijn moment', async () => {
    await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await verwerk(BEGIN);
    expect(await verwerk('2026-11-24T07:59:59.999Z')).toBe(0);
    expect(await verwerk('2026-11-24T08:00:00.000Z')).toBe(1);
    expect(await aan('TERMIJN_NADERT')).toEqual(new Set([eigenaar.id]));
    expect(await verwerk('2026-11-25T07:00:00Z')).toBe(1);
    expect(await aan('TERMIJN_LAATSTE_DAG')).toEqual(new Set([eigenaar.id, bestuurder.id, overzicht.id, ontvanger.id]));
  });

  it('zwijgt over een termijn die gehaald is', async () => {
    await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await verwerk(BEGIN);
    const op = new Date('2026-11-23T10:00:00Z');
    await w.als(bestuurder, (tx) =>
      w.poort.haal(tx, bestuurder.inzage, { onderwerpId: dossierId, code: 'IGJ_MELDING', op }, op),
    );
    expect(await verwerk('2026-12-01T10:00:00Z')).toBe(0);
    expect(await berichten()).toHaveLength(3);
  });

  it('doet een actie van een oudere revisie niet meer', async () => {
    const id = await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await w.sql('update termijn.termijn set revisie = 2 where id = $1', [id]);
    expect(await verwerk(BEGIN)).toBe(1);
    expect(await berichten()).toEqual([]);
    const [actie] = await w.sql(
      `select uitkomst from termijn.termijn_actie where termijn_id = $1 and soort = 'START'`,
      [id],
    );
    expect(actie).toEqual({ uitkomst: 'NIET_MEER_NODIG' });
  });
});

describe('wie er niet is of niet mag', () => {
  it('een uitgesloten eigenaar hoort niets meer; de andere ontvangers wel', async () => {
    await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await w.sluitUit(ontvanger, dossierId, eigenaar, BEGIN);
    await verwerk('2026-11-24T08:00:00Z');
    expect((await berichten()).map((b) => b.ontvanger_id)).not.toContain(eigenaar.id);
    expect(await aan('TERMIJN_NADERT')).toEqual(new Set([ontvanger.id]));
  });

  it('een eigenaar zonder open account wordt vervangen', async () => {
    const weg = await w.lid('AANDACHTSFUNCTIONARIS');
    dossierId = await w.dossier([
      [weg, 'BEHANDELAAR'],
      [ontvanger, 'ONTVANGER'],
    ]);
    await w.start(weg, dossierId, { beginOp: BEGIN });
    await w.sql('update organisatie.account set geblokkeerd_op = $2 where id = $1', [weg.inzage.accountId, BEGIN]);
    await verwerk(BEGIN);
    expect(await aan('TERMIJN_GESTART')).toEqual(new Set([ontvanger.id]));
  });

  it('is er van de bedoelde mensen niemand, dan hoort iedereen het die het dossier mag zien', async () => {
    const [weg, onderzoeker] = [await w.lid('AANDACHTSFUNCTIONARIS'), await w.lid('HR')];
    dossierId = await w.dossier([
      [weg, 'BEHANDELAAR'],
      [onderzoeker, 'ONDERZOEKER'],
      [melder, 'MELDER'],
    ]);
    await w.start(weg, dossierId, { beginOp: BEGIN });
    await w.sql(`update organisatie.lidmaatschap set tot = '2026-11-20' where id = $1`, [weg.id]);
    await verwerk(BEGIN);
    expect(await aan('TERMIJN_GESTART')).toEqual(new Set([onderzoeker.id]));
  });

  it('de nieuwe eigenaar hoort dat de termijn van hem is', async () => {
    await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await verwerk(BEGIN);
    const nu = new Date('2026-11-23T09:00:00Z');
    const wissel = { dossierId, van: eigenaar.id, naar: ontvanger.id, reden: 'Belangenconflict' };
    await w.als(ontvanger, (tx) => w.poort.wisselEigenaar(tx, ontvanger.inzage, wissel, nu));
    await verwerk('2026-11-24T08:00:00Z');
    expect(await aan('TERMIJN_OVERGEDRAGEN')).toEqual(new Set([ontvanger.id]));
    expect(await aan('TERMIJN_NADERT')).toEqual(new Set([ontvanger.id]));
  });
});

describe('verlopen', () => {
  it('wordt te laat op het moment zelf, en herinnert daarna elke dag', async () => {
    const id = await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await verwerk(new Date(EINDE.getTime() - 1));
    expect(await stand(id)).toMatchObject({ status: 'LOOPT', te_laat: false });
    expect(await verwerk(EINDE)).toBe(1);
    expect(await stand(id)).toMatchObject({ status: 'VERLOPEN', te_laat: true });
    expect(await aan('TERMIJN_VERLOPEN')).toEqual(new Set([eigenaar.id, bestuurder.id, overzicht.id]));
    expect(
      await w.sql(`select 1 from outbox.bericht where soort = 'TermijnVerlopen' and ids->>'termijnId' = $1`, [id]),
    ).toHaveLength(1);
    const [wijziging] = await w.sql(
      `select van_status, door_id from termijn.termijn_wijziging where termijn_id = $1 and soort = 'VERLOPEN'`,
      [id],
    );
    expect(wijziging).toEqual({ van_status: 'LOOPT', door_id: null });
    expect(await verwerk('2026-11-26T07:59:00Z')).toBe(0);
    expect(await verwerk('2026-11-26T08:00:00Z')).toBe(1);
    expect(await verwerk('2026-11-27T08:00:00Z')).toBe(1);
    expect(
      (await berichten()).filter((b) => b.soort === 'TERMIJN_TE_LAAT' && b.ontvanger_id === eigenaar.id),
    ).toHaveLength(2);
  });

  it('haalt na stilstand van dagen alles in, en de dagelijkse herinnering niet vaker dan een keer', async () => {
    const id = await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    const nu = new Date('2026-12-03T12:00:00Z');
    while ((await verwerk(nu)) > 0);
    expect(await stand(id)).toMatchObject({ status: 'VERLOPEN' });
    expect(await w.acties.volgende(w.organisatieId)).toEqual(new Date('2026-12-04T08:00:00Z'));
    expect(
      (await berichten())
        .filter((b) => b.ontvanger_id === eigenaar.id)
        .map((b) => b.soort)
        .sort(),
    ).toEqual(['TERMIJN_GESTART', 'TERMIJN_LAATSTE_DAG', 'TERMIJN_LAATSTE_UREN', 'TERMIJN_NADERT', 'TERMIJN_VERLOPEN']);
  });

  it('is daarna nog te halen, te laat', async () => {
    const id = await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await verwerk(EINDE);
    const op = new Date('2026-11-26T10:00:00Z');
    await w.als(bestuurder, (tx) =>
      w.poort.haal(tx, bestuurder.inzage, { onderwerpId: dossierId, code: 'IGJ_MELDING', op }, op),
    );
    expect(await stand(id)).toMatchObject({ status: 'GEHAALD', te_laat: true });
    expect(await verwerk('2026-12-10T10:00:00Z')).toBe(0);
  });
});

describe('samen en na fouten', () => {
  it('verdubbelt en verliest niets met twee verwerkers tegelijk', async () => {
    for (let i = 0; i < 40; i++) await w.start(eigenaar, dossierId, { beginOp: BEGIN, aanleidingId: uuidv7() });
    const beurten = await Promise.all([1, 2, 3, 4].map(() => verwerk(BEGIN, 10)));
    let samen = beurten.reduce((a, b) => a + b, 0);
    for (let n = 1; n > 0; samen += n) n = await verwerk(BEGIN, 10);
    expect(samen).toBe(40);
    expect((await berichten()).filter((b) => b.ontvanger_id === eigenaar.id)).toHaveLength(40);
    expect(
      await w.sql('select 1 from notificatie.mail where dossier_id = $1 and ontvanger_id = $2', [
        dossierId,
        eigenaar.id,
      ]),
    ).toHaveLength(40);
  });

  it('laat een actie die niet kan de andere niet ophouden', async () => {
    const stuk = await w.start(eigenaar, dossierId, { beginOp: BEGIN, aanleidingId: uuidv7() });
    const goed = await w.start(eigenaar, dossierId, { beginOp: BEGIN, aanleidingId: uuidv7() });
    await verwerk(new Date(EINDE.getTime() - 1));
    await w.sql('update termijn.termijn set definitie_versie = 999 where id = $1', [stuk]);
    expect(await verwerk(EINDE)).toBe(1);
    expect((await stand(goed)).status).toBe('VERLOPEN');
    expect((await stand(stuk)).status).toBe('LOOPT');
    await w.sql('update termijn.termijn set definitie_versie = 1 where id = $1', [stuk]);
    expect(await verwerk(EINDE)).toBe(1);
    expect((await stand(stuk)).status).toBe('VERLOPEN');
  });

  it('slaat over wat iemand net beeindigt, en wacht daar niet op', async () => {
    await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await w.als(bestuurder, async (tx) => {
      await w.poort.haal(tx, bestuurder.inzage, { onderwerpId: dossierId, code: 'IGJ_MELDING', op: BEGIN }, BEGIN);
      expect(await verwerk(BEGIN)).toBe(0);
    });
    expect(await berichten()).toEqual([]);
  });

  it('doet niets van een andere organisatie', async () => {
    await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    expect(await w.acties.verwerk(uuidv7(), BEGIN)).toBe(0);
  });
});

describe('de planner', () => {
  it('ziet per organisatie en minuut het eerste moment, tot de gevraagde grens', async () => {
    await w.start(eigenaar, dossierId, { beginOp: new Date('2026-11-20T09:00:07Z') });
    await w.start(eigenaar, dossierId, { beginOp: new Date('2026-11-20T09:00:42Z'), aanleidingId: uuidv7() });
    const momenten = await w.acties.gepland(new Date('2026-11-24T08:00:00Z'));
    expect(momenten).toEqual(
      ['2026-11-20T09:00:07.000Z', '2026-11-24T08:00:00.000Z'].map((op) => ({
        organisatieId: w.organisatieId,
        op: new Date(op),
      })),
    );
  });
});
