import { isWeigering } from '@meldbaken/platform/waarden';
import { TermijnWereld, type Lid } from './termijn-wereld';

let w: TermijnWereld;
let af: Lid;
let dossierId: string;

beforeAll(async () => {
  w = await TermijnWereld.maak();
  af = await w.lid('AANDACHTSFUNCTIONARIS');
});
afterAll(() => w.sluit());
beforeEach(async () => {
  dossierId = await w.dossier([[af, 'BEHANDELAAR']]);
});

const BEGIN = new Date('2026-09-07T09:00:00Z');
const STIL = new Date('2026-09-21T10:00:00Z');
const WEER = new Date('2026-10-01T10:00:00Z');

const rapport = (): Promise<string> =>
  w.start(af, dossierId, { code: 'IGJ_RAPPORTAGE', beginOp: BEGIN, beginSoort: 'GEVRAAGD' });
const wat = (reden: string, code: 'IGJ_RAPPORTAGE' | 'IGJ_MELDING' = 'IGJ_RAPPORTAGE') => ({
  onderwerpId: dossierId,
  code,
  reden,
});
const schortOp = (nu: Date, reden = 'De IGJ wacht op de politie.', code?: 'IGJ_MELDING') =>
  w.als(af, (tx) => w.poort.schortOp(tx, af.inzage, wat(reden, code), nu));
const hervat = (nu: Date) => w.als(af, (tx) => w.poort.hervat(tx, af.inzage, wat('De IGJ wil nu het rapport.'), nu));
const termijn = async (id: string) =>
  (
    await w.sql<{
      status: string;
      te_laat: boolean;
      vervalt_op: Date;
      reden: string | null;
      revisie: number;
      uitleg: { zinnen: string[] };
    }>('select * from termijn.termijn where id = $1', [id])
  )[0];
const open = async (id: string) =>
  (
    await w.sql<{ soort: string; revisie: number }>(
      'select soort, revisie from termijn.termijn_actie where termijn_id = $1 and gedaan_op is null order by op',
      [id],
    )
  ).map((a) => `${a.soort}:${a.revisie}`);

describe('een termijn stilzetten', () => {
  it('stopt de klok: er komt geen herinnering meer, en hij kan niet te laat zijn', async () => {
    const id = await rapport();
    expect(await schortOp(STIL)).toBe(1);
    expect(await termijn(id)).toMatchObject({
      status: 'OPGESCHORT',
      te_laat: false,
      reden: 'De IGJ wacht op de politie.',
      revisie: 2,
    });
    expect(await open(id)).toEqual([]);
    while (await w.acties.verwerk(w.organisatieId, new Date('2027-01-01T00:00:00Z')));
    expect((await termijn(id))?.status).toBe('OPGESCHORT');
    expect(await w.als(af, (tx) => w.poort.loopt(tx, af.inzage, dossierId))).toEqual(['Rapport sturen aan de IGJ']);
  });

  it('geeft bij het hervatten de stille dagen erbij, met nieuwe herinneringen en met uitleg', async () => {
    const id = await rapport();
    await schortOp(STIL);
    expect(await hervat(WEER)).toBe(1);
    const t = await termijn(id);
    expect(t).toMatchObject({
      status: 'LOOPT',
      reden: null,
      revisie: 3,
      vervalt_op: new Date('2026-11-11T23:00:00.000Z'),
    });
    expect(t?.uitleg.zinnen.at(-1)).toContain('woensdag 11 november');
    expect(await open(id)).toEqual([
      'DAGEN_VOORAF:3',
      'WERKDAGEN_VOORAF:3',
      'LAATSTE_DAG:3',
      'UREN_VOORAF:3',
      'VERLOPEN:3',
    ]);
    const wijzigingen = await w.sql(
      'select soort, van_status, naar_status, reden from termijn.termijn_wijziging where termijn_id = $1 order by op, id',
      [id],
    );
    expect(wijzigingen.slice(1)).toEqual([
      { soort: 'OPGESCHORT', van_status: 'LOOPT', naar_status: 'OPGESCHORT', reden: 'De IGJ wacht op de politie.' },
      { soort: 'HERVAT', van_status: 'OPGESCHORT', naar_status: 'LOOPT', reden: 'De IGJ wil nu het rapport.' },
    ]);
    const uit = await w.sql<{ soort: string }>(
      `select soort from outbox.bericht where ids->>'termijnId' = $1 order by id`,
      [id],
    );
    expect(uit.map((b) => b.soort)).toEqual(['TermijnGestart', 'TermijnOpgeschort', 'TermijnHervat']);
  });

  it('kan alleen waar de regel het toelaat, met een reden, en voor het einde', async () => {
    await w.start(af, dossierId, { beginOp: BEGIN });
    const nee = await schortOp(BEGIN, 'Te druk.', 'IGJ_MELDING');
    expect(isWeigering(nee) && nee.code).toBe('TERMIJN_NIET_OPSCHORTBAAR');
    await rapport();
    const zonder = await schortOp(STIL, '  ');
    expect(isWeigering(zonder) && zonder.code).toBe('TERMIJN_REDEN_NODIG');
    const laat = await schortOp(new Date('2026-11-02T23:00:00Z'));
    expect(isWeigering(laat) && laat.code).toBe('TERMIJN_AL_VOORBIJ');
    const loopt = await hervat(STIL);
    expect(isWeigering(loopt) && loopt.code).toBe('TERMIJN_OVERGANG_KAN_NIET');
  });

  it('doet niets als er geen is', async () => {
    expect(await schortOp(STIL)).toBe(0);
  });
});
