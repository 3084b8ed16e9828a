import { Injectable } from '@nestjs/common';
import type { GeschiktheidAntwoord } from '@meldbaken/melding/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering } from '@meldbaken/platform/waarden';
import { Geschiktheidsverzoek, HrVraagPersoon } from './hr.type';

interface Rij extends Record<string, unknown> {
  id: string;
  persoonId: string;
  naam: string | null;
  gevraagdOp: Date;
  antwoordOp: string;
  antwoord: GeschiktheidAntwoord | null;
  meldingen: string[];
}

const MEESTE = 100;

/** Which reports the caller may read: the same rule as everywhere, so a list of numbers never says more. */
const meldingen = (leesbaar: string): string =>
  `coalesce((select json_agg(x.nummer order by x.op desc, x.nummer) from (select distinct m.nummer, m.ingediend_op as op from melding.melding m
    join melding.genoemde g on g.organisatie_id = m.organisatie_id and g.melding_id = m.id and g.rol = 'PLEGER' and g.persoon_id = v.persoon_id where ${leesbaar}) x), '[]'::json)`;

/** Yes stands above no. */
const ANTWOORD = `(select a.antwoord from melding.geschiktheid_antwoord a where a.organisatie_id = v.organisatie_id and a.verzoek_id = v.id order by a.antwoord limit 1)`;

/** What HR asks, for those who receive it. */
@Injectable()
export class GeschiktheidLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  /** What waits for an answer. One that got it, or whose day has come, is not in it any more, for nobody. */
  async open(inzage: Inzage): Promise<Geschiktheidsverzoek[]> {
    const spoor = { handeling: 'lezen', onderwerp: 'Geschiktheidsverzoek' };
    const uit = await this.handelingen.voerUit(inzage, spoor, (tx) =>
      this.rijen(tx, inzage, `v.antwoord_op > $1::date and ${ANTWOORD} is null`, dagVan(this.klok.nu())),
    );
    return isWeigering(uit) ? [] : uit;
  }

  /** What HR asks now about these persons; also what was answered, until the day: from a report no may still become yes. */
  over(tx: Transactie, inzage: Inzage, persoonIds: readonly string[]): Promise<Geschiktheidsverzoek[]> {
    return this.rijen(
      tx,
      inzage,
      `v.persoon_id = any($1::uuid[]) and v.antwoord_op > $2::date`,
      persoonIds,
      dagVan(this.klok.nu()),
    );
  }

  async een(tx: Transactie, inzage: Inzage, id: string): Promise<Geschiktheidsverzoek | null> {
    return (await this.rijen(tx, inzage, 'v.id = $1', id))[0] ?? null;
  }

  private async rijen(
    tx: Transactie,
    inzage: Inzage,
    waar: string,
    ...waarden: unknown[]
  ): Promise<Geschiktheidsverzoek[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Geschiktheidsverzoek', waarden.length + 1);
    const m = this.regels.voorwaarde(inzage, 'lezen', 'Melding', waarden.length + p.waarden.length + 1);
    const rijen = await tx.rijen<Rij>(
      `select v.id, v.persoon_id as "persoonId", n.naam, v.gevraagd_op as "gevraagdOp", v.antwoord_op::text as "antwoordOp", ${ANTWOORD} as antwoord, ${meldingen(m.sql)} as meldingen
       from melding.geschiktheid_verzoek v left join weergave.persoon n on n.organisatie_id = v.organisatie_id and n.id = v.persoon_id
       where ${waar} and ${p.sql} order by v.antwoord_op, v.id limit ${MEESTE}`,
      [...waarden, ...p.waarden, ...m.waarden],
    );
    return rijen.map((r) =>
      Object.assign(new Geschiktheidsverzoek(), {
        ...r,
        persoon: Object.assign(new HrVraagPersoon(), { id: r.persoonId, naam: r.naam ?? '' }),
      }),
    );
  }
}
