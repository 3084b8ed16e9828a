import { teLaatVraag } from '@meldbaken/termijn/api';
import { LIJST, NU, TELLING, alles as maakAlles, uuid, type Lijst, type Rij, type Tellingen } from './termijn-rijen';
import { TermijnWereld, type Antwoord, type Lid } from './termijn-wereld';

interface Een {
  termijn: { uitleg: { dagen: unknown[] }; geschiedenis: unknown[] } | null;
}

let w: TermijnWereld;
let af: Lid;
let bestuurder: Lid;
let melder: Lid;
let vreemde: Lid;

beforeAll(async () => {
  w = await TermijnWereld.maak();
  [af, bestuurder] = [await w.lid('AANDACHTSFUNCTIONARIS'), await w.lid('BESTUURDER')];
  [melder, vreemde] = [await w.lid('MEDEWERKER'), await w.lid('AANDACHTSFUNCTIONARIS')];
  w.klok.zet(NU);
});
afterAll(() => w.sluit());
afterEach(() => w.sql('truncate termijn.termijn, termijn.termijn_actie, termijn.termijn_wijziging'));

const dossier = (): Promise<string> =>
  w.dossier([
    [af, 'BEHANDELAAR'],
    [bestuurder, 'OVERZICHT'],
    [melder, 'MELDER'],
  ]);

const alles = (dossierId: string): Promise<void> => maakAlles(w, af, dossierId);

const lijst = async (lid: Lid, variabelen: Record<string, unknown> = {}): Promise<Rij[]> => {
  const uit = await w.vraag<Lijst>(lid, LIJST, { first: 100, ...variabelen });
  expect(uit.errors).toBeUndefined();
  return uit.data!.termijnen.edges.map((e) => e.node);
};
const tel = async (lid: Lid, filter: Record<string, unknown> = {}): Promise<Record<string, number>> =>
  (await w.vraag<Tellingen>(lid, TELLING, { filter })).data!.termijnTellingen;

