import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type {
  TermijnEenheid,
  TermijnGebeurtenis,
  TermijnOntvanger,
  TermijnRijCode,
  TermijnStatus,
  TermijnVanOnderwerp,
  WelkeTermijn,
} from '@meldbaken/termijn/contract';
import { definitieVanTermijn, type EigenDefinitie, type VasteDefinitie } from '@meldbaken/termijn/model';
import { eigenVanTermijn } from './eigen-definitie.sql';
import { TermijnActieEntity, type ActieSoort } from './entiteiten/termijn-actie.entity';
import { TermijnWijzigingEntity, type WijzigingSoort } from './entiteiten/termijn-wijziging.entity';
import { TermijnEntity } from './entiteiten/termijn.entity';

export type Wie = Inzage | SysteemInzage;

/** What identifies a term to its acts and changes. */
export interface TermijnSleutel {
  id: string;
  dossierId: string;
  revisie: number;
}

/** A term whose duty still stands, locked for this transaction. */
export interface OpenTermijn extends TermijnSleutel {
  code: TermijnRijCode;
  definitieVersie: number;
  status: TermijnStatus;
  vervaltOp: Date;
  eigenaarId: string;
  /** The version that it started under, built in or the tenant's own, with the length that it froze. */
  definitie: VasteDefinitie;
}

type OpenRij = Omit<OpenTermijn, 'definitie'> & {
  eenheid: TermijnEenheid;
  lengte: number;
  eigen: EigenDefinitie | null;
};

const alsOpen = (rij: OpenRij): OpenTermijn => ({ ...rij, definitie: definitieVanTermijn(rij) });

/** Something to do for a term at a moment (ISO text). */
export interface Plan {
  termijn: TermijnSleutel;
  actie: { soort: ActieSoort; op: string; aan: readonly TermijnOntvanger[] };
}

export interface Wijziging {
  termijn: TermijnSleutel;
  soort: WijzigingSoort;
  van: TermijnStatus | null;
  naar: TermijnStatus;
  oud?: Record<string, string | number | boolean>;
  reden?: string;
  perOp?: Date;
  redenCode?: string;
  toegekendDoor?: string;
  kenmerk?: string;
  sleutel?: string;
}

/** A statement holds at most 65,535 values; an act has eleven, and a term has at most eight acts. */
const PER_KEER = 500;

const OPEN = `status in ('LOOPT', 'OPGESCHORT', 'VERLOPEN')`;
const KOLOMMEN = `id, dossier_id as "dossierId", code, definitie_versie as "definitieVersie", status, vervalt_op as "vervaltOp", eigenaar_id as "eigenaarId", revisie,
  eenheid, lengte, ${eigenVanTermijn('termijn')} as eigen`;

/** Rows of terms. Locks are always taken on the term first, then on its acts; the worker skips what is locked. */
@Injectable()
export class TermijnRepository {
  async open(tx: Transactie, wie: Wie, w: WelkeTermijn): Promise<OpenTermijn[]> {
    const rijen = await tx.rijen<OpenRij>(
      `select ${KOLOMMEN} from termijn.termijn where organisatie_id = $1 and onderwerp_id = $2 and code = $3 and ${OPEN}
       and ($4::uuid[] is null or aanleiding_id = any($4)) order by id for no key update`,
      [wie.organisatieId, w.onderwerpId, w.code, w.aanleidingIds ?? null],
    );
    return rijen.map(alsOpen);
  }

  /** The open term that a start with the same subject, code and cause replaces. */
  async gelijke(
    tx: Transactie,
    wie: Wie,
    w: { onderwerpId: string; code: string; aanleidingId: string | null },
  ): Promise<OpenTermijn[]> {
    const rijen = await tx.rijen<OpenRij>(
      `select ${KOLOMMEN} from termijn.termijn where organisatie_id = $1 and onderwerp_id = $2 and code = $3 and ${OPEN}
       and aanleiding_id is not distinct from $4 order by id for no key update`,
      [wie.organisatieId, w.onderwerpId, w.code, w.aanleidingId],
    );
    return rijen.map(alsOpen);
  }

  async gehaaldOp(tx: Transactie, wie: Wie, w: WelkeTermijn): Promise<Date | null> {
    const r = await tx.rij<{ op: Date | null }>(
      `select max(beeindigd_op) as op from termijn.termijn where organisatie_id = $1 and onderwerp_id = $2 and code = $3 and status = 'GEHAALD'
       and ($4::uuid[] is null or aanleiding_id = any($4))`,
      [wie.organisatieId, w.onderwerpId, w.code, w.aanleidingIds ?? null],
    );
    return r?.op ?? null;
  }

  /** Moves the open terms of a dossier from one owner to another; answers them. */
  async wisselEigenaar(
    tx: Transactie,
    wie: Wie,
    w: { dossierId: string; van: string; naar: string },
  ): Promise<OpenTermijn[]> {
    const rijen = await tx.rijen<OpenRij>(
      `update termijn.termijn set eigenaar_id = $4, versie = versie + 1
       where organisatie_id = $1 and dossier_id = $2 and eigenaar_id = $3 and ${OPEN} returning ${KOLOMMEN}`,
      [wie.organisatieId, w.dossierId, w.van, w.naar],
    );
    return rijen.map(alsOpen);
  }

