import { Injectable } from '@nestjs/common';
import type { ConsultatieStand } from '@meldbaken/melding/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ConsultatieRegel } from '../../typen';
import { CONSULTATIE_KOP } from '../consultatie/consultatie.lezer';

export interface ConsultatiesVraag {
  first: number;
  after?: string | null;
  stand?: readonly ConsultatieStand[] | null;
}

@Injectable()
export class ConsultatiesHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  /** Consultations that the caller asked or is asked in, newest news first. Both walls are in the statement. */
  async lees(inzage: Inzage, v: ConsultatiesVraag): Promise<Pagina<ConsultatieRegel>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2);
    const waarden: unknown[] = [inzage.lidmaatschapId, inzage.organisatieId];
    const p = (w: unknown): string => `$${waarden.push(w)}`;
    const delen = ['c.organisatie_id = $2'];
    if (v.stand?.length) delen.push(`c.stand = any(${p(v.stand)})`);
    if (na) delen.push(`(c.laatst_op, c.id) < (${p(na[0])}::timestamptz, ${p(na[1])}::uuid)`);
    const recht = this.regels.voorwaarde(inzage, 'lezen', 'Consultatie', waarden.length + 1);
    const sql = `select ${CONSULTATIE_KOP} from melding.consultatie c where ${[...delen, recht.sql].join(' and ')}
      order by c.laatst_op desc, c.id desc limit ${grootte + 1}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Consultatie' }, [
      { sql, waarden: [...waarden, ...recht.waarden] },
    ]);
    return maakPagina(
      rijen,
      grootte,
      (r) => Object.assign(new ConsultatieRegel(), r),
      (r) => [r['laatstOp'] instanceof Date ? r['laatstOp'].toISOString() : null, String(r['id'])],
    );
  }
}
