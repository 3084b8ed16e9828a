import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeldingStatus, Vorm } from '@meldbaken/melding/contract';

@Entity({ schema: 'melding', name: 'melding' })
export class MeldingEntity {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
  @Column({ name: 'nummer', type: 'text' })
  nummer: string;
  @Column({ name: 'status', type: 'text' })
  status: MeldingStatus;
  @Column({ name: 'vormen', type: 'text', array: true })
  vormen: Vorm[];
  @Column({ name: 'eenheid_id', type: 'uuid' })
  eenheidId: string;
  @Column({ name: 'behandelaar_id', type: 'uuid', nullable: true })
  behandelaarId: string | null;
  @Column({ name: 'ingediend_op', type: 'timestamptz' })
  ingediendOp: Date;
  @Column({ name: 'eerste_reactie_uiterlijk', type: 'date' })
  eersteReactieUiterlijk: string;
  @Column({ name: 'versie', type: 'int' })
  versie: number;
}
