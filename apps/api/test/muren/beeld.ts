import type { Zaak } from './verborgen-wereld';
import type { Wereld } from './wereld';

/** What one person gets to see, per place: the labels of the reports that show there. */
export type Beeld = Record<string, string[]>;

type Lijst = { edges: { node: Record<string, unknown> }[]; pageInfo: { hasNextPage: boolean } };

const RIJEN = 'edges { node { id } } pageInfo { hasNextPage }';

/** Lists by the field that tells which report a row is about. */
const LIJSTEN: Readonly<Record<string, string>> = {
  meldingen: `meldingen { edges { node { nummer termijnen { onderwerpNummer } } } }`,
  'meldingen by state': `meldingen(filter: { status: [IN_BEHANDELING] }) { edges { node { nummer } } }`,
  'meldingen by form': `meldingen(filter: { vorm: FYSIEK }) { edges { node { nummer } } }`,
  'meldingen of everybody': `meldingen(filter: { wie: ALLE }, sorteer: OUDSTE, first: 100) { edges { node { nummer } } }`,
  'meldingen by search': `meldingen(filter: { zoek: "M-2026" }) { edges { node { nummer } } }`,
  overzicht: `meldingOverzicht { edges { node { nummer termijnen { onderwerpNummer } } } }`,
  'overzicht by state': `meldingOverzicht(filter: { status: [IN_BEHANDELING], zoek: "M-" }) { edges { node { nummer } } }`,
  termijnen: `termijnen(first: 100) { edges { node { onderwerpNummer } } }`,
  'termijnen by name': `termijnen(sorteer: NAAM) { edges { node { onderwerpNummer } } }`,
  'termijnen by end': `termijnen(sorteer: VERVALT_OP, filter: { wie: ALLE }) { edges { node { onderwerpNummer } } }`,
  'termijnen that are late': `termijnen(filter: { ernst: [TE_LAAT] }) { edges { node { onderwerpNummer } } }`,
  'termijnen by search': `termijnen(filter: { zoek: "M-2026" }) { edges { node { onderwerpNummer } } }`,
  'externe meldingen': `externeMeldingen { edges { node { meldingNummer } } }`,
  'own reports': `mijnMeldingen { edges { node { nummer } } }`,
};

/** One thing by id or number, for every report. */
const LINKS: Readonly<Record<string, (z: Zaak) => string>> = {
  'melding by number': (z) => `melding(nummer: "${z.nummer}") { id }`,
  'termijn by id': (z) => `termijn(id: "${z.termijn}") { id }`,
  'externe melding by id': (z) => `externeMelding(id: "${z.externeMelding}") { id }`,
  'meldingen by number': (z) => `meldingen(filter: { zoek: "${z.nummer}" }) { ${RIJEN} }`,
  'termijnen by dossier': (z) => `termijnen(filter: { dossierId: "${z.id}" }) { ${RIJEN} }`,
  'counts by dossier': (z) => `termijnTellingen(filter: { dossierId: "${z.id}" }) { teLaat opTijd gehaald }`,
  'externe meldingen by melding': (z) => `externeMeldingen(meldingId: "${z.id}") { ${RIJEN} }`,
  'deelnemers kiezen': (z) => `deelnemersKiezen(meldingId: "${z.id}", functie: HR_MAATREGELEN) { id }`,
  'koppel kandidaten': (z) => `koppelKandidaten(meldingId: "${z.id}", genoemdeId: "${z.id}", zoek: "a") { id }`,
};

export class Kijker {
  /** Places where another tenant's words stayed shut when both walls were gone: they are sealed with that tenant's key. */
  readonly verzegeld = new Set<string>();

  constructor(
    private readonly w: Wereld,
    private readonly zaken: readonly Zaak[],
  ) {}

  private async vraag(email: string, veld: string): Promise<{ tekst: string; uit: unknown }> {
    const r = await (await this.w.als(email)).vraag<{ uit: unknown }>(`{ uit: ${veld} }`);
    if (r.errors) throw new Error(`${veld}: ${r.tekst}`);
    return { tekst: r.tekst, uit: r.data.uit };
  }

  /** Every place where a report could show, for this person. */
  async beeld(email: string): Promise<Beeld> {
    const uit: Beeld = {};
    for (const [naam, veld] of Object.entries(LIJSTEN)) {
      const { tekst } = await this.vraag(email, veld);
      uit[naam] = this.zaken.filter((z) => tekst.includes(z.nummer)).map((z) => z.label);
    }
    for (const [naam, maak] of Object.entries(LINKS)) {
      const gezien: string[] = [];
      for (const z of this.zaken) if (await this.ziet(email, naam, maak(z))) gezien.push(z.label);
      uit[naam] = gezien;
    }
    return {
      ...uit,
      notificaties: await this.perDossier(email, 'notificaties(first: 100)', 'notificatie.notificatie'),
    };
  }

