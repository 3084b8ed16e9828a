import { Injectable } from '@nestjs/common';
import { BETROKKENE_FUNCTIE_LABEL, redenFout } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';
import type { BetrokkeneVerzoek } from '../betrokkene-toevoegen/betrokkene-toevoegen.handler';

@Injectable()
export class BetrokkeneVerwijderenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly dossiers: Dossiers,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** Ends one function of one member; what was seen stays known, what comes is no longer seen. */
  async voerUit(inzage: Inzage, v: BetrokkeneVerzoek): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'betrokkene-verwijderen',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'betrokkene-verwijderen', v.meldingId);
      if (!m) return nietGevonden();
      const fout =
        (await versieFout(this.lezer, tx, inzage, m, v.versie)) ??
        redenFout(v.reden, 'Schrijf op waarom deze persoon niet meer meekijkt.');
      if (fout) return fout;
      if (v.functie === 'BEHANDELAAR' && v.lidmaatschapId === m.behandelaarId)
        return weiger('MELDING_BEHANDELAAR_NODIG', 'Deze persoon behandelt de melding.', {
          watDan: 'Geef de melding eerst aan een ander.',
        });
      const gedaan = await this.dossiers.beeindigLid(tx, inzage, m.id, v.lidmaatschapId, v.functie, nu, v.reden.trim());
      if (!gedaan)
        return weiger(
          'MELDING_KIJKT_NIET_MEE',
          `Deze persoon kijkt niet mee als ${BETROKKENE_FUNCTIE_LABEL[v.functie].toLowerCase()}.`,
          { veld: 'lidmaatschapId' },
        );
      const wie = await tx.rij<{ naam: string }>('select naam from weergave.lid where id = $1', [v.lidmaatschapId]);
      await this.meldingen.bewaar(tx, m);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'BETROKKENE_VERWIJDERD', nu, {
        functie: v.functie,
        naam: wie?.naam ?? 'iemand',
      });
      const ids = { meldingId: m.id, lidmaatschapId: v.lidmaatschapId };
      await zetInOutbox(tx, { soort: 'BetrokkeneVerwijderd', organisatieId: inzage.organisatieId, ids }, nu);
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }
}
