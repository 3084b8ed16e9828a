import { Inject, Injectable } from '@nestjs/common';
import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { CATEGORIE_LABEL, GROND_VAN, vulVoor, type Waarden } from '@meldbaken/igj/model';
import {
  MELDING_VOOR_IGJ,
  type GegevensVoorIgj,
  type MeldingVoorIgj,
  type VaststellingVoorIgj,
} from '@meldbaken/melding/contract';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { OpstelInstelling } from '../../opstellen/opstel-instelling';
import { RouteTermijn } from '../../opstellen/route-termijn';
import { Beslissers } from '../../persistence/beslissers';
import { ExterneMeldingRepository } from '../../persistence/externe-melding.repository';
import { ExterneMeldingLezer } from '../../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding } from '../../typen/externe-melding.type';
import { gemeenteVoor, type GemeenteKeuze } from '../../wmo/gemeenten';

export interface OpstellenInvoer {
  sleutel: string;
  meldingId: string;
  categorie: ExterneMeldingCategorie;
  gemeente: GemeenteKeuze | null;
}

@Injectable()
export class ExterneMeldingOpstellenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly beslissers: Beslissers,
    private readonly lezer: ExterneMeldingLezer,
    private readonly instelling: OpstelInstelling,
    private readonly route: RouteTermijn,
    private readonly klok: Klok,
    @Inject(MELDING_VOOR_IGJ) private readonly melding: MeldingVoorIgj,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
  ) {}

  /** A concept with what is known already. The same key gives the same answer. */
  async voerUit(inzage: Inzage, i: OpstellenInvoer): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'opstellen', onderwerp: 'ExterneMelding' },
      async (tx, spoor) => {
        const eerder = await this.meldingen.metSleutel(tx, inzage, i.sleutel);
        if (eerder) return this.antwoord(tx, inzage, eerder);
        if (!(await this.meldingen.magOpstellen(tx, inzage, i.meldingId))) return nietGevonden();
        spoor.dossierId = i.meldingId;
        const gegevens = await this.melding.gegevens(tx, inzage, i.meldingId);
        if (!gegevens) return nietGevonden();
        const vaststelling = gegevens.staand.find((v) => v.soort === GROND_VAN[i.categorie]);
        if (!vaststelling) return pastNiet(i.categorie);
        const gemeente = await gemeenteVoor(tx, i.categorie, i.gemeente, nu);
        if (isWeigering(gemeente)) return gemeente;
        const waarden = await this.waarden(tx, inzage, i, gegevens, vaststelling);
        const gesteld = await this.instelling.termijn(tx, inzage, gemeente);
        const nieuw = {
          ...i,
          gemeente,
          gesteld,
          meldingNummer: gegevens.nummer,
          eenheidId: gegevens.eenheidId,
          waarden,
        };
        // Two clicks at once: the second one finds the first one's row.
        const gemaakt = await this.meldingen.maak(tx, inzage, nieuw, nu);
        const id = gemaakt ?? (await this.meldingen.metSleutel(tx, inzage, i.sleutel));
        if (!id) return bestaat();
        const begin = { meldingId: i.meldingId, categorie: i.categorie, gesteld, vaststelling };
        if (gemaakt) await this.route.start(tx, inzage, begin, gegevens, nu);
        spoor.onderwerpId = id;
        return this.antwoord(tx, inzage, id);
      },
    );
  }

  private async antwoord(tx: Transactie, inzage: Inzage, id: string): Promise<ExterneMelding | Weigering> {
    return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
  }

  private async waarden(
    tx: Transactie,
    inzage: Inzage,
    i: OpstellenInvoer,
    g: GegevensVoorIgj,
    vaststelling: VaststellingVoorIgj,
  ): Promise<Waarden> {
    const beslissers = await this.beslissers.van(tx, inzage, i.meldingId);
    return vulVoor({
      categorie: i.categorie,
      organisatie: await this.instelling.metNummers(tx, inzage, await this.organisatie.eigen(tx, inzage)),
      melding: { ...g, pleger: g.plegerNaam === null ? null : { naam: g.plegerNaam, functie: g.plegerFunctie } },
      vaststelling,
      // With two deciders it is still open who will report.
      melder: beslissers.length === 1 ? (beslissers[0] ?? null) : null,
    });
  }
}

const pastNiet = (categorie: ExterneMeldingCategorie): Weigering =>
  weiger(
    'IGJ_VASTSTELLING_PAST_NIET',
    `U stelde nog niet vast dat dit zo is: ${CATEGORIE_LABEL[GROND_VAN[categorie]].toLowerCase()}.`,
    {
      veld: 'categorie',
      watDan: 'Leg eerst vast wat u vaststelt. Stel daarna de melding op.',
    },
  );

const bestaat = (): Weigering =>
  weiger('IGJ_MELDING_BESTAAT', 'Er is al een melding van deze soort bij deze zaak.', {
    watDan: 'Open die melding en werk daarin verder.',
  });
