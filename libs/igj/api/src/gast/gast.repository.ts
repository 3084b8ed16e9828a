import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { GastLogSoort } from '@meldbaken/igj/contract';
import { gastTot, leesGastStuk, type GastInvoer, type Uitgeslotene } from '@meldbaken/igj/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { ongeschonden } from '@meldbaken/platform/overdracht';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { berichtKenmerk } from '../briefwisseling/kenmerk';
import { GastZegel } from './gast-zegel';

export const GAST_OVER = ['EXTERNE_MELDING', 'ZAAK'] as const;
export type GastOver = (typeof GAST_OVER)[number];

/** What a look is about. */
export interface GastBron {
  over: GastOver;
  id: string;
  dossierId: string;
}

export interface GastRij {
  id: string;
  over: GastOver;
  overId: string;
  dossierId: string;
  ingetrokkenOp: Date | null;
  tot: Date;
  versie: number;
}

/** A copy that this organisation sent, with the words by which people know it. */
export interface Kiesbaar {
  id: string;
  titel: string;
  verzondenOp: Date;
}

const TABEL: Readonly<Record<GastOver, string>> = {
  EXTERNE_MELDING: 'igj.externe_melding',
  ZAAK: 'igj.inspectiezaak',
};

/** Everything that was sent about one report or case: the report or its confirmation, letters, signals. */
const VERZONDEN: Readonly<Record<GastOver, string>> = {
  EXTERNE_MELDING: `select e.overdracht_id from igj.externe_melding e where e.organisatie_id = $1 and e.id = $2`,
  ZAAK: `select z.overdracht_id from igj.inspectiezaak z where z.organisatie_id = $1 and z.id = $2
    union all select d.overdracht_id from igj.doorgifte d where d.organisatie_id = $1 and d.zaak_id = $2`,
};

const RIJ = `g.id, g.over, g.over_id as "overId", g.dossier_id as "dossierId", g.ingetrokken_op as "ingetrokkenOp", g.tot, g.versie`;

