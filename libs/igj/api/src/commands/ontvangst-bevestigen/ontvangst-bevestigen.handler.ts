import { Inject, Injectable } from '@nestjs/common';
import { instantieVan, meldrouteVan } from '@meldbaken/igj/contract';
import {
  BEVESTIGING_DOEL,
  BEVESTIGING_GRONDSLAG,
  bevestig,
  canoniek,
  controleerBevestiging,
  meldTermijnen,
  ontvangstbevestiging,
} from '@meldbaken/igj/model';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Overdrachten } from '@meldbaken/platform/overdracht';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { rapportageDag } from '../../persistence/rapportage-dag';
import { ZaakRepository, type ZaakRij } from '../../persistence/zaak.repository';
import { ZaakLezer } from '../../queries/zaak/zaak.lezer';
import type { Zaak } from '../../typen/zaak.type';
import { verouderd } from '../../verouderd';

export interface BevestigenInvoer {
  sleutel: string;
  zaakId: string;
  versie: number;
  rapportageGevraagd: boolean;
  rapportageUiterlijk?: string | null;
}

/** Exactly what travels back, beside the kind and version of the copy. */
const VELDEN = ['kenmerk', 'bevestigdOp', 'contactgegevens', 'rapportageGevraagd', 'rapportageUiterlijk'] as const;

@Injectable()
export class OntvangstBevestigenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly zaken: ZaakRepository,
    private readonly lezer: ZaakLezer,
    private readonly overdrachten: Overdrachten,
    private readonly klok: Klok,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** Confirms once, and answers the provider with a copy of its own (art. 8.5 lid 1 Uitvoeringsbesluit Wkkgz). */
  async voerUit(inzage: Inzage, i: BevestigenInvoer): Promise<Zaak | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'bevestigen', onderwerp: 'Zaak', onderwerpId: i.zaakId },
      async (tx, spoor) => {
        const rij = await this.zaken.voor(tx, inzage, 'bevestigen', i.zaakId);
        if (!rij) return nietGevonden();
        spoor.dossierId = rij.dossierId;
        if (rij.sleutel === i.sleutel && rij.bevestigdDoor === inzage.lidmaatschapId)
          return this.antwoord(tx, inzage, rij.id);
        if (rij.versie !== i.versie) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
        const status = bevestig(rij.status, await rapportIsEr(tx, rij));
        if (isWeigering(status)) return status;
        const fout = alsGeweigerdMetVelden(controleerBevestiging(i, nu));
        if (fout) return fout;
        const route = meldrouteVan(rij.categorie);
        Object.assign(spoor, { velden: VELDEN, grondslag: BEVESTIGING_GRONDSLAG[route] });
        const overdrachtId = await this.verstuur(tx, inzage, rij, i, nu);
        const rapportageUiterlijk = rapportageDag(
          this.termijnen,
          i.rapportageGevraagd,
          i.rapportageUiterlijk ?? null,
          nu,
          meldTermijnen(rij.categorie).rapport,
        );
        await this.zaken.bevestig(tx, inzage, rij, { ...i, status, rapportageUiterlijk, overdrachtId }, nu);
        // Four weeks are of the Uitvoeringsbesluit Wkkgz: not of the Wmo, nor of the Jeugdwet.
        if (route === 'IGJ') await this.startActies(tx, inzage, rij, nu);
        const ids = { dossierId: rij.dossierId, zaakId: rij.id, overdrachtId };
        await zetInOutbox(tx, { soort: 'OntvangstBevestigd', organisatieId: inzage.organisatieId, ids }, nu);
        return this.antwoord(tx, inzage, rij.id);
      },
    );
  }

  private async antwoord(tx: Transactie, inzage: Inzage, id: string): Promise<Zaak | Weigering> {
    return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
  }

  /** From here the inspectie has four weeks to say what it will do (art. 8.5 lid 2). */
  private async startActies(tx: Transactie, inzage: Inzage, rij: ZaakRij, nu: Date): Promise<void> {
    const onderwerp = { soort: 'ZAAK', id: rij.id, nummer: rij.nummer, pad: `/postvak/${rij.id}`, eenheidId: null };
    const invoer = {
      dossierId: rij.dossierId,
      code: 'IGJ_ACTIES' as const,
      beginOp: nu,
      beginSoort: 'BEVESTIGD',
      onderwerp,
      aanleidingId: rij.id,
      eigenaarId: rij.inspecteurId ?? inzage.lidmaatschapId,
    };
    await this.termijnen.start(tx, inzage, invoer, nu);
  }

  private async verstuur(tx: Transactie, inzage: Inzage, rij: ZaakRij, i: BevestigenInvoer, nu: Date): Promise<string> {
    const { contactgegevens } = await this.organisatie.eigen(tx, inzage);
    const instantie = instantieVan(rij.categorie);
    const kopie = ontvangstbevestiging(i, { kenmerk: rij.nummer, contactgegevens }, nu, instantie);
    const { id } = await this.overdrachten.verzend(
      tx,
      inzage,
      {
        dossierId: rij.dossierId,
        soort: kopie.soort,
        antwoordOp: rij.ontvangstId,
        grondslag: BEVESTIGING_GRONDSLAG[meldrouteVan(rij.categorie)],
        doel: BEVESTIGING_DOEL[instantie],
        velden: VELDEN,
        inhoud: canoniek({ ...kopie }),
      },
      nu,
    );
    return id;
  }
}

/** A provider may have sent its report before anybody confirmed. */
async function rapportIsEr(tx: Transactie, rij: Pick<ZaakRij, 'id'>): Promise<boolean> {
  const er = await tx.rij(
    `select 1 as er from igj.bericht b where b.over = 'ZAAK' and b.over_id = $1 and b.richting = 'IN' and b.soort = 'RAPPORTAGE' limit 1`,
    [rij.id],
  );
  return er !== null;
}
