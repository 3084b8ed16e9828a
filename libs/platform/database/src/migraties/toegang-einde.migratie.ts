import type { MigrationInterface, QueryRunner } from 'typeorm';
import { voerUit } from './rls-v1';

/** By whom somebody looks along, until which day, and why it ended: the reason of the beginning stays as it was. */
export class ToegangEinde1763800000029 implements MigrationInterface {
  name = 'ToegangEinde1763800000029';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `alter table toegang.dossier_toegang add column door_id uuid, add column einde_op date, add column beeindigd_door_id uuid,
        add column einde_reden text check (char_length(einde_reden) <= 2000),
        add foreign key (organisatie_id, door_id) references organisatie.lidmaatschap,
        add foreign key (organisatie_id, beeindigd_door_id) references organisatie.lidmaatschap`,
      `create index dossier_toegang_einde on toegang.dossier_toegang (organisatie_id, einde_op) where tot is null and einde_op is not null`,
      `grant update (beeindigd_door_id, einde_reden) on toegang.dossier_toegang to mb_app, mb_worker`,
    ]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('who looked along is kept for ever'));
  }
}
