import type { MigrationInterface, QueryRunner } from 'typeorm';
import { voerUit } from '@meldbaken/platform/database';

/** A handler records the forms that a reporter did not know; each change stands in the timeline. */
export class MeldingVormen1763800000041 implements MigrationInterface {
  name = 'MeldingVormen1763800000041';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, ['grant update (vormen) on melding.melding to mb_app']);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(q, ['revoke update (vormen) on melding.melding from mb_app']);
  }
}
