import { subject } from '@casl/ability';
import fc from 'fast-check';
import { Client } from 'pg';
import { ORGANISATIE_SOORTEN } from '@meldbaken/organisatie/contract';
import { rollenVan } from '@meldbaken/organisatie/model';
import type { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { maakTestDatabase, type TestDatabase } from '@meldbaken/platform/testing';
import { MIGRATIES } from '../../src/migraties';
import { maakToegangsregels } from '../../src/toegang';
import { FUNCTIES, GROEPEN, TABEL_VAN, VerschilWereld, type Toegang, type Uitsluiting } from './verschil-wereld';

jest.setTimeout(180_000);

interface Geval {
  toegangen: Toegang[];
  uitsluitingen: Uitsluiting[];
  lid: number;
  soort: string;
  rollen: { rol: string; onafhankelijk: boolean }[];
}

const nummer = (tot: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: tot - 1 });
/** Most cases are of the kinds and roles that have rules, in the functions of that kind. */
const soorten = fc.constantFrom('ZORGAANBIEDER', 'ZORGAANBIEDER', 'INSPECTIE', 'INSPECTIE', 'GEMEENTE', 'RIEC');
const MET_REGELS = [
  'AANDACHTSFUNCTIONARIS',
  'MELDTEAMLID',
  'BESTUURDER',
  'MELDPUNT',
  'INSPECTEUR',
  'COORDINEREND_INSPECTEUR',
  'REGISTERBEHEERDER',
  'HR',
  'FG',
  'CONTACTPERSOON',
];
const rol = (soort: string): fc.Arbitrary<string> => {
  const alle = rollenVan(ORGANISATIE_SOORTEN.find((s) => s === soort) ?? 'OVERIG');
  const met = alle.filter((r) => MET_REGELS.includes(r));
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...(met.length ? met : alle)) }, fc.constantFrom(...alle));
};
const functie = (soort: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...FUNCTIES),
    fc.constantFrom(
      ...(soort === 'INSPECTIE' || soort === 'GEMEENTE'
        ? ['INTAKE', 'INSPECTEUR']
        : ['ONTVANGER', 'BEHANDELAAR', 'BESLISSER', 'OVERZICHT']),
    ),
  );
