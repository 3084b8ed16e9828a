import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TermijnEenheid, TermijnRijCode, TermijnStatus } from '@meldbaken/termijn/contract';
import type { UitlegJson } from '@meldbaken/termijn/graphql';

@Entity({ schema: 'termijn', name: 'termijn' })
export class TermijnEntity {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
  @Column({ name: 'onderwerp_soort', type: 'text' })
  onderwerpSoort: string;
  @Column({ name: 'onderwerp_id', type: 'uuid' })
  onderwerpId: string;
  @Column({ name: 'onderwerp_nummer', type: 'text' })
  onderwerpNummer: string;
  @Column({ name: 'onderwerp_pad', type: 'text' })
  onderwerpPad: string;
  @Column({ name: 'aanleiding_id', type: 'uuid', nullable: true })
  aanleidingId: string | null;
  @Column({ name: 'eenheid_id', type: 'uuid', nullable: true })
  eenheidId: string | null;
  @Column({ name: 'code', type: 'text' })
  code: TermijnRijCode;
  @Column({ name: 'definitie_versie', type: 'int' })
  definitieVersie: number;
  @Column({ name: 'naam', type: 'text' })
  naam: string;
  @Column({ name: 'begin_op', type: 'timestamptz' })
  beginOp: Date;
  @Column({ name: 'begin_soort', type: 'text' })
  beginSoort: string;
  @Column({ name: 'eenheid', type: 'text' })
  eenheid: TermijnEenheid;
  @Column({ name: 'lengte', type: 'int' })
  lengte: number;
  @Column({ name: 'vervalt_op', type: 'timestamptz' })
  vervaltOp: Date;
  @Column({ name: 'veilig_voor_op', type: 'timestamptz' })
  veiligVoorOp: Date;
  @Column({ name: 'binnenkort_vanaf', type: 'timestamptz' })
  binnenkortVanaf: Date;
  @Column({ name: 'vandaag_vanaf', type: 'timestamptz' })
  vandaagVanaf: Date;
  @Column({ name: 'uitleg', type: 'jsonb' })
  uitleg: UitlegJson;
  @Column({ name: 'status', type: 'text' })
  status: TermijnStatus;
  @Column({ name: 'te_laat', type: 'boolean' })
  teLaat: boolean;
  @Column({ name: 'eigenaar_id', type: 'uuid' })
  eigenaarId: string;
  @Column({ name: 'beeindigd_op', type: 'timestamptz', nullable: true })
  beeindigdOp: Date | null;
  @Column({ name: 'reden', type: 'text', nullable: true })
  reden: string | null;
  /** Goes up when the planned acts of before no longer hold. */
  @Column({ name: 'revisie', type: 'int' })
  revisie: number;
  @Column({ name: 'versie', type: 'int' })
  versie: number;
  @Column({ name: 'gemaakt_op', type: 'timestamptz' })
  gemaaktOp: Date;
}
