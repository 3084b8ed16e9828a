import { Injectable } from '@nestjs/common';
import type { ParallellePlichtCode } from '@meldbaken/igj/contract';
import { controleerPlicht, type PlichtUitkomst } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository } from '../persistence/externe-melding.repository';
import { OpstellenTeksten, plekVan } from './opstellen.teksten';
import { OpstellingLezer } from './opstelling.lezer';
import type { Opstelling } from './opstellen.type';

export interface PlichtInvoer extends PlichtUitkomst {
  sleutel: string;
  id: string;
  plicht: ParallellePlichtCode;
}

@Injectable()
export class PlichtHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly teksten: OpstellenTeksten,
    private readonly lezer: OpstellingLezer,
    private readonly klok: Klok,
  ) {}

  /** Reported there too, or why that was not needed; a later word takes the place of the one before. */
  async voerUit(inzage: Inzage, i: PlichtInvoer): Promise<Opstelling | Weigering> {
    const nu = this.klok.nu();
    const h = {
      handeling: 'plicht-vastleggen',
      onderwerp: 'ExterneMelding',
      onderwerpId: i.id,
      velden: [i.plicht],
    };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const rij = await this.meldingen.voor(tx, inzage, 'plicht-vastleggen', i.id);
      if (!rij) return nietGevonden();
      spoor.dossierId = rij.dossierId;
      const fout = controleerPlicht(i, nu);
      if (isWeigering(fout)) return fout;
      const staat = await tx.rij<{ versie: number; er: boolean }>(
        `select coalesce(max(p.versie) filter (where p.plicht = $2), 0)::int as versie, coalesce(bool_or(p.sleutel = $3), false) as er
         from igj.parallelle_plicht p where p.externe_melding_id = $1`,
        [rij.id, i.plicht, i.sleutel],
      );
      if (!staat?.er) {
        const versie = (staat?.versie ?? 0) + 1;
        const plek = plekVan(rij.dossierId, 'parallelle_plicht', 'toelichting', `${rij.id}:${i.plicht}:${versie}`);
        await tx.wijzig(
          `insert into igj.parallelle_plicht (organisatie_id, externe_melding_id, plicht, versie, dossier_id, gedaan, op, toelichting, door_id, vastgelegd_op, sleutel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
          [
            inzage.organisatieId,
            rij.id,
            i.plicht,
            versie,
            rij.dossierId,
            i.gedaan,
            i.gedaan ? i.op : null,
            await this.teksten.verzegel(tx, inzage, plek, i.toelichting),
            inzage.lidmaatschapId,
            nu,
            i.sleutel,
          ],
        );
      }
      return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
    });
  }
}
