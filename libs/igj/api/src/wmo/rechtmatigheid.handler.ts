import { Injectable } from '@nestjs/common';
import { nettoTekst, rechtmatigheidFouten } from '@meldbaken/igj/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { fouten, ZaakDaad } from '../inspectie/zaak-daad';
import { ZaakWerkstukken } from '../inspectie/zaak-werk';
import type { Zaak } from '../typen/zaak.type';

export interface RechtmatigheidKeuze {
  readonly doorgeven: boolean;
  readonly reden: string;
}

/** Whether a signal is for the toezichthouder rechtmatigheid of the same municipality: a recorded choice, with nothing passed on yet. */
@Injectable()
export class RechtmatigheidHandler {
  constructor(
    private readonly daad: ZaakDaad,
    private readonly werk: ZaakWerkstukken,
  ) {}

  kies(
    inzage: Inzage,
    i: { sleutel: string; zaakId: string; versie: number },
    keuze: RechtmatigheidKeuze,
  ): Promise<Zaak | Weigering> {
    return this.daad.voer(inzage, { ...i, handeling: 'rechtmatigheid' }, async ({ tx, zaak, nu, sleutel, spoor }) => {
      const fout = fouten(rechtmatigheidFouten(keuze));
      if (fout) return fout;
      if (!(await gewogen(tx, inzage, zaak.id))) return eerstWegen();
      const inhoud = { doorgeven: keuze.doorgeven, reden: nettoTekst(keuze.reden) };
      await this.werk.schrijf(tx, inzage, zaak, { soort: 'RECHTMATIGHEID', inhoud, sleutel }, nu);
      spoor.velden = ['doorgeven', 'reden'];
      return null;
    });
  }
}

async function gewogen(tx: Transactie, inzage: Inzage, zaakId: string): Promise<boolean> {
  const rij = await tx.rij(
    `select 1 as ja from igj.zaak_werk w where w.organisatie_id = $1 and w.zaak_id = $2 and w.soort = 'WEGING' limit 1`,
    [inzage.organisatieId, zaakId],
  );
  return rij !== null;
}

const eerstWegen = (): Weigering =>
  weiger('IGJ_NOG_NIET_GEWOGEN', 'Deze melding is nog niet gewogen.', { watDan: 'Weeg eerst de melding.' });
