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
  /** Key of the mail, when mails repeat in another way than notices; else the same. */
  mailSleutel?: string;
  pad: string;
  mail: boolean;
  /** About a term from law, AMvB or policy: its mail waits for no quiet hours and cannot be switched off. */
  wettelijk?: boolean;
}

// One row per recipient of each notice, all notices in one statement.
const ONTVANGERS = `from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $9::boolean[]) as n (id, dossier_id, lid, soort, sleutel, pad, wettelijk)
  join organisatie.lidmaatschap l on l.organisatie_id = $1 and l.id = n.lid where ${bereikbaar('l', 'n.dossier_id', '$8')}`;

const NOTIFICATIE = `insert into notificatie.notificatie (organisatie_id, id, dossier_id, ontvanger_id, soort, sleutel, gemaakt_op, pad)
  select $1, n.id, n.dossier_id, l.id, n.soort, n.sleutel, $8, n.pad ${ONTVANGERS} on conflict (organisatie_id, ontvanger_id, sleutel) do nothing`;

const MAIL = `insert into notificatie.mail (organisatie_id, id, dossier_id, ontvanger_id, soort, sleutel, gemaakt_op, volgende_poging_op, message_id, status, wettelijk)
  select $1, n.id, n.dossier_id, l.id, n.soort, n.sleutel, $8, $8, '<' || n.id || '@meldbaken>', 'WACHT', n.wettelijk ${ONTVANGERS} on conflict (organisatie_id, ontvanger_id, sleutel) do nothing`;

const LAATST_GELEZEN = `select distinct on (ontvanger_id) ontvanger_id as lid, id from notificatie.notificatie
  where organisatie_id = $1 and ontvanger_id = any($2) and starts_with(sleutel, $3) and gelezen_op is not null order by ontvanger_id, gemaakt_op desc, id desc`;

/** Notices on the screen and by mail. Written in the transaction of what they tell, so neither lost nor doubled. */
@Injectable()
export class Notificaties {
  async schrijf(tx: Transactie, wie: SysteemInzage | Inzage, n: NieuweNotificatie, nu: Date): Promise<void> {
    await this.schrijfAlle(tx, wie, [n], nu);
  }

  /** Many at once, in two statements. */
  async schrijfAlle(
    tx: Transactie,
    wie: SysteemInzage | Inzage,
    lijst: readonly NieuweNotificatie[],
    nu: Date,
  ): Promise<void> {
    await voegIn(tx, NOTIFICATIE, wie.organisatieId, lijst, nu);
    await voegIn(
      tx,
      MAIL,
      wie.organisatieId,
      lijst.filter((n) => n.mail).map((n) => ({ ...n, sleutel: n.mailSleutel ?? n.sleutel })),
      nu,
    );
  }

  /**
   * A notice of which several may come: an unread one is not doubled, and one that was read never swallows a new one.
   * The key names the last that was read, so that the unique key settles two that come at once. Who reads mail alone
   * and never opens the notice, gets at most one mail an hour.
   */
  async schrijfHerhaald(tx: Transactie, wie: SysteemInzage, n: NieuweNotificatie, nu: Date): Promise<void> {
    const gelezen = await tx.rijen<{ lid: string; id: string }>(LAATST_GELEZEN, [
      wie.organisatieId,
      n.ontvangers,
      `${n.sleutel}:`,
    ]);
    const uur = nu.toISOString().slice(0, 13);
    const perOntvanger = n.ontvangers.map((lid) => {
      const sleutel = `${n.sleutel}:na:${gelezen.find((g) => g.lid === lid)?.id ?? 'begin'}`;
      return { ...n, ontvangers: [lid], sleutel, mailSleutel: `${sleutel}:${uur}` };
    });
    await this.schrijfAlle(tx, wie, perOntvanger, nu);
  }
}

async function voegIn(
  tx: Transactie,
  sql: string,
  organisatieId: string,
  lijst: readonly NieuweNotificatie[],
  nu: Date,
): Promise<void> {
  const rijen = lijst.flatMap((n) => [...new Set(n.ontvangers)].map((lid) => ({ ...n, lid, id: uuidv7() })));
  if (!rijen.length) return;
  const kolom = (van: (r: (typeof rijen)[number]) => string): string[] => rijen.map(van);
  const waarden = [
    organisatieId,
    kolom((r) => r.id),
    kolom((r) => r.dossierId),
    kolom((r) => r.lid),
    kolom((r) => r.soort),
    kolom((r) => r.sleutel),
    kolom((r) => r.pad),
    nu,
    rijen.map((r) => r.wettelijk ?? false),
  ];
  await tx.rijenVan({ sql, waarden });
}
