import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { termijnenVanOnderwerp } from '@meldbaken/termijn/graphql';
import { OverTeDragen } from '../mensen.type';
import { ontvangersVoor } from './overdracht.sql';

const HOOGSTENS = 100;

/** What may be handed over, and to whom. */
@Injectable()
export class OverTeDragenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  /** Reports in hand, of one handler or of everybody, that this caller may hand over. */
  async lees(inzage: Inzage, vanId: string | null): Promise<OverTeDragen[]> {
    const recht = this.regels.voorwaarde(inzage, 'overdragen', 'Melding', 2);
    const termijnen = termijnenVanOnderwerp(this.regels, inzage, {
      organisatie: 'm.organisatie_id',
      onderwerp: 'm.id',
      eerste: recht.waarden.length + 2,
    });
    const sql = `select m.id, m.nummer, e.naam as eenheid, m.behandelaar_id as "behandelaarId", l.naam as behandelaar, json_array_length(${termijnen.sql}) as termijnen
      from melding.melding m join weergave.eenheid e on e.organisatie_id = m.organisatie_id and e.id = m.eenheid_id
      join weergave.lid l on l.organisatie_id = m.organisatie_id and l.id = m.behandelaar_id
      where m.status = 'IN_BEHANDELING' and ($1::uuid is null or m.behandelaar_id = $1) and ${recht.sql}
      order by l.naam collate organisatie.nederlands, m.ingediend_op, m.id limit ${HOOGSTENS}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'overdragen', onderwerp: 'Melding' }, [
      { sql, waarden: [vanId, ...recht.waarden, ...termijnen.waarden] },
    ]);
    return rijen.map((r) => Object.assign(new OverTeDragen(), r));
  }

  /** The picker offers only who may see every chosen report. */
  async ontvangers(
    inzage: Inzage,
    meldingIds: readonly string[],
    zoek: string | null,
  ): Promise<{ id: string; naam: string }[]> {
    const ids = [...new Set(meldingIds)].slice(0, HOOGSTENS);
    const uit = await this.handelingen.voerUit(
      inzage,
      { handeling: 'overdragen', onderwerp: 'Melding' },
      async (tx, spoor) => {
        const recht = this.regels.voorwaarde(inzage, 'overdragen', 'Melding', 2);
        const eigen = await tx.rijen(`select m.id from melding.melding m where m.id = any($1) and ${recht.sql}`, [
          ids,
          ...recht.waarden,
        ]);
        if (!ids.length || eigen.length !== ids.length) return nietGevonden();
        const namen = await ontvangersVoor(tx, inzage, ids, { zoek });
        spoor.aantal = namen.length;
        return namen;
      },
    );
    return isWeigering(uit) ? [] : uit;
  }
}
