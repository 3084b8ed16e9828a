import { Injectable } from '@nestjs/common';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type {
  RaadpleegBron,
  RaadpleegGrondslag,
  ZorgsignaalAard,
  ZorgsignaalBron,
  ZorgsignaalConclusie,
  ZorgsignaalDaad,
  ZorgsignaalKracht,
  ZorgsignaalOnderwerpSoort,
  ZorgsignaalStatus,
  ZorgsignaalStelsel,
  ZorgsignaalTekstSoort,
  ZorgsignaalWeegbesluit,
} from '@meldbaken/zorgfraude/contract';
import { Plaatsen } from './plaatsen';

type Lid = { id: string; naam: string } | null;

/** Columns of a signal `s` in a list. */
export const REGEL = `s.id, s.nummer, s.aard, s.stelsel, s.bron, to_char(s.ontvangen_op, 'YYYY-MM-DD') as "ontvangenOp", s.status, s.kracht,
  ${lidJson('s.organisatie_id', 's.behandelaar_id')} as behandelaar, eerste.naam as aanbieder, eerste.kvk as "aanbiederKvk"`;
/** The first provider of `s`. */
export const EERSTE = `left join lateral (select o.naam, o.kvk from zorgfraude.signaal_onderwerp o
  where o.organisatie_id = s.organisatie_id and o.signaal_id = s.id and o.soort = 'AANBIEDER' order by o.volgorde limit 1) eerste on true`;

export const RECHTEN = [
  'aanvullen',
  'wegen',
  'toewijzen',
  'betrekken',
  'uitsluiten',
  'doorgeven',
  'onderzoeken',
  'bron-vastleggen',
  'samenvoegen',
  'sluiten',
  'heropenen',
] as const;
export type Recht = (typeof RECHTEN)[number];

/** A signal as it stands in the table, still sealed. */
export interface SignaalRij extends Record<string, unknown> {
  id: string;
  nummer: string;
  aard: ZorgsignaalAard;
  stelsel: ZorgsignaalStelsel;
  bron: ZorgsignaalBron;
  ontvangenOp: string;
  status: ZorgsignaalStatus;
  statusVoor: ZorgsignaalStatus | null;
  kracht: ZorgsignaalKracht | null;
  weegbesluit: ZorgsignaalWeegbesluit | null;
  conclusie: ZorgsignaalConclusie | null;
  anoniem: boolean;
  melder: Buffer | null;
  behandelaar: Lid;
  ingevoerdDoor: Lid;
  aanbieder: string | null;
  aanbiederKvk: string | null;
  samengevoegdMetId: string | null;
  versie: number;
  mag: Record<Recht, boolean>;
}

export interface OnderwerpRij extends Record<string, unknown> {
  id: string;
  soort: ZorgsignaalOnderwerpSoort;
  naam: string | null;
  kvk: string | null;
  inhoud: Buffer | null;
}
export interface TekstRij extends Record<string, unknown> {
  soort: ZorgsignaalTekstSoort;
  versie: number;
  inhoud: Buffer;
  op: Date;
  door: Lid;
}
export interface RaadpleegRij extends Record<string, unknown> {
  id: string;
  bron: RaadpleegBron;
  grondslag: RaadpleegGrondslag;
  inhoud: Buffer;
  op: Date;
  door: Lid;
}
export interface DaadRij extends Record<string, unknown> {
  id: string;
  daad: ZorgsignaalDaad;
  naar: ZorgsignaalStatus;
  inhoud: Buffer | null;
  op: Date;
  door: Lid;
  lid: Lid;
  anderId: string | null;
}

/** Rows of one signal, under the rule of an act. */
@Injectable()
export class SignaalRijen {
  constructor(private readonly regels: Toegangsregels) {}

  een(tx: Transactie, inzage: Inzage, id: string): Promise<SignaalRij | null> {
    const v = this.vraag(inzage, 'lezen', id);
    return tx.rij<SignaalRij>(v.sql, v.waarden);
  }

