import { Inject, Injectable } from '@nestjs/common';
import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import {
  gevolgVanLosse,
  meldTermijnen,
  twijfelTermijn,
  type Meldtermijn,
  type StaandeLosse,
} from '@meldbaken/igj/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnCode, type TermijnPoort } from '@meldbaken/termijn/contract';

export interface LosOnderwerp {
  id: string;
  nummer: string;
  categorie: ExterneMeldingCategorie;
  eenheidId: string;
  opstellerId: string;
  /** As the municipality set it when the report began. */
  gesteld: Meldtermijn | null;
}

/** Carries out what a finding does to the terms of a report that stands alone. */
@Injectable()
export class LosseTermijnen {
  constructor(@Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort) {}

  async pasToe(
    tx: Transactie,
    inzage: Inzage,
    o: LosOnderwerp,
    v: StaandeLosse & { id: string },
    nu: Date,
  ): Promise<void> {
    const gevolg = gevolgVanLosse(o.categorie, v, nu);
    const welke = (code: TermijnCode): { onderwerpId: string; code: TermijnCode } => ({ onderwerpId: o.id, code });
    if (gevolg.twijfelGehaaldOp)
      await this.termijnen.haal(tx, inzage, { ...welke(twijfelTermijn(o.categorie)), op: gevolg.twijfelGehaaldOp }, nu);
    if (gevolg.meldenVervalt)
      await this.termijnen.laatVervallen(
        tx,
        inzage,
        { ...welke(meldTermijnen(o.categorie).melden), reden: 'Vastgesteld: u hoeft dit niet te melden' },
        nu,
      );
    const { start } = gevolg;
    if (!start) return;
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: o.id,
        code: start.code,
        beginOp: start.vanaf,
        beginSoort: start.beginSoort,
        ...(start.veiligVanaf ? { veiligVanaf: start.veiligVanaf } : {}),
        ...(o.gesteld ? { gesteld: o.gesteld } : {}),
        onderwerp: {
          soort: 'EXTERNE_MELDING',
          id: o.id,
          nummer: o.nummer,
          pad: `/externe-meldingen/${o.nummer}`,
          eenheidId: o.eenheidId,
        },
        aanleidingId: v.id,
        eigenaarId: o.opstellerId,
      },
      nu,
    );
  }
}
