import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Transacties, type Inzage, type RolInzage, type Transactie, type Vraag } from '@meldbaken/platform/tenancy';
import { Waarden } from '../queries/waarden';

/** 256 bits of chance as base64url. */
const VORM = /^[\w-]{43}$/;

const hash = (geheim: string): string => createHash('sha256').update(geheim).digest('hex');

interface Houder {
  sleutel_id: string;
  account_id: string;
  lidmaatschap_id: string;
  organisatie_id: string;
  organisatie_soort: string;
  persoon_id: string | null;
  rollen: RolInzage[];
}

/** Whose feed it is. */
export interface AgendaHouder {
  sleutelId: string;
  inzage: Inzage;
}

/** Secrets of calendar feeds: kept as a hash, one running per member. */
@Injectable()
export class AgendaSleutelRepository {
  constructor(
    private readonly transacties: Transacties,
    private readonly regels: Toegangsregels,
  ) {}

  eigen(inzage: Inzage): Vraag {
    const w = new Waarden();
    const mag = w.voeg(this.regels.voorwaarde(inzage, 'lezen', 'AgendaSleutel', w.volgende));
    return {
      sql: `select s.gemaakt_op as "gemaaktOp", s.laatst_gebruikt_op as "laatstGebruiktOp" from termijn.agenda_sleutel s where s.ingetrokken_op is null and (${mag})`,
      waarden: w.lijst,
    };
  }

  /** A new secret; it is known to the caller alone from here on. */
  async maak(tx: Transactie, inzage: Inzage, nu: Date): Promise<string> {
    const geheim = randomBytes(32).toString('base64url');
    await tx.wijzig(
      'insert into termijn.agenda_sleutel (organisatie_id, id, lidmaatschap_id, geheim_hash, gemaakt_op) values ($1, $2, $3, $4, $5) returning id',
      [inzage.organisatieId, uuidv7(), inzage.lidmaatschapId, hash(geheim), nu],
    );
    return geheim;
  }

  /** Ends the running secret of this member; false when there was none. */
  async trekIn(tx: Transactie, inzage: Inzage, handeling: 'maken' | 'intrekken', nu: Date): Promise<boolean> {
    const w = new Waarden();
    const op = w.p(nu);
    const mag = w.voeg(this.regels.voorwaarde(inzage, handeling, 'AgendaSleutel', w.volgende));
    const n = await tx.wijzig(
      `update termijn.agenda_sleutel s set ingetrokken_op = ${op} where s.ingetrokken_op is null and (${mag})`,
      w.lijst,
    );
    return n > 0;
  }

  gebruikt({ inzage, sleutelId }: AgendaHouder, nu: Date): Vraag {
    return {
      sql: 'update termijn.agenda_sleutel set laatst_gebruikt_op = $3 where organisatie_id = $1 and id = $2',
      waarden: [inzage.organisatieId, sleutelId, nu],
    };
  }

  /**
   * The member behind a secret, as they are today. What is no secret of ours is looked up all the same, so that a wrong,
   * a revoked and a malformed one cost the same time.
   */
  async houder(geheim: string, dag: string, kenmerk: string): Promise<AgendaHouder | null> {
    const [r] = await this.transacties.aanDeDeur<Houder & Record<string, unknown>>(
      'select * from doorgang.agenda_sleutel($1, $2)',
      [hash(geheim), dag],
    );
    if (!r || !VORM.test(geheim)) return null;
    const inzage: Inzage = {
      accountId: r.account_id,
      lidmaatschapId: r.lidmaatschap_id,
      organisatieId: r.organisatie_id,
      organisatieSoort: r.organisatie_soort,
      persoonId: r.persoon_id,
      rollen: r.rollen,
      toegangspunt: 'agenda',
      kenmerk,
    };
    return { sleutelId: r.sleutel_id, inzage };
  }
}
