import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { Notificaties, type NieuweNotificatie } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** No key and no ledger on purpose: an effect that happens twice stands here twice. */
const EXACT = 'insert into chaos.exact (sleutel) select unnest($1::text[])';
const NAIEF = 'insert into chaos.naief (sleutel) select unnest($1::text[])';

/** Planted: the effect leaves the transaction. The suite must see it. */
const fout = process.env['CHAOS_FOUT'] === '1';

/** The longest pause between the effect and its commit, so that kills land there. */
const traagMs = Number(process.env['CHAOS_TRAAG_MS'] ?? 0);
let vorige = process.pid;

/** A number under 1 that differs per process: only the pauses come from it. */
function dobbel(): number {
  vorige = (Math.imul(vorige, 1664525) + 1013904223) >>> 0;
  return vorige / 2 ** 32;
}

/** Writes the effect in the transaction, and beside it, as most people would, over a connection of its own. */
@Injectable()
export class Effecten {
  private readonly pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 3 });

  constructor() {
    // A crash of the database is part of the game.
    this.pool.on('error', () => undefined);
  }

  async tel(tx: Transactie, sleutels: readonly string[]): Promise<void> {
    if (!sleutels.length) return;
    if (fout) await this.pool.query(EXACT, [sleutels]);
    else await tx.wijzig(EXACT, [sleutels]);
    await this.pool.query(NAIEF, [sleutels]);
    await new Promise((klaar) => setTimeout(klaar, dobbel() * traagMs));
  }
}

/** The product's notices, with the count beside them. */
@Injectable()
export class TellendeNotificaties extends Notificaties {
  private readonly effecten = new Effecten();

  override async schrijfAlle(
    tx: Transactie,
    wie: SysteemInzage | Inzage,
    lijst: readonly NieuweNotificatie[],
    nu: Date,
  ): Promise<void> {
    await super.schrijfAlle(tx, wie, lijst, nu);
    await this.effecten.tel(
      tx,
      lijst.flatMap((n) => [...new Set(n.ontvangers)].map((o) => `${n.sleutel}|${o}`)),
    );
  }
}

/** Counts the terms that became late, once per event. */
@Injectable()
export class TelWanneerVerlopen implements Gebeurtenisverwerker {
  readonly naam = 'chaos-tel-wanneer-termijn-verlopen';
  readonly soort = 'TermijnVerlopen';
  private readonly effecten = new Effecten();

  async verwerk(tx: Transactie, _wie: SysteemInzage, ids: Record<string, string>): Promise<void> {
    await this.effecten.tel(tx, [`verlopen-${ids['termijnId']}`]);
  }
}
