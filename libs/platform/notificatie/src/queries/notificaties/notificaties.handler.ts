import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Geweigerde, leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';
import { notificatieTekst } from '../../soorten';
import type { NotificatieType } from './notificatie.type';

type Rij = Pick<NotificatieType, 'id' | 'soort' | 'pad' | 'op' | 'gelezen'>;

/** The caller's notices, newest first. */
@Injectable()
export class NotificatiesHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  async vraag(inzage: Inzage, first: number, after: string | null | undefined): Promise<Pagina<NotificatieType>> {
    const grootte = paginaGrootte(first);
    const vraag = this.maakVraag(inzage, grootte, leesPlek(after));
    const [rijen] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Notificatie' }, [vraag]);
    return maakPagina((rijen ?? []).map(alsRij), grootte, metTekst, (r) => [r.op.toISOString(), r.id]);
  }

  private maakVraag(inzage: Inzage, grootte: number, na: readonly [string | null, string | null]): Vraag {
    const mag = this.regels.voorwaarde(inzage, 'lezen', 'Notificatie', 4);
    return {
      sql: `select n.id, n.soort, n.pad, n.gemaakt_op as op, n.gelezen_op is not null as gelezen from notificatie.notificatie n
        where (${mag.sql}) and ($1::timestamptz is null or (n.gemaakt_op, n.id) < ($1, $2::uuid)) order by n.gemaakt_op desc, n.id desc limit $3`,
      waarden: [...na, grootte + 1, ...mag.waarden],
    };
  }
}

function leesPlek(after: string | null | undefined): readonly [string | null, string | null] {
  const cursor = leesCursor(after, 2);
  if (!cursor) return [null, null];
  const [op, id] = cursor;
  if (typeof op === 'string' && typeof id === 'string' && !Number.isNaN(Date.parse(op)) && isUuid(id)) return [op, id];
  throw new Geweigerde('INVOER_ONGELDIG', 'Deze cursor is niet van ons. Begin bij de eerste pagina.');
}

const alsRij = (r: Record<string, unknown>): Rij => ({
  id: String(r['id']),
  soort: String(r['soort']),
  pad: String(r['pad']),
  op: r['op'] instanceof Date ? r['op'] : new Date(String(r['op'])),
  gelezen: r['gelezen'] === true,
});

const metTekst = (r: Rij): NotificatieType => ({ ...r, tekst: notificatieTekst(r.soort) });
