import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StapStatus, VaststellingSoort } from '@meldbaken/melding/contract';

@Entity({ schema: 'melding', name: 'stap' })
export class StapEntity {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'melding_id', type: 'uuid' })
  meldingId: string;
  @PrimaryColumn({ name: 'stap', type: 'int' })
  stap: number;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
  @Column({ name: 'status', type: 'text' })
  status: StapStatus;
  @Column({ name: 'reden', type: 'text', nullable: true })
  reden: string | null;
  @Column({ name: 'versie', type: 'int' })
  versie: number;
}

@Entity({ schema: 'melding', name: 'vaststelling' })
export class VaststellingEntity {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;
  @Column({ name: 'melding_id', type: 'uuid' })
  meldingId: string;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
  @Column({ name: 'volgnummer', type: 'int' })
  volgnummer: number;
  @Column({ name: 'soort', type: 'text' })
  soort: VaststellingSoort;
  @Column({ name: 'vastgesteld_op', type: 'timestamptz' })
  vastgesteldOp: Date;
  @Column({ name: 'bekend_geworden_op', type: 'timestamptz', nullable: true })
  bekendGewordenOp: Date | null;
  @Column({ name: 'meegedeeld_op', type: 'timestamptz', nullable: true })
  meegedeeldOp: Date | null;
  @Column({ name: 'herziet_id', type: 'uuid', nullable: true })
  herzietId: string | null;
  @Column({ name: 'door_id', type: 'uuid' })
  doorId: string;
  @Column({ name: 'vastgelegd_op', type: 'timestamptz' })
  vastgelegdOp: Date;
  @Column({ name: 'sleutel', type: 'uuid' })
  sleutel: string;
}

@Entity({ schema: 'melding', name: 'tijdlijn' })
export class TijdlijnEntity {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;
  @Column({ name: 'melding_id', type: 'uuid' })
  meldingId: string;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
  @Column({ name: 'soort', type: 'text' })
  soort: string;
  @Column({ name: 'op', type: 'timestamptz' })
  op: Date;
  @Column({ name: 'door_id', type: 'uuid', nullable: true })
  doorId: string | null;
  @Column({ name: 'gegevens', type: 'jsonb' })
  gegevens: Record<string, string>;
}
