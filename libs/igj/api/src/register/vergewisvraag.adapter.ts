import { Injectable } from '@nestjs/common';
import type {
  Identiteit,
  VergewisAntwoord,
  VergewisUitkomst,
  VergewisantwoordPoort,
  VergewisvraagPoort,
} from '@meldbaken/igj/contract';
import { VERGEWIS_GRONDSLAG, VRAAG_VELDEN } from '@meldbaken/igj/model';
import { schrijfAudit } from '@meldbaken/platform/audit';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { OpstelInstelling } from '../opstellen/opstel-instelling';
import { VergewisvraagStellenHandler } from './vergewisvraag-stellen.handler';

/** The question to the inspectie for who asks it from a file of its own. */
@Injectable()
export class VergewisvraagAdapter implements VergewisvraagPoort {
  constructor(
    private readonly stellen: VergewisvraagStellenHandler,
    private readonly instelling: OpstelInstelling,
  ) {}

  async isHier(tx: Transactie, inzage: Inzage): Promise<boolean> {
    const { verzendwijze } = await this.instelling.van(tx, inzage);
    if (verzendwijze === 'ZELF') return false;
    const rij = await tx.rij<{ hier: boolean }>(`select doorgang.instantie_is_hier('IGJ') as hier`);
    return rij?.hier === true;
  }

  async stel(
    tx: Transactie,
    inzage: Inzage,
    vraag: { sleutel: string; identiteit: Identiteit; functie: string },
    nu: Date,
  ): Promise<{ id: string } | Weigering> {
    const { sleutel, ...v } = vraag;
    const uit = await this.stellen.stel(tx, inzage, sleutel, { ...v, vergewisplicht: true }, nu);
    if (isWeigering(uit)) return uit;
    await schrijfAudit(tx, inzage, {
      handeling: 'vergewisvraag.stellen',
      onderwerp: 'Vergewisvraag',
      onderwerpId: uit,
      dossierId: uit,
      grondslag: VERGEWIS_GRONDSLAG,
      velden: VRAAG_VELDEN,
      uitkomst: 'GELUKT',
    });
    return { id: uit };
  }
}

/** The answer, for the worker. */
@Injectable()
export class VergewisantwoordAdapter implements VergewisantwoordPoort {
  antwoord(tx: Transactie, wie: SysteemInzage, vraagId: string): Promise<VergewisAntwoord | null> {
    return tx.rij<{ uitkomst: VergewisUitkomst; rapportOp: string | null; beantwoordOp: Date }>(
      `select v.uitkomst, to_char(v.rapport_op, 'YYYY-MM-DD') as "rapportOp", v.beantwoord_op as "beantwoordOp"
       from igj.vergewisvraag v where v.organisatie_id = $1 and v.id = $2 and v.uitkomst is not null`,
      [wie.organisatieId, vraagId],
    );
  }
}