describe('de lijst', () => {
  it('zet het dringendste voorop, met rest en moment in woorden', async () => {
    await alles(await dossier());
    const rijen = await lijst(af);
    expect(rijen.map((r) => r['ernst'])).toEqual([
      'TE_LAAT',
      'TE_LAAT',
      'VANDAAG',
      'BINNENKORT',
      'OP_TIJD',
      'OP_TIJD',
      'GESTOPT',
      'GEHAALD',
    ]);
    expect(rijen[2]).toMatchObject({
      restTekst: 'vandaag om 24:00 uur',
      momentTekst: 'vr 20 nov, 24:00 uur',
      soort: 'BELEID',
      mijn: true,
      teLaat: false,
    });
    expect(rijen[0]).toMatchObject({
      status: 'LOOPT',
      teLaat: true,
      onderwerpNummer: 'M-2026-ABCDE',
      eigenaar: { id: af.id },
    });
    expect(rijen[7]).toMatchObject({ status: 'GEHAALD', teLaat: true });
  });

  it.each(['URGENTIE', 'VERVALT_OP', 'NAAM'])(
    'bladert per twee door alles, in volgorde %s, ook als de klok intussen doorloopt',
    async (sorteer) => {
      await alles(await dossier());
      const heel = (await lijst(af, { sorteer })).map((r) => r['id']);
      const gezien: unknown[] = [];
      let after: string | null = null;
      do {
        const uit: Antwoord<Lijst> = await w.vraag<Lijst>(af, LIJST, { first: 2, after, sorteer });
        expect(uit.errors).toBeUndefined();
        gezien.push(...uit.data!.termijnen.edges.map((e) => e.node['id']));
        after = uit.data!.termijnen.pageInfo.hasNextPage ? uit.data!.termijnen.pageInfo.endCursor : null;
        w.klok.zet(new Date(w.klok.nu().getTime() + 3 * 86_400_000));
      } while (after);
      w.klok.zet(NU);
      expect(gezien).toEqual(heel);
      expect(new Set(gezien).size).toBe(8);
    },
  );

  it('haalt alleen op wat gevraagd is', async () => {
    await alles(await dossier());
    const uit = await w.vraag<Lijst>(af, '{ termijnen(first: 1) { edges { node { id } } } }');
    expect(uit.errors).toBeUndefined();
    expect(uit.data!.termijnen.edges).toHaveLength(1);
  });

  it('filtert', async () => {
    const een = await dossier();
    await alles(een);
    await w.start(
      bestuurder,
      await w.dossier([
        [bestuurder, 'BEHANDELAAR'],
        [af, 'ONTVANGER'],
      ]),
      { beginOp: NU },
    );
    const aantal = async (filter: Record<string, unknown>): Promise<number> => (await lijst(af, { filter })).length;
    expect(await aantal({})).toBe(9);
    expect(await aantal({ wie: 'MIJN' })).toBe(8);
    expect(await aantal({ dossierId: een })).toBe(8);
    expect(await aantal({ code: 'IGJ_ONDERZOEK_OF' })).toBe(1);
    expect(await aantal({ ernst: ['TE_LAAT', 'VANDAAG'] })).toBe(3);
    expect(await aantal({ ernst: [] })).toBe(0);
    expect(await aantal({ zoek: ' ONDERZOEKEN ' })).toBe(1);
    expect(await aantal({ zoek: 'm-2026-abc' })).toBe(9);
    expect(await aantal({ zoek: '%' })).toBe(0);
    expect(await aantal({ zoek: 'geheime' })).toBe(0);
    expect(await aantal({ vervaltVan: '2026-11-20T23:00:00Z', vervaltTot: '2026-11-23T23:00:01Z' })).toBe(2);
    expect(await aantal({ dossierId: 'geen uuid' })).toBe(0);
    expect(await aantal({ eenheidId: w.eenheidId })).toBe(9);
    expect(await aantal({ eenheidId: 'geen uuid' })).toBe(0);
  });

  it('weigert een cursor die niet bij de lijst hoort, en verraadt daarbij niets', async () => {
    await alles(await dossier());
    const eerste = await w.vraag<Lijst>(af, LIJST, { first: 1, sorteer: 'NAAM' });
    const after = eerste.data!.termijnen.pageInfo.endCursor;
    const maak = (x: unknown): string => Buffer.from(JSON.stringify(x)).toString('base64url');
    for (const [cursor, sorteer] of [
      [after, 'URGENTIE'],
      [maak(['URGENTIE', NU.toISOString(), "x'; drop", NU.toISOString(), uuid(1)]), 'URGENTIE'],
      [maak(['URGENTIE', 'x', '0', NU.toISOString(), uuid(1)]), 'URGENTIE'],
      [maak(['URGENTIE', NU.toISOString(), '0', NU.toISOString(), 'x']), 'URGENTIE'],
      ['onzin', 'URGENTIE'],
    ]) {
      const uit = await w.vraag(af, LIJST, { after: cursor, sorteer });
      expect(uit.errors?.[0]?.extensions.code).toBe('INVOER_ONGELDIG');
    }
  });
});

