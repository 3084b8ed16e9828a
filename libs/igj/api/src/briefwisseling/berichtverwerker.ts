import type { IgjBerichtKopie, IgjBerichtSoort } from '@meldbaken/igj/contract';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type { ExterneMeldingKop } from '../persistence/externe-melding-taken';
import type { ZaakKop } from '../persistence/zaak-taken';

interface Ontvangen {
  /** Id of the line in igj.bericht at this side. */
  readonly berichtId: string;
  readonly kopie: IgjBerichtKopie;
  /** When the other side sent it: the passage's word. */
  readonly verzondenOp: Date;
}

/** A message as it came in, with the record of this side, locked. */
export type OntvangenBericht =
  | (Ontvangen & { readonly over: 'EXTERNE_MELDING'; readonly kop: ExterneMeldingKop })
  | (Ontvangen & { readonly over: 'ZAAK'; readonly zaak: ZaakKop });

/** What follows from a message of these kinds: terms and states. The line and the notice are made already. */
export interface Berichtverwerker {
  readonly soorten: readonly IgjBerichtSoort[];
  verwerk(tx: Transactie, wie: SysteemInzage, bericht: OntvangenBericht, nu: Date): Promise<void>;
}

export const BERICHT_VERWERKERS = Symbol('BERICHT_VERWERKERS');