@Injectable()
export class GastRepository {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly zegel: GastZegel,
  ) {}

  /** The report or case on which this caller may do this, locked where something is written. */
  async bron(
    tx: Transactie,
    inzage: Inzage,
    handeling: 'lezen' | 'openen',
    over: GastOver,
    id: string,
  ): Promise<GastBron | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'GastInzage', 2);
    const sql = `select g.id, g.dossier_id as "dossierId" from ${TABEL[over]} g where g.id = $1 and (${p.sql})`;
    const rij =
      handeling === 'openen'
        ? await tx.rijNaSlot<{ id: string; dossierId: string }>(sql, 'g', [id, ...p.waarden])
        : await tx.rij<{ id: string; dossierId: string }>(sql, [id, ...p.waarden]);
    return rij && { ...rij, over };
  }

  async voor(tx: Transactie, inzage: Inzage, id: string): Promise<GastRij | null> {
    const p = this.regels.voorwaarde(inzage, 'openen', 'GastInzage', 2);
    return tx.rijNaSlot<GastRij & Record<string, unknown>>(
      `select ${RIJ} from igj.gast_inzage g where g.id = $1 and (${p.sql})`,
      'g',
      [id, ...p.waarden],
    );
  }

  async metSleutel(tx: Transactie, inzage: Inzage, overId: string, sleutel: string): Promise<string | null> {
    const rij = await tx.rij<{ id: string }>(
      'select g.id from igj.gast_inzage g where g.organisatie_id = $1 and g.gemaakt_door = $2 and g.sleutel = $3 and g.over_id = $4',
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel, overId],
    );
    return rij?.id ?? null;
  }

  /** What of this may be shown, in the order of sending. */
  async kiesbaar(tx: Transactie, inzage: Inzage, bron: GastBron): Promise<Kiesbaar[]> {
    const rijen = await tx.rijen<{ id: string; inhoud: string; sha256: string; verzondenOp: Date }>(
      `select o.id, o.inhoud, o.sha256, o.verzonden_op as "verzondenOp" from overdracht.overdracht o
       where o.organisatie_id = $1 and o.id in (${VERZONDEN[bron.over]}
         union all select b.overdracht_id from igj.bericht b where b.organisatie_id = $1 and b.over_id = $2)
       order by o.verzonden_op, o.id`,
      [inzage.organisatieId, bron.id],
    );
    return rijen.flatMap(({ id, inhoud, sha256, verzondenOp }) => {
      const stuk = leesGastStuk(JSON.parse(ongeschonden(inhoud, sha256)));
      return stuk ? [{ id, titel: stuk.titel, verzondenOp }] : [];
    });
  }

  /** Who may not know of this dossier. */
  uitgesloten(tx: Transactie, wie: Inzage | SysteemInzage, dossierId: string): Promise<Uitgeslotene[]> {
    return tx.rijen<Uitgeslotene & Record<string, unknown>>(
      `select concat_ws(' ', p.voornaam, p.tussenvoegsel, p.achternaam) as naam, a.email from toegang.dossier_uitsluiting u
       join organisatie.persoon p on p.organisatie_id = u.organisatie_id and p.id = u.persoon_id
       left join organisatie.lidmaatschap l on l.organisatie_id = p.organisatie_id and l.persoon_id = p.id
       left join organisatie.account a on a.id = l.account_id
       where u.organisatie_id = $1 and u.dossier_id = $2`,
      [wie.organisatieId, dossierId],
    );
  }

  async maak(
    tx: Transactie,
    inzage: Inzage,
    bron: GastBron,
    n: { id: string; sleutel: string; invoer: GastInvoer; token: string; code: string },
    nu: Date,
  ): Promise<void> {
    const { naam, contact, hoedanigheid, doel, grondslag, totEnMet, stukken } = n.invoer;
    const kaal = {
      naam: naam.trim(),
      contact: contact.trim(),
      hoedanigheid: hoedanigheid.trim(),
      doel: doel.trim(),
      grondslag: grondslag.trim(),
    };
    await tx.wijzig(
      `insert into igj.gast_inzage (organisatie_id, id, dossier_id, over, over_id, kenmerk, gegevens, tot, token_hash, code_hash, gemaakt_op, gemaakt_door, sleutel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        inzage.organisatieId,
        n.id,
        bron.dossierId,
        bron.over,
        bron.id,
        berichtKenmerk().replace('B-', 'G-'),
        await this.zegel.sluit(tx, inzage, bron.dossierId, n.id, kaal),
        gastTot(totEnMet),
        this.zegel.hash(n.token),
        await this.zegel.codeHash(tx, inzage, n.id, n.code),
        nu,
        inzage.lidmaatschapId,
        n.sleutel,
      ],
    );
    await tx.wijzig(
      `insert into igj.gast_stuk (organisatie_id, gast_inzage_id, volgnummer, dossier_id, overdracht_id)
       select $1, $2, s.nr, $3, s.id from unnest($4::uuid[]) with ordinality as s(id, nr)`,
      [inzage.organisatieId, n.id, bron.dossierId, [...stukken]],
    );
    await this.noteer(tx, inzage, { id: n.id, dossierId: bron.dossierId }, 'GEMAAKT', nu);
  }

  /** Another link and code: the old ones and a running look end. */
  async vernieuw(
    tx: Transactie,
    inzage: Inzage,
    rij: GastRij,
    n: { token: string; code: string },
    nu: Date,
  ): Promise<void> {
    await this.wijzig(
      tx,
      rij,
      'token_hash = $3, code_hash = $4, pogingen = 0, geblokkeerd_op = null, sessie_hash = null, sessie_tot = null',
      [this.zegel.hash(n.token), await this.zegel.codeHash(tx, inzage, rij.id, n.code)],
    );
    await this.noteer(tx, inzage, rij, 'VERNIEUWD', nu);
  }

  /** From the next request on nothing is shown any more. */
  async trekIn(tx: Transactie, inzage: Inzage, rij: GastRij, nu: Date): Promise<void> {
    await this.wijzig(tx, rij, 'ingetrokken_op = $3, code_hash = null, sessie_hash = null, sessie_tot = null', [nu]);
    await this.noteer(tx, inzage, rij, 'INGETROKKEN', nu);
  }

  private async wijzig(tx: Transactie, rij: GastRij, zet: string, waarden: readonly unknown[]): Promise<void> {
    const n = await tx.wijzig(`update igj.gast_inzage set versie = versie + 1, ${zet} where id = $1 and versie = $2`, [
      rij.id,
      rij.versie,
      ...waarden,
    ]);
    if (n !== 1) throw new Error('the look changed while it was locked');
  }

  private async noteer(
    tx: Transactie,
    inzage: Inzage,
    g: { id: string; dossierId: string },
    soort: GastLogSoort,
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `insert into igj.gast_log (organisatie_id, gast_inzage_id, volgnummer, dossier_id, soort, op, door_id)
       select $1, $2, coalesce(max(l.volgnummer), 0) + 1, $3, $4, $5, $6 from igj.gast_log l where l.organisatie_id = $1 and l.gast_inzage_id = $2`,
      [inzage.organisatieId, g.id, g.dossierId, soort, nu, inzage.lidmaatschapId],
    );
  }
}

/** Ids of looks are made here, in order of time. */
export const nieuwGastId = (): string => uuidv7();
