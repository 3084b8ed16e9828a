import { TermijnWereld, type Lid } from './termijn-wereld';

interface Rij {
  id: string;
  status: string;
  te_laat: boolean;
  vervalt_op: Date;
  veilig_voor_op: Date;
  revisie: number;
  versie: number;
  eigenaar_id: string;
  beeindigd_op: Date | null;
  reden: string | null;
  uitleg: { zinnen: string[]; dagen: { datum: string; telt: boolean; reden: string }[]; regel: string };
}

let w: TermijnWereld;
let af: Lid;
let collega: Lid;
let bestuurder: Lid;
let dossierId: string;

beforeAll(async () => {
  w = await TermijnWereld.maak();
  [af, collega, bestuurder] = [
    await w.lid('AANDACHTSFUNCTIONARIS'),
    await w.lid('MELDTEAMLID'),
    await w.lid('BESTUURDER'),
  ];
});
afterAll(() => w.sluit());
beforeEach(async () => {
  dossierId = await w.dossier([
    [af, 'BEHANDELAAR'],
    [collega, 'ONTVANGER'],
    [bestuurder, 'OVERZICHT'],
    [bestuurder, 'BESLISSER'],
  ]);
});

const termijn = async (id: string): Promise<Rij> =>
  (await w.sql<Rij>('select * from termijn.termijn where id = $1', [id]))[0]!;
const acties = (id: string): Promise<{ soort: string; op: Date; uitkomst: string | null }[]> =>
  w.sql('select soort, op, uitkomst from termijn.termijn_actie where termijn_id = $1 order by op, soort', [id]);
const wijzigingen = (
  id: string,
): Promise<
  { soort: string; van_status: string | null; naar_status: string; door_id: string | null; reden: string | null }[]
> =>
  w.sql(
    'select soort, van_status, naar_status, door_id, reden from termijn.termijn_wijziging where termijn_id = $1 order by id',
    [id],
  );
const uitgaand = async (id: string): Promise<string[]> =>
  (
    await w.sql<{ soort: string }>(`select soort from outbox.bericht where ids->>'termijnId' = $1 order by id`, [id])
  ).map((r) => r.soort);

const nl = (d: Date): string => d.toISOString();

