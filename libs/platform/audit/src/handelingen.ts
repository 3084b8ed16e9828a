import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Transacties, type Inzage, type Transactie, type Vraag } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { auditVraag, schrijfAudit, type AuditRegel } from './audit-regel';
import { nietGevonden } from './niet-gevonden';

export interface Handeling {
  /** Right: act and subject as in the access rules, e.g. 'indienen' on 'Melding'. */
  handeling: string;
  onderwerp: string;
  onderwerpId?: string | null;
  dossierId?: string | null;
  velden?: readonly string[];
  grondslag?: string;
  /** How many things the caller got, where that is not one. */
  aantal?: number | null;
}

const naam = (h: Handeling): string => `${h.onderwerp.toLowerCase()}.${h.handeling}`;

class Terugdraaien extends Error {
  constructor(readonly weigering: Weigering) {
    super(weigering.code);
  }
}

/**
 * The frame of every act and every look: may this caller do this at all, one transaction, one audit row in it.
 * A refusal rolls the act back and leaves an audit row of its own; a fault too.
 */
@Injectable()
export class Handelingen {
  constructor(
    private readonly transacties: Transacties,
    private readonly regels: Toegangsregels,
  ) {}

  async voerUit<T>(
    inzage: Inzage,
    h: Handeling,
    doe: (tx: Transactie, spoor: Handeling) => Promise<T | Weigering>,
  ): Promise<T | Weigering> {
    const spoor = { ...h };
    if (!this.regels.kanOoit(inzage, h.handeling, h.onderwerp)) return this.geweigerd(inzage, spoor, nietGevonden());
    try {
      return await this.transacties.als(inzage, async (tx) => {
        const uit = await doe(tx, spoor);
        if (isWeigering(uit)) throw new Terugdraaien(uit);
        await schrijfAudit(tx, inzage, { ...regel(spoor), uitkomst: 'GELUKT' });
        return uit;
      });
    } catch (fout) {
      if (fout instanceof Terugdraaien) return this.geweigerd(inzage, spoor, fout.weigering);
      await this.mislukt(inzage, spoor);
      throw fout;
    }
  }

  /** Reads and the audit row in one round trip. A right that nobody gave answers no rows, not an error. */
  async lees(inzage: Inzage, h: Handeling, vragen: readonly Vraag[]): Promise<QueryResultRow[][]> {
    const audit = auditVraag(inzage, { ...regel(h), uitkomst: 'GELUKT' });
    return (await this.transacties.lees(inzage, [...vragen, audit])).slice(0, -1);
  }

  /** One thing by id: null when it is not there or not yours, and then the line says refused. */
  async leesEen(
    inzage: Inzage,
    h: Handeling,
    vraag: Vraag,
    o: { onderwerpVeld?: string } = {},
  ): Promise<QueryResultRow | null> {
    return this.transacties.als(inzage, async (tx) => {
      const gevonden = await tx.rijVan(vraag);
      const uitkomst = gevonden
        ? ({ uitkomst: 'GELUKT' } as const)
        : ({ uitkomst: 'GEWEIGERD', code: 'NIET_GEVONDEN' } as const);
      await schrijfAudit(tx, inzage, {
        ...regel(o.onderwerpVeld ? metOnderwerp(h, gevonden?.[o.onderwerpVeld]) : h),
        ...uitkomst,
      });
      return gevonden;
    });
  }

  private async geweigerd(inzage: Inzage, h: Handeling, w: Weigering): Promise<Weigering> {
    await this.transacties.als(inzage, (tx) =>
      schrijfAudit(tx, inzage, { ...regel(h), uitkomst: 'GEWEIGERD', code: w.code }),
    );
    return w;
  }

  private async mislukt(inzage: Inzage, h: Handeling): Promise<void> {
    await this.transacties
      .als(inzage, (tx) => schrijfAudit(tx, inzage, { ...regel(h), uitkomst: 'FOUT' }))
      .catch(() => undefined);
  }
}

/** The dossier of a report or a case has the id of that report or case. */
const metOnderwerp = (h: Handeling, id: unknown): Handeling =>
  typeof id === 'string' ? { ...h, onderwerpId: id, dossierId: id } : h;

function regel(h: Handeling): Omit<AuditRegel, 'uitkomst'> {
  return {
    handeling: naam(h),
    onderwerp: h.onderwerp,
    onderwerpId: h.onderwerpId,
    dossierId: h.dossierId,
    velden: h.velden,
    grondslag: h.grondslag,
    aantal: h.aantal,
  };
}
