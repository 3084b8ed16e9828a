import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { maakRij, vulTenant, voegToe, type Rij } from './rijen-vullen';
import { tenantTabellen, type TenantTabel } from './tenant-tabellen';

export const FUNCTIES = [
  'MELDER',
  'OVERZICHT',
  'ONTVANGER',
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
  'INTAKE',
  'INSPECTEUR',
];

const HANDELAARS = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'VOORZITTER', 'CONTACTPERSOON_POLITIE'];
const INHOUD = [...HANDELAARS, 'BESLISSER', 'HR_MAATREGELEN'];
const zonderOntvangst = (functies: string[]): string[] => functies.filter((f) => f !== 'ONTVANGER');

/** What the names of groups in the rules mean (spec 00 and 02), said here once more on purpose. */
export const GROEPEN: Readonly<Record<string, readonly string[]>> = {
  INHOUD,
  HANDELAARS,
  ZICHT: ['OVERZICHT', ...INHOUD],
  GEHAALD: zonderOntvangst(INHOUD),
  GEHAALD_INHOUD: zonderOntvangst(INHOUD),
  KLACHT_LEZERS: ['ONTVANGER', 'BEHANDELAAR', 'BESLISSER'],
  GEHAALD_HANDELAARS: zonderOntvangst(HANDELAARS),
  BEHANDELING: ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER'],
  HANDELT: ['ONTVANGER', 'BEHANDELAAR'],
  GEHAALD_HANDELT: ['BEHANDELAAR'],
  POLITIE: ['CONTACTPERSOON_POLITIE'],
  LEZER: ['INTAKE', 'ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER'],
  TEAM: ['ONTVANGER', 'BEHANDELAAR'],
  ONDERZOEK: ['ONDERZOEKER', 'VOORZITTER'],
};

/** A grant or exclusion by number of dossier, holder and person; holder 3 is a group. */
export interface Toegang {
  dossier: number;
  houder: number;
  functie: string;
  voorbij: boolean;
}

export interface Uitsluiting {
  dossier: number;
  persoon: number;
}

const LEDEN = 3;
const DOSSIERS = 4;
/** The group holds the first two members. */
const GROEP = LEDEN;

/** The table and alias of every aggregate that hangs on a dossier. */
export const TABEL_VAN: Readonly<Record<string, readonly [string, string]>> = {
  Melding: ['melding.melding', 'm'],
  Consultatie: ['melding.consultatie', 'c'],
  Klacht: ['melding.klacht', 'k'],
  Geschiktheidsverzoek: ['melding.geschiktheid_verzoek', 'v'],
  Termijn: ['termijn.termijn', 't'],
  ExterneMelding: ['igj.externe_melding', 'e'],
  Zaak: ['igj.inspectiezaak', 'z'],
  Aantekening: ['igj.aantekening', 'a'],
  Vergewisvraag: ['igj.vergewisvraag', 'v'],
  Burgermelding: ['igj.burgermelding', 'b'],
  Signaal: ['igj.signaal', 's'],
  Zorgsignaal: ['zorgfraude.signaal', 's'],
  GastInzage: ['igj.gast_inzage', 'g'],
  Notificatie: ['notificatie.notificatie', 'n'],
  AuditRegel: ['audit.regel', 'r'],
};

interface Instantie {
  id: string;
  velden: Record<string, unknown>;
}

/** One tenant with three members, a group and four dossiers with a row of every aggregate; another tenant has its own. */
export class VerschilWereld {
  readonly leden: string[] = [];
  readonly personen: string[] = [];
  readonly dossiers: string[] = [];
  private readonly rijen = new Map<string, Rij[]>();
  private groep = '';
  organisatieId = '';
  private vreemd = new Map<string, Rij>();

  private constructor(private readonly c: Client) {}

