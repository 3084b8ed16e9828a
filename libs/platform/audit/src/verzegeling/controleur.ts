import type { SysteemInzage, Transacties } from '@meldbaken/platform/tenancy';
import { BEGIN, REGEL_KOLOMMEN, maakSchakel } from './schakel';
import { zegelSleutel } from './ketenverzegelaar';

/** GAT: a number is missing. ONTBREEKT: the sealed line is gone. GEWIJZIGD: line or seal is not what was sealed. */
export interface Kettingfout {
  nummer: number;
  soort: 'GAT' | 'ONTBREEKT' | 'GEWIJZIGD';
}

export interface Kettingverslag {
  /** Seals looked at. */
  aantal: number;
  /** Lines without a seal; those of the last seconds are normal. */
  onverzegeld: number;
  fouten: Kettingfout[];
}

const PER_KEER = 1000;
const HOOGSTENS_FOUTEN = 100;

const ZEGELS = `select z.nummer::int as nummer, z.hmac, r.inhoud from audit.zegel z
  left join lateral (select ${REGEL_KOLOMMEN} from audit.regel r where r.organisatie_id = z.organisatie_id and r.id = z.regel_id) r on true
  where z.organisatie_id = $1 and z.nummer > $2 order by z.nummer limit ${PER_KEER}`;
const ONVERZEGELD = `select count(*)::int as aantal from audit.regel r
  where r.organisatie_id = $1 and not exists (select 1 from audit.zegel z where z.organisatie_id = r.organisatie_id and z.regel_id = r.id)`;

type Zegel = { nummer: number; hmac: string; inhoud: string | null };

/** Follows the whole chain of a tenant. A cut at the very end shows only against an anchor kept elsewhere. */
export class Kettingcontroleur {
  constructor(
    private readonly transacties: Transacties,
    private readonly sleutel: Buffer,
  ) {}

  async controleerKetting(organisatieId: string): Promise<Kettingverslag> {
    const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: 'ketting' };
    const loper = new Loper(zegelSleutel(this.sleutel, organisatieId));
    for (;;) {
      const rijen = await this.transacties.als(wie, (tx) => tx.rijen<Zegel>(ZEGELS, [organisatieId, loper.laatste]));
      for (const z of rijen) loper.stap(z);
      if (rijen.length < PER_KEER) break;
    }
    const los = await this.transacties.als(wie, (tx) => tx.rij<{ aantal: number }>(ONVERZEGELD, [organisatieId]));
    return { aantal: loper.aantal, onverzegeld: los?.aantal ?? 0, fouten: loper.fouten.slice(0, HOOGSTENS_FOUTEN) };
  }
}

class Loper {
  laatste = 0;
  aantal = 0;
  readonly fouten: Kettingfout[] = [];
  private vorige: string = BEGIN;

  constructor(private readonly sleutel: Buffer) {}

  /** Goes on from the stored seal, so that one change is one fault and not a fault for every line after it. */
  stap(z: Zegel): void {
    for (let n = this.laatste + 1; n < z.nummer && this.fouten.length < HOOGSTENS_FOUTEN; n++)
      this.fouten.push({ nummer: n, soort: 'GAT' });
    const naGat = z.nummer !== this.laatste + 1;
    if (z.inhoud === null) this.fouten.push({ nummer: z.nummer, soort: 'ONTBREEKT' });
    // After a gap the link before is unknown: the gap is the fault.
    else if (!naGat && maakSchakel(this.sleutel, this.vorige, z.nummer, z.inhoud) !== z.hmac)
      this.fouten.push({ nummer: z.nummer, soort: 'GEWIJZIGD' });
    this.laatste = z.nummer;
    this.vorige = z.hmac;
    this.aantal++;
  }
}
