import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { controleerAfwezigheid, overlapt, type Afwezigheidsdagen } from '@meldbaken/organisatie/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { dagVan } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { AfwezighedenHandler } from '../../queries/afwezigheden/afwezigheden.handler';
import type { Afwezigheid, AfwezigheidInvoer } from '../../typen-afwezigheid';

const LID = `select l.id from organisatie.lidmaatschap l join organisatie.account a on a.id = l.account_id and a.geblokkeerd_op is null
  where l.id = $1 and l.van <= $2::date and (l.tot is null or l.tot > $2::date)`;
const VAN_LID = `select w.van::text as van, w.tot::text as "totEnMet" from organisatie.afwezigheid w where w.lidmaatschap_id = $1 and w.ingetrokken_op is null`;
const EERDER = `select w.id from organisatie.afwezigheid w where w.gemeld_door_id = $1 and w.sleutel = $2`;
const VOEG_IN = `insert into organisatie.afwezigheid (organisatie_id, id, lidmaatschap_id, van, tot, vervanger_id, gemeld_door_id, sleutel, gemaakt_op)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Reports that somebody is away. Standing in opens no dossier; it only says who else is reminded. */
@Injectable()
export class AfwezigheidMeldenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly afwezigheden: AfwezighedenHandler,
    private readonly klok: Klok,
  ) {}

  voerUit(inzage: Inzage, sleutel: string, i: AfwezigheidInvoer): Promise<Afwezigheid | Weigering> {
    const lid = i.lidmaatschapId ?? inzage.lidmaatschapId;
    const handeling = { handeling: 'afwezig-melden', onderwerp: 'Lidmaatschap', onderwerpId: lid };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      // Two reports about one person wait for each other, so that they cannot both find the days free.
      await tx.slot(sleutel);
      await tx.slot(`afwezigheid ${lid}`);
      const eerder = await tx.rij<{ id: string }>(EERDER, [inzage.lidmaatschapId, sleutel]);
      if (eerder) return (await this.afwezigheden.binnen(tx, inzage, eerder.id)) ?? nietGevonden();
      const fout = await this.fout(tx, inzage, lid, i);
      if (fout) return fout;
      const id = uuidv7();
      const wie = [inzage.organisatieId, id, lid, i.van, i.totEnMet, i.vervangerId ?? null];
      await tx.wijzig(VOEG_IN, [...wie, inzage.lidmaatschapId, sleutel, this.klok.nu()]);
      return (await this.afwezigheden.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  private async fout(tx: Transactie, inzage: Inzage, lid: string, i: AfwezigheidInvoer): Promise<Weigering | null> {
    const vandaag = dagVan(this.klok.nu());
    const mag = this.regels.voorwaarde(inzage, 'afwezig-melden', 'Lidmaatschap', 3);
    if (!(await tx.rij(`${LID} and ${mag.sql}`, [lid, vandaag, ...mag.waarden]))) return nietGevonden();
    if (i.vervangerId && !(await tx.rij(LID, [i.vervangerId, vandaag])))
      return { ...nietGevonden(), veld: 'vervangerId' };
    const dagen = controleerAfwezigheid(i, vandaag);
    if (dagen) return dagen;
    if (await this.isWeg(tx, lid, i))
      return weiger('AFWEZIGHEID_OVERLAPT', 'Voor een deel van deze dagen staat er al een afwezigheid.', {
        veld: 'van',
        watDan: 'Kies andere dagen, of trek de eerdere afwezigheid in.',
      });
    return i.vervangerId ? this.vervangerFout(tx, lid, i.vervangerId, i) : null;
  }

  private async vervangerFout(
    tx: Transactie,
    lid: string,
    vervangerId: string,
    i: Afwezigheidsdagen,
  ): Promise<Weigering | null> {
    const veld = 'vervangerId';
    if (vervangerId === lid)
      return weiger('AFWEZIGHEID_VERVANGER_ZELF', 'Iemand kan niet zijn eigen vervanger zijn.', {
        veld,
        watDan: 'Kies een collega.',
      });
    if (await this.isWeg(tx, vervangerId, i))
      return weiger('AFWEZIGHEID_VERVANGER_AFWEZIG', 'Deze collega is zelf afwezig op een van deze dagen.', {
        veld,
        watDan: 'Kies een andere collega.',
      });
    return null;
  }

  private async isWeg(tx: Transactie, lid: string, i: Afwezigheidsdagen): Promise<boolean> {
    const rijen = await tx.rijen<{ van: string; totEnMet: string }>(VAN_LID, [lid]);
    return rijen.some((r) => overlapt(r, i));
  }
}
