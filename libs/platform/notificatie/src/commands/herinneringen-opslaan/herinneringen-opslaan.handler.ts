import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { Herinneringen } from '../../queries/mijn-herinneringen/mijn-herinneringen.type';
import { keurVoorkeur, type Voorkeur } from '../../voorkeur';

const ZORG_VOOR_RIJ =
  'insert into notificatie.voorkeur (organisatie_id, lidmaatschap_id) values ($1, $2) on conflict do nothing';

/** Keeps the caller's own settings as a whole. The same again changes nothing. */
@Injectable()
export class HerinneringenOpslaanHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  voerUit(inzage: Inzage, v: Voorkeur): Promise<Herinneringen | Weigering> {
    const handeling = {
      handeling: 'opslaan',
      onderwerp: 'Voorkeur',
      onderwerpId: inzage.lidmaatschapId,
      velden: Object.keys(v),
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const fout = alsGeweigerdMetVelden(keurVoorkeur(v));
      if (fout) return fout;
      await tx.wijzig(ZORG_VOOR_RIJ, [inzage.organisatieId, inzage.lidmaatschapId]);
      const mag = this.regels.voorwaarde(inzage, 'opslaan', 'Voorkeur', 5);
      const n = await tx.wijzig(
        `update notificatie.voorkeur v set stil_van = $1, stil_tot = $2, samenvatting_uur = $3, mail = $4 where ${mag.sql}`,
        [v.stilVan, v.stilTot, v.samenvattingUur, v.mail, ...mag.waarden],
      );
      return n > 0 ? Object.assign(new Herinneringen(), v) : nietGevonden();
    });
  }
}
