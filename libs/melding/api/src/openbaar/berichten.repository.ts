import { Injectable } from '@nestjs/common';
import { v4 as uuidv4 } from 'uuid';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { berichtPlek } from './openbaar-vorm';

export interface NieuwBericht {
  meldingId: string;
  van: 'MELDER' | 'BEHANDELAAR';
  dag: string;
  /** Null of a reporter without an account: then the day is all. */
  op: Date | null;
  doorId: string | null;
  sleutel: string;
  tekst: string;
}

export interface GelezenBericht {
  id: string;
  van: string;
  dag: string;
  op: Date | null;
  door: string | null;
  tekst: string;
}

type Rij = Omit<GelezenBericht, 'tekst'> & { inhoud: Buffer };

/** Messages between the reporter and the handlers of one report, in order; nothing is changed or taken back. */
@Injectable()
export class BerichtenRepository {
  constructor(private readonly verzegelaar: Verzegelaar) {}

  /** The same key again writes nothing. Answers whether it is new. */
  async schrijf(tx: Transactie, wie: Inzage | SysteemInzage, b: NieuwBericht): Promise<boolean> {
    await tx.slot(`bericht:${b.meldingId}`);
    const er = await tx.rij<{ nr: number; dubbel: boolean }>(
      `select coalesce(max(b.volgnummer), 0)::int + 1 as nr, coalesce(bool_or(b.sleutel = $3), false) as dubbel
       from melding.bericht b where b.organisatie_id = $1 and b.melding_id = $2`,
      [wie.organisatieId, b.meldingId, b.sleutel],
    );
    if (er?.dubbel) return false;
    const id = uuidv4();
    const inhoud = await this.verzegelaar.verzegel(tx, wie, berichtPlek(b.meldingId, id), b.tekst);
    await tx.wijzig(
      `insert into melding.bericht (organisatie_id, id, melding_id, dossier_id, volgnummer, van, dag, op, door_id, sleutel, inhoud)
       values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [wie.organisatieId, id, b.meldingId, er?.nr ?? 1, b.van, b.dag, b.op, b.doorId, b.sleutel, inhoud],
    );
    return true;
  }

  /** Oldest first. What this caller may not read is not there (row security). */
  async lees(tx: Transactie, wie: Inzage, meldingId: string): Promise<GelezenBericht[]> {
    const rijen = await tx.rijen<Rij & Record<string, unknown>>(
      `select b.id, b.van, b.dag::text, b.op, l.naam as door, b.inhoud from melding.bericht b
       left join weergave.lid l on l.organisatie_id = b.organisatie_id and l.id = b.door_id and b.van = 'BEHANDELAAR'
       where b.organisatie_id = $1 and b.melding_id = $2 order by b.volgnummer`,
      [wie.organisatieId, meldingId],
    );
    const cellen = rijen.map((r) => ({ plek: berichtPlek(meldingId, r.id), verzegeld: r.inhoud }));
    const teksten = cellen.length ? await this.verzegelaar.openAlle(tx, wie, cellen) : [];
    return rijen.map(({ inhoud: _, ...r }, i) => ({ ...r, tekst: teksten[i]?.toString('utf8') ?? '' }));
  }
}