const gevallen: fc.Arbitrary<Geval> = soorten.chain((soort) =>
  fc.record({
    soort: fc.constant(soort),
    rollen: fc.array(
      fc.record({
        rol: rol(soort),
        onafhankelijk: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    lid: nummer(3),
    toegangen: fc.array(
      fc.record({
        dossier: nummer(4),
        houder: nummer(4),
        functie: functie(soort),
        voorbij: fc.boolean(),
      }),
      { maxLength: 14 },
    ),
    uitsluitingen: fc.array(fc.record({ dossier: nummer(4), persoon: nummer(3) }), { maxLength: 4 }),
  }),
);

/** Every role of every kind of organisation, with every function on one dossier. */
const iederMetAlles = (): Geval[] =>
  ORGANISATIE_SOORTEN.flatMap((soort) =>
    rollenVan(soort).map((naam) => ({
      soort,
      rollen: [{ rol: naam, onafhankelijk: true }],
      lid: 0,
      toegangen: FUNCTIES.map((f) => ({ dossier: 0, houder: 0, functie: f, voorbij: false })),
      uitsluitingen: [],
    })),
  );

/** Acts that make a row, or are about no row at all: there is none to be seen. */
const ZONDER_RIJ = new Set([
  'ExterneMelding.los-beginnen',
  'Aantekening.vastleggen',
  'Vergewisvraag.stellen',
  'Burgermelding.invoeren',
  'Zorgsignaal.invoeren',
  'Melding.indienen',
  'Melding.namens-indienen',
  'Melding.cijfers-lezen',
  'Melding.cijfers-uitvoeren',
  'Melding.uitvoer-instellen',
  'Consultatie.vragen',
  'Klacht.invoeren',
]);

describe('The rules mean the same in memory, in SQL and in the policies', () => {
  let db: TestDatabase;
  let c: Client;
  let w: VerschilWereld;
  const regels: Toegangsregels = maakToegangsregels();
  beforeAll(async () => {
    db = await maakTestDatabase(MIGRATIES);
    c = new Client({ connectionString: db.beheerUrl });
    await c.connect();
    w = await VerschilWereld.maak(c);
  });
  afterAll(async () => {
    await c?.end();
    await db?.verwijder();
  });

  const aggregaten = regels.aggregaten.filter((a) => 'uitgesloten' in a.velden);
  const inzageVan = (g: Geval): Inzage =>
    w.inzage(
      g.lid,
      g.soort,
      g.rollen.map((r) => ({ ...r, eenheidId: null })),
    );

  /** Runs with these grants, and takes them back. */
  async function met<T>(g: Geval, doe: () => Promise<T>): Promise<T> {
    await c.query('begin');
    try {
      await w.schrijf(g.toegangen, g.uitsluitingen);
      return await doe();
    } finally {
      await c.query('rollback');
    }
  }

  /** Per act, the ids that SQL lets through; one statement per aggregate. */
  async function volgensSql(
    inzage: Inzage,
    onderwerp: string,
    handelingen: readonly string[],
  ): Promise<Record<string, string[]>> {
    const [tabel, alias] = TABEL_VAN[onderwerp] ?? ['', ''];
    const waarden: unknown[] = [w.instanties(onderwerp, [], []).map((r) => r.id)];
    const kolommen = handelingen.map((h, i) => {
      const p = regels.voorwaarde(inzage, h, onderwerp, waarden.length + 1);
      waarden.push(...p.waarden);
      return `(${p.sql}) as h${i}`;
    });
    const { rows } = await c.query<Record<string, unknown>>(
      `select ${alias}.id, ${kolommen.join(', ')} from ${tabel} ${alias} where ${alias}.id = any($1) order by ${alias}.id`,
      waarden,
    );
    return Object.fromEntries(
      handelingen.map((h, i) => [h, rows.filter((r) => r[`h${i}`] === true).map((r) => String(r['id']))]),
    );
  }

  function inGeheugen(
    inzage: Inzage,
    onderwerp: string,
    handelingen: readonly string[],
    g: Geval,
  ): Record<string, string[]> {
    const kan = regels.voor(inzage);
    const rijen = w.instanties(onderwerp, g.toegangen, g.uitsluitingen);
    return Object.fromEntries(
      handelingen.map((h) => [
        h,
        rijen
          .filter((r) => kan.can(h, subject(onderwerp, { ...r.velden })))
          .map((r) => r.id)
          .sort(),
      ]),
    );
  }

  it('every aggregate that hangs on a dossier is compared', () => {
    expect(aggregaten.map((a) => a.onderwerp).sort()).toEqual(Object.keys(TABEL_VAN).sort());
    const houders = aggregaten.flatMap((a) => Object.keys(a.velden).filter((v) => v.startsWith('houders.')));
    expect(houders.filter((h) => ![...FUNCTIES, ...Object.keys(GROEPEN)].includes(h.slice('houders.'.length)))).toEqual(
      [],
    );
  });

  it.each(aggregaten.map((a) => [a.onderwerp, Object.keys(a.uitleg)] as const))(
    '%s: CASL on instances = SQL on rows, for every act',
    async (onderwerp, handelingen) => {
      await fc.assert(
        fc.asyncProperty(gevallen, async (g) => {
          const inzage = inzageVan(g);
          const sql = await met(g, () => volgensSql(inzage, onderwerp, handelingen));
          expect(sql).toEqual(inGeheugen(inzage, onderwerp, handelingen, g));
        }),
        { numRuns: 80 },
      );
    },
  );

  // Else both might only ever say no: somebody with a role and every function can do every act that is about a row.
  it.each(aggregaten.map((a) => [a.onderwerp, Object.keys(a.uitleg)] as const))(
    '%s: every act is open to somebody',
    async (onderwerp, handelingen) => {
      const open = new Set<string>();
      for (const g of iederMetAlles()) {
        const inzage = inzageVan(g);
        const sql = await met(g, () => volgensSql(inzage, onderwerp, handelingen));
        expect(sql).toEqual(inGeheugen(inzage, onderwerp, handelingen, g));
        for (const [handeling, ids] of Object.entries(sql)) if (ids.length > 0) open.add(handeling);
      }
      expect(handelingen.filter((h) => !open.has(h) && !ZONDER_RIJ.has(`${onderwerp}.${h}`))).toEqual([]);
    },
  );

  /** The ids that the policies show this member, as the application. */
  async function volgensPolicy(inzage: Inzage, tabel: string): Promise<string[]> {
    await c.query(
      `set local role mb_app; select set_config('mb.organisatie_id', '${inzage.organisatieId}', true), set_config('mb.lidmaatschap_id', '${inzage.lidmaatschapId}', true)`,
    );
    const { rows } = await c.query<{ id: string }>(`select id::text as id from ${tabel} order by id`);
    await c.query('reset role');
    return rows.map((r) => r.id);
  }

  it.each(
    aggregaten
      .filter((a) => a.onderwerp !== 'AuditRegel')
      .map((a) => [a.onderwerp, Object.keys(a.uitleg).filter((h) => !ZONDER_RIJ.has(`${a.onderwerp}.${h}`))] as const),
  )(
    '%s: the policies let through what the rules let through, and never a dossier without a grant or with an exclusion',
    async (onderwerp, handelingen) => {
      const [tabel = ''] = TABEL_VAN[onderwerp] ?? [];
      await fc.assert(
        fc.asyncProperty(gevallen, async (g) => {
          const inzage = inzageVan(g);
          const { sql, policy } = await met(g, async () => ({
            sql: await volgensSql(inzage, onderwerp, handelingen),
            policy: await volgensPolicy(inzage, tabel),
          }));
          const rijen = w.instanties('Notificatie', g.toegangen, g.uitsluitingen);
          const eigen = w.instanties(onderwerp, g.toegangen, g.uitsluitingen);
          const mag = rijen.map(
            (r) =>
              Array.isArray(r.velden['houders']) &&
              r.velden['houders'].includes(inzage.lidmaatschapId) &&
              !(
                inzage.persoonId !== null &&
                Array.isArray(r.velden['uitgesloten']) &&
                r.velden['uitgesloten'].includes(inzage.persoonId)
              ),
          );
          expect(policy.filter((id) => !mag[eigen.findIndex((r) => r.id === id)])).toEqual([]);
          expect(
            Object.values(sql)
              .flat()
              .filter((id) => !policy.includes(id)),
          ).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );
});
