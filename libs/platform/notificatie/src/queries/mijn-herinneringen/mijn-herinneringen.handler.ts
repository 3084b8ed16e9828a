import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { GEEN_VOORKEUR } from '../../voorkeur';
import { Herinneringen } from './mijn-herinneringen.type';

/** The caller's own settings; without a row what everybody starts with. */
@Injectable()
export class MijnHerinneringenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  async lees(inzage: Inzage): Promise<Herinneringen> {
    const mag = this.regels.voorwaarde(inzage, 'lezen', 'Voorkeur');
    const sql = `select to_char(v.stil_van, 'HH24:MI') as "stilVan", to_char(v.stil_tot, 'HH24:MI') as "stilTot", v.samenvatting_uur as "samenvattingUur", v.mail
      from notificatie.voorkeur v where ${mag.sql}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Voorkeur' }, [
      { sql, waarden: mag.waarden },
    ]);
    return Object.assign(new Herinneringen(), GEEN_VOORKEUR, rijen[0]);
  }
}