  static async maak(c: Client): Promise<VerschilWereld> {
    const w = new VerschilWereld(c);
    const tabellen = await tenantTabellen(c);
    w.vreemd = await vulTenant(c, tabellen);
    const eigen = await vulTenant(c, tabellen);
    w.organisatieId = String(eigen.get('organisatie.organisatie')?.['organisatie_id']);
    // Every row of the tenant so far would count too.
    await c.query('delete from toegang.dossier_toegang; delete from toegang.dossier_uitsluiting');
    await w.vulLeden(eigen, tabellen);
    for (let i = 0; i < DOSSIERS; i++) await w.vulDossier(eigen, tabellen);
    return w;
  }

  private async zet(tabellen: readonly TenantTabel[], naam: string, rij: Rij): Promise<void> {
    const t = tabellen.find((x) => x.naam === naam);
    if (!t) throw new Error(`no table ${naam}`);
    const { sql, waarden } = voegToe(t, rij);
    await this.c.query(sql, waarden);
  }

  private async vulLeden(eigen: Map<string, Rij>, tabellen: readonly TenantTabel[]): Promise<void> {
    this.groep = randomUUID();
    const org = { organisatie_id: this.organisatieId };
    await this.zet(tabellen, 'toegang.houder', { ...org, id: this.groep, rol: 'PROEFGROEP' });
    for (let i = 0; i < LEDEN; i++) {
      const [persoon, lid, account] = [randomUUID(), randomUUID(), randomUUID()];
      await this.c.query(
        `insert into organisatie.account (id, email, naam, wachtwoord_hash, gemaakt_op) values ($1, $2, 'x', 'x', now())`,
        [account, `${account}@proef.demo`],
      );
      await this.zet(tabellen, 'organisatie.persoon', { ...eigen.get('organisatie.persoon'), id: persoon });
      // The last member has no person behind it.
      await this.zet(tabellen, 'organisatie.lidmaatschap', {
        ...eigen.get('organisatie.lidmaatschap'),
        id: lid,
        account_id: account,
        persoon_id: i < LEDEN - 1 ? persoon : null,
      });
      await this.zet(tabellen, 'toegang.houder', { ...org, id: lid, lidmaatschap_id: lid });
      await this.zet(tabellen, 'toegang.houder_lid', { ...org, houder_id: lid, lidmaatschap_id: lid });
      if (i < 2)
        await this.zet(tabellen, 'toegang.houder_lid', { ...org, houder_id: this.groep, lidmaatschap_id: lid });
      this.leden.push(lid);
      this.personen.push(persoon);
    }
  }

  private async vulDossier(eigen: Map<string, Rij>, tabellen: readonly TenantTabel[]): Promise<void> {
    const n = this.dossiers.length;
    const dossier = randomUUID();
    this.dossiers.push(dossier);
    const hier = new Map(eigen);
    for (const naam of ['toegang.dossier', 'overdracht.ontvangst', ...Object.values(TABEL_VAN).map(([t]) => t)]) {
      const t = tabellen.find((x) => x.naam === naam);
      if (!t) throw new Error(`no table ${naam}`);
      const rij: Rij = {
        ...maakRij(t, this.organisatieId, hier),
        id: naam === 'toegang.dossier' ? dossier : randomUUID(),
        ...eigenKolommen(t, dossier, n, this.leden),
      };
      await this.zet(tabellen, naam, rij);
      hier.set(naam, rij);
      this.rijen.set(naam, [...(this.rijen.get(naam) ?? []), rij]);
    }
  }

  /** Writes these grants and exclusions; inside the caller's transaction. */
  async schrijf(toegangen: readonly Toegang[], uitsluitingen: readonly Uitsluiting[]): Promise<void> {
    for (const t of toegangen)
      await this.c.query(
        `insert into toegang.dossier_toegang (organisatie_id, id, dossier_id, houder_id, functie, van, tot) values ($1, gen_random_uuid(), $2, $3, $4, now(), $5) on conflict do nothing`,
        [
          this.organisatieId,
          this.dossiers[t.dossier],
          this.houder(t.houder),
          t.functie,
          t.voorbij ? '2026-11-22' : null,
        ],
      );
    for (const u of uitsluitingen)
      await this.c.query(
        `insert into toegang.dossier_uitsluiting values ($1, $2, $3, 'GENOEMD', now()) on conflict do nothing`,
        [this.organisatieId, this.dossiers[u.dossier], this.personen[u.persoon]],
      );
  }

