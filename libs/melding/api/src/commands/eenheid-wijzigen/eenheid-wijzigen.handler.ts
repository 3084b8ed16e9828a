import { Inject, Injectable } from '@nestjs/common';
import { eenheidFout } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { MeldingRepository, type MeldingRij } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';
import { eenheidOnbekend } from '../melding-indienen/melding-schrijver';

export interface EenheidWijzigenVerzoek {
  meldingId: string;
  versie: number;
  eenheidId: string;
  reden: string;
}

/**
 * Where it happened turns out to be somewhere else. Receivers are groups by role of the whole organisation and
 * exclusions hang on the person: neither moves with the place.
 */
@Injectable()
export class EenheidWijzigenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async voerUit(inzage: Inzage, v: EenheidWijzigenVerzoek): Promise<Melding | Weigering> {
    const over = { onderwerp: 'Melding', onderwerpId: v.meldingId, dossierId: v.meldingId };
    const handeling = { handeling: 'eenheid-wijzigen', ...over, velden: ['eenheidId'] };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'eenheid-wijzigen', v.meldingId);
      if (!m) return nietGevonden();
      const fout =
        (await versieFout(this.lezer, tx, inzage, m, v.versie)) ??
        eenheidFout({ nu: m.eenheidId, gekozen: v.eenheidId, reden: v.reden }, m.status) ??
        (await eenheidOnbekend(tx, v.eenheidId));
      if (fout) return fout;
      await this.schrijf(tx, inzage, m, v);
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }

  private async schrijf(tx: Transactie, inzage: Inzage, m: MeldingRij, v: EenheidWijzigenVerzoek): Promise<void> {
    const nu = this.klok.nu();
    await tx.wijzig('update melding.melding set eenheid_id = $2 where id = $1', [m.id, v.eenheidId]);
    await this.meldingen.bewaar(tx, m);
    await this.termijnen.wisselEenheid(tx, inzage, { onderwerpId: m.id, naar: v.eenheidId });
    const regel = await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'EENHEID', nu, {
      van: await pad(tx, m.eenheidId),
      naar: await pad(tx, v.eenheidId),
    });
    await this.meldingen.schrijfTekst(tx, inzage, m.id, 'EENHEID_REDEN', v.reden.trim(), nu, regel);
    const ids = { meldingId: m.id, dossierId: m.id };
    await zetInOutbox(tx, { soort: 'EenheidGewijzigd', organisatieId: inzage.organisatieId, ids }, nu);
  }
}

async function pad(tx: Transactie, id: string): Promise<string> {
  const rij = await tx.rij<{ pad: string }>('select e.pad from weergave.eenheid e where e.id = $1', [id]);
  return rij?.pad ?? '';
}
