import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { bereikbaar } from './bereikbaar';
import type { NotificatieSoort } from './soorten';

export interface NieuweNotificatie {
  dossierId: string;
  /** Ids of lidmaatschappen. Who may not see the dossier is left out. */
  ontvangers: readonly string[];
  soort: NotificatieSoort;
  /** Same key, same person: once, however often it is written. */
  sleutel: string;
  pad: string;
  mail: boolean;
}

const ONTVANGERS = `from unnest($2::uuid[], $3::uuid[]) as o (id, lid) join organisatie.lidmaatschap l on l.organisatie_id = $1 and l.id = o.lid
  where ${bereikbaar('l', '$4::uuid', '$7')}`;

const NOTIFICATIE = `insert into notificatie.notificatie (organisatie_id, id, dossier_id, ontvanger_id, soort, sleutel, gemaakt_op, pad)
  select $1, o.id, $4, l.id, $5, $6, $7, $8 ${ONTVANGERS} on conflict (organisatie_id, ontvanger_id, sleutel) do nothing`;

const MAIL = `insert into notificatie.mail (organisatie_id, id, dossier_id, ontvanger_id, soort, sleutel, gemaakt_op, volgende_poging_op, message_id, status)
  select $1, o.id, $4, l.id, $5, $6, $7, $7, '<' || o.id || '@meldbaken>', 'WACHT' ${ONTVANGERS} on conflict (organisatie_id, ontvanger_id, sleutel) do nothing`;

/** Notices on the screen and by mail. Written in the transaction of what they tell, so neither lost nor doubled. */
@Injectable()
export class Notificaties {
  async schrijf(tx: Transactie, wie: SysteemInzage | Inzage, n: NieuweNotificatie, nu: Date): Promise<void> {
    const leden = [...new Set(n.ontvangers)];
    if (!leden.length) return;
    const vast = [n.dossierId, n.soort, n.sleutel, nu];
    const ids = (): string[] => leden.map(() => uuidv7());
    await tx.wijzig(NOTIFICATIE, [wie.organisatieId, ids(), leden, ...vast, n.pad]);
    if (n.mail) await tx.wijzig(MAIL, [wie.organisatieId, ids(), leden, ...vast]);
  }
}
