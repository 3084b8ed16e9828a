import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { externeMeldingKop, externeMeldingPad } from '../persistence/externe-melding-taken';

interface Rij {
  id: string;
  dossierId: string;
  over: 'EXTERNE_MELDING' | 'ZAAK';
  overId: string;
  eigenaar: string;
}

/** Five wrong codes closed a link: who made it is told, and can make a new one. Never who the guest is. */
@Injectable()
export class MeldEigenaarWanneerGastDicht implements Gebeurtenisverwerker {
  readonly naam = 'meld-eigenaar-wanneer-gast-dicht';
  readonly soort = 'GastInzageDicht';

  constructor(private readonly notificaties: Notificaties) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const rij = await tx.rij<Rij>(
      `select g.id, g.dossier_id as "dossierId", g.over, g.over_id as "overId", g.gemaakt_door as eigenaar
       from igj.gast_inzage g where g.organisatie_id = $1 and g.id = $2`,
      [wie.organisatieId, ids['gastInzageId'] ?? null],
    );
    if (!rij) throw new Error('igj: the look is not there');
    const pad = await padVan(tx, wie, rij);
    const bericht = { soort: 'GAST_DICHT', sleutel: `gast-dicht:${rij.id}`, pad, mail: true } as const;
    const naar = { dossierId: rij.dossierId, ontvangers: [rij.eigenaar] };
    await this.notificaties.schrijfHerhaald(tx, wie, { ...naar, ...bericht }, nu);
  }
}

async function padVan(tx: Transactie, wie: SysteemInzage, rij: Rij): Promise<string> {
  if (rij.over === 'ZAAK') return `/postvak/${rij.overId}?deel=gasten`;
  const kop = await externeMeldingKop(tx, wie, rij.overId);
  if (!kop) throw new Error('igj: the report of the look is not there');
  return `${externeMeldingPad(kop)}&deel=gasten`;
}