  /** Locked for this act; null when it is not there for this caller. */
  voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<SignaalRij | null> {
    const v = this.vraag(inzage, handeling, id);
    return tx.rijNaSlot<SignaalRij>(v.sql, 's', v.waarden);
  }

  onderwerpen(tx: Transactie, wie: Inzage, id: string): Promise<OnderwerpRij[]> {
    return tx.rijen<OnderwerpRij>(
      `select o.id, o.soort, o.naam, o.kvk, o.inhoud from zorgfraude.signaal_onderwerp o where o.organisatie_id = $1 and o.signaal_id = $2 order by o.volgorde, o.id`,
      [wie.organisatieId, id],
    );
  }

  teksten(tx: Transactie, wie: Inzage, id: string): Promise<TekstRij[]> {
    return tx.rijen<TekstRij>(
      `select t.soort, t.versie, t.inhoud, t.op, ${lidJson('t.organisatie_id', 't.door_id')} as door
       from zorgfraude.signaal_tekst t where t.organisatie_id = $1 and t.signaal_id = $2 order by t.soort, t.versie desc`,
      [wie.organisatieId, id],
    );
  }

  raadplegingen(tx: Transactie, wie: Inzage, id: string): Promise<RaadpleegRij[]> {
    return tx.rijen<RaadpleegRij>(
      `select r.id, r.bron, r.grondslag, r.inhoud, r.op, ${lidJson('r.organisatie_id', 'r.door_id')} as door
       from zorgfraude.signaal_raadpleging r where r.organisatie_id = $1 and r.signaal_id = $2 order by r.op desc, r.id desc`,
      [wie.organisatieId, id],
    );
  }

  daden(tx: Transactie, wie: Inzage, id: string): Promise<DaadRij[]> {
    return tx.rijen<DaadRij>(
      `select d.id, d.daad, d.naar, d.inhoud, d.op, d.ander_id as "anderId", ${lidJson('d.organisatie_id', 'd.door_id')} as door, ${lidJson('d.organisatie_id', 'd.lid_id')} as lid
       from zorgfraude.signaal_daad d where d.organisatie_id = $1 and d.signaal_id = $2 order by d.op desc, d.id desc`,
      [wie.organisatieId, id],
    );
  }

  /** Other signals that this one points at, and those that are part of it: as far as the reader may open them. */
  verwijzingen(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    ids: readonly string[],
  ): Promise<{ id: string; nummer: string; deel: boolean }[]> {
    const p = new Plaatsen();
    const eigen = p.voor(id);
    const sql = `select s.id, s.nummer, s.samengevoegd_met is not distinct from ${eigen}::uuid as deel from zorgfraude.signaal s
      where (s.id = any(${p.voor(ids)}::uuid[]) or s.samengevoegd_met = ${eigen}::uuid) and ${p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Zorgsignaal', n))}
      order by s.nummer`;
    return tx.rijen(sql, p.waarden);
  }

  private vraag(inzage: Inzage, handeling: string, id: string): { sql: string; waarden: unknown[] } {
    const p = new Plaatsen();
    const mag = RECHTEN.map((h) => `'${h}', ${p.recht((n) => this.regels.voorwaarde(inzage, h, 'Zorgsignaal', n))}`);
    const sql = `select ${REGEL}, s.status_voor as "statusVoor", s.weegbesluit, s.conclusie, s.anoniem, s.melder, s.samengevoegd_met as "samengevoegdMetId", s.versie,
      ${lidJson('s.organisatie_id', 's.ingevoerd_door')} as "ingevoerdDoor", json_build_object(${mag.join(', ')}) as mag
      from zorgfraude.signaal s ${EERSTE} where s.id = ${p.voor(id)} and ${p.recht((n) => this.regels.voorwaarde(inzage, handeling, 'Zorgsignaal', n))}`;
    return { sql, waarden: p.waarden };
  }
}
