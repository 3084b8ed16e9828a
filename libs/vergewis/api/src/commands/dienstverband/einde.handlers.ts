import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Dag, EindeReden } from '@meldbaken/vergewis/contract';
import { controleerEinde, wisdag } from '@meldbaken/vergewis/model';
import { DienstverbandRepository } from '../../persistence/dienstverband.repository';
import { DienstverbandRijen } from '../../persistence/dienstverband.rijen';
import { plekVan } from '../../persistence/plekken';
import { Standen } from '../../persistence/standen';
import { VergewisTermijnen } from '../../persistence/vergewis-termijnen';
import { DienstverbandLezer } from '../../queries/dienstverband/dienstverband.lezer';
import type { Dienstverband } from '../../typen/dienstverband.type';
import { verouderd } from '../../uitkomst';

export interface Einde {
  eindeOp: Dag;
  reden: EindeReden;
  bewaarJaar: boolean;
}

/** The end of an employment or application starts the term after which the file is erased (spec 05: 4 weeks, 1 year, 2 years). */
@Injectable()
export class EindeHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rijen: DienstverbandRijen,
    private readonly opslag: DienstverbandRepository,
    private readonly standen: Standen,
    private readonly termijnen: VergewisTermijnen,
    private readonly verzegelaar: Verzegelaar,
    private readonly lezer: DienstverbandLezer,
    private readonly klok: Klok,
  ) {}

  async beeindig(inzage: Inzage, id: string, versie: number, e: Einde): Promise<Dienstverband | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'beeindigen', onderwerp: 'Dienstverband', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, 'beeindigen', id);
      if (!rij) return nietGevonden();
      if (rij.versie !== versie) return verouderd(await this.lezer.binnen(tx, inzage, id));
      const fout = alsGeweigerdMetVelden(controleerEinde(rij, e, dagVan(nu)));
      if (fout) return fout;
      const wis = wisdag(rij.soort, e.eindeOp, e.bewaarJaar);
      await this.opslag.wijzig(tx, inzage, [{ ...rij, eindeOp: e.eindeOp, eindeReden: e.reden, geldigVan: null }], nu);
      await tx.wijzig('update vergewis.dienstverband set wis_op = $3 where organisatie_id = $1 and id = $2', [
        inzage.organisatieId,
        id,
        wis.op,
      ]);
      await this.standen.herbereken(tx, inzage, [id], dagVan(nu));
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  /** A running legal matter stops the erasing: its term ends, and begins again from the same day when the matter is over. */
  async wissen(
    inzage: Inzage,
    id: string,
    versie: number,
    stoppen: boolean,
    reden: string,
  ): Promise<Dienstverband | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'wissen-stoppen', onderwerp: 'Dienstverband', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, 'wissen-stoppen', id);
      if (!rij) return nietGevonden();
      if (rij.versie !== versie) return verouderd(await this.lezer.binnen(tx, inzage, id));
      if (reden.trim().length < 10 || reden.length > 2000)
        return weiger('VERGEWIS_REDEN', 'Schrijf op waarom.', {
          veld: 'reden',
          watDan: 'Noem de zaak die loopt, of dat die klaar is.',
        });
      const woorden = await this.verzegelaar.verzegel(
        tx,
        inzage,
        plekVan(id, 'dienstverband', 'wissen_gestopt_reden', id),
        reden.trim(),
      );
      await tx.wijzig(
        `update vergewis.dienstverband set wissen_gestopt_op = $3, wissen_gestopt_door = $4, wissen_gestopt_reden = $5, versie = versie + 1 where organisatie_id = $1 and id = $2`,
        [
          inzage.organisatieId,
          id,
          stoppen ? nu : null,
          stoppen ? inzage.lidmaatschapId : null,
          stoppen ? woorden : null,
        ],
      );
      await this.termijnen.werkBij(tx, inzage, [id], nu);
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }
}
