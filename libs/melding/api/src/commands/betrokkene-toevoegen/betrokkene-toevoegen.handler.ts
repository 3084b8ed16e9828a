import { Injectable } from '@nestjs/common';
import type { BetrokkeneFunctie } from '@meldbaken/melding/contract';
import { eindeFout, redenFout } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { deelnemers } from '../../queries/deelnemers-kiezen/deelnemers';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';

export interface BetrokkeneVerzoek {
  meldingId: string;
  versie: number;
  lidmaatschapId: string;
  functie: BetrokkeneFunctie;
  reden: string;
  /** Last day on which this person looks along; null is until taken off. */
  tot?: string | null;
}

@Injectable()
export class BetrokkeneToevoegenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly dossiers: Dossiers,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** Need to know: named, with a function and a reason, from now. */
  async voerUit(inzage: Inzage, v: BetrokkeneVerzoek): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'betrokkene-toevoegen',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'betrokkene-toevoegen', v.meldingId);
      if (!m) return nietGevonden();
      const fout =
        (await versieFout(this.lezer, tx, inzage, m, v.versie)) ??
        redenFout(v.reden, 'Schrijf op waarom deze persoon mee moet kijken.') ??
        eindeFout(v.tot, nu);
      if (fout) return fout;
      const [wie] = await deelnemers(tx, m.id, v.functie, null, v.lidmaatschapId);
      if (!wie)
        return weiger('MELDING_DEELNEMER_KAN_NIET', 'Deze persoon kunt u hier niet bij halen.', {
          veld: 'lidmaatschapId',
          watDan: 'Kies iemand uit de lijst.',
        });
      await this.dossiers.geefLid(tx, inzage, m.id, v.lidmaatschapId, v.functie, nu, v.reden.trim(), {
        doorId: inzage.lidmaatschapId,
        eindeOp: v.tot ?? null,
      });
      await this.meldingen.bewaar(tx, m);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'BETROKKENE_TOEGEVOEGD', nu, {
        functie: v.functie,
        naam: wie.naam,
      });
      await zetInOutbox(
        tx,
        {
          soort: 'BetrokkeneToegevoegd',
          organisatieId: inzage.organisatieId,
          ids: { meldingId: m.id, lidmaatschapId: v.lidmaatschapId },
        },
        nu,
      );
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }
}
