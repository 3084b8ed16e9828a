import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

@Injectable()
export class MeldInspecteurWanneerZaakToegewezen implements Gebeurtenisverwerker {
  readonly naam = 'meld-inspecteur-wanneer-zaak-toegewezen';
  readonly soort = 'ZaakToegewezen';

  constructor(private readonly notificaties: Notificaties) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const zaak = await tx.rij<{ id: string; inspecteurId: string | null; versie: number }>(
      'select id, inspecteur_id as "inspecteurId", versie from igj.inspectiezaak where organisatie_id = $1 and id = $2',
      [wie.organisatieId, ids['zaakId'] ?? null],
    );
    if (!zaak) throw new Error('igj: the case is not there');
    // Given to somebody else meanwhile: that event follows.
    if (zaak.inspecteurId !== ids['lidmaatschapId']) return;
    const bericht = {
      soort: 'ZAAK_TOEGEWEZEN' as const,
      sleutel: `zaak-toegewezen:${zaak.id}:${zaak.versie}`,
      pad: `/postvak/${zaak.id}`,
      mail: true,
    };
    await this.notificaties.schrijf(tx, wie, { dossierId: zaak.id, ontvangers: [zaak.inspecteurId], ...bericht }, nu);
  }
}
