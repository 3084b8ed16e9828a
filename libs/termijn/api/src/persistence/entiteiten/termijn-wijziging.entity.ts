import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TermijnStatus } from '@meldbaken/termijn/contract';

/** Kinds of change of a term. */
export type WijzigingSoort =
  'GESTART' | 'GEHAALD' | 'VERLOPEN' | 'VERVALLEN' | 'VERVANGEN' | 'EIGENAAR_GEWISSELD' | 'OPGESCHORT' | 'HERVAT';

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
}