describe('een termijn starten', () => {
  it.each([
    ['Kerst 2026', '2026-12-23T15:00:00+01:00', '2026-12-29T23:00:00.000Z', 'eerste kerstdag'],
    ['Pasen 2026', '2026-04-02T16:00:00+02:00', '2026-04-09T22:00:00.000Z', 'tweede paasdag'],
    [
      'Koningsdag 2025 (26 april, want de 27e is een zondag)',
      '2025-04-24T10:00:00+02:00',
      '2025-04-29T22:00:00.000Z',
      null,
    ],
    ['5 mei 2026', '2026-05-01T10:00:00+02:00', '2026-05-07T22:00:00.000Z', null],
  ])('telt drie werkdagen goed rond %s', async (_naam, begin, vervalt, reden) => {
    const rij = await termijn(await w.start(af, dossierId, { beginOp: new Date(begin) }));
    expect(nl(rij.vervalt_op)).toBe(vervalt);
    expect(rij.uitleg.dagen.filter((d) => d.telt)).toHaveLength(3);
    if (reden) expect(JSON.stringify(rij.uitleg.dagen).toLowerCase()).toContain(reden);
  });

  it('bewaart de berekening, plant de herinneringen en meldt de start, zonder inhoud', async () => {
    const nu = new Date('2026-11-20T09:00:00Z');
    const id = await w.start(af, dossierId, { beginOp: nu });
    const rij = await termijn(id);
    expect(rij).toMatchObject({ status: 'LOOPT', te_laat: false, revisie: 1, versie: 1, eigenaar_id: af.id });
    expect(rij.uitleg.zinnen[0]).toBe('Vastgesteld op vrijdag 20 november om 10:00 uur. Die dag telt niet mee.');
    expect((await acties(id)).map((a) => [a.soort, nl(a.op), a.uitkomst])).toEqual([
      ['START', '2026-11-20T09:00:00.000Z', null],
      ['WERKDAGEN_VOORAF', '2026-11-24T08:00:00.000Z', null],
      ['LAATSTE_DAG', '2026-11-25T07:00:00.000Z', null],
      ['UREN_VOORAF', '2026-11-25T19:00:00.000Z', null],
      ['VERLOPEN', '2026-11-25T23:00:00.000Z', null],
    ]);
    expect(await wijzigingen(id)).toEqual([
      { soort: 'GESTART', van_status: null, naar_status: 'LOOPT', door_id: af.id, reden: null },
    ]);
    const [bericht] = await w.sql(`select soort, ids from outbox.bericht where ids->>'termijnId' = $1`, [id]);
    expect(bericht).toEqual({ soort: 'TermijnGestart', ids: { termijnId: id, dossierId } });
  });

  it('rekent bij geweld de veilige dag vanaf het moment van horen', async () => {
    const rij = await termijn(
      await w.start(af, dossierId, {
        beginOp: new Date('2026-11-20T09:00:00Z'),
        veiligVanaf: new Date('2026-11-18T09:00:00Z'),
      }),
    );
    expect(nl(rij.vervalt_op)).toBe('2026-11-25T23:00:00.000Z');
    expect(nl(rij.veilig_voor_op)).toBe('2026-11-23T23:00:00.000Z');
  });

  it('houdt een dag aan die de IGJ noemt', async () => {
    const rij = await termijn(
      await w.start(af, dossierId, {
        code: 'IGJ_RAPPORTAGE',
        beginOp: new Date('2026-11-20T09:00:00Z'),
        beginSoort: 'GEVRAAGD',
        uiterlijk: '2027-01-31',
      }),
    );
    expect(nl(rij.vervalt_op)).toBe('2027-01-31T23:00:00.000Z');
  });

  it('vervangt bij nieuwe feiten de termijn van dezelfde aanleiding, en laat die van een andere aanleiding staan', async () => {
    const [aanleiding, andere] = ['0193f000-0000-7000-8000-000000000001', '0193f000-0000-7000-8000-000000000002'];
    const nu = new Date('2026-11-20T09:00:00Z');
    const eerste = await w.start(af, dossierId, { beginOp: nu, aanleidingId: aanleiding });
    const naast = await w.start(af, dossierId, { beginOp: nu, aanleidingId: andere });
    const tweede = await w.start(
      af,
      dossierId,
      { beginOp: new Date('2026-11-19T09:00:00Z'), aanleidingId: aanleiding },
      nu,
    );
    expect(await termijn(eerste)).toMatchObject({
      status: 'VERVALLEN',
      revisie: 2,
      reden: expect.stringContaining('nieuwe termijn'),
    });
    expect((await acties(eerste)).every((a) => a.uitkomst === 'NIET_MEER_NODIG')).toBe(true);
    expect((await wijzigingen(eerste)).map((x) => x.soort)).toEqual(['GESTART', 'VERVANGEN']);
    expect((await termijn(tweede)).status).toBe('LOOPT');
    expect((await termijn(naast)).status).toBe('LOOPT');
  });

  it('schrijft niets als de handeling eromheen niet doorgaat', async () => {
    const mislukt = w.als(af, async (tx) => {
      await w.poort.start(tx, af.inzage, invoer(dossierId, af), new Date('2026-11-20T09:00:00Z'));
      throw new Error('toch niet');
    });
    await expect(mislukt).rejects.toThrow('toch niet');
    expect(await w.sql('select 1 from termijn.termijn where dossier_id = $1', [dossierId])).toEqual([]);
    expect(await w.sql(`select 1 from outbox.bericht where ids->>'dossierId' = $1`, [dossierId])).toEqual([]);
  });

  it('lukt niet voor wie niet bij het dossier hoort', async () => {
    const vreemd = await w.lid('AANDACHTSFUNCTIONARIS');
    await expect(w.start(vreemd, dossierId, { beginOp: new Date('2026-11-20T09:00:00Z') })).rejects.toThrow(
      /row-level security/,
    );
  });
});

