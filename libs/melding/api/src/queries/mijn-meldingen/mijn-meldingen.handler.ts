import { Injectable } from '@nestjs/common';
import { standVoorMelder } from '@meldbaken/melding/model';
import type { MeldingStatus } from '@meldbaken/melding/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { EigenMelding } from '../../typen';

@Injectable()
export class MijnMeldingenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  /** What a reporter may know of the own reports: the state in plain words, nothing else. */
  async lees(inzage: Inzage, v: { first: number; after?: string | null }): Promise<Pagina<EigenMelding>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2);
    const recht = this.regels.voorwaarde(inzage, 'eigen', 'Melding', na ? 3 : 1);
    const sql = `select m.id, m.nummer, m.status, m.ingediend_op as "ingediendOp", m.eerste_reactie_uiterlijk::text as "eersteReactieUiterlijk" from melding.melding m
      where ${na ? '(m.ingediend_op, m.id) < ($1::timestamptz, $2::uuid) and ' : ''}${recht.sql} order by m.ingediend_op desc, m.id desc limit ${grootte + 1}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'eigen', onderwerp: 'Melding' }, [
      { sql, waarden: [...(na ?? []), ...recht.waarden] },
    ]);
    const nu = this.klok.nu();
    return maakPagina(
      rijen,
      grootte,
      (r) => {
        const stand = standVoorMelder(
          { status: r['status'] as MeldingStatus, eersteReactieUiterlijk: String(r['eersteReactieUiterlijk']) },
          nu,
        );
        return Object.assign(new EigenMelding(), r, {
          stand: String(r['status']),
          standTekst: `${stand.zin} ${stand.wanneer}`,
        });
      },
      (r) => [(r['ingediendOp'] as Date).toISOString(), String(r['id'])],
    );
  }
}
