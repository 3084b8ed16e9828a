import { Injectable } from '@nestjs/common';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { doorLid, heeftRol, type Inzage, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import type { Dag } from '@meldbaken/vergewis/contract';
import { standOpDag, type StandOpDag } from '@meldbaken/vergewis/model';
import { DossierLezer } from './dossier.lezer';
import { VergewisTermijnen } from './vergewis-termijnen';

type Wie = Inzage | SysteemInzage;

const PER_KEER = 2000;
/** So many at once get their terms at once. */
const METEEN = 10;

/** Keeps the state of today with every employment, so that lists can filter on it. Made from the facts alone. */
@Injectable()
export class Standen {
  constructor(
    private readonly dossiers: DossierLezer,
    private readonly termijnen: VergewisTermijnen,
    private readonly klok: Klok,
  ) {}

  /** For these employments. Locks first and reads after: who comes last has seen all facts. */
  async herbereken(tx: Transactie, wie: Wie, ids: readonly string[], vandaag: Dag): Promise<void> {
    const kader = await this.dossiers.kader(tx, wie.organisatieId);
    const opVolgorde = [...new Set(ids)].sort();
    for (let i = 0; i < opVolgorde.length; i += PER_KEER) {
      const deel = opVolgorde.slice(i, i + PER_KEER);
      await tx.rijen(
        'select 1 from vergewis.dienstverband where organisatie_id = $1 and id = any($2) order by id for update',
        [wie.organisatieId, deel],
      );
      const dossiers = await this.dossiers.laad(tx, wie.organisatieId, deel);
      const standen = deel.flatMap((id) => {
        const dossier = dossiers.get(id);
        const stand = dossier ? standOpDag(dossier, kader, vandaag) : null;
        return stand ? [{ id, stand }] : [];
      });
      await schrijf(tx, wie, standen, vandaag, this.klok.nu());
    }
    // An act of HR has its terms in its own transaction. Of many, or of somebody who sees no terms, the worker makes them.
    if (opVolgorde.length <= METEEN && 'rollen' in wie && heeftRol(wie, 'HR') && doorLid(wie) !== null)
      await this.termijnen.werkBij(tx, wie, opVolgorde, this.klok.nu());
  }

  /** Of whom the state may have changed because a day passed; at most so many. */
  async verouderd(tx: Transactie, wie: Wie, vandaag: Dag, hoogstens: number): Promise<string[]> {
    const rijen = await tx.rijen<{ id: string }>(
      `select d.id from vergewis.dienstverband d where d.organisatie_id = $1 and (d.stand_op is null or d.stand_wisselt_op <= $2) order by d.id limit $3`,
      [wie.organisatieId, vandaag, hoogstens],
    );
    return rijen.map((r) => r.id);
  }

  /** After a change for everybody (a rule, a register): from this day on all are looked at again, by the worker. */
  async laatWisselen(tx: Transactie, wie: Wie, vanaf: Dag): Promise<void> {
    await tx.wijzig(
      `update vergewis.dienstverband set stand_wisselt_op = $2 where organisatie_id = $1 and (stand_wisselt_op is null or stand_wisselt_op > $2)`,
      [wie.organisatieId, vanaf],
    );
    await this.laatNakijken(tx, wie);
  }

  /** The worker looks now at whose state is too old, and does not wait for its round. */
  async laatNakijken(tx: Transactie, { organisatieId }: Wie): Promise<void> {
    await zetInOutbox(tx, { soort: 'VergewisStandVerouderd', organisatieId, ids: {} }, this.klok.nu());
  }
}

/** 'VOG_WKKGZ:AKKOORD' per requirement that is asked. */
export const standEisen = (s: StandOpDag): string[] =>
  s.eisen.filter((e) => e.nodig).map((e) => `${e.code}:${e.status}`);

async function schrijf(
  tx: Transactie,
  wie: Wie,
  standen: readonly { id: string; stand: StandOpDag }[],
  vandaag: Dag,
  nu: Date,
): Promise<void> {
  await tx.wijzig(
    `update vergewis.dienstverband d set stand_status = n.status, stand_reden = n.reden, stand_eisen = string_to_array(n.eisen, ' '), stand_op = $2, stand_wisselt_op = n.wisselt, termijnen_te_doen = true,
       gewijzigd_op = case when d.stand_op is null or (d.stand_status, d.stand_eisen) is distinct from (n.status, string_to_array(n.eisen, ' ')) then $8 else d.gewijzigd_op end
     from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::date[]) as n(id, status, reden, eisen, wisselt)
     where d.organisatie_id = $1 and d.id = n.id`,
    [
      wie.organisatieId,
      vandaag,
      standen.map((s) => s.id),
      standen.map((s) => s.stand.oordeel.status),
      standen.map((s) => s.stand.oordeel.reden),
      standen.map((s) => standEisen(s.stand).join(' ')),
      standen.map((s) => s.stand.oordeel.wisseltOp),
      nu,
    ],
  );
}
