import { Toegangsregels } from '@meldbaken/platform/access';
import { Kijker, type Beeld } from './beeld';
import { tenantTabellen } from './tenant-tabellen';
import { AF, BESTUURDER, FG, MEDEWERKER, stuurMail, verberg, type Zaak } from './verborgen-wereld';
import { Wereld } from './wereld';

jest.setTimeout(180_000);

/** Where each of them sees the one report; elsewhere nothing. */
const VAN_BESTUURDER = ['overzicht', 'overzicht by state'];
const VAN_HANDELAAR = ['deelnemers kiezen', 'koppel kandidaten', 'own reports'];

describe('One report is seen and nine are not', () => {
  let w: Wereld;
  let zaken: Zaak[];
  let kijker: Kijker;
  beforeAll(async () => {
    w = await Wereld.start();
    zaken = await verberg(w);
    kijker = new Kijker(w, zaken);
  });
  afterAll(() => w?.stop());
  afterEach(() => void jest.restoreAllMocks());

  const hoort = (beeld: Beeld, nergens: readonly string[]): Beeld =>
    Object.fromEntries(Object.keys(beeld).map((k) => [k, nergens.includes(k) ? [] : ['Z']]));

  /** Lists, filters, search, counts, notices, direct links, pickers, the log and mail. */
  async function alleenHetEne(ronde: string): Promise<void> {
    const af = await kijker.beeld(AF);
    expect(af).toEqual(hoort(af, [...VAN_BESTUURDER, 'own reports']));
    const bestuurder = await kijker.beeld(BESTUURDER);
    expect(bestuurder).toEqual(hoort(bestuurder, VAN_HANDELAAR));
    const medewerker = await kijker.beeld(MEDEWERKER);
    expect(medewerker).toEqual({ ...hoort(medewerker, Object.keys(medewerker)), 'own reports': ['Z'] });
    for (const wie of [AF, BESTUURDER])
      expect([wie, await kijker.aantallen(wie)]).toEqual([wie, await kijker.aantallenVan(wie, ['Z'])]);
    for (const wie of [AF, BESTUURDER]) expect([wie, await stuurMail(w, zaken, wie, ronde)]).toEqual([wie, ['Z']]);
    // The fg sees that something was done in each dossier of the tenant, but those from which the fg is excluded.
    expect(await logboek()).toEqual(['Z', 'A1', 'A2']);
  }

  async function logboek(): Promise<string[]> {
    const gezien: string[] = [];
    for (const z of zaken)
      if (
        (await kijker.perDossier(FG, `auditregels(first: 100, filter: { dossierId: "${z.id}" })`, 'audit.regel')).length
      )
        gezien.push(z.label);
    const alles = await kijker.perDossier(FG, 'auditregels(first: 100)', 'audit.regel');
    expect(alles.filter((l) => !gezien.includes(l))).toEqual([]);
    return gezien;
  }

  /** While every table of the tenants is without row-level security. */
  async function zonderPolicies(doe: () => Promise<void>): Promise<void> {
    const tabellen = await tenantTabellen(w.o.beheer);
    for (const t of tabellen) await w.sql(`alter table ${t.naam} disable row level security`);
    try {
      await doe();
    } finally {
      for (const t of tabellen) await w.sql(`alter table ${t.naam} enable row level security`);
    }
  }

  /** While the rules let every row through. */
  const zonderRegels = (): void =>
    void jest.spyOn(w.o.app.get(Toegangsregels), 'voorwaarde').mockReturnValue({ sql: '(true)', waarden: [] });

  it('with both walls', () => alleenHetEne('beide'));

  it('with the rules of CASL alone: row-level security is off', () => zonderPolicies(() => alleenHetEne('casl')));

  it('with row-level security alone: the rules say (true)', async () => {
    zonderRegels();
    const af = await kijker.beeld(AF);
    const bestuurder = await kijker.beeld(BESTUURDER);
    expect([...kijker.verzegeld]).toEqual([]);
    for (const beeld of [af, bestuurder])
      for (const [plek, labels] of Object.entries(beeld))
        expect([plek, labels.filter((l) => l !== 'Z')]).toEqual([plek, []]);
    for (const wie of [AF, BESTUURDER])
      expect([wie, await kijker.aantallen(wie)]).toEqual([wie, await kijker.aantallenVan(wie, ['Z'])]);
    expect(await logboek()).toEqual(['Z', 'A1', 'A2']);
  });

  it.each([
    ['both walls', (doe: () => Promise<void>) => doe()],
    ['the rules of CASL alone', zonderPolicies],
    [
      'row-level security alone',
      (doe: () => Promise<void>): Promise<void> => {
        zonderRegels();
        return doe();
      },
    ],
  ])('with %s, pickers offer people and units of the own tenant', (_muren, met) =>
    met(async () => expect(await kijker.kiesbaar(AF)).toEqual(['Stichting Zonnehof'])),
  );

  it('with neither wall everything shows: each place above can fail', () =>
    zonderPolicies(async () => {
      zonderRegels();
      const beeld = await kijker.beeld(AF);
      expect(Object.entries(beeld).filter(([, labels]) => labels.length < 7)).toEqual([]);
      // The words of another tenant stay shut even now: they are sealed with that tenant's key.
      expect([...kijker.verzegeld]).toEqual(['melding by number']);
      const aantallen = await kijker.aantallen(AF);
      const goed = await kijker.aantallenVan(AF, ['Z']);
      for (const k of Object.keys(goed)) expect([k, (aantallen[k] ?? 0) > (goed[k] ?? 0)]).toEqual([k, true]);
    }));
});