describe('een termijn halen', () => {
  const begin = new Date('2026-11-20T09:00:00Z');
  const haal = (lid: Lid, op: Date, nu = op): Promise<boolean> =>
    w.als(lid, (tx) => w.poort.haal(tx, lid.inzage, { onderwerpId: dossierId, code: 'IGJ_MELDING', op }, nu));

  it('op tijd: gehaald, en er volgt geen herinnering meer', async () => {
    const id = await w.start(af, dossierId, { beginOp: begin });
    const op = new Date('2026-11-25T22:59:59.999Z');
    expect(await haal(bestuurder, op)).toBe(true);
    expect(await termijn(id)).toMatchObject({ status: 'GEHAALD', te_laat: false, beeindigd_op: op, revisie: 2 });
    expect((await acties(id)).every((a) => a.uitkomst === 'NIET_MEER_NODIG')).toBe(true);
    expect((await wijzigingen(id)).at(-1)).toMatchObject({
      soort: 'GEHAALD',
      van_status: 'LOOPT',
      door_id: bestuurder.id,
    });
    expect(await uitgaand(id)).toEqual(['TermijnGestart', 'TermijnGehaald']);
    expect(
      await w.als(af, (tx) => w.poort.gehaaldOp(tx, af.inzage, { onderwerpId: dossierId, code: 'IGJ_MELDING' })),
    ).toEqual(op);
  });

  it('op het eerste moment na de laatste dag: gehaald, te laat', async () => {
    const id = await w.start(af, dossierId, { beginOp: begin });
    expect(await haal(bestuurder, new Date('2026-11-25T23:00:00.000Z'))).toBe(true);
    expect(await termijn(id)).toMatchObject({ status: 'GEHAALD', te_laat: true });
  });

  it('telt het moment van de handeling, niet van het invoeren', async () => {
    const id = await w.start(af, dossierId, { beginOp: begin });
    expect(await haal(bestuurder, new Date('2026-11-24T10:00:00Z'), new Date('2026-12-01T10:00:00Z'))).toBe(true);
    expect((await termijn(id)).te_laat).toBe(false);
  });

  it('doet niets als er niets openstaat, of voor een andere aanleiding', async () => {
    expect(await haal(af, begin)).toBe(false);
    await w.start(af, dossierId, { beginOp: begin });
    const wat = {
      onderwerpId: dossierId,
      code: 'IGJ_MELDING',
      aanleidingIds: ['0193f000-0000-7000-8000-000000000009'],
      op: begin,
    } as const;
    expect(await w.als(af, (tx) => w.poort.haal(tx, af.inzage, wat, begin))).toBe(false);
  });
});

describe('een termijn laten vervallen', () => {
  it('bewaart waarom en door wie', async () => {
    const nu = new Date('2026-11-21T09:00:00Z');
    const id = await w.start(af, dossierId, { beginOp: new Date('2026-11-20T09:00:00Z') });
    const wat = { onderwerpId: dossierId, code: 'IGJ_MELDING', reden: 'Het was geen calamiteit.' } as const;
    expect(await w.als(af, (tx) => w.poort.laatVervallen(tx, af.inzage, wat, nu))).toBe(true);
    expect(await termijn(id)).toMatchObject({ status: 'VERVALLEN', reden: wat.reden, beeindigd_op: nu });
    expect((await wijzigingen(id)).at(-1)).toEqual({
      soort: 'VERVALLEN',
      van_status: 'LOOPT',
      naar_status: 'VERVALLEN',
      door_id: af.id,
      reden: wat.reden,
    });
    expect(await w.als(af, (tx) => w.poort.laatVervallen(tx, af.inzage, wat, nu))).toBe(false);
  });
});

describe('de eigenaar wisselen', () => {
  it('geeft open termijnen aan een ander, in dezelfde transactie als de uitsluiting', async () => {
    const begin = new Date('2026-11-20T09:00:00Z');
    const nu = new Date('2026-11-23T09:00:00Z');
    const id = await w.start(af, dossierId, { beginOp: begin });
    const wat = { dossierId, van: af.id, naar: collega.id, reden: 'Belangenconflict' };
    expect(await w.als(collega, (tx) => w.poort.wisselEigenaar(tx, collega.inzage, wat, nu))).toBe(1);
    expect(await termijn(id)).toMatchObject({ eigenaar_id: collega.id, revisie: 1, versie: 2 });
    expect((await wijzigingen(id)).at(-1)).toMatchObject({ soort: 'EIGENAAR_GEWISSELD', reden: 'Belangenconflict' });
    expect((await acties(id)).filter((a) => a.soort === 'OVERGEDRAGEN').map((a) => a.op)).toEqual([nu]);
    expect(await w.als(collega, (tx) => w.poort.wisselEigenaar(tx, collega.inzage, wat, nu))).toBe(0);
  });
});

describe('alleen rekenen', () => {
  it('geeft het einde zonder iets te bewaren', () => {
    expect(w.poort.vervaltOp('IGJ_MELDING', new Date('2026-11-20T09:00:00Z'))).toEqual(
      new Date('2026-11-25T23:00:00Z'),
    );
    expect(w.poort.vervaltOp('IGJ_MELDING', new Date('2015-06-01T09:00:00Z'))).toBeNull();
  });
});

const invoer = (d: string, eigenaar: Lid): Parameters<typeof w.poort.start>[2] => ({
  dossierId: d,
  code: 'IGJ_MELDING',
  beginOp: new Date('2026-11-20T09:00:00Z'),
  beginSoort: 'VASTGESTELD',
  onderwerp: { soort: 'MELDING', id: d, nummer: 'M-2026-ABCDE', pad: '/meldingen/M-2026-ABCDE', eenheidId: null },
  eigenaarId: eigenaar.id,
});
