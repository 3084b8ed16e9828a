import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import {
  controleerLosseVaststelling,
  schoneWaarden,
  type Gemeente,
  type LosseVaststellingInput,
  type Meldtermijn,
  type Waarden,
} from '@meldbaken/igj/model';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository } from '../persistence/externe-melding.repository';
import { ExterneMeldingLezer } from '../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding } from '../typen/externe-melding.type';
import { gemeenteVoor, type GemeenteKeuze } from '../wmo/gemeenten';
import { bestuurders, bovensteEenheid, persoonVan, type LosBeslisser, type LosPersoon } from './los-mensen';
import { losNummer } from './los-nummer';
import { LosseTermijnen } from './losse-termijnen';
import { OpstelInstelling } from './opstel-instelling';
import { LosseVaststellingen } from './vaststelling.repository';

export interface LosBeginnenInvoer {
  sleutel: string;
  categorie: ExterneMeldingCategorie;
  beslisserId: string;
  /** Whom it is about, of the own people: from here on they see nothing of it. */
  persoonId: string | null;
  vaststelling: LosseVaststellingInput;
  gemeente: GemeenteKeuze | null;
}

interface Mensen {
  beslisser: LosBeslisser;
  persoon: LosPersoon | null;
}

@Injectable()
export class LosBeginnenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly dossiers: Dossiers,
    private readonly vaststellingen: LosseVaststellingen,
    private readonly termijnen: LosseTermijnen,
    private readonly lezer: ExterneMeldingLezer,
    private readonly instelling: OpstelInstelling,
    private readonly klok: Klok,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
  ) {}

  /** A report without an internal one: own dossier, own finding, own terms. The same key gives the same answer. */
  async voerUit(inzage: Inzage, i: LosBeginnenInvoer): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    const h = { handeling: 'los-beginnen', onderwerp: 'ExterneMelding' };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      await tx.slot(i.sleutel);
      const eerder = await this.meldingen.metSleutel(tx, inzage, i.sleutel);
      if (eerder) return (await this.lezer.binnen(tx, inzage, eerder)) ?? nietGevonden();
      const fouten = controleerLosseVaststelling(i.categorie, i.vaststelling, null, nu);
      const fout = alsGeweigerdMetVelden([...(i.vaststelling.soort === 'GEEN' ? [geenBegin()] : []), ...fouten]);
      if (fout) return fout;
      const gemeente = await gemeenteVoor(tx, i.categorie, i.gemeente, nu);
      if (isWeigering(gemeente)) return gemeente;
      const mensen = await mensenVan(tx, inzage, i, nu);
      if (isWeigering(mensen)) return mensen;
      const id = uuidv7();
      Object.assign(spoor, { onderwerpId: id, dossierId: id });
      const gesteld = await this.instelling.termijn(tx, inzage, gemeente);
      await this.maak(tx, inzage, i, { id, gemeente, gesteld, ...mensen }, nu);
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  private async maak(
    tx: Transactie,
    inzage: Inzage,
    i: LosBeginnenInvoer,
    m: Mensen & { id: string; gemeente: Gemeente | null; gesteld: Meldtermijn | null },
    nu: Date,
  ): Promise<void> {
    const { id } = m;
    await this.dossiers.maak(tx, inzage, id, 'EXTERNE_MELDING', nu);
    await this.dossiers.geefLid(tx, inzage, id, inzage.lidmaatschapId, 'BEHANDELAAR', nu);
    if (m.persoon) await this.dossiers.sluitUit(tx, inzage, id, m.persoon.id, 'GENOEMD', nu);
    await this.dossiers.geefLid(tx, inzage, id, m.beslisser.id, 'BESLISSER', nu, 'Beslist over de melding', {
      doorId: inzage.lidmaatschapId,
    });
    const nummer = losNummer(Number(dagVan(nu).slice(0, 4)), (n) => randomInt(n));
    const eenheidId = await bovensteEenheid(tx, inzage);
    const eigen = await this.instelling.metNummers(tx, inzage, await this.organisatie.eigen(tx, inzage));
    const waarden = vooraf(i, m, eigen);
    await this.meldingen.maakLos(
      tx,
      inzage,
      {
        id,
        nummer,
        eenheidId,
        categorie: i.categorie,
        gemeente: m.gemeente,
        gesteld: m.gesteld,
        waarden,
        sleutel: i.sleutel,
      },
      nu,
    );
    const vaststellingId = await this.vaststellingen.voegToe(
      tx,
      inzage,
      { externeMeldingId: id, volgnummer: 1, sleutel: i.sleutel, invoer: i.vaststelling },
      nu,
    );
    const wie = { eenheidId, opstellerId: inzage.lidmaatschapId, gesteld: m.gesteld };
    const onderwerp = { id, nummer, categorie: i.categorie, ...wie };
    await this.termijnen.pasToe(tx, inzage, onderwerp, { ...i.vaststelling, id: vaststellingId }, nu);
  }
}

async function mensenVan(tx: Transactie, inzage: Inzage, i: LosBeginnenInvoer, nu: Date): Promise<Mensen | Weigering> {
  const beslisser = (await bestuurders(tx, inzage, dagVan(nu))).find((b) => b.id === i.beslisserId);
  if (!beslisser)
    return weiger('IGJ_BESLISSER_ONBEKEND', 'Deze persoon kan hier niet beslissen.', {
      veld: 'beslisserId',
      watDan: 'Kies een bestuurder uit de lijst.',
    });
  const persoon = i.persoonId === null ? null : await persoonVan(tx, inzage, i.persoonId);
  if (i.persoonId !== null && !persoon)
    return weiger('IGJ_PERSOON_ONBEKEND', 'Deze persoon kennen we niet.', {
      veld: 'persoonId',
      watDan: 'Kies een medewerker uit de lijst, of laat het leeg.',
    });
  if (persoon && [inzage.persoonId, beslisser.persoonId].includes(persoon.id)) return conflict();
  return { beslisser, persoon };
}

/** As far as it is known: the organisation, who decides, the person, and the moments of the finding. */
function vooraf(
  i: LosBeginnenInvoer,
  m: Mensen,
  o: { naam: string; kvk: string | null; vestigingsnummer: string | null; contactgegevens: string | null },
): Waarden {
  const { vaststelling: v } = i;
  return schoneWaarden(i.categorie, {
    aanbiederNaam: o.naam,
    aanbiederContact: o.contactgegevens,
    kvkNummer: o.kvk,
    vestigingsnummer: o.vestigingsnummer,
    melderNaam: m.beslisser.naam,
    melderFunctie: m.beslisser.functie,
    betrokkenen: m.persoon && [m.persoon.naam, m.persoon.functie].filter(Boolean).join(', '),
    zorgverlenerNaam: m.persoon?.naam,
    zorgverlenerFunctie: m.persoon?.functie,
    geconstateerdOp: v.geconstateerdOp?.toISOString(),
    vastgesteldOp: v.vastgesteldOp?.toISOString(),
    bekendGewordenOp: v.bekendGewordenOp?.toISOString(),
    meegedeeldOp: v.meegedeeldOp?.toISOString(),
  });
}

const conflict = (): Weigering =>
  weiger('IGJ_BELANGENCONFLICT', 'Wie deze melding maakt of erover beslist, kan er niet zelf over gaan.', {
    veld: 'persoonId',
    watDan: 'Laat een ander de melding maken, of kies een andere bestuurder.',
  });

const geenBegin = (): Weigering =>
  weiger('IGJ_NIETS_TE_MELDEN', 'Is dit het niet? Dan hoeft u hier niets te maken.', { veld: 'soort' });
