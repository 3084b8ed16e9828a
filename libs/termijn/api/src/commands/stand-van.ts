import type { TermijnStatus } from '@meldbaken/termijn/contract';
import type { TermijnDefinitie, TermijnStand } from '@meldbaken/termijn/model';

interface Stand {
  status: TermijnStatus;
  vervaltOp: Date;
  beginOp?: Date;
  beeindigdOp?: Date | null;
  teLaat?: boolean;
}

/** A term as the model sees it. */
export const standVan = (t: Stand, { opschortbaar, verlengbaar, inkortbaar }: TermijnDefinitie): TermijnStand => ({
  status: t.status,
  vervaltOp: t.vervaltOp,
  beginOp: t.beginOp,
  gehaaldOp: t.beeindigdOp,
  teLaat: t.teLaat,
  opschortbaar,
  verlengbaar,
  inkortbaar,
});