  private houder = (n: number): string | undefined => (n === GROEP ? this.groep : this.leden[n]);

  /** The rows of an aggregate as CASL would see them as instances. */
  instanties(onderwerp: string, toegangen: readonly Toegang[], uitsluitingen: readonly Uitsluiting[]): Instantie[] {
    const tabel = TABEL_VAN[onderwerp]?.[0] ?? '';
    const eigen = (this.rijen.get(tabel) ?? []).map((rij, n): Instantie => {
      const lopend = toegangen.filter((t) => t.dossier === n && !t.voorbij);
      const leden = (functie?: string): string[] =>
        lopend
          .filter((t) => functie === undefined || t.functie === functie)
          .flatMap((t) => (t.houder === GROEP ? this.leden.slice(0, 2) : [this.leden[t.houder] ?? '']));
      const houders =
        onderwerp === 'Notificatie'
          ? leden()
          : Object.fromEntries([
              ...FUNCTIES.map((f): [string, string[]] => [f, leden(f)]),
              ...Object.entries(GROEPEN).map(([g, fs]): [string, string[]] => [g, fs.flatMap(leden)]),
            ]);
      const uitgesloten = uitsluitingen.filter((u) => u.dossier === n).map((u) => this.personen[u.persoon]);
      return {
        id: String(rij['id']),
        velden: {
          organisatieId: this.organisatieId,
          houders,
          uitgesloten,
          ontvangerId: rij['ontvanger_id'],
          eigenaarId: rij['eigenaar_id'],
        },
      };
    });
    const ander = this.vreemd.get(tabel);
    return [
      ...eigen,
      {
        id: String(ander?.['id']),
        velden: {
          organisatieId: ander?.['organisatie_id'],
          houders: {},
          uitgesloten: [],
          ontvangerId: ander?.['ontvanger_id'],
          eigenaarId: ander?.['eigenaar_id'],
        },
      },
    ];
  }

  inzage(lid: number, soort: string, rollen: Inzage['rollen']): Inzage {
    return {
      accountId: randomUUID(),
      lidmaatschapId: this.leden[lid] ?? '',
      organisatieId: this.organisatieId,
      organisatieSoort: soort,
      persoonId: lid < LEDEN - 1 ? (this.personen[lid] ?? null) : null,
      rollen,
      toegangspunt: 'test',
      kenmerk: 'test',
    };
  }
}

/** What makes this row different from the one of another dossier. */
function eigenKolommen(t: TenantTabel, dossier: string, n: number, leden: readonly string[]): Rij {
  const heeft = (k: string): boolean => t.kolommen.some((x) => x.naam === k);
  return {
    ...(t.naam !== 'toegang.dossier' && heeft('dossier_id') ? { dossier_id: dossier } : {}),
    ...(heeft('nummer') ? { nummer: `P-${n}` } : {}),
    ...(t.kolommen.some((x) => x.naam === 'sleutel' && x.type === 'text') ? { sleutel: `P-${n}` } : {}),
    ...(heeft('onderwerp_id') ? { onderwerp_id: dossier } : {}),
    ...(heeft('ontvanger_id') ? { ontvanger_id: leden[n % leden.length] } : {}),
    ...(heeft('eigenaar_id') ? { eigenaar_id: leden[n % leden.length] } : {}),
    ...(t.naam === 'igj.externe_melding' ? { melding_id: dossier, sleutel: randomUUID() } : {}),
  };
}
