import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { dagVan } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';
import { OPEN_ERNSTEN } from '@meldbaken/termijn/model';
import { AgendaSleutelRepository } from '../../persistence/agenda-sleutel.repository';
import { gefilterd } from '../termijnen/termijnen.filter';
import { agendaIcs, type AgendaTermijn } from './agenda-ics';

/** More events than a calendar can show; the soonest come first. */
const MEEST = 1000;

@Injectable()
export class AgendaHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly sleutels: AgendaSleutelRepository,
    private readonly klok: Klok,
  ) {}

  /** The feed behind this secret, with the terms that its member may see at this moment; null when nobody is behind it. */
  async lees(geheim: string, baseUrl: string, kenmerk: string): Promise<string | null> {
    const nu = this.klok.nu();
    const houder = await this.sleutels.houder(geheim, dagVan(nu), kenmerk);
    if (!houder) return null;
    const { inzage, sleutelId } = houder;
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'agenda-lezen', onderwerp: 'Termijn', onderwerpId: sleutelId },
      [this.vraag(inzage, nu), this.sleutels.gebruikt(houder, nu)],
    );
    return agendaIcs(rijen.map(naarTermijn), inzage.lidmaatschapId, baseUrl);
  }

  private vraag(inzage: Inzage, nu: Date): Vraag {
    const { vanaf, ernst, waarden } = gefilterd(this.regels, inzage, {
      filter: { ernst: [...OPEN_ERNSTEN] },
      nu,
      handeling: 'agenda-lezen',
    });
    return {
      sql: `select t.id, t.vervalt_op, t.veilig_voor_op, t.revisie, ${ernst()} = 'TE_LAAT' as te_laat,
        greatest(t.gemaakt_op, (select max(w.op) from termijn.termijn_wijziging w where w.organisatie_id = t.organisatie_id and w.termijn_id = t.id)) as gewijzigd_op
        ${vanaf} order by t.vervalt_op, t.id limit ${MEEST}`,
      waarden: waarden.lijst,
    };
  }
}

const moment = (w: unknown): Date => (w instanceof Date ? w : new Date(String(w)));

const naarTermijn = (r: Record<string, unknown>): AgendaTermijn => ({
  id: String(r['id']),
  vervaltOp: moment(r['vervalt_op']),
  veiligVoorOp: moment(r['veilig_voor_op']),
  revisie: Number(r['revisie']),
  gewijzigdOp: moment(r['gewijzigd_op']),
  teLaat: r['te_laat'] === true,
});
