import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { logboek } from '@meldbaken/platform/logging';
import { Transacties, type SysteemInzage } from '@meldbaken/platform/tenancy';
import { ActieBlok } from './actie-blok';

/** A moment at which a tenant has an act due; the planner sets a wake-up for it. */
export interface GeplandMoment {
  organisatieId: string;
  op: Date;
}

/** The planned acts of terms at their moment. The table is the truth; a wake-up only says: look now. */
@Injectable()
export class TermijnActies {
  constructor(
    private readonly transacties: Transacties,
    private readonly blok: ActieBlok,
  ) {}

  /** Does what is due, at most so many in one transaction. Answers how many; call again until it is less than `maximaal`. */
  async verwerk(organisatieId: string, nu: Date, maximaal = 500): Promise<number> {
    const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() };
    try {
      return await this.blok.doe(wie, nu, { maximaal });
    } catch (fout) {
      logboek.fout({ kenmerk: wie.kenmerk, organisatieId, fout }, 'termijnacties mislukt, een voor een');
      return this.eenVoorEen(wie, nu, maximaal);
    }
  }

  /** One act that cannot be done must not hold up the others of its tenant: it stays open, and the log names it. */
  private async eenVoorEen(wie: SysteemInzage, nu: Date, maximaal: number): Promise<number> {
    const [rijen = []] = await this.transacties.lees(wie, [{ sql: RIJP, waarden: [wie.organisatieId, nu, maximaal] }]);
    let gedaan = 0;
    for (const { id } of rijen) {
      try {
        gedaan += await this.blok.doe(wie, nu, { maximaal: 1, alleen: String(id) });
      } catch (fout) {
        logboek.fout(
          { kenmerk: wie.kenmerk, organisatieId: wie.organisatieId, taakId: String(id), fout },
          'termijnactie mislukt',
        );
      }
    }
    return gedaan;
  }

  /** When this tenant's next act is due. */
  async volgende(organisatieId: string): Promise<Date | null> {
    const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() };
    const [[rij] = []] = await this.transacties.lees(wie, [{ sql: VOLGENDE, waarden: [organisatieId] }]);
    const op: unknown = rij?.['op'];
    return op instanceof Date ? op : null;
  }

  /** Of all tenants the moments until `tot` at which something is due, at most one a minute and tenant. */
  async gepland(tot: Date): Promise<GeplandMoment[]> {
    return this.transacties.aanDeDeur<GeplandMoment & Record<string, unknown>>(
      'select organisatie_id as "organisatieId", op from doorgang.termijnwerk($1) order by op, organisatie_id',
      [tot],
    );
  }
}

const RIJP = `select id from termijn.termijn_actie where organisatie_id = $1 and gedaan_op is null and op <= $2 order by op, id limit $3`;
const VOLGENDE = `select min(op) as op from termijn.termijn_actie where organisatie_id = $1 and gedaan_op is null`;