  private async ziet(email: string, plek: string, veld: string): Promise<boolean> {
    const r = await (await this.w.als(email)).vraag<{ uit: unknown }>(`{ uit: ${veld} }`);
    if (!r.errors) return toont(r.data.uit);
    if (!r.tekst.includes('INTERNE_FOUT')) throw new Error(`${veld}: ${r.tekst}`);
    this.verzegeld.add(plek);
    return false;
  }

  /** Rows whose dossier only the database knows. */
  async perDossier(email: string, veld: string, tabel: string): Promise<string[]> {
    const { uit } = await this.vraag(email, `${veld} { ${RIJEN} }`);
    const ids = (uit as Lijst).edges.map((e) => String(e.node['id']));
    const rijen = await this.w.sql<{ dossier: string }>(
      `select distinct d.id::text as dossier from ${tabel} t join toegang.dossier d on d.organisatie_id = t.organisatie_id and d.id = t.dossier_id where t.id = any($1)`,
      [ids],
    );
    return this.zaken.filter((z) => rijen.some((r) => r.dossier === z.id)).map((z) => z.label);
  }

  /** Tenants of the people whom this person may pick. */
  async kiesbaar(email: string): Promise<string[]> {
    const z = this.zaken[0];
    const velden = [
      `deelnemersKiezen(meldingId: "${z?.id}", functie: HR_MAATREGELEN) { id }`,
      `deelnemersKiezen(meldingId: "${z?.id}", functie: BESLISSER) { id }`,
      `koppelKandidaten(meldingId: "${z?.id}", genoemdeId: "${z?.id}", zoek: "a") { id }`,
      `personenKiezen(zoek: "a", first: 100) { id }`,
      `eenheden { id }`,
    ];
    const ids: string[] = [];
    for (const veld of velden) ids.push(...((await this.vraag(email, veld)).uit as { id: string }[]).map((x) => x.id));
    const rijen = await this.w.sql<{ naam: string }>(
      `select distinct o.naam from organisatie.organisatie o where exists (select 1 from organisatie.persoon p where p.organisatie_id = o.organisatie_id and p.id = any($1))
        or exists (select 1 from organisatie.lidmaatschap l where l.organisatie_id = o.organisatie_id and l.id = any($1))
        or exists (select 1 from organisatie.eenheid e where e.organisatie_id = o.organisatie_id and e.id = any($1)) order by 1`,
      [ids],
    );
    return rijen.map((r) => r.naam);
  }

  /** The bare numbers: nothing in them says what they counted, so they are compared with the rows. */
  async aantallen(email: string): Promise<Record<string, number>> {
    const r = await (
      await this.w.als(email)
    ).vraag<{ ik: { aantalTeLaat: number; aantalBerichten: number }; termijnTellingen: Record<string, number> }>(
      '{ ik { aantalTeLaat aantalBerichten } termijnTellingen { teLaat vandaag binnenkort opTijd gehaald gestopt } }',
    );
    const som = Object.values(r.data.termijnTellingen).reduce((a, b) => a + b, 0);
    return { teLaat: r.data.ik.aantalTeLaat, berichten: r.data.ik.aantalBerichten, termijnen: som };
  }

  /** What the counts are when only these reports count. */
  async aantallenVan(email: string, labels: readonly string[]): Promise<Record<string, number>> {
    const ids = this.zaken.filter((z) => labels.includes(z.label)).map((z) => z.id);
    const tel = async (sql: string, ...meer: unknown[]): Promise<number> =>
      Number(await this.w.een(sql, [ids, ...meer]));
    return {
      teLaat: await tel(
        `select count(*) from termijn.termijn where dossier_id = any($1) and status in ('LOOPT', 'VERLOPEN') and vervalt_op <= $2`,
        this.w.o.klok.nu(),
      ),
      berichten: await tel(
        'select count(*) from notificatie.notificatie where dossier_id = any($1) and ontvanger_id = $2 and gelezen_op is null',
        this.w.lid(email),
      ),
      termijnen: await tel('select count(*) from termijn.termijn where dossier_id = any($1)'),
    };
  }
}

/** Is there anything in this answer? */
function toont(uit: unknown): boolean {
  if (Array.isArray(uit)) return uit.length > 0;
  if (typeof uit !== 'object' || uit === null) return false;
  if ('edges' in uit && Array.isArray(uit.edges)) return uit.edges.length > 0;
  return Object.values(uit).some((w) => w !== 0);
}
