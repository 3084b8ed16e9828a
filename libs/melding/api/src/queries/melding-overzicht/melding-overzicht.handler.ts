import { Inject, Injectable } from '@nestjs/common';
import { EENHEDEN, type EenhedenPoort } from '@meldbaken/organisatie/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { naarTermijn, termijnenVanOnderwerp } from '@meldbaken/termijn/graphql';
import { MeldingOverzicht, type MeldingFilter } from '../../typen';
import { STAPPEN } from '../melding/melding.sql';
import { meldingFilter } from '../meldingen/meldingen.filter';

@Injectable()
export class MeldingOverzichtHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    @Inject(EENHEDEN) private readonly eenheden: EenhedenPoort,
  ) {}

  /** Every report without content, for the bestuurder; the unit is shielded when it would identify. */
  async lees(
    inzage: Inzage,
    v: { first: number; after?: string | null; filter?: MeldingFilter | null },
  ): Promise<Pagina<MeldingOverzicht>> {
    const grootte = paginaGrootte(v.first);
    // A unit filter would undo the shielding of small units, and who handles is not shown.
    const filter = meldingFilter(
      inzage,
      v.filter ? { ...v.filter, eenheidId: null, behandelaarId: null } : null,
      leesCursor(v.after, 2),
      false,
    );
    const waarden = [...filter.waarden];
    const met = (p: { sql: string; waarden: unknown[] }): string => {
      waarden.push(...p.waarden);
      return p.sql;
    };
    const recht = met(this.regels.voorwaarde(inzage, 'overzicht', 'Melding', waarden.length + 1));
    const mee = met(this.regels.voorwaarde(inzage, 'lezen', 'Melding', waarden.length + 1));
    const termijnen = met(
      termijnenVanOnderwerp(this.regels, inzage, {
        organisatie: 'm.organisatie_id',
        onderwerp: 'm.id',
        eerste: waarden.length + 1,
      }),
    );
    const sql = `select m.id, m.nummer, m.status, m.vormen, m.eenheid_id as "eenheidId", m.ingediend_op as "ingediendOp", ${STAPPEN} as stappen, ${termijnen} as termijnen, (${mee}) as meegekeken
      from melding.melding m where ${[...filter.delen, recht].join(' and ')} order by m.ingediend_op desc, m.id desc limit ${grootte + 1}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'overzicht', onderwerp: 'Melding' }, [
      { sql, waarden },
    ]);
    const namen = await this.eenheden.toon(inzage, [...new Set(rijen.map((r) => String(r['eenheidId'])))]);
    const nu = this.klok.nu();
    return maakPagina(
      rijen,
      grootte,
      (r) =>
        Object.assign(new MeldingOverzicht(), r, {
          eenheid: namen.get(String(r['eenheidId']))?.overzicht ?? 'afgeschermd',
          termijnen: (r['termijnen'] as Record<string, unknown>[]).map((t) => naarTermijn(t as never, nu, inzage)),
        }),
      (r) => [(r['ingediendOp'] as Date).toISOString(), String(r['id'])],
    );
  }
}
