import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { OnafhankelijkSoort } from '@meldbaken/melding/contract';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import { Dossiers, type Inzage, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { plek } from '../zegel';

export interface OnafhankelijkVraag {
  meldingId: string;
  soort: OnafhankelijkSoort;
  tekst: string;
  sleutel: string;
}

/** Lays a question of a reporter before the independent receiver; with none free, before a bestuurder who then receives. */
@Injectable()
export class OnafhankelijkVragen {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly verzegelaar: Verzegelaar,
  ) {}

  /** False when nobody can receive it. The same key lays it down once. */
  async leg(tx: Transactie, wie: Inzage | SysteemInzage, v: OnafhankelijkVraag, nu: Date): Promise<boolean> {
    const al = await tx.rij('select 1 from melding.onafhankelijk_verzoek where melding_id = $1 and sleutel = $2', [
      v.meldingId,
      v.sleutel,
    ]);
    if (al) return true;
    if (!(await this.zorgVoorOntvanger(tx, wie, v.meldingId, nu))) return false;
    const id = uuidv7();
    const inhoud = await this.verzegelaar.verzegel(
      tx,
      wie,
      plek(v.meldingId, 'onafhankelijk_verzoek', 'inhoud', id),
      v.tekst.trim(),
    );
    await tx.wijzig(
      `insert into melding.onafhankelijk_verzoek (organisatie_id, id, melding_id, dossier_id, soort, gedaan_op, inhoud, sleutel) values ($1, $2, $3, $3, $4, $5, $6, $7)`,
      [wie.organisatieId, id, v.meldingId, v.soort, nu, inhoud, v.sleutel],
    );
    const ids = { meldingId: v.meldingId, verzoekId: id };
    await zetInOutbox(tx, { soort: 'OnafhankelijkGevraagd', organisatieId: wie.organisatieId, ids }, nu);
    return true;
  }

  private async zorgVoorOntvanger(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    meldingId: string,
    nu: Date,
  ): Promise<boolean> {
    const ontvangers = await this.dossiers.leden(tx, wie.organisatieId, meldingId, ['ONTVANGER', 'BEHANDELAAR']);
    const vrij = await tx.rij(
      `select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = $1 and r.lidmaatschap_id = any($2) and r.onafhankelijk and r.tot is null limit 1`,
      [wie.organisatieId, ontvangers],
    );
    if (vrij) return true;
    const [bestuurder] = await this.dossiers.leden(tx, wie.organisatieId, meldingId, ['OVERZICHT']);
    if (!bestuurder) return false;
    const reden = 'Er is geen andere onafhankelijke ontvanger';
    await this.dossiers.geefLid(tx, wie, meldingId, bestuurder, 'ONTVANGER', nu, reden);
    return true;
  }
}
