import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { eenheidJson, lidJson } from '@meldbaken/organisatie/graphql';
import { koppelingStatus } from '@meldbaken/organisatie/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { dagVan } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { Koppeling, KoppelingGebruik } from './koppeling.type';

const wie = (kolom: string): string => lidJson('k.organisatie_id', `k.${kolom}`);

const KOLOMMEN = `k.id, k.versie, k.kenmerk, k.naam, k.doel, k.rechten, ${eenheidJson('k.organisatie_id', 'k.eenheid_id')} as eenheid,
  array(select abbrev(a) from unnest(k.adressen) a) as adressen,
  k.verloopt_op::text as "verlooptOp", k.gemaakt_op as "gemaaktOp", ${wie('gemaakt_door')} as "gemaaktDoor", k.goedgekeurd_op as "goedgekeurdOp", ${wie('goedgekeurd_door')} as "goedgekeurdDoor",
  k.ingetrokken_op as "ingetrokkenOp", ${wie('ingetrokken_door')} as "ingetrokkenDoor",
  (select max(g.laatste_op) from toegang.koppeling_gebruik g where g.organisatie_id = k.organisatie_id and g.koppeling_id = k.id and g.wat <> 'BINNENKOMEN') as "laatstGebruiktOp",
  coalesce((select json_agg(json_build_object('nummer', s.nummer, 'gemaaktOp', s.gemaakt_op, 'geldigTot', s.geldig_tot) order by s.nummer desc)
    from toegang.koppeling_sleutel s where s.organisatie_id = k.organisatie_id and s.koppeling_id = k.id), '[]') as sleutels`;

const MEESTE = 200;

@Injectable()
export class KoppelingenLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  /** The newest first, those that wait or work before those that ended. */
  async alle(inzage: Inzage): Promise<Koppeling[]> {
    const vandaag = dagVan(this.klok.nu());
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Koppeling', 2);
    const sql = `select ${KOLOMMEN} from toegang.koppeling k where ${p.sql}
      order by (k.ingetrokken_op is not null or k.verloopt_op < $1::date), k.gemaakt_op desc, k.id limit ${MEESTE}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Koppeling' }, [
      { sql, waarden: [vandaag, ...p.waarden] },
    ]);
    return rijen.map((r) => alsKoppeling(r, vandaag));
  }

  /** Within an act, after it. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Koppeling | null> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Koppeling', 2);
    const r = await tx.rij(`select ${KOLOMMEN} from toegang.koppeling k where k.id = $1 and ${p.sql}`, [
      id,
      ...p.waarden,
    ]);
    return r && alsKoppeling(r, dagVan(this.klok.nu()));
  }

  /** What it did, day by day, the last 60 lines. */
  async gebruik(inzage: Inzage, id: string): Promise<KoppelingGebruik[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Koppeling', 2);
    const sql = `select g.dag::text as dag, g.wat, g.gelukt, g.geweigerd, g.regels, g.laatste_op as "laatsteOp", g.laatste_code as "laatsteCode"
      from toegang.koppeling k join toegang.koppeling_gebruik g on g.organisatie_id = k.organisatie_id and g.koppeling_id = k.id
      where k.id = $1 and ${p.sql} order by g.dag desc, g.laatste_op desc, g.wat limit 60`;
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'lezen', onderwerp: 'Koppeling', onderwerpId: id, velden: ['gebruik'] },
      [{ sql, waarden: [id, ...p.waarden] }],
    );
    return rijen.map((r) => Object.assign(new KoppelingGebruik(), r));
  }
}

function alsKoppeling(r: QueryResultRow, vandaag: string): Koppeling {
  const k = Object.assign(new Koppeling(), r);
  return Object.assign(k, { status: koppelingStatus(k, vandaag) });
}
