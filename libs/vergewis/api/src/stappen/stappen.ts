import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { Dag, StapDeel } from '@meldbaken/vergewis/contract';
import { plekVan } from '../persistence/plekken';

export interface NieuweStap {
  dienstverbandId: string;
  deel: StapDeel;
  soort: string;
  /** What the step is about within the part: a referee, a consult. */
  zaakId: string | null;
  op: Dag;
  uitkomst: string | null;
  inhoud: object;
  sleutel: string;
  /** The step whose place this one takes. */
  vervangt?: string | null;
}

export interface GelezenStap {
  id: string;
  volgnummer: number;
  soort: string;
  zaakId: string | null;
  op: Dag;
  uitkomst: string | null;
  door: string;
  /** Membership of who wrote it. */
  doorId: string;
  vastgelegdOp: string;
  vervangt: string | null;
  inhoud: unknown;
}

type Rij = Omit<GelezenStap, 'inhoud' | 'vastgelegdOp'> & { moment: Date; verzegeld: Buffer } & Record<string, unknown>;

/** Steps of the parts of a file: written once, sealed. The caller holds the lock on the employment. */
@Injectable()
export class Stappen {
  constructor(private readonly verzegelaar: Verzegelaar) {}

  async lees(tx: Transactie, inzage: Inzage, dienstverbandId: string, deel: StapDeel): Promise<GelezenStap[]> {
    const rijen = await tx.rijen<Rij>(
      `select s.id, s.volgnummer, s.soort, s.zaak_id as "zaakId", s.op::text as op, s.uitkomst, s.inhoud as verzegeld, s.door_id as "doorId", s.vastgelegd_op as moment, s.vervangt,
         coalesce((select w.naam from weergave.lid w where w.organisatie_id = s.organisatie_id and w.id = s.door_id), '') as door
       from vergewis.dossier_stap s where s.organisatie_id = $1 and s.dienstverband_id = $2 and s.deel = $3 order by s.volgnummer`,
      [inzage.organisatieId, dienstverbandId, deel],
    );
    const open = await this.verzegelaar.openAlle(
      tx,
      inzage,
      rijen.map((r) => ({ plek: plek(dienstverbandId, r.id), verzegeld: r.verzegeld })),
    );
    return rijen.map(({ verzegeld: _, moment, ...r }, i) => {
      const inhoud: unknown = JSON.parse((open[i] ?? Buffer.from('{}')).toString('utf8'));
      return { ...r, vastgelegdOp: moment.toISOString(), inhoud };
    });
  }

  /** Did this caller take a step with this key before? */
  async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<boolean> {
    const rij = await tx.rij(
      'select 1 from vergewis.dossier_stap s where s.organisatie_id = $1 and s.door_id = $2 and s.sleutel = $3',
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
    );
    return rij !== null;
  }

  /** Answers the id of the step. */
  async schrijf(tx: Transactie, inzage: Inzage, s: NieuweStap, nu: Date): Promise<string> {
    const id = uuidv7();
    const inhoud = await this.verzegelaar.verzegel(tx, inzage, plek(s.dienstverbandId, id), JSON.stringify(s.inhoud));
    await tx.wijzig(
      `insert into vergewis.dossier_stap (organisatie_id, id, dienstverband_id, deel, volgnummer, soort, zaak_id, op, uitkomst, inhoud, vastgelegd_op, door_id, sleutel, vervangt)
       select $1, $2, $3, $4, coalesce(max(x.volgnummer), 0) + 1, $5, $6, $7, $8, $9, $10, $11, $12, $13
       from vergewis.dossier_stap x where x.organisatie_id = $1 and x.dienstverband_id = $3 and x.deel = $4`,
      [
        inzage.organisatieId,
        id,
        s.dienstverbandId,
        s.deel,
        s.soort,
        s.zaakId,
        s.op,
        s.uitkomst,
        inhoud,
        nu,
        inzage.lidmaatschapId,
        s.sleutel,
        s.vervangt ?? null,
      ],
    );
    return id;
  }
}

const plek = (dienstverbandId: string, id: string): ReturnType<typeof plekVan> =>
  plekVan(dienstverbandId, 'dossier_stap', 'inhoud', id);
