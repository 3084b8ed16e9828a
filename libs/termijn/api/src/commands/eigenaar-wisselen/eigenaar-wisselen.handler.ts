import { Injectable } from '@nestjs/common';
import type { Transactie } from '@meldbaken/platform/tenancy';
import { TermijnRepository, type Wie } from '../../persistence/termijn.repository';

export interface EigenaarWissel {
  dossierId: string;
  van: string;
  naar: string;
  reden: string;
}

@Injectable()
export class EigenaarWisselen {
  constructor(private readonly termijnen: TermijnRepository) {}

  /** The open terms of a dossier go to another owner, who is told at once. */
  async wissel(tx: Transactie, wie: Wie, wat: EigenaarWissel, nu: Date): Promise<number> {
    if (wat.van === wat.naar) return 0;
    const gewisseld = await this.termijnen.wisselEigenaar(tx, wie, wat);
    const wissel = { soort: 'EIGENAAR_GEWISSELD', oud: { eigenaarId: wat.van }, reden: wat.reden } as const;
    await this.termijnen.noteer(
      tx,
      wie,
      gewisseld.map((t) => ({ ...wissel, termijn: t, van: t.status, naar: t.status })),
      nu,
    );
    const actie = { soort: 'OVERGEDRAGEN', op: nu.toISOString(), aan: ['EIGENAAR'] } as const;
    await this.termijnen.plan(
      tx,
      wie,
      gewisseld.filter((t) => t.status !== 'OPGESCHORT').map((termijn) => ({ termijn, actie })),
    );
    return gewisseld.length;
  }
}
