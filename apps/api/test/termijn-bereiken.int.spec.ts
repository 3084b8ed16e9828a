import { v7 as uuidv7 } from 'uuid';
import { TermijnWereld, type Lid } from './termijn-wereld';

interface Bel {
  bellijst:
    | {
        termijn: { id: string; onderwerpNummer: string; eenheid: string };
        mensen: { id: string; waarom: string; telefoon: string | null; afwezigTotEnMet: string | null }[];
      }[]
    | null;
}

const BELLIJST =
  '{ bellijst { termijn { id onderwerpNummer eenheid } mensen { id naam waarom telefoon afwezigTotEnMet } } }';
const BEGIN = new Date('2026-11-20T09:00:00Z');
const EINDE = new Date('2026-11-25T23:00:00Z');

let w: TermijnWereld;
let eigenaar: Lid;
let ontvanger: Lid;
let bestuurder: Lid;
let bestuurder2: Lid;
let onderzoeker: Lid;
let melder: Lid;
let vreemde: Lid;
let dossierId: string;

beforeAll(async () => {
  w = await TermijnWereld.maak();
  eigenaar = await w.lid('AANDACHTSFUNCTIONARIS');
  ontvanger = await w.lid('MELDTEAMLID');
  [bestuurder, bestuurder2] = [await w.lid('BESTUURDER'), await w.lid('BESTUURDER')];
  [onderzoeker, melder, vreemde] = [await w.lid('HR'), await w.lid('MEDEWERKER'), await w.lid('HR')];
});
afterAll(() => w?.sluit());
beforeEach(async () => {
  await w.sql('truncate organisatie.afwezigheid');
  dossierId = await w.dossier([
    [eigenaar, 'BEHANDELAAR'],
    [ontvanger, 'ONTVANGER'],
    [bestuurder, 'BESLISSER'],
    [bestuurder2, 'OVERZICHT'],
    [onderzoeker, 'ONDERZOEKER'],
    [melder, 'MELDER'],
  ]);
});
afterEach(async () => {
  await w.sql(
    `update termijn.termijn_actie set gedaan_op = '2026-01-01', uitkomst = 'NIET_MEER_NODIG' where gedaan_op is null`,
  );
  await w.sql(`update termijn.termijn set status = 'VERVALLEN'`);
});

const weg = (wie: Lid, vervanger: Lid | null, van = '2026-11-20', tot = '2026-11-30'): Promise<unknown> =>
  w.sql(
    `insert into organisatie.afwezigheid (organisatie_id, id, lidmaatschap_id, van, tot, vervanger_id, gemeld_door_id, sleutel, gemaakt_op) values ($1, $2, $3, $4, $5, $6, $3, $2, $7)`,
    [w.organisatieId, uuidv7(), wie.id, van, tot, vervanger?.id ?? null, BEGIN],
  );
const verwerk = (nu: Date | string): Promise<number> => w.acties.verwerk(w.organisatieId, new Date(nu));
const ids = async (tabel: 'notificatie' | 'mail'): Promise<string[]> =>
  (
    await w.sql<{ ontvanger_id: string }>(`select ontvanger_id from notificatie.${tabel} where dossier_id = $1`, [
      dossierId,
    ])
  ).map((r) => r.ontvanger_id);
/** Who reads it in the app, and who gets mail; one line each per person. */
const bereikt = async (): Promise<{ app: string[]; mail: string[] }> => ({
  app: (await ids('notificatie')).sort(),
  mail: (await ids('mail')).sort(),
});
const van = (...leden: Lid[]): string[] => leden.map((l) => l.id).sort();

/** The reminder to the owner alone: one working day before. */
const VOORAF = '2026-11-24T08:00:00Z';
const herinner = async (): Promise<{ app: string[]; mail: string[] }> => {
  await w.start(eigenaar, dossierId, { beginOp: BEGIN });
  await w.sql(
    `update termijn.termijn_actie set gedaan_op = op, uitkomst = 'NIET_MEER_NODIG' where soort = 'START' and gedaan_op is null`,
  );
  await verwerk(VOORAF);
  return bereikt();
};

