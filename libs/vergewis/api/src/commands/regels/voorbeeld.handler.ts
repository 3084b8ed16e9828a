import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, type Weigering } from '@meldbaken/platform/waarden';
import type { Vergewiskader } from '@meldbaken/vergewis/contract';
import { controleerRegel, standOpDag, valtOnder, versieOp, type NieuweRegel } from '@meldbaken/vergewis/model';
import { DossierLezer } from '../../persistence/dossier.lezer';
import { DienstverbandRegel } from '../../typen/dienstverband.type';
import { LIJST_KOLOMMEN, alsRegel } from '../../queries/dienstverbanden/regel';
import { ProfielregelVoorbeeld } from '../../typen/regel.type';
import type { RegelInvoer } from './regels.handlers';

const PER_KEER = 2000;
const VOORBEELDEN = 50;
const PROEF = 'proef';

/** What a rule would change, before it is switched on. Computed from the facts, on the first day of the rule. */
@Injectable()
export class RegelVoorbeeldHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly dossiers: DossierLezer,
    private readonly klok: Klok,
  ) {}

  toon(inzage: Inzage, r: RegelInvoer, vervangtId: string | null): Promise<ProfielregelVoorbeeld | Weigering> {
    const vandaag = dagVan(this.klok.nu());
    const spoor = { handeling: 'instellen', onderwerp: 'Profielregel', velden: ['voorbeeld'] };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const regel: NieuweRegel = { ...r, eis: r.eis ?? 'EIGEN_9999' };
      const fout = alsGeweigerdMetVelden(controleerRegel(regel, vandaag));
      if (fout) return fout;
      const nu = await this.dossiers.kader(tx, inzage.organisatieId);
      const straks: Vergewiskader = {
        ...nu,
        regels: [
          ...nu.regels.filter((x) => x.id !== vervangtId),
          { ...regel, id: PROEF, versie: 1, vastgelegdOp: vandaag },
        ],
      };
      const { geraakt, ids } = await this.reken(tx, inzage, nu, straks, regel);
      return Object.assign(new ProfielregelVoorbeeld(), {
        geraakt,
        nietMeerInzetbaar: ids.length,
        voorbeelden: await this.namen(tx, inzage, ids.slice(0, VOORBEELDEN)),
      });
    });
  }

  private async reken(
    tx: Transactie,
    inzage: Inzage,
    nu: Vergewiskader,
    straks: Vergewiskader,
    r: NieuweRegel,
  ): Promise<{ geraakt: number; ids: string[] }> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', 2);
    const alle = await tx.rijen<{ id: string }>(
      `select d.id from vergewis.dienstverband d where (d.einde_op is null or d.einde_op >= $1::date) and ${p.sql} order by d.sorteernaam, d.id`,
      [r.geldigVan, ...p.waarden],
    );
    let geraakt = 0;
    const ids: string[] = [];
    for (let i = 0; i < alle.length; i += PER_KEER) {
      const deel = alle.slice(i, i + PER_KEER).map((x) => x.id);
      for (const [id, dossier] of await this.dossiers.laad(tx, inzage.organisatieId, deel)) {
        const d = versieOp(dossier.versies, r.geldigVan);
        if (!d || !valtOnder(d, r.bereik)) continue;
        geraakt++;
        const voor = standOpDag(dossier, nu, r.geldigVan);
        const na = standOpDag(dossier, straks, r.geldigVan);
        if (voor?.oordeel.status !== 'NIET_INZETBAAR' && na?.oordeel.status === 'NIET_INZETBAAR') ids.push(id);
      }
    }
    return { geraakt, ids };
  }

  private async namen(tx: Transactie, inzage: Inzage, ids: readonly string[]): Promise<DienstverbandRegel[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', 2);
    const rijen = await tx.rijen(
      `select ${LIJST_KOLOMMEN} from vergewis.dienstverband d where d.id = any($1) and ${p.sql} order by d.sorteernaam, d.id`,
      [ids, ...p.waarden],
    );
    return rijen.map(alsRegel);
  }
}
