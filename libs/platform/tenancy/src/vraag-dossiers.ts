import { Injectable } from '@nestjs/common';
import { Dossiers } from './dossiers';
import type { Inzage, SysteemInzage } from './inzage';
import type { Transactie } from './transacties';

/** Kinds of dossier that hold one question about a person, between reports and HR. */
export const VRAAG_DOSSIERS = ['HR_VRAAG', 'GESCHIKTHEIDSVRAAG'] as const;
export type VraagDossier = (typeof VRAAG_DOSSIERS)[number];

/** Everybody shut out of a report that names this person, as related to the person of the question. */
const ZOALS_IN_MELDINGEN = `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van)
  select distinct g.organisatie_id, $2::uuid, u.persoon_id, 'VERWANT', $4::timestamptz from toegang.dossier_uitsluiting g
    join toegang.dossier d on d.organisatie_id = g.organisatie_id and d.id = g.dossier_id and d.soort = 'MELDING'
    join toegang.dossier_uitsluiting u on u.organisatie_id = g.organisatie_id and u.dossier_id = g.dossier_id
    where g.organisatie_id = $1 and g.persoon_id = $3 and g.soort = 'GENOEMD'
  on conflict do nothing`;

/** The same for questions that stand: whom this report shuts out now. */
const NAAR_VRAGEN = `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van)
  select distinct q.organisatie_id, q.dossier_id, u.persoon_id, 'VERWANT', $3::timestamptz from toegang.dossier_uitsluiting g
    join toegang.dossier_uitsluiting q on q.organisatie_id = g.organisatie_id and q.persoon_id = g.persoon_id and q.soort = 'GENOEMD'
    join toegang.dossier d on d.organisatie_id = q.organisatie_id and d.id = q.dossier_id and d.soort = any($4)
    join toegang.dossier_uitsluiting u on u.organisatie_id = g.organisatie_id and u.dossier_id = g.dossier_id
    where g.organisatie_id = $1 and g.dossier_id = $2 and g.soort = 'GENOEMD'
  on conflict do nothing`;

/**
 * A question about a person is a dossier of its own: the person never sees it, and whoever is shut out of a report
 * about that person notices nothing of it either. No report is named in it.
 */
@Injectable()
export class VraagDossiers {
  constructor(private readonly dossiers: Dossiers) {}

  async maak(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    v: { id: string; soort: VraagDossier; persoonId: string },
    nu: Date,
  ): Promise<void> {
    await opSlot(tx, wie);
    await this.dossiers.maak(tx, wie, v.id, v.soort, nu);
    await this.dossiers.sluitUit(tx, wie, v.id, v.persoonId, 'GENOEMD', nu);
    await tx.wijzig(ZOALS_IN_MELDINGEN, [wie.organisatieId, v.id, v.persoonId, nu]);
  }

  /** In the transaction in which a report shuts somebody out. */
  async volg(tx: Transactie, wie: Inzage | SysteemInzage, meldingId: string, nu: Date): Promise<void> {
    await opSlot(tx, wie);
    await tx.wijzig(NAAR_VRAGEN, [wie.organisatieId, meldingId, nu, VRAAG_DOSSIERS]);
  }
}

/** A question and an exclusion that come at once each see the other. */
const opSlot = (tx: Transactie, wie: Inzage | SysteemInzage): Promise<void> =>
  tx.slot(`vraag-dossier:${wie.organisatieId}`);
