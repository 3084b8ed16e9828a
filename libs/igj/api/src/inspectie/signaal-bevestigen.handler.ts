import { Injectable } from '@nestjs/common';
import { canoniek } from '@meldbaken/igj/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Overdrachten } from '@meldbaken/platform/overdracht';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { SignaalLezer } from './signaal.lezer';
import type { Signaal } from './signaal.type';

interface SignaalRij {
  id: string;
  dossierId: string;
  ontvangstId: string;
  kenmerk: string;
  bevestigd: boolean;
  sleutel: string | null;
  door: string | null;
}

/** At the partner: receipt is confirmed once, and the inspectie sees that it was; nothing else goes back. */
@Injectable()
export class SignaalBevestigenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly lezer: SignaalLezer,
    private readonly overdrachten: Overdrachten,
    private readonly klok: Klok,
  ) {}

  bevestig(inzage: Inzage, i: { sleutel: string; id: string }): Promise<Signaal | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'bevestigen', onderwerp: 'Signaal', onderwerpId: i.id },
      async (tx, spoor) => {
        const rij = await this.voor(tx, inzage, i.id);
        if (!rij) return nietGevonden();
        spoor.dossierId = rij.dossierId;
        const zelfde = rij.sleutel === i.sleutel && rij.door === inzage.lidmaatschapId;
        if (rij.bevestigd && !zelfde) return al();
        if (!rij.bevestigd) await this.stuur(tx, inzage, rij, i.sleutel, nu);
        return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
      },
    );
  }

  private voor(tx: Transactie, inzage: Inzage, id: string): Promise<SignaalRij | null> {
    const p = this.regels.voorwaarde(inzage, 'bevestigen', 'Signaal', 2);
    return tx.rijNaSlot<SignaalRij>(
      `select s.id, s.dossier_id as "dossierId", s.ontvangst_id as "ontvangstId", s.kenmerk, s.bevestigd_op is not null as bevestigd, s.sleutel,
         s.bevestigd_door as door
       from igj.signaal s where s.id = $1 and (${p.sql})`,
      's',
      [id, ...p.waarden],
    );
  }

  private async stuur(tx: Transactie, inzage: Inzage, rij: SignaalRij, sleutel: string, nu: Date): Promise<void> {
    const { id } = await this.overdrachten.verzend(
      tx,
      inzage,
      {
        dossierId: rij.dossierId,
        soort: 'IGJ_SIGNAALBEVESTIGING',
        antwoordOp: rij.ontvangstId,
        grondslag: 'Antwoord op een signaal van de inspectie',
        doel: 'Bevestiging dat het signaal is ontvangen',
        velden: ['kenmerk'],
        inhoud: canoniek({ soort: 'IGJ_SIGNAALBEVESTIGING', versie: 1, kenmerk: rij.kenmerk }),
      },
      nu,
    );
    await tx.wijzig(
      `update igj.signaal set bevestigd_op = $3, bevestigd_door = $4, overdracht_id = $5, sleutel = $6, versie = versie + 1
       where organisatie_id = $1 and id = $2`,
      [inzage.organisatieId, rij.id, nu, inzage.lidmaatschapId, id, sleutel],
    );
  }
}

const al = (): Weigering =>
  weiger('IGJ_AL_BEVESTIGD', 'De ontvangst van dit signaal is al bevestigd.', { watDan: 'Laad de pagina opnieuw.' });
