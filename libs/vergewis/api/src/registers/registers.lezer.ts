import { Injectable } from '@nestjs/common';
import { lidJson, LidKort } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { Register } from '@meldbaken/vergewis/contract';
import { VASTE_REGISTERS } from '@meldbaken/vergewis/model';
import { GestoptRegister, Waarschuwingsregister, Waarschuwingsregisters } from './register.type';

const MANDAAT = `from vergewis.register_mandaat m where m.organisatie_id = r.organisatie_id and m.register_id = r.id and m.versie = r.versie`;
const REGISTER = `select r.id, r.versie, r.naam, r.houder, r.protocol, r.wie_mag as "wieMag", r.van::text as van, r.tot::text as tot, r.registratie_maanden as "registratieMaanden",
  r.vastgelegd_op as moment, ${lidJson('r.organisatie_id', 'r.door_id')} as door,
  coalesce((select json_agg(${lidJson('m.organisatie_id', 'm.lidmaatschap_id')} order by m.lidmaatschap_id) ${MANDAAT}), '[]'::json) as gemandateerden from vergewis.register r`;

/** Who can be given the mandate: HR of this organisation. */
const KANDIDATEN = `select w.id, w.naam from weergave.lid w where w.organisatie_id = $1 and exists (
  select 1 from organisatie.lidmaatschap_rol x where x.organisatie_id = w.organisatie_id and x.lidmaatschap_id = w.id and x.rol = 'HR' and x.tot is null) order by w.naam, w.id`;

type Rij = Record<string, unknown> & { moment: Date; gemandateerden: { id: string; naam: string }[] };

const alsRegister = ({ moment, gemandateerden, ...rest }: Rij): Waarschuwingsregister =>
  Object.assign(new Waarschuwingsregister(), rest, {
    vastgelegdOp: moment.toISOString(),
    gemandateerden: gemandateerden.map((l) => Object.assign(new LidKort(), l)),
  });

const gestopt = (): GestoptRegister[] =>
  VASTE_REGISTERS.flatMap(({ code, naam, van, tot }) =>
    tot === null ? [] : [Object.assign(new GestoptRegister(), { code, naam, van, tot })],
  );

@Injectable()
export class RegistersLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  /** All versions of all registers, the newest of each first. */
  async lijst(inzage: Inzage): Promise<Waarschuwingsregisters> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Waarschuwingsregister');
    const spoor = { handeling: 'lezen', onderwerp: 'Waarschuwingsregister' };
    const [rijen = [], leden = []] = await this.handelingen.lees(inzage, spoor, [
      { sql: `${REGISTER} where ${p.sql} order by r.naam, r.id, r.versie desc`, waarden: p.waarden },
      ...(this.regels.kanOoit(inzage, 'instellen', 'Waarschuwingsregister')
        ? [{ sql: KANDIDATEN, waarden: [inzage.organisatieId] }]
        : []),
    ]);
    return Object.assign(new Waarschuwingsregisters(), {
      registers: rijen.map((r) => alsRegister(r as Rij)),
      gestopt: this.regels.kanOoit(inzage, 'lezen', 'Waarschuwingsregister') ? gestopt() : [],
      kandidaten: leden.map((l) => Object.assign(new LidKort(), l)),
    });
  }

  async nieuwste(tx: Transactie, inzage: Inzage, id: string): Promise<Waarschuwingsregister | null> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Waarschuwingsregister', 2);
    const rij = await tx.rij<Rij>(`${REGISTER} where r.id = $1 and ${p.sql} order by r.versie desc limit 1`, [
      id,
      ...p.waarden,
    ]);
    return rij && alsRegister(rij);
  }

  /** Of each register the newest version, within an act that reads a file. */
  async alle(tx: Transactie, inzage: Inzage): Promise<Waarschuwingsregister[]> {
    const rijen = await tx.rijen<Rij>(
      `${REGISTER} where r.organisatie_id = $1 and r.versie = (select max(x.versie) from vergewis.register x where x.organisatie_id = r.organisatie_id and x.id = r.id) order by r.naam, r.id`,
      [inzage.organisatieId],
    );
    return rijen.map(alsRegister);
  }
}

/** As the model takes it. */
export const naarModel = ({ gemandateerden, ...r }: Waarschuwingsregister): Register => ({
  ...r,
  gemandateerdIds: gemandateerden.map((l) => l.id),
});
