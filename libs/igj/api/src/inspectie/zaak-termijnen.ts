import { Inject, Injectable } from '@nestjs/common';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type StartTermijn, type TermijnCode, type TermijnPoort } from '@meldbaken/termijn/contract';

interface Zaak {
  id: string;
  dossierId: string;
  nummer: string;
  inspecteurId: string | null;
}

/** Nothing is due any more on a closed case. */
export const TOT_HET_EINDE = ['IGJ_ACTIES', 'IGJ_REACTIE_CONCEPT', 'IGJ_EINDRAPPORT'] as const;

interface Begin {
  code: TermijnCode;
  beginOp: Date;
  beginSoort: string;
  eigenaarId: string;
  /** 'YYYY-MM-DD': a day that the decision names. */
  uiterlijk?: string;
  /** What caused it, when a case can have more than one; left out: the case. */
  aanleidingId?: string;
}

type Wie = Inzage | SysteemInzage;

/** The inspectie's own terms on a case. */
@Injectable()
export class ZaakTermijnen {
  constructor(@Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort) {}

  /** Answers when it ends. */
  async start(tx: Transactie, wie: Wie, zaak: Zaak, t: Begin, nu: Date): Promise<Date | null> {
    const invoer: StartTermijn = {
      dossierId: zaak.dossierId,
      code: t.code,
      beginOp: t.beginOp,
      beginSoort: t.beginSoort,
      onderwerp: { soort: 'ZAAK', id: zaak.id, nummer: zaak.nummer, pad: `/postvak/${zaak.id}`, eenheidId: null },
      aanleidingId: t.aanleidingId ?? zaak.id,
      eigenaarId: zaak.inspecteurId ?? t.eigenaarId,
      ...(t.uiterlijk === undefined ? {} : { uiterlijk: t.uiterlijk }),
    };
    await this.termijnen.start(tx, wie, invoer, nu);
    return (await this.termijnen.open(tx, wie, { onderwerpId: zaak.id, code: t.code }))?.vervaltOp ?? null;
  }

  haal(tx: Transactie, wie: Wie, zaak: Zaak, code: TermijnCode, nu: Date, op: Date = nu): Promise<boolean> {
    return this.termijnen.haal(tx, wie, { onderwerpId: zaak.id, code, op }, nu);
  }

  /** The one that this caused: a case can have more than one of this code. */
  haalVan(
    tx: Transactie,
    wie: Wie,
    zaak: Zaak,
    t: { code: TermijnCode; aanleidingId: string },
    nu: Date,
  ): Promise<boolean> {
    const wat = { onderwerpId: zaak.id, code: t.code, aanleidingIds: [t.aanleidingId], op: nu };
    return this.termijnen.haal(tx, wie, wat, nu);
  }

  async stop(
    tx: Transactie,
    wie: Wie,
    zaak: Zaak,
    codes: readonly TermijnCode[],
    reden: string,
    nu: Date,
  ): Promise<void> {
    for (const code of codes) await this.termijnen.laatVervallen(tx, wie, { onderwerpId: zaak.id, code, reden }, nu);
  }

  async tot(tx: Transactie, wie: Wie, zaak: Zaak, code: TermijnCode): Promise<Date | null> {
    return (await this.termijnen.open(tx, wie, { onderwerpId: zaak.id, code }))?.vervaltOp ?? null;
  }
}
