import { Injectable } from '@nestjs/common';
import type { MeldingStatus } from '@meldbaken/melding/contract';
import { MEESTE_BIJLAGEN, MEESTE_STUKKEN, magBijlage, type BijlageHerkomst } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import type { GekeurdBestand } from '@meldbaken/platform/bestand';
import { alsGeweigerd } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../persistence/melding.repository';
import { BijlageKaartjes, type Kaartje } from './bijlage-kaartjes';
import { BijlageOpslag } from './bijlage.opslag';
import { BijlageKaartje } from './bijlage.type';

export interface BewaardeBijlage {
  id: string;
  naam: string;
  soort: string;
  grootte: number;
  gescand: boolean;
}

const handeling = (
  meldingId: string,
): { handeling: string; onderwerp: string; onderwerpId: string; dossierId: string } => ({
  handeling: 'bijlage-toevoegen',
  onderwerp: 'Melding',
  onderwerpId: meldingId,
  dossierId: meldingId,
});

/** Adding a file: first a ticket, then the file itself, which comes outside GraphQL. */
@Injectable()
export class BijlageHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly meldingen: MeldingRepository,
    private readonly kaartjes: BijlageKaartjes,
    private readonly opslag: BijlageOpslag,
    private readonly klok: Klok,
  ) {}

  async kaartje(inzage: Inzage, meldingId: string): Promise<BijlageKaartje | Weigering> {
    return this.handelingen.voerUit(inzage, handeling(meldingId), async (tx) => {
      const ruimte = await this.ruimte(tx, inzage, meldingId);
      if (isWeigering(ruimte)) return ruimte;
      const kaartje = this.kaartjes.voorLid(inzage, meldingId);
      return Object.assign(new BijlageKaartje(), { kaartje, nogOver: ruimte.over - 1 });
    });
  }

  /** The same ticket again answers the file that it let in. */
  async bewaar(inzage: Inzage, k: Kaartje, bestand: GekeurdBestand): Promise<BewaardeBijlage | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, handeling(k.dossierId), async (tx) => {
      await tx.slot(k.dossierId);
      const uit = {
        id: k.bijlageId,
        naam: bestand.naam,
        soort: bestand.soort,
        grootte: bestand.inhoud.length,
        gescand: bestand.gescand,
      };
      const ruimte = await this.ruimte(tx, inzage, k.dossierId, k.bijlageId);
      if (isWeigering(ruimte)) return ruimte;
      if (ruimte.er) return uit;
      const doorId = inzage.lidmaatschapId;
      await this.opslag.schrijf(
        tx,
        inzage,
        { ...bestand, id: k.bijlageId, dossierId: k.dossierId, herkomst: ruimte.herkomst, doorId },
        nu,
      );
      const soort = ruimte.herkomst === 'MELDER' ? 'BIJLAGE_VAN_MELDER' : 'BIJLAGE';
      await this.meldingen.schrijfTijdlijn(tx, inzage, k.dossierId, soort, nu);
      if (ruimte.herkomst === 'MELDER')
        await zetInOutbox(
          tx,
          {
            soort: 'BijlageVanMelder',
            organisatieId: inzage.organisatieId,
            ids: { meldingId: k.dossierId, bijlageId: k.bijlageId },
          },
          nu,
        );
      return uit;
    });
  }

  /** How many more this caller may add here; not found for who may add none. */
  private async ruimte(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    bijlageId: string | null = null,
  ): Promise<{ herkomst: BijlageHerkomst; over: number; er: boolean } | Weigering> {
    const mag = this.regels.voorwaarde(inzage, 'bijlage-toevoegen', 'Melding', 3);
    const behandelt = this.regels.voorwaarde(inzage, 'stukken-toevoegen', 'Melding', 3 + mag.waarden.length);
    const m = await tx.rij<{ status: MeldingStatus; behandelt: boolean; melder: number; stukken: number; er: boolean }>(
      `select m.status, ${behandelt.sql} as behandelt,
         (select count(*)::int from melding.bijlage b where b.organisatie_id = m.organisatie_id and b.dossier_id = m.dossier_id and b.herkomst = 'MELDER') as melder,
         (select count(*)::int from melding.bijlage b where b.organisatie_id = m.organisatie_id and b.dossier_id = m.dossier_id and b.herkomst = 'BEHANDELAAR') as stukken,
         exists (select 1 from melding.bijlage b where b.organisatie_id = m.organisatie_id and b.id = $2) as er
       from melding.melding m where m.id = $1 and ${mag.sql}`,
      [meldingId, bijlageId, ...mag.waarden, ...behandelt.waarden],
    );
    if (!m) return nietGevonden();
    const herkomst = m.behandelt ? 'BEHANDELAAR' : 'MELDER';
    const aantal = m.behandelt ? m.stukken : m.melder;
    if (m.er) return { herkomst, over: 0, er: true };
    const fout = magBijlage({ status: m.status, aantal, herkomst });
    return fout ?? { herkomst, over: (m.behandelt ? MEESTE_STUKKEN : MEESTE_BIJLAGEN) - aantal, er: false };
  }
}

export const kaartjeUitkomst = (uit: BijlageKaartje | Weigering): BijlageKaartje | ReturnType<typeof alsGeweigerd> =>
  isWeigering(uit) ? alsGeweigerd(uit) : uit;
