import { Inject, Injectable } from '@nestjs/common';
import { instantieVan } from '@meldbaken/igj/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { ZaakRepository, type ZaakRij } from '../../persistence/zaak.repository';
import { inspecteursVraag } from '../../queries/inspecteurs-kiezen/inspecteurs';
import { ZaakLezer } from '../../queries/zaak/zaak.lezer';
import type { Zaak } from '../../typen/zaak.type';
import { verouderd } from '../../verouderd';

export interface ToewijzenInvoer {
  zaakId: string;
  versie: number;
  lidmaatschapId: string;
}

@Injectable()
export class ZaakToewijzenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly zaken: ZaakRepository,
    private readonly dossiers: Dossiers,
    private readonly lezer: ZaakLezer,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** From here on one inspecteur sees the case, and the other inspecteurs no longer do. */
  async voerUit(inzage: Inzage, i: ToewijzenInvoer): Promise<Zaak | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'toewijzen', onderwerp: 'Zaak', onderwerpId: i.zaakId },
      async (tx, spoor) => {
        const rij = await this.zaken.voor(tx, inzage, 'toewijzen', i.zaakId);
        if (!rij) return nietGevonden();
        spoor.dossierId = rij.dossierId;
        if (rij.versie !== i.versie) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
        const vraag = inspecteursVraag(this.regels, inzage, rij.id, nu);
        const inspecteurs = await tx.rijen<{ id: string }>(vraag.sql, vraag.waarden);
        if (!inspecteurs.some((l) => l.id === i.lidmaatschapId)) return onbekend();
        if (rij.inspecteurId !== i.lidmaatschapId) await this.wissel(tx, inzage, rij, i.lidmaatschapId, nu);
        return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
      },
    );
  }

  private async wissel(tx: Transactie, inzage: Inzage, rij: ZaakRij, naar: string, nu: Date): Promise<void> {
    await this.zaken.wijsToe(tx, rij, naar);
    if (rij.inspecteurId)
      await this.dossiers.beeindigLid(
        tx,
        inzage,
        rij.dossierId,
        rij.inspecteurId,
        'INSPECTEUR',
        nu,
        'Zaak aan een ander toegewezen',
      );
    await this.dossiers.geefLid(tx, inzage, rij.dossierId, naar, 'INSPECTEUR', nu);
    // A municipality's toezichthouders stay one team.
    if (instantieVan(rij.categorie) === 'IGJ')
      await this.dossiers.beeindigGroep(tx, inzage, rij.dossierId, 'INSPECTEUR', 'INTAKE', nu);
    const van = rij.inspecteurId ?? rij.bevestigdDoor;
    const reden = 'Zaak toegewezen';
    if (van) await this.termijnen.wisselEigenaar(tx, inzage, { dossierId: rij.dossierId, van, naar, reden }, nu);
    const ids = { dossierId: rij.dossierId, zaakId: rij.id, lidmaatschapId: naar };
    await zetInOutbox(tx, { soort: 'ZaakToegewezen', organisatieId: inzage.organisatieId, ids }, nu);
  }
}

const onbekend = (): Weigering =>
  weiger('IGJ_INSPECTEUR_ONBEKEND', 'Aan deze persoon kunt u de zaak niet geven.', {
    veld: 'lidmaatschapId',
    watDan: 'Kies iemand uit de lijst.',
  });