describe('een eigenaar die vandaag afwezig is', () => {
  it('leest het in de app; de mail gaat naar de vervanger die het dossier mag zien', async () => {
    await weg(eigenaar, onderzoeker);
    expect(await herinner()).toEqual({ app: van(eigenaar, onderzoeker), mail: van(onderzoeker) });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['geen vervanger', () => weg(eigenaar, null)],
    ['een vervanger zonder toegang', () => weg(eigenaar, vreemde)],
    ['de melder als vervanger', () => weg(eigenaar, melder)],
    [
      'een vervanger die is uitgesloten',
      async () => {
        await weg(eigenaar, onderzoeker);
        await w.sluitUit(ontvanger, dossierId, onderzoeker, BEGIN);
      },
    ],
    [
      'een vervanger die zelf weg is, met een eigen vervanger',
      async () => {
        await weg(eigenaar, onderzoeker);
        await weg(onderzoeker, bestuurder);
      },
    ],
  ])('met %s: de andere ontvangers', async (_naam, zet) => {
    await zet();
    expect(await herinner()).toEqual({ app: van(eigenaar, ontvanger), mail: van(ontvanger) });
    for (const buiten of [vreemde, melder]) expect((await bereikt()).app).not.toContain(buiten.id);
  });

  it('met een vervanger die naar hem terug wijst: wie er nog is', async () => {
    await weg(eigenaar, ontvanger);
    await weg(ontvanger, eigenaar);
    const uit = await herinner();
    expect(uit.mail).toEqual(van(bestuurder, bestuurder2, onderzoeker));
    expect(uit.app).toEqual(van(eigenaar, ontvanger, bestuurder, bestuurder2, onderzoeker));
  });

  it('is iedereen weg, dan krijgt iedereen het ook per mail', async () => {
    const allen = [eigenaar, ontvanger, bestuurder, bestuurder2, onderzoeker];
    for (const lid of allen) await weg(lid, null);
    expect(await herinner()).toEqual({ app: van(...allen), mail: van(...allen) });
  });

  it.each([
    ['morgen pas weg is', '2026-11-25', '2026-11-30'],
    ['gisteren terugkwam', '2026-11-20', '2026-11-23'],
  ])('en wie %s, krijgt het zelf', async (_naam, eerste, laatste) => {
    await weg(eigenaar, onderzoeker, eerste, laatste);
    expect(await herinner()).toEqual({ app: van(eigenaar), mail: van(eigenaar) });
  });

  it('en die intrekt, krijgt het weer zelf', async () => {
    await weg(eigenaar, onderzoeker);
    await w.sql('update organisatie.afwezigheid set ingetrokken_op = $1', [BEGIN]);
    expect(await herinner()).toEqual({ app: van(eigenaar), mail: van(eigenaar) });
  });

  it('geeft de vervanger geen toegang', async () => {
    await weg(eigenaar, vreemde);
    await herinner();
    const rijen = await w.als(vreemde, (tx) => tx.rijen('select id from termijn.termijn'));
    expect(rijen).toEqual([]);
  });
});

describe('een bestuurder die afwezig is', () => {
  const start = async (): Promise<{ app: string[]; mail: string[] }> => {
    await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await verwerk(BEGIN);
    return bereikt();
  };

  it('wordt vervangen door een ander van het bestuur', async () => {
    await weg(bestuurder, bestuurder2);
    expect(await start()).toEqual({
      app: van(eigenaar, bestuurder, bestuurder2),
      mail: van(eigenaar, bestuurder2),
    });
  });

  it('wordt niet vervangen door wie niet bij het bestuur hoort', async () => {
    await weg(bestuurder, onderzoeker);
    expect((await start()).app).not.toContain(onderzoeker.id);
  });
});

it('elke herinnering komt een keer per persoon en kanaal, ook met twee werkers tegelijk', async () => {
  await weg(eigenaar, ontvanger);
  await w.start(eigenaar, dossierId, { beginOp: BEGIN });
  for (const op of [BEGIN, new Date('2026-11-25T07:00:00Z'), EINDE])
    await Promise.all([verwerk(op), verwerk(op), verwerk(op)]);
  const dubbel = await w.sql(
    `select ontvanger_id, sleutel from notificatie.mail where dossier_id = $1 group by 1, 2 having count(*) > 1
     union all select ontvanger_id, sleutel from notificatie.notificatie where dossier_id = $1 group by 1, 2 having count(*) > 1`,
    [dossierId],
  );
  expect(dubbel).toEqual([]);
  expect((await ids('mail')).filter((i) => i === ontvanger.id).length).toBeGreaterThan(2);
});

