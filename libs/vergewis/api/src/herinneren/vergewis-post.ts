import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Verzegelaar, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { plekVan } from '../persistence/plekken';

export interface NieuweMail {
  dienstverbandId: string;
  /** Somebody without an account, or a member: that address is looked up when it is sent. */
  aan: { adres: string } | { lidmaatschapId: string };
  /** What kind of mail, in capitals: shown with what became of it. */
  soort?: string;
  onderwerp: string;
  /** `{basis}` becomes the address of this workspace. */
  tekst: string;
  /** The same key is one mail. */
  sleutel: string;
}

export const mailPlek = (dienstverbandId: string, id: string): Plek => plekVan(dienstverbandId, 'mail', 'inhoud', id);

/** Mail that goes with a file. Its words stand sealed until they are sent, and are gone then; what became of it stays. */
@Injectable()
export class VergewisPost {
  constructor(private readonly verzegelaar: Verzegelaar) {}

  /** Answers the ids of the mails, in the order given. */
  async schrijf(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    mails: readonly NieuweMail[],
    nu: Date,
  ): Promise<string[]> {
    const rijen = mails.map((m) => ({ ...m, id: uuidv7() }));
    const inhoud: Buffer[] = [];
    for (const m of rijen)
      inhoud.push(
        await this.verzegelaar.verzegel(
          tx,
          wie,
          mailPlek(m.dienstverbandId, m.id),
          JSON.stringify({ onderwerp: m.onderwerp, tekst: m.tekst }),
        ),
      );
    await tx.wijzig(
      `insert into vergewis.mail (organisatie_id, id, dienstverband_id, soort, adres, ontvanger_id, inhoud, sleutel, gemaakt_op, status, volgende_poging_op)
       select $1, n.id, n.dienstverband_id, n.soort, n.adres, n.ontvanger_id, n.inhoud, n.sleutel, $2, 'WACHT', $2
       from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::bytea[], $9::uuid[]) as n(id, dienstverband_id, soort, adres, ontvanger_id, inhoud, sleutel)
       on conflict (organisatie_id, sleutel) do nothing`,
      [
        wie.organisatieId,
        nu,
        rijen.map((m) => m.id),
        rijen.map((m) => m.dienstverbandId),
        rijen.map((m) => m.soort ?? 'BERICHT'),
        rijen.map((m) => ('adres' in m.aan ? m.aan.adres : null)),
        rijen.map((m) => ('lidmaatschapId' in m.aan ? m.aan.lidmaatschapId : null)),
        inhoud,
        rijen.map((m) => m.sleutel),
      ],
    );
    return rijen.map((m) => m.id);
  }
}
