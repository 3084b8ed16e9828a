import { Injectable } from '@nestjs/common';
import type { MeldingStatus } from '@meldbaken/melding/contract';
import { controleerBericht, schoneTekst, standVoorMelder } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { alsBericht } from './berichten.lezer';
import { BerichtenRepository } from './berichten.repository';
import { EigenMeldingMetBerichten } from './bericht.type';

interface Rij {
  id: string;
  nummer: string;
  ingediendOp: Date;
  status: MeldingStatus;
  uiterlijk: string;
}

/** 'Uw melding' of a reporter with an account: state and messages, nothing else of the handling. */
@Injectable()
export class EigenMeldingHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly berichten: BerichtenRepository,
    private readonly klok: Klok,
  ) {}

  /** Null when there is no such report of this reporter. */
  async opNummer(inzage: Inzage, nummer: string): Promise<EigenMeldingMetBerichten | null> {
    const uit = await this.handelingen.voerUit(
      inzage,
      { handeling: 'eigen', onderwerp: 'Melding' },
      async (tx, spoor) => {
        const rij = await this.rij(tx, inzage, 'nummer', nummer);
        if (!rij) return nietGevonden();
        spoor.onderwerpId = rij.id;
        spoor.dossierId = rij.id;
        return this.toon(tx, inzage, rij);
      },
    );
    return isWeigering(uit) ? null : uit;
  }

  async stuur(
    inzage: Inzage,
    i: { sleutel: string; meldingId: string; tekst: string },
  ): Promise<EigenMeldingMetBerichten | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'eigen-bericht',
      onderwerp: 'Melding',
      onderwerpId: i.meldingId,
      dossierId: i.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const rij = await this.rij(tx, inzage, 'id', i.meldingId);
      if (!rij) return nietGevonden();
      const fout = controleerBericht(i.tekst);
      if (fout) return fout;
      const nieuw = await this.berichten.schrijf(tx, inzage, {
        meldingId: rij.id,
        van: 'MELDER',
        dag: dagVan(nu),
        op: nu,
        // The reporter's identity does not travel with the message.
        doorId: null,
        sleutel: i.sleutel,
        tekst: schoneTekst(i.tekst) ?? '',
      });
      const ids = { meldingId: rij.id, sleutel: i.sleutel };
      if (nieuw)
        await zetInOutbox(tx, { soort: 'BerichtVanMelderGeschreven', organisatieId: inzage.organisatieId, ids }, nu);
      return this.toon(tx, inzage, rij);
    });
  }

  private rij(tx: Transactie, inzage: Inzage, sleutel: 'id' | 'nummer', waarde: string): Promise<Rij | null> {
    const p = this.regels.voorwaarde(inzage, 'eigen', 'Melding', 2);
    return tx.rij<Rij & Record<string, unknown>>(
      `select m.id, m.nummer, m.ingediend_op as "ingediendOp", m.status, m.eerste_reactie_uiterlijk::text as uiterlijk
       from melding.melding m where m.${sleutel} = $1 and ${p.sql}`,
      [waarde, ...p.waarden],
    );
  }

  private async toon(tx: Transactie, inzage: Inzage, r: Rij): Promise<EigenMeldingMetBerichten> {
    const stand = standVoorMelder({ status: r.status, eersteReactieUiterlijk: r.uiterlijk }, this.klok.nu());
    return Object.assign(new EigenMeldingMetBerichten(), {
      id: r.id,
      nummer: r.nummer,
      ingediendOp: r.ingediendOp,
      stand: r.status,
      standTekst: `${stand.zin} ${stand.wanneer}`,
      eersteReactieUiterlijk: r.uiterlijk,
      berichten: (await this.berichten.lees(tx, inzage, r.id)).map((b) => alsBericht({ ...b, door: null })),
    });
  }
}