  async wisselEenheid(tx: Transactie, wie: Wie, w: { onderwerpId: string; naar: string }): Promise<void> {
    await tx.wijzig('update termijn.termijn set eenheid_id = $3 where organisatie_id = $1 and onderwerp_id = $2', [
      wie.organisatieId,
      w.onderwerpId,
      w.naar,
    ]);
  }

  async voegToe(tx: Transactie, termijn: TermijnEntity): Promise<void> {
    await tx.opslag(TermijnEntity).insert(termijn);
  }

  /** Terms with their acts and the line that they began, a thousand rows a statement. */
  async voegVeelToe(
    tx: Transactie,
    wie: Wie,
    nieuwe: readonly { termijn: TermijnEntity; acties: readonly Plan['actie'][] }[],
    nu: Date,
  ): Promise<void> {
    for (let i = 0; i < nieuwe.length; i += PER_KEER) {
      const deel = nieuwe.slice(i, i + PER_KEER);
      await tx.opslag(TermijnEntity).insert(deel.map((n) => n.termijn));
      await this.plan(
        tx,
        wie,
        deel.flatMap(({ termijn, acties }) => acties.map((actie) => ({ termijn, actie }))),
      );
      const begonnen = deel.map(({ termijn }) => ({ termijn, soort: 'GESTART', van: null, naar: 'LOOPT' }) as const);
      await this.noteer(tx, wie, begonnen, nu);
    }
  }

  async vanOnderwerpen(tx: Transactie, wie: Wie, ids: readonly string[]): Promise<TermijnVanOnderwerp[]> {
    return tx.rijen<TermijnVanOnderwerp & Record<string, unknown>>(
      `select id, onderwerp_id as "onderwerpId", code, aanleiding_id as "aanleidingId", status, vervalt_op as "vervaltOp", eigenaar_id as "eigenaarId",
         eenheid_id as "eenheidId", reden from termijn.termijn where organisatie_id = $1 and onderwerp_id = any($2) order by gemaakt_op, id`,
      [wie.organisatieId, ids],
    );
  }

  async plan(tx: Transactie, wie: Wie, plannen: readonly Plan[]): Promise<void> {
    if (!plannen.length) return;
    const rij = ({ termijn, actie }: Plan): TermijnActieEntity => ({
      organisatieId: wie.organisatieId,
      id: uuidv7(),
      termijnId: termijn.id,
      dossierId: termijn.dossierId,
      soort: actie.soort,
      aan: [...actie.aan],
      op: new Date(actie.op),
      revisie: termijn.revisie,
      gedaanOp: null,
      uitkomst: null,
    });
    await tx.opslag(TermijnActieEntity).insert(plannen.map(rij));
  }

  /** Ends a term: its planned acts of before are no longer needed. */
  async beeindig(
    tx: Transactie,
    wie: Wie,
    id: string,
    naar: { status: TermijnStatus; teLaat: boolean; op: Date; reden: string | null },
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `update termijn.termijn set status = $3, te_laat = $4, beeindigd_op = $5, reden = $6, revisie = revisie + 1, versie = versie + 1
       where organisatie_id = $1 and id = $2`,
      [wie.organisatieId, id, naar.status, naar.teLaat, naar.op, naar.reden],
    );
    await tx.wijzig(
      `update termijn.termijn_actie set gedaan_op = $3, uitkomst = 'NIET_MEER_NODIG' where organisatie_id = $1 and termijn_id = $2 and gedaan_op is null`,
      [wie.organisatieId, id, nu],
    );
  }

  async noteer(tx: Transactie, wie: Wie, wijzigingen: readonly Wijziging[], nu: Date): Promise<void> {
    if (!wijzigingen.length) return;
    const rij = (w: Wijziging): TermijnWijzigingEntity => ({
      organisatieId: wie.organisatieId,
      id: uuidv7(),
      termijnId: w.termijn.id,
      dossierId: w.termijn.dossierId,
      soort: w.soort,
      vanStatus: w.van,
      naarStatus: w.naar,
      oud: w.oud ?? {},
      op: nu,
      doorId: 'lidmaatschapId' in wie ? wie.lidmaatschapId : null,
      reden: w.reden ?? null,
      perOp: w.perOp ?? null,
      redenCode: w.redenCode ?? null,
      toegekendDoor: w.toegekendDoor ?? null,
      kenmerk: w.kenmerk ?? null,
      sleutel: w.sleutel ?? null,
    });
    await tx.opslag(TermijnWijzigingEntity).insert(wijzigingen.map(rij));
  }

  async meld(tx: Transactie, wie: Wie, soort: TermijnGebeurtenis, t: TermijnSleutel, nu: Date): Promise<void> {
    await zetInOutbox(
      tx,
      { soort, organisatieId: wie.organisatieId, ids: { termijnId: t.id, dossierId: t.dossierId } },
      nu,
    );
  }
}
