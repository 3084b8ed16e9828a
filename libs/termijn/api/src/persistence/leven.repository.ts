import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { TeLaatReden, TermijnEenheid, WelkeTermijn } from '@meldbaken/termijn/contract';
import type { UitlegJson } from '@meldbaken/termijn/graphql';
import { definitieVanTermijn, type EigenDefinitie, type HandmatigeHandeling } from '@meldbaken/termijn/model';
import { eigenVanTermijn } from './eigen-definitie.sql';
import type { OpenTermijn, TermijnSleutel, Wie } from './termijn.repository';

/** A term in any state, locked for an act by hand. */
export interface LevendeTermijn extends OpenTermijn {
  beginOp: Date;
  eenheid: TermijnEenheid;
  lengte: number;
  veiligVoorOp: Date;
  uitleg: UitlegJson;
  teLaat: boolean;
  beeindigdOp: Date | null;
  teLaatReden: string | null;
  teLaatToelichting: string | null;
  versie: number;
}

type LevendeRij = Omit<LevendeTermijn, 'definitie'> & { eigen: EigenDefinitie | null };

const KOLOMMEN = `t.id, t.dossier_id as "dossierId", t.code, t.definitie_versie as "definitieVersie", t.status, t.vervalt_op as "vervaltOp",
  t.eigenaar_id as "eigenaarId", t.revisie, t.begin_op as "beginOp", t.eenheid, t.lengte, t.veilig_voor_op as "veiligVoorOp", t.uitleg,
  t.te_laat as "teLaat", t.beeindigd_op as "beeindigdOp", t.te_laat_reden as "teLaatReden", t.te_laat_toelichting as "teLaatToelichting", t.versie,
  ${eigenVanTermijn('t')} as eigen`;

/** What can be done with a term in any state, wherever that is decided. */
@Injectable()
export class LevendeRijen {
  /** The newest term of this code on a subject, in any state, locked: for another context that acts on what is its own. */
  async vanOnderwerp(tx: Transactie, wie: Wie, w: WelkeTermijn): Promise<LevendeTermijn | null> {
    const rij = await tx.rij<LevendeRij & Record<string, unknown>>(
      `select ${KOLOMMEN} from termijn.termijn t where t.organisatie_id = $1 and t.onderwerp_id = $2 and t.code = $3
       and ($4::uuid[] is null or t.aanleiding_id = any($4)) order by t.gemaakt_op desc, t.id desc limit 1 for no key update`,
      [wie.organisatieId, w.onderwerpId, w.code, w.aanleidingIds ?? null],
    );
    return rij && { ...rij, definitie: definitieVanTermijn(rij) };
  }

  async aantalVerlengd(tx: Transactie, wie: Wie, id: string): Promise<number> {
    const r = await tx.rij<{ n: number }>(
      `select count(*)::int as n from termijn.termijn_wijziging where organisatie_id = $1 and termijn_id = $2 and soort = 'VERLENGD'`,
      [wie.organisatieId, id],
    );
    return r?.n ?? 0;
  }

  async licht(
    tx: Transactie,
    wie: Wie,
    t: TermijnSleutel,
    u: { code: TeLaatReden; toelichting: string },
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `update termijn.termijn set te_laat_reden = $3, te_laat_toelichting = $4, te_laat_toegelicht_op = $5, versie = versie + 1
       where organisatie_id = $1 and id = $2`,
      [wie.organisatieId, t.id, u.code, u.toelichting, nu],
    );
  }
}

/** Rows of terms on which a person acts by hand. */
@Injectable()
export class LevenRepository extends LevendeRijen {
  constructor(private readonly regels: Toegangsregels) {
    super();
  }

  /** The term, locked, when this caller may see it and do this with it. */
  async voor(tx: Transactie, inzage: Inzage, recht: HandmatigeHandeling, id: string): Promise<LevendeTermijn | null> {
    const zien = this.regels.voorwaarde(inzage, 'lezen', 'Termijn', 3);
    const doen = this.regels.voorwaarde(inzage, recht, 'Termijn', 3 + zien.waarden.length);
    const rij = await tx.rijNaSlot<LevendeRij & Record<string, unknown>>(
      `select ${KOLOMMEN} from termijn.termijn t where t.organisatie_id = $1 and t.id = $2 and (${zien.sql}) and (${doen.sql})`,
      't',
      [inzage.organisatieId, id, ...zien.waarden, ...doen.waarden],
    );
    return rij && { ...rij, definitie: definitieVanTermijn(rij) };
  }

  async alGedaan(tx: Transactie, wie: Wie, id: string, sleutel: string): Promise<boolean> {
    const r = await tx.rij(
      'select 1 from termijn.termijn_wijziging where organisatie_id = $1 and termijn_id = $2 and sleutel = $3',
      [wie.organisatieId, id, sleutel],
    );
    return r !== null;
  }
}
