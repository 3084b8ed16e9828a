import { Injectable } from '@nestjs/common';
import type { Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import type { WelkeTermijn } from '@meldbaken/termijn/contract';
import { overgang, type TermijnHandeling, type TermijnUitkomst } from '@meldbaken/termijn/model';
import { TermijnRepository, type OpenTermijn, type Wie } from '../../persistence/termijn.repository';

@Injectable()
export class TermijnBeeindigen {
  constructor(private readonly termijnen: TermijnRepository) {}

  /** The satisfying act itself, at its own moment; late is also done. */
  async haal(tx: Transactie, wie: Wie, wat: WelkeTermijn & { op: Date }, nu: Date): Promise<boolean> {
    const open = await this.termijnen.open(tx, wie, wat);
    for (const t of open) {
      const uit = verder(t, { soort: 'HALEN', op: wat.op }, nu);
      await this.termijnen.beeindig(tx, wie, t.id, { ...uit, op: wat.op, reden: null }, nu);
      await this.termijnen.noteer(
        tx,
        wie,
        [{ termijn: t, soort: 'GEHAALD', van: t.status, naar: uit.status, oud: oudVan(t) }],
        nu,
      );
      await this.termijnen.meld(tx, wie, 'TermijnGehaald', t, nu);
    }
    return open.length > 0;
  }

  /** The duty is gone: why, and by whom. */
  async laatVervallen(tx: Transactie, wie: Wie, wat: WelkeTermijn & { reden: string }, nu: Date): Promise<boolean> {
    const open = await this.termijnen.open(tx, wie, wat);
    for (const t of open) {
      const uit = verder(t, { soort: 'VERVALLEN', reden: wat.reden }, nu);
      await this.termijnen.beeindig(tx, wie, t.id, { ...uit, op: nu, reden: wat.reden }, nu);
      const wijziging = {
        termijn: t,
        soort: 'VERVALLEN',
        van: t.status,
        naar: uit.status,
        oud: oudVan(t),
        reden: wat.reden,
      } as const;
      await this.termijnen.noteer(tx, wie, [wijziging], nu);
      await this.termijnen.meld(tx, wie, 'TermijnVervallen', t, nu);
    }
    return open.length > 0;
  }
}

const oudVan = (t: OpenTermijn): Record<string, string | number> => ({ status: t.status, revisie: t.revisie });

/** The model decides; an open term refuses these acts only for a moment in the future or a missing reason. */
function verder(t: OpenTermijn, handeling: TermijnHandeling, nu: Date): TermijnUitkomst {
  const { opschortbaar, verlengbaar } = t.definitie;
  const uit = overgang({ status: t.status, vervaltOp: t.vervaltOp, opschortbaar, verlengbaar }, handeling, nu);
  if (isWeigering(uit)) throw new Error(`termijn: ${handeling.soort} refused: ${uit.code}`);
  return uit;
}