describe('wie wat ziet', () => {
  it('zonder aanmelden niets', async () => {
    expect((await w.vraag(null, TELLING)).errors?.[0]?.extensions.code).toBe('NIET_AANGEMELD');
  });

  it('de melder en een collega van buiten het dossier zien niets, ook niet in tellingen', async () => {
    await alles(await dossier());
    for (const lid of [melder, vreemde]) {
      expect(await lijst(lid)).toEqual([]);
      expect(Object.values(await tel(lid))).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });

  it('een uitgeslotene ziet vanaf dat moment niets meer: lijst, telling, termijn, titel', async () => {
    const d = await dossier();
    await alles(d);
    const [rij] = await lijst(bestuurder);
    await w.sluitUit(af, d, bestuurder, NU);
    expect(await lijst(bestuurder)).toEqual([]);
    expect(Object.values(await tel(bestuurder))).toEqual([0, 0, 0, 0, 0, 0]);
    expect((await een(bestuurder, String(rij!['id']))).data).toEqual({ termijn: null });
    expect(await teLaat(bestuurder)).toBe(0);
    expect((await lijst(af)).length).toBe(8);
  });

  it('wie zonder inhoud meekijkt ziet alle termijnen, maar geen redenen en geen kleine eenheid', async () => {
    await alles(await dossier());
    const gezien = await lijst(bestuurder);
    expect(gezien).toHaveLength(8);
    expect(JSON.stringify(gezien)).not.toContain('Geheime reden');
    expect(new Set(gezien.map((r) => r['eenheid']))).toEqual(new Set(['afgeschermd']));
    const eigen = await lijst(af);
    expect(JSON.stringify(eigen)).toContain('Geheime reden');
    expect(new Set(eigen.map((r) => r['eenheid']))).toEqual(new Set(['Beukenhof']));
  });

  it('een filter op een kleine eenheid heft de afscherming niet op', async () => {
    await alles(await dossier());
    expect(await lijst(bestuurder, { filter: { eenheidId: w.eenheidId } })).toEqual([]);
    expect(Object.values(await tel(bestuurder, { eenheidId: w.eenheidId }))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('de tellingen', () => {
  it('zijn precies de lijst, met elk filter', async () => {
    await alles(await dossier());
    expect(await tel(af)).toEqual({ teLaat: 2, vandaag: 1, binnenkort: 1, opTijd: 2, gehaald: 1, gestopt: 1 });
    for (const filter of [
      {},
      { wie: 'MIJN' },
      { wie: 'NIEUW' },
      { code: 'IGJ_MELDING' },
      { zoek: 'igj' },
      { ernst: ['VANDAAG', 'GEHAALD'] },
    ]) {
      const som = Object.values(await tel(af, filter)).reduce((a, b) => a + b, 0);
      expect(som).toBe((await lijst(af, { filter })).length);
    }
  });

  it('geven ook de titel van elke pagina: hoeveel er te laat zijn', async () => {
    await alles(await dossier());
    expect(await teLaat(af)).toBe(2);
    expect(await teLaat(melder)).toBe(0);
  });
});

const teLaat = async (lid: Lid): Promise<unknown> =>
  (await w.app.lees(lid.inzage, [teLaatVraag(lid.inzage, w.regels, NU)]))[0]?.[0]?.['aantal'];

const een = (lid: Lid, id: string): Promise<Antwoord<Een>> =>
  w.vraag<Een>(
    lid,
    `query ($id: ID!) { termijn(id: $id) { id ernst eenheid uitleg { zinnen dagen { datum telt reden } regel bron wetOfBeleid definitieVersie }
    geschiedenis { soort op door naarStatus reden } } }`,
    { id },
  );

describe('een termijn', () => {
  it('legt uit hoe we rekenen en wat er gebeurde', async () => {
    const d = await dossier();
    const id = await w.start(af, d, { beginOp: NU });
    await w.als(af, (tx) =>
      w.poort.laatVervallen(tx, af.inzage, { onderwerpId: d, code: 'IGJ_MELDING', reden: 'Geheime reden' }, NU),
    );
    const { termijn } = (await een(af, id)).data!;
    expect(termijn!.uitleg).toMatchObject({ wetOfBeleid: 'Afspraak van de IGJ', definitieVersie: 1 });
    expect(termijn!.uitleg.dagen[0]).toEqual({ datum: '2026-11-20', telt: false, reden: 'begindag' });
    expect(termijn!.geschiedenis).toEqual([
      { soort: 'GESTART', op: NU.toISOString(), door: 'Test AANDACHTSFUNCTIONARIS', naarStatus: 'LOOPT', reden: null },
      {
        soort: 'VERVALLEN',
        op: NU.toISOString(),
        door: 'Test AANDACHTSFUNCTIONARIS',
        naarStatus: 'VERVALLEN',
        reden: 'Geheime reden',
      },
    ]);
    expect(JSON.stringify((await een(bestuurder, id)).data)).not.toContain('Geheime reden');
  });

  it('die er niet is, van een ander is of geen id heeft: hetzelfde antwoord', async () => {
    const id = await w.start(af, await dossier(), { beginOp: NU });
    const antwoorden = await Promise.all([een(vreemde, id), een(af, uuid(99)), een(af, 'geen uuid')]);
    for (const a of antwoorden) expect(a).toEqual({ data: { termijn: null } });
  });

  it('laat een auditregel na met het dossier, ook bij weigering', async () => {
    const d = await dossier();
    const id = await w.start(af, d, { beginOp: NU });
    await een(af, id);
    await een(vreemde, id);
    const regels = await w.sql(
      'select lidmaatschap_id, uitkomst, code, dossier_id from audit.regel where onderwerp_id = $1 order by volgorde',
      [id],
    );
    expect(regels).toEqual([
      { lidmaatschap_id: af.id, uitkomst: 'GELUKT', code: null, dossier_id: d },
      { lidmaatschap_id: vreemde.id, uitkomst: 'GEWEIGERD', code: 'NIET_GEVONDEN', dossier_id: null },
    ]);
  });
});
