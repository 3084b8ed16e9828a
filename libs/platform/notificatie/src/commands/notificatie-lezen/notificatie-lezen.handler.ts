import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';

/** Marks a notice as read; again is fine. */
@Injectable()
export class NotificatieLezenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  /** False when it is not there or not the caller's. */
  async voerUit(inzage: Inzage, id: string): Promise<boolean> {
    const onderwerpId = isUuid(id) ? id : null;
    const handeling = { handeling: 'afvinken', onderwerp: 'Notificatie', onderwerpId };
    const uit = await this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const mag = this.regels.voorwaarde(inzage, 'afvinken', 'Notificatie', 3);
      const n = await tx.wijzig(
        `update notificatie.notificatie n set gelezen_op = coalesce(n.gelezen_op, $1) where n.id = $2 and (${mag.sql})`,
        [this.klok.nu(), onderwerpId, ...mag.waarden],
      );
      return n > 0 ? true : nietGevonden();
    });
    return !isWeigering(uit);
  }
}
