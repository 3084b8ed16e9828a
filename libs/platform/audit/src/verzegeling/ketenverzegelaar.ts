import { leidAf } from '@meldbaken/platform/configuratie';
import type { SysteemInzage, Transactie, Transacties } from '@meldbaken/platform/tenancy';
import { Grens } from './grens';
import { BEGIN, REGEL_KOLOMMEN, maakSchakel } from './schakel';

const PER_KEER = 500;

// Not further back than two minutes before the last seal, to find the new lines by the index on the moment.
const WERK = `select ${REGEL_KOLOMMEN} from audit.regel r
  where r.organisatie_id = $1 and r.op > $2::timestamptz - interval '2 minutes' and r.volgorde <= $3::bigint
    and not exists (select 1 from audit.zegel z where z.organisatie_id = r.organisatie_id and z.regel_id = r.id)
  order by r.volgorde limit ${PER_KEER}`;
const LAATSTE = `select z.nummer::int as nummer, z.hmac, r.op from audit.zegel z left join audit.regel r on r.organisatie_id = z.organisatie_id and r.id = z.regel_id
  where z.organisatie_id = $1 order by z.nummer desc limit 1`;
const SLOT = `select pg_try_advisory_xact_lock(hashtextextended('audit.zegel:' || $1, 0)) as mijn`;
const SCHRIJF = `insert into audit.zegel (organisatie_id, nummer, regel_id, hmac) select $1, s.nummer, s.regel_id, s.hmac
  from unnest($2::bigint[], $3::uuid[], $4::text[]) as s (nummer, regel_id, hmac)`;

type Rij = { id: string; inhoud: string };
type Kop = { nummer: number; hmac: string; op: Date | null };

/** How often a tenant's whole log is searched, for a line with a moment far off its place. */
const VOLLEDIG_MS = 24 * 3_600_000;

/** Binds committed audit lines into a chain per tenant, one sealer at a time, so that no reader or writer ever waits for the chain. */
export class Ketenverzegelaar {
  private readonly volledigOp = new Map<string, number>();

  private readonly grens: Grens;

  constructor(
    private readonly transacties: Transacties,
    private readonly sleutel: Buffer,
  ) {
    this.grens = new Grens(transacties);
  }

  /** One batch for every tenant that has new lines. Answers how many were sealed. */
  async ronde(): Promise<number> {
    const tot = await this.grens.bepaal();
    if (tot === null) return 0;
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_zegelwerk() as id',
      [],
    );
    let totaal = 0;
    for (const t of tenants) totaal += await this.verzegel(t.id, tot);
    return totaal;
  }

  private async verzegel(organisatieId: string, tot: string): Promise<number> {
    const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: 'verzegelaar' };
    const volledig = performance.now() - (this.volledigOp.get(organisatieId) ?? -Infinity) > VOLLEDIG_MS;
    return this.transacties.als(wie, async (tx) => {
      const slot = await tx.rij<{ mijn: boolean }>(SLOT, [organisatieId]);
      if (!slot?.mijn) return 0;
      const kop = await tx.rij<Kop>(LAATSTE, [organisatieId]);
      const rijen = await tx.rijen<Rij>(WERK, [organisatieId, (volledig ? null : kop?.op) ?? '-infinity', tot]);
      if (rijen.length) await this.schrijf(tx, organisatieId, kop, rijen);
      if (volledig && rijen.length < PER_KEER) this.volledigOp.set(organisatieId, performance.now());
      return rijen.length;
    });
  }

  private async schrijf(tx: Transactie, organisatieId: string, kop: Kop | null, rijen: readonly Rij[]): Promise<void> {
    const sleutel = zegelSleutel(this.sleutel, organisatieId);
    let vorige = kop?.hmac ?? BEGIN;
    const eerste = (kop?.nummer ?? 0) + 1;
    const schakels = rijen.map((r, i) => (vorige = maakSchakel(sleutel, vorige, eerste + i, r.inhoud)));
    await tx.rijen(SCHRIJF, [organisatieId, rijen.map((_, i) => eerste + i), rijen.map((r) => r.id), schakels]);
  }
}

export const zegelSleutel = (sleutel: Buffer, organisatieId: string): Buffer =>
  leidAf(sleutel, `audit:${organisatieId}`);