it('mail over een termijn uit wet of beleid is als zodanig gemerkt', async () => {
  await w.start(eigenaar, dossierId, { beginOp: BEGIN });
  await verwerk(BEGIN);
  expect(await w.sql('select distinct wettelijk from notificatie.mail where dossier_id = $1', [dossierId])).toEqual([
    { wettelijk: true },
  ]);
});

describe('de bellijst', () => {
  const bel = async (lid: Lid): Promise<NonNullable<Bel['bellijst']> | null> =>
    (await w.vraag<Bel>(lid, BELLIJST)).data?.bellijst ?? null;
  const om = (moment: string): void => w.klok.zet(new Date(moment));
  beforeEach(async () => {
    await w.start(eigenaar, dossierId, { beginOp: BEGIN });
    await w.sql(`update organisatie.lidmaatschap set telefoon = '0612345678' where id = $1`, [eigenaar.id]);
    om('2026-11-25T19:00:00Z');
  });

  it('toont wat binnen 4 uur eindigt of te laat is, en wie u belt', async () => {
    om('2026-11-25T18:59:59Z');
    expect(await bel(bestuurder)).toEqual([]);
    om('2026-11-25T19:00:00Z');
    const [regel] = (await bel(eigenaar)) ?? [];
    expect(regel?.mensen.map((m) => [m.id, m.waarom])).toEqual([
      [eigenaar.id, 'EIGENAAR'],
      [bestuurder.id, 'BESTUURDER'],
      [bestuurder2.id, 'BESTUURDER'],
    ]);
    expect(regel?.mensen[0]?.telefoon).toBe('0612345678');
    om('2026-12-05T19:00:00Z');
    expect(await bel(eigenaar)).toHaveLength(1);
  });

  it('noemt de vervanger die het dossier mag zien, en wie afwezig is het laatst', async () => {
    await weg(eigenaar, onderzoeker);
    const [regel] = (await bel(bestuurder)) ?? [];
    expect(regel?.mensen.map((m) => [m.id, m.waarom, m.afwezigTotEnMet])).toEqual([
      [onderzoeker.id, 'VERVANGER', null],
      [bestuurder.id, 'BESTUURDER', null],
      [bestuurder2.id, 'BESTUURDER', null],
      [eigenaar.id, 'EIGENAAR', '2026-11-30'],
    ]);
  });

  it('noemt nooit de melder, een uitgeslotene of wie geen toegang heeft', async () => {
    await weg(eigenaar, vreemde);
    await w.sluitUit(ontvanger, dossierId, bestuurder2, BEGIN);
    const [regel] = (await bel(bestuurder)) ?? [];
    const genoemd = regel?.mensen.map((m) => m.id);
    expect(new Set(genoemd)).toEqual(new Set([bestuurder.id, ontvanger.id, eigenaar.id]));
    for (const buiten of [melder, vreemde, bestuurder2, onderzoeker]) expect(genoemd).not.toContain(buiten.id);
  });

  it('is er alleen voor bestuurder en aandachtsfunctionaris, en alleen over wat zij mogen zien', async () => {
    for (const lid of [ontvanger, onderzoeker, melder]) expect(await bel(lid)).toBeNull();
    expect(await bel(await w.lid('BESTUURDER'))).toEqual([]);
    await w.sluitUit(ontvanger, dossierId, bestuurder, BEGIN);
    expect(await bel(bestuurder)).toEqual([]);
  });

  it('toont een kleine eenheid niet aan wie zonder inhoud meekijkt, en zwijgt over wat gehaald is', async () => {
    expect((await bel(bestuurder2))?.[0]?.termijn.eenheid).toBe('afgeschermd');
    expect((await bel(eigenaar))?.[0]?.termijn.eenheid).toBe('Beukenhof');
    await w.sql(`update termijn.termijn set status = 'GEHAALD' where dossier_id = $1`, [dossierId]);
    expect(await bel(eigenaar)).toEqual([]);
  });
});
