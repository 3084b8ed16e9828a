import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { notitieFout } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MensenLezer } from '../mensen.lezer';
import { verouderd } from '../mensen-uitkomst';
import type { MeldingMensen } from '../mensen.type';
import { plek } from '../zegel';

export interface NotitieVerzoek {
  sleutel: string;
  meldingId: string;
  notitieId: string | null;
  versie: number;
  tekst: string;
}

/** Personal working notes: the author's alone, sealed, in no search and no export. */
@Injectable()
export class NotitieHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MensenLezer,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  async bewaar(inzage: Inzage, v: NotitieVerzoek): Promise<MeldingMensen | Weigering> {
    return this.opMelding(inzage, v.meldingId, async (tx, status) => {
      if (status === 'GESLOTEN')
        return weiger('NOTITIE_MELDING_DICHT', 'Deze melding is gesloten. U kunt geen notities meer maken.', {
          watDan: 'Zet wat blijvend nodig is in het dossier.',
        });
      const fout = notitieFout(v.tekst);
      if (fout) return fout;
      return v.notitieId === null ? this.maak(tx, inzage, v) : this.wijzig(tx, inzage, v, v.notitieId);
    });
  }

  async wis(inzage: Inzage, v: { meldingId: string; notitieId: string }): Promise<MeldingMensen | Weigering> {
    return this.opMelding(inzage, v.meldingId, async (tx) => {
      const n = await tx.wijzig('delete from melding.notitie where id = $1 and melding_id = $2 and auteur_id = $3', [
        v.notitieId,
        v.meldingId,
        inzage.lidmaatschapId,
      ]);
      return n ? null : nietGevonden();
    });
  }

  private async opMelding(
    inzage: Inzage,
    id: string,
    doe: (tx: Transactie, status: string) => Promise<Weigering | null>,
  ): Promise<MeldingMensen | Weigering> {
    const handeling = { handeling: 'notitie-bewaren', onderwerp: 'Melding', onderwerpId: id, dossierId: id };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'notitie-bewaren', id);
      if (!m) return nietGevonden();
      return (await doe(tx, m.status)) ?? (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  /** The key of the act makes the id of the note: a second click finds it there, and nobody else's note has it. */
  private async maak(tx: Transactie, inzage: Inzage, v: NotitieVerzoek): Promise<null> {
    const id = uuidv5(`${v.meldingId}:${v.sleutel}`, inzage.lidmaatschapId);
    const inhoud = await this.verzegel(tx, inzage, v.meldingId, `${id}:1`, v.tekst);
    await tx.wijzig(
      `insert into melding.notitie (organisatie_id, id, melding_id, dossier_id, auteur_id, inhoud, gewijzigd_op) values ($1, $2, $3, $3, $4, $5, $6) on conflict do nothing`,
      [inzage.organisatieId, id, v.meldingId, inzage.lidmaatschapId, inhoud, this.klok.nu()],
    );
    return null;
  }

  private async wijzig(tx: Transactie, inzage: Inzage, v: NotitieVerzoek, id: string): Promise<Weigering | null> {
    const oud = await tx.rij<{ versie: number }>(
      'select versie from melding.notitie where id = $1 and melding_id = $2 and auteur_id = $3 for update',
      [id, v.meldingId, inzage.lidmaatschapId],
    );
    if (!oud) return nietGevonden();
    if (oud.versie !== v.versie) {
      const huidig = await this.lezer.binnen(tx, inzage, v.meldingId);
      return huidig ? verouderd(huidig) : nietGevonden();
    }
    const inhoud = await this.verzegel(tx, inzage, v.meldingId, `${id}:${oud.versie + 1}`, v.tekst);
    await tx.wijzig('update melding.notitie set inhoud = $2, gewijzigd_op = $3, versie = versie + 1 where id = $1', [
      id,
      inhoud,
      this.klok.nu(),
    ]);
    return null;
  }

  private verzegel(tx: Transactie, inzage: Inzage, meldingId: string, rij: string, tekst: string): Promise<Buffer> {
    return this.verzegelaar.verzegel(tx, inzage, plek(meldingId, 'notitie', 'inhoud', rij), tekst.trim());
  }
}
