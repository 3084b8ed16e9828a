import { Column, Entity, PrimaryColumn } from 'typeorm';

export type TekstSoort =
  | 'FEITEN'
  | 'MENING'
  | 'WAT_GEDAAN'
  | 'WAAR'
  | 'VASTSTELLING_TOELICHTING'
  | 'VASTSTELLING_EERDER'
  | 'SLUITEN_TOELICHTING'
  | 'HEROPENEN_REDEN'
  | 'DOORVERWIJZEN_REDEN';

/** All texts of a report, one row per text and version, so that encryption later changes one table. */
@Entity({ schema: 'melding', name: 'melding_tekst' })
export class MeldingTekstEntity {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;
  @Column({ name: 'melding_id', type: 'uuid' })
  meldingId: string;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
  @Column({ name: 'soort', type: 'text' })
  soort: TekstSoort;
  @Column({ name: 'versie', type: 'int' })
  versie: number;
  @Column({ name: 'onderwerp_id', type: 'uuid', nullable: true })
  onderwerpId: string | null;
  @Column({ name: 'tekst', type: 'text' })
  tekst: string;
  @Column({ name: 'auteur_id', type: 'uuid' })
  auteurId: string;
  @Column({ name: 'op', type: 'timestamptz' })
  op: Date;
}
