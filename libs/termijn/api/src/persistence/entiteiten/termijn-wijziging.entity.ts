import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TermijnStatus, TermijnWijzigingSoort } from '@meldbaken/termijn/contract';

/** Kinds of change of a term. */
export type WijzigingSoort = TermijnWijzigingSoort;

/** Every change keeps the old value, who, when and why. */
@Entity({ schema: 'termijn', name: 'termijn_wijziging' })
export class TermijnWijzigingEntity {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;
  @Column({ name: 'termijn_id', type: 'uuid' })
  termijnId: string;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
  @Column({ name: 'soort', type: 'text' })
  soort: WijzigingSoort;
  @Column({ name: 'van_status', type: 'text', nullable: true })
  vanStatus: TermijnStatus | null;
  @Column({ name: 'naar_status', type: 'text' })
  naarStatus: TermijnStatus;
  @Column({ name: 'oud', type: 'jsonb' })
  oud: Record<string, string | number | boolean>;
  @Column({ name: 'op', type: 'timestamptz' })
  op: Date;
  @Column({ name: 'door_id', type: 'uuid', nullable: true })
  doorId: string | null;
  @Column({ name: 'reden', type: 'text', nullable: true })
  reden: string | null;
  /** From when it holds, where that is another moment than the one it was written down at. */
  @Column({ name: 'per_op', type: 'timestamptz', nullable: true })
  perOp: Date | null;
  @Column({ name: 'reden_code', type: 'text', nullable: true })
  redenCode: string | null;
  @Column({ name: 'toegekend_door', type: 'text', nullable: true })
  toegekendDoor: string | null;
  /** Of the letter or message in which it was granted. */
  @Column({ name: 'kenmerk', type: 'text', nullable: true })
  kenmerk: string | null;
  /** Key of the client, so that a second click finds the first. */
  @Column({ name: 'sleutel', type: 'uuid', nullable: true })
  sleutel: string | null;
}
