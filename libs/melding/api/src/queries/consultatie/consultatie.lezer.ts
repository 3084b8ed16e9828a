import { Injectable } from '@nestjs/common';
import type { ConsultatieStand } from '@meldbaken/melding/contract';
import { consultatieMag } from '@meldbaken/melding/model';
import { eenheidJson, lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { CONSULTATIE_TEKST } from '../../persistence/consultatie.repository';
import { MeldingTeksten } from '../../persistence/teksten';
import { Consultatie, type ConsultatieInbreng } from '../../typen';

const RECHTEN = ['inbrengen', 'adviseren', 'sluiten', 'melden'] as const;

/** The columns that list and page share, on alias c; `$1` is the caller's lidmaatschap. */
export const CONSULTATIE_KOP = `c.id, c.stand, c.gevraagd_op as "gevraagdOp", c.laatst_op as "laatstOp", c.vrager_id = $1 as eigen,
  ${lidJson('c.organisatie_id', 'c.vrager_id')} as vrager, ${lidJson('c.organisatie_id', 'c.aan_id')} as aan, ${eenheidJson('c.organisatie_id', 'c.eenheid_id')} as eenheid`;

const INBRENG = `(select coalesce(json_agg(x order by x.op, x.id), '[]'::json) from (select i.id, i.soort, i.op, ${lidJson('i.organisatie_id', 'i.door_id')} as door
  from melding.consultatie_inbreng i where i.organisatie_id = c.organisatie_id and i.consultatie_id = c.id) x)`;

interface Rij {
  [veld: string]: unknown;
  id: string;
  stand: ConsultatieStand;
  persoonNaam: string | null;
  inbreng: Omit<ConsultatieInbreng, 'tekst'>[];
  mag: string[];
}

@Injectable()
export class ConsultatieLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly teksten: MeldingTeksten,
  ) {}

  async op(inzage: Inzage, id: string): Promise<Consultatie | null> {
    const handeling = { handeling: 'lezen', onderwerp: 'Consultatie', onderwerpId: id, dossierId: id };
    const uit = await this.handelingen.voerUit(
      inzage,
      handeling,
      async (tx) => (await this.binnen(tx, inzage, id)) ?? nietGevonden(),
    );
    return isWeigering(uit) ? null : uit;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Consultatie | null> {
    const r = await tx.rijVan<Rij>(this.vraag(inzage, id));
    return r && this.maak(tx, inzage, r);
  }

  private vraag(inzage: Inzage, id: string): { sql: string; waarden: unknown[] } {
    const waarden: unknown[] = [inzage.lidmaatschapId, id];
    const recht = (h: string): string => {
      const p = this.regels.voorwaarde(inzage, h, 'Consultatie', waarden.length + 1);
      waarden.push(...p.waarden);
      return p.sql;
    };
    const mag = RECHTEN.map((h) => `case when ${recht(h)} then array['${h}'] else '{}' end`).join(' || ');
    const sql = `select ${CONSULTATIE_KOP}, c.versie, c.persoon_id as "plegerId",
      (select p.naam from weergave.persoon p where p.organisatie_id = c.organisatie_id and p.id = c.persoon_id) as "persoonNaam",
      (select m.nummer from melding.melding m where m.organisatie_id = c.organisatie_id and m.id = c.melding_id) as "meldingNummer",
      ${INBRENG} as inbreng, ${mag} as mag from melding.consultatie c where c.id = $2 and ${recht('lezen')}`;
    return { sql, waarden };
  }

  private async maak(tx: Transactie, inzage: Inzage, r: Rij): Promise<Consultatie> {
    const gelezen = await this.teksten.lees(tx, inzage, r.id, Object.values(CONSULTATIE_TEKST));
    const tekst = (soort: string, onderwerpId: string | null = null): string | null =>
      gelezen.findLast((t) => t.soort === soort && t.onderwerpId === onderwerpId)?.tekst ?? null;
    return Object.assign(new Consultatie(), r, {
      feiten: tekst(CONSULTATIE_TEKST.feiten) ?? '',
      plegerNaam: r.persoonNaam ?? tekst(CONSULTATIE_TEKST.naam),
      inbreng: r.inbreng.map((i) => ({ ...i, tekst: tekst(CONSULTATIE_TEKST.inbreng, i.id) })),
      redenSluiten: tekst(CONSULTATIE_TEKST.sluiten),
      magHandelingen: consultatieMag(r.stand, r.mag),
    });
  }
}
