import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TermijnActieSoort, TermijnOntvanger } from '@meldbaken/termijn/contract';

/** Planned by the scheme of a definition, or OVERGEDRAGEN: the new owner is told. */
export type ActieSoort = TermijnActieSoort | 'OVERGEDRAGEN';

@Entity({ schema: 'termijn', name: 'termijn_actie' })
export class TermijnActieEntity {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;
  @Column({ name: 'termijn_id', type: 'uuid' })
  termijnId: string;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
  @Column({ name: 'soort', type: 'text' })
  soort: ActieSoort;
  @Column({ name: 'aan', type: 'text', array: true })
  aan: TermijnOntvanger[];
  @Column({ name: 'op', type: 'timestamptz' })
  op: Date;
  @Column({ name: 'revisie', type: 'int' })
  revisie: number;
  @Column({ name: 'gedaan_op', type: 'timestamptz', nullable: true })
  gedaanOp: Date | null;
  @Column({ name: 'uitkomst', type: 'text', nullable: true })
  uitkomst: 'GEDAAN' | 'NIET_MEER_NODIG' | null;
}
