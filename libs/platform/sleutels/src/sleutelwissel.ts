import { plekVanIndexsleutel } from './blinde-index';
import { ontsluit, sluit } from './envelop';
import { plekVanRecordsleutel } from './envelop-verzegelaar';
import { plekVanIntakegeheim } from './intakesleutels';
import type { Loper, Wie } from './loper';
import { plekVanOrganisatiesleutel, type Organisatiesleutels } from './organisatiesleutels';
import type { OnderWortel, Wortels } from './wortels';

type Plek = readonly (string | number)[];

/** Every key that is wrapped by a root key, and where it stands. */
const ONDER_WORTEL: readonly {
  tabel: string;
  versie: string;
  plek: (organisatieId: string, versie: number) => Plek;
}[] = [
  { tabel: 'sleutel.organisatiesleutel', versie: 'versie', plek: plekVanOrganisatiesleutel },
  { tabel: 'sleutel.intakegeheim', versie: 'versie', plek: plekVanIntakegeheim },
  { tabel: 'sleutel.indexsleutel', versie: '1', plek: (organisatieId) => plekVanIndexsleutel(organisatieId) },
];

type Rij = OnderWortel & { versie: number };
type RecordRij = { recordId: string; versie: number; ingepakt: Buffer };

export interface SleutelStand {
  /** Keys under another root key than the first. */
  onderOudeWortel: number;
  /** Record keys under an older key of the tenant. */
  onderOudeOrganisatiesleutel: number;
  records: number;
}

/**
 * Moves keys to another wrapping while the product runs: content is never touched, and each row is readable at every
 * moment. Every step is a transaction of its own, so that a wissel that was cut off goes on where it was.
 */
export class Sleutelwissel {
  constructor(
    private readonly wortels: Wortels,
    private readonly organisaties: Organisatiesleutels,
  ) {}

  /** All keys of this tenant that are not under the first root key. Answers how many moved. */
  async wortel(tx: Loper, wie: Wie): Promise<number> {
    let aantal = 0;
    for (const o of ONDER_WORTEL) {
      const rijen = await tx.rijen<Rij & Record<string, unknown>>(
        `select ${o.versie} as versie, wortel, ingepakt from ${o.tabel} where organisatie_id = $1 and wortel <> $2 for update`,
        [wie.organisatieId, this.wortels.naam],
      );
      for (const r of rijen) {
        const plek = o.plek(wie.organisatieId, r.versie);
        const nieuw = this.wortels.pakIn(plek, this.wortels.pakUit(plek, r));
        await tx.wijzig(
          `update ${o.tabel} set wortel = $2, ingepakt = $3 where organisatie_id = $1 and ${o.versie} = $4 and wortel = $5`,
          [wie.organisatieId, nieuw.wortel, nieuw.ingepakt, r.versie, r.wortel],
        );
        aantal++;
      }
    }
    return aantal;
  }

  /** A new key of the tenant; not when an earlier wissel still has record keys to move. Answers whether one was made. */
  async organisatie(tx: Loper, wie: Wie): Promise<boolean> {
    await tx.rijen('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sleutel.wissel:${wie.organisatieId}`]);
    const stand = await this.stand(tx, wie);
    if (stand.onderOudeOrganisatiesleutel > 0) return false;
    const { versie } = await this.organisaties.nieuwste(tx, wie);
    await this.organisaties.maak(tx, wie, versie + 1);
    return true;
  }

  /** At most `hoogstens` record keys to the newest key of the tenant. Answers how many moved; 0 when done. */
  async records(tx: Loper, wie: Wie, hoogstens: number): Promise<number> {
    const nieuw = await this.organisaties.nieuwste(tx, wie);
    const rijen = await tx.rijen<RecordRij & Record<string, unknown>>(
      `select record_id as "recordId", organisatiesleutel as versie, ingepakt from sleutel.recordsleutel
       where organisatie_id = $1 and organisatiesleutel < $2 order by record_id limit $3 for update`,
      [wie.organisatieId, nieuw.versie, hoogstens],
    );
    const oude = await this.organisaties.alle(tx, wie);
    const ingepakt = rijen.map((r) => {
      const oud = oude.get(r.versie);
      if (!oud) throw new Error(`key ${r.versie} of the tenant is gone`);
      const record = ontsluit(oud, plekVanRecordsleutel(wie.organisatieId, r.recordId, r.versie), r.ingepakt);
      return sluit(nieuw.sleutel, plekVanRecordsleutel(wie.organisatieId, r.recordId, nieuw.versie), record);
    });
    await tx.wijzig(
      `update sleutel.recordsleutel k set organisatiesleutel = $2, ingepakt = n.ingepakt
       from unnest($3::uuid[], $4::bytea[]) n (record_id, ingepakt) where k.organisatie_id = $1 and k.record_id = n.record_id`,
      [wie.organisatieId, nieuw.versie, rijen.map((r) => r.recordId), ingepakt],
    );
    return rijen.length;
  }

  async stand(tx: Loper, wie: Wie): Promise<SleutelStand> {
    const [rij] = await tx.rijen<SleutelStand & Record<string, unknown>>(
      `select (${ONDER_WORTEL.map((o) => `(select count(*) from ${o.tabel} where organisatie_id = $1 and wortel <> $2)`).join(' + ')})::int as "onderOudeWortel",
        (select count(*)::int from sleutel.recordsleutel r where r.organisatie_id = $1
          and r.organisatiesleutel < (select max(o.versie) from sleutel.organisatiesleutel o where o.organisatie_id = $1)) as "onderOudeOrganisatiesleutel",
        (select count(*)::int from sleutel.recordsleutel where organisatie_id = $1) as records`,
      [wie.organisatieId, this.wortels.naam],
    );
    if (!rij) throw new Error('no answer');
    return rij;
  }
}
