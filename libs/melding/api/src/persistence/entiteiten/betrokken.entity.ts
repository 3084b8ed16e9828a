import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GenoemdeStand, MelderSoort } from '@meldbaken/melding/contract';

abstract class VanMelding {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @Column({ name: 'melding_id', type: 'uuid' })
  meldingId: string;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
}

/** Who reported; a table of its own, as only the handlers may see it. */
@Entity({ schema: 'melding', name: 'melding_melder' })
export class MeldingMelderEntity {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'melding_id', type: 'uuid' })
  meldingId: string;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
  /** Null for a reporter without a membership. */
  @Column({ name: 'lidmaatschap_id', type: 'uuid', nullable: true })
  lidmaatschapId: string | null;
  @Column({ name: 'soort', type: 'text' })
  soort: MelderSoort;
  @Column({ name: 'sleutel', type: 'uuid' })
  sleutel: string;
}

@Entity({ schema: 'melding', name: 'genoemde' })
export class GenoemdeEntity extends VanMelding {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;
  @Column({ name: 'rol', type: 'text' })
  rol: 'PLEGER' | 'CLIENT';
  @Column({ name: 'persoon_id', type: 'uuid', nullable: true })
  persoonId: string | null;
  /** Sealed; `Genoemden` alone writes and opens it. */
  @Column({ name: 'naam', type: 'bytea', nullable: true })
  naam: Buffer | null;
  @Column({ name: 'naam_merk', type: 'bytea', nullable: true })
  naamMerk: Buffer | null;
  @Column({ name: 'stand', type: 'text' })
  stand: GenoemdeStand;
}
