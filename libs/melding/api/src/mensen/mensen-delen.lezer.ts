import { Injectable } from '@nestjs/common';
import type { ZwijgSoort } from '@meldbaken/melding/contract';
import { kluisStand, zwijgTekst } from '@meldbaken/melding/model';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { MeldingTeksten } from '../persistence/teksten';
import { KLUIS, ONAFHANKELIJK, ZWIJGEN, type KluisRij, type OnafhankelijkRij } from './mensen.sql';
import { KluisVerzoek, Notitie, OnafhankelijkVerzoek, Zwijgplicht } from './mensen.type';
import { plek } from './zegel';

export const ZWIJG_TEKST = 'ZWIJGPLICHT';

/** The block of words of one version of the period of silence. */
export interface ZwijgBlok {
  reden: string | null;
}

export const leesZwijgBlok = (w: unknown): ZwijgBlok => ({
  reden: typeof w === 'object' && w !== null && 'reden' in w && typeof w.reden === 'string' ? w.reden : null,
});

type ZwijgRij = {
  id: string;
  versie: number;
  soort: ZwijgSoort;
  begonnenOp: Date;
  tot: string;
  beeindigdOp: Date | null;
  op: Date;
  door: string | null;
};

type NotitieRij = { id: string; inhoud: Buffer; gewijzigdOp: Date; wisOp: Date | null; versie: number };

/** Reads and opens the parts; who may read which is asked before. */
@Injectable()
export class MensenDelen {
  constructor(
    private readonly verzegelaar: Verzegelaar,
    private readonly teksten: MeldingTeksten,
    private readonly klok: Klok,
  ) {}

  /** `waar` is a condition on v (request) and m (report). */
  async kluis(
    tx: Transactie,
    inzage: Inzage,
    waar: { sql: string; waarden: readonly unknown[] },
  ): Promise<KluisVerzoek[]> {
    const rijen = await tx.rijen<KluisRij>(`${KLUIS} where ${waar.sql} order by v.gevraagd_op desc, v.id limit 100`, [
      ...waar.waarden,
    ]);
    const nu = this.klok.nu();
    return Promise.all(
      rijen.map(async ({ aanvragerId, toegestaan, ...r }) =>
        Object.assign(new KluisVerzoek(), r, {
          aanvrager: r.aanvrager ?? 'Iemand',
          reden: await this.open(tx, inzage, r.meldingId, ['kluis_verzoek', 'reden', r.id], r.reden),
          besluitReden:
            r.besluitReden &&
            (await this.open(tx, inzage, r.meldingId, ['kluis_besluit', 'reden', r.id], r.besluitReden)),
          stand: kluisStand({ besluit: toegestaan === null ? null : { toegestaan, openTot: r.openTot } }, nu),
          vanMij: aanvragerId === inzage.lidmaatschapId,
        }),
      ),
    );
  }

  /** All versions, the newest first. */
  async zwijgen(tx: Transactie, inzage: Inzage, meldingId: string, metReden: boolean): Promise<Zwijgplicht[]> {
    const rijen = await tx.rijen<ZwijgRij>(
      `${ZWIJGEN} where z.organisatie_id = $1 and z.melding_id = $2 order by z.versie desc`,
      [inzage.organisatieId, meldingId],
    );
    const blokken =
      metReden && rijen.length
        ? await this.teksten.blokken(tx, inzage, { dossierId: meldingId, soort: ZWIJG_TEKST }, leesZwijgBlok)
        : [];
    return rijen.map((r) =>
      Object.assign(new Zwijgplicht(), r, {
        door: r.door ?? 'Iemand',
        reden: blokken.find((b) => b.versie === r.versie)?.inhoud.reden ?? null,
        tekst: zwijgTekst(r),
      }),
    );
  }

  /** The caller's own notes alone. */
  async notities(tx: Transactie, inzage: Inzage, meldingId: string): Promise<Notitie[]> {
    const rijen = await tx.rijen<NotitieRij>(
      `select n.id, n.inhoud, n.gewijzigd_op as "gewijzigdOp", n.wis_op as "wisOp", n.versie from melding.notitie n
       where n.organisatie_id = $1 and n.melding_id = $2 and n.auteur_id = $3 order by n.gewijzigd_op desc, n.id`,
      [inzage.organisatieId, meldingId, inzage.lidmaatschapId],
    );
    return Promise.all(
      rijen.map(async ({ inhoud, ...r }) =>
        Object.assign(new Notitie(), r, {
          tekst: await this.open(tx, inzage, meldingId, ['notitie', 'inhoud', `${r.id}:${r.versie}`], inhoud),
        }),
      ),
    );
  }

  async onafhankelijk(
    tx: Transactie,
    inzage: Inzage,
    meldingIds: readonly string[],
  ): Promise<(OnafhankelijkVerzoek & { meldingId: string })[]> {
    if (!meldingIds.length) return [];
    const rijen = await tx.rijen<OnafhankelijkRij>(
      `${ONAFHANKELIJK} where v.organisatie_id = $1 and v.melding_id = any($2) order by v.gedaan_op desc, v.id`,
      [inzage.organisatieId, meldingIds],
    );
    return Promise.all(
      rijen.map(async ({ inhoud, antwoord, ...r }) =>
        Object.assign(new OnafhankelijkVerzoek(), r, {
          tekst: await this.open(tx, inzage, r.meldingId, ['onafhankelijk_verzoek', 'inhoud', r.id], inhoud),
          antwoord:
            antwoord &&
            (await this.open(tx, inzage, r.meldingId, ['onafhankelijk_antwoord', 'inhoud', r.id], antwoord)),
        }),
      ),
    );
  }

  private async open(
    tx: Transactie,
    inzage: Inzage,
    dossierId: string,
    [tabel, kolom, rij]: readonly [string, string, string],
    verzegeld: Buffer,
  ): Promise<string> {
    const inhoud = await this.verzegelaar.open(tx, inzage, plek(dossierId, tabel, kolom, rij), verzegeld);
    return inhoud.toString('utf8');
  }
}
