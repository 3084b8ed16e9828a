import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClientAkkoord, JaNeeWeetNiet } from '@meldbaken/melding/contract';

@Entity({ schema: 'melding', name: 'melding_inhoud' })
export class MeldingInhoudEntity {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'melding_id', type: 'uuid' })
  meldingId: string;
  @Column({ name: 'dossier_id', type: 'uuid' })
  dossierId: string;
  @Column({ name: 'client_veilig', type: 'text' })
  clientVeilig: JaNeeWeetNiet;
  @Column({ name: 'client_weet_het', type: 'text' })
  clientWeetHet: JaNeeWeetNiet;
  @Column({ name: 'client_akkoord', type: 'text' })
  clientAkkoord: ClientAkkoord;
  @Column({ name: 'gebeurd_van', type: 'date', nullable: true })
  gebeurdVan: string | null;
  @Column({ name: 'gebeurd_tot', type: 'date', nullable: true })
  gebeurdTot: string | null;
  @Column({ name: 'geconstateerd_op', type: 'timestamptz' })
  geconstateerdOp: Date;
  @Column({ name: 'signalen', type: 'text', array: true })
  signalen: string[];
}
