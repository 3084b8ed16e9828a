import { Injectable } from '@nestjs/common';
import { LidKort, lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { dagVan } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { Afwezigheid } from '../../typen-afwezigheid';

const HOOGSTENS = 200;

const KOLOMMEN = `f.id, f.van::text as van, f.tot::text as "totEnMet", f.lidmaatschap_id as "lidmaatschapId", f.vervanger_id as "vervangerId",
  f.ingetrokken_op is not null as ingetrokken, ${lidJson('f.organisatie_id', 'f.lidmaatschap_id')} as lid, ${lidJson('f.organisatie_id', 'f.vervanger_id')} as vervanger`;

/** Who is away, now and later: oneself, and for whom one stands in; the beheerder sees all. */
@Injectable()
export class AfwezighedenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage): Promise<Afwezigheid[]> {
    const mag = this.regels.voorwaarde(inzage, 'lezen', 'Afwezigheid', 2);
    const sql = `select ${KOLOMMEN} from organisatie.afwezigheid f where f.tot >= $1::date and f.ingetrokken_op is null and ${mag.sql}
      order by f.van, f.id limit ${HOOGSTENS}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Afwezigheid' }, [
      { sql, waarden: [dagVan(this.klok.nu()), ...mag.waarden] },
    ]);
    return rijen.map((r) => alsAfwezigheid(inzage, r));
  }

  /** One of them inside an act, also when it was withdrawn. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Afwezigheid | null> {
    const mag = this.regels.voorwaarde(inzage, 'lezen', 'Afwezigheid', 2);
    const rij = await tx.rij<Record<string, unknown>>(
      `select ${KOLOMMEN} from organisatie.afwezigheid f where f.id = $1 and ${mag.sql}`,
      [id, ...mag.waarden],
    );
    return rij && alsAfwezigheid(inzage, rij);
  }
}

function alsAfwezigheid(inzage: Inzage, r: Record<string, unknown>): Afwezigheid {
  return Object.assign(new Afwezigheid(), r, {
    lid: Object.assign(new LidKort(), r['lid']),
    vervanger: r['vervanger'] ? Object.assign(new LidKort(), r['vervanger']) : null,
    mijn: r['lidmaatschapId'] === inzage.lidmaatschapId,
    uVervangt: r['vervangerId'] === inzage.lidmaatschapId,
  });
}
