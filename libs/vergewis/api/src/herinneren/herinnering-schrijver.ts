import { Injectable } from '@nestjs/common';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import { doorLid, type Inzage, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import type { EisCode, HerinneringAan, HerinneringAanleiding } from '@meldbaken/vergewis/contract';
import { isEigenEis, isVasteEis } from '@meldbaken/vergewis/contract';
import { briefVoorLeidinggevende, briefVoorPersoon, kaalFeit } from '@meldbaken/vergewis/model';
import { Feiten, type TeLeggen } from '../persistence/feiten';
import { VergewisPost } from './vergewis-post';

export interface TeSturen {
  dienstverbandId: string;
  aan: HerinneringAan;
  /** Of a manager. */
  ontvangerId: string | null;
  /** Of the person. */
  adres: string | null;
  aanleiding: HerinneringAanleiding;
  /** With the same moment nothing goes twice. */
  moment: string;
  eisen: readonly string[];
}

type Wie = Inzage | SysteemInzage;

/** Names the key of a mail: the same person and moment come to the same one, whoever writes it. */
const RUIMTE = '7a3e2f5c-5c0a-4d0e-9a52-2f1f3a7c9d11';
const mailSleutel = (h: TeSturen): string =>
  uuidv5(`${h.dienstverbandId} ${h.aan} ${h.ontvangerId ?? ''} ${h.moment}`, RUIMTE);

/** Writes reminders: the mail, the line in the file, and of the person the fact that it was reminded. */
@Injectable()
export class HerinneringSchrijver {
  constructor(
    private readonly post: VergewisPost,
    private readonly feiten: Feiten,
  ) {}

  /** Answers those that are new: who had one of this moment gets no second. */
  async schrijf(tx: Transactie, wie: Wie, lijst: readonly TeSturen[], sleutel: string, nu: Date): Promise<TeSturen[]> {
    if (lijst.length === 0) return [];
    await tx.slot(`vergewis-herinneren:${wie.organisatieId}`);
    const nieuw = await this.zonderEerdere(tx, wie, lijst);
    if (nieuw.length === 0) return [];
    const organisatie = await tx.rij<{ naam: string }>(
      'select o.naam from organisatie.organisatie o where o.organisatie_id = $1',
      [wie.organisatieId],
    );
    const links = await metLink(tx, wie, nieuw, nu);
    const mails = await this.post.schrijf(
      tx,
      wie,
      nieuw.map((h) => ({
        dienstverbandId: h.dienstverbandId,
        aan: h.adres === null ? { lidmaatschapId: h.ontvangerId ?? '' } : { adres: h.adres },
        soort: `HERINNERING_${h.aan}`,
        ...(h.aan === 'PERSOON'
          ? briefVoorPersoon(organisatie?.naam ?? '', links.has(h.dienstverbandId))
          : briefVoorLeidinggevende()),
        sleutel: mailSleutel(h),
      })),
      nu,
    );
    await this.schrijfRijen(tx, wie, nieuw, mails, sleutel, nu);
    await this.legFeiten(tx, wie, nieuw, nu);
    return nieuw;
  }

  private async zonderEerdere(tx: Transactie, wie: Wie, lijst: readonly TeSturen[]): Promise<TeSturen[]> {
    const rijen = await tx.rijen<{ sleutel: string }>(
      'select m.sleutel from vergewis.mail m where m.organisatie_id = $1 and m.sleutel = any($2)',
      [wie.organisatieId, lijst.map(mailSleutel)],
    );
    const er = new Set(rijen.map((r) => r.sleutel));
    return lijst.filter((h) => !er.has(mailSleutel(h)));
  }

  private async schrijfRijen(
    tx: Transactie,
    wie: Wie,
    nieuw: readonly TeSturen[],
    mails: readonly string[],
    sleutel: string,
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `insert into vergewis.herinnering (organisatie_id, id, dienstverband_id, aan, ontvanger_id, aanleiding, eisen, moment, op, door_id, mail_id, sleutel)
       select $1, n.id, n.dienstverband_id, n.aan, n.ontvanger_id, n.aanleiding, string_to_array(n.eisen, ' '), n.moment, $2, $3, n.mail_id, $4
       from unnest($5::uuid[], $6::uuid[], $7::text[], $8::uuid[], $9::text[], $10::text[], $11::text[], $12::uuid[]) as n(id, dienstverband_id, aan, ontvanger_id, aanleiding, eisen, moment, mail_id)`,
      [
        wie.organisatieId,
        nu,
        doorLid(wie),
        sleutel,
        nieuw.map(() => uuidv7()),
        nieuw.map((h) => h.dienstverbandId),
        nieuw.map((h) => h.aan),
        nieuw.map((h) => h.ontvangerId),
        nieuw.map((h) => h.aanleiding),
        nieuw.map((h) => h.eisen.join(' ')),
        nieuw.map((h) => h.moment),
        mails,
      ],
    );
  }

  private async legFeiten(tx: Transactie, wie: Wie, nieuw: readonly TeSturen[], nu: Date): Promise<void> {
    const feiten = nieuw
      .filter((h) => h.aan === 'PERSOON')
      .flatMap((h) =>
        h.eisen.filter(isEis).map((eis): TeLeggen => ({
          ...kaalFeit(eis, 'HERINNERD', dagVan(nu)),
          dienstverbandId: h.dienstverbandId,
          sleutel: mailSleutel(h),
        })),
      );
    if (feiten.length > 0) await this.feiten.leg(tx, wie, feiten, nu);
  }
}

const isEis = (code: string): code is EisCode => isVasteEis(code) || isEigenEis(code);

/** Who has a link that still opens: the mail points at it. */
async function metLink(tx: Transactie, wie: Wie, lijst: readonly TeSturen[], nu: Date): Promise<ReadonlySet<string>> {
  const rijen = await tx.rijen<{ id: string }>(
    `select distinct l.dienstverband_id as id from vergewis.sollicitant_link l
     where l.organisatie_id = $1 and l.dienstverband_id = any($2) and l.ingetrokken_op is null and l.geblokkeerd_op is null and l.tot > $3`,
    [wie.organisatieId, lijst.map((h) => h.dienstverbandId), nu],
  );
  return new Set(rijen.map((r) => r.id));
}
