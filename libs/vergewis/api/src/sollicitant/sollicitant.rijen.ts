import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import type { Eis, SollicitantLogSoort } from '@meldbaken/vergewis/contract';
import { eisenVan, kiesbareStukken, linkTot, volleNaam, type SollicitantLinkInvoer } from '@meldbaken/vergewis/model';
import { RIJ_KOLOMMEN, type DienstverbandRij } from '../persistence/dienstverband.rijen';
import { DossierLezer } from '../persistence/dossier.lezer';
import { SollicitantZegel } from './sollicitant-zegel';

export interface LinkRij {
  id: string;
  dienstverbandId: string;
  tot: Date;
  ingetrokkenOp: Date | null;
  versie: number;
}

export interface LinkGeheim {
  token: string;
  code: string;
}

const LINK = `l.id, l.dienstverband_id as "dienstverbandId", l.tot, l.ingetrokken_op as "ingetrokkenOp", l.versie`;

/** The rows of a link, under the access rules of a caller. */
@Injectable()
export class SollicitantRijen {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly dossiers: DossierLezer,
    private readonly zegel: SollicitantZegel,
  ) {}

  /** The employment on which this caller may do this; locked where something is written. */
  bron(
    tx: Transactie,
    inzage: Inzage,
    handeling: 'lezen' | 'openen' | 'voorleggen',
    id: string,
  ): Promise<DienstverbandRij | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'SollicitantLink', 2);
    const sql = `select ${RIJ_KOLOMMEN} from vergewis.dienstverband d where d.id = $1 and ${p.sql}`;
    const waarden = [id, ...p.waarden];
    return handeling === 'lezen'
      ? tx.rij<DienstverbandRij & Record<string, unknown>>(sql, waarden)
      : tx.rijNaSlot<DienstverbandRij & Record<string, unknown>>(sql, 'd', waarden);
  }

  /** The link that this caller may renew or end, locked. */
  link(tx: Transactie, inzage: Inzage, id: string): Promise<LinkRij | null> {
    const p = this.regels.voorwaarde(inzage, 'openen', 'SollicitantLink', 2);
    return tx.rijNaSlot<LinkRij & Record<string, unknown>>(
      `select ${LINK} from vergewis.sollicitant_link l join vergewis.dienstverband d on d.organisatie_id = l.organisatie_id and d.id = l.dienstverband_id
       where l.id = $1 and ${p.sql}`,
      'l',
      [id, ...p.waarden],
    );
  }

  /** What is asked of this person today. */
  async eisen(tx: Transactie, inzage: Inzage, dienstverbandId: string, nu: Date): Promise<Eis[]> {
    const dossier = (await this.dossiers.laad(tx, inzage.organisatieId, [dienstverbandId])).get(dienstverbandId);
    if (!dossier) return [];
    return eisenVan(dossier, await this.dossiers.kader(tx, inzage.organisatieId), dagVan(nu));
  }

  /** Has this caller used this key before? */
  async eerder(tx: Transactie, inzage: Inzage, tabel: 'link' | 'bevinding', sleutel: string): Promise<boolean> {
    const door = tabel === 'link' ? 'gemaakt_door' : 'door_id';
    const rij = await tx.rij(
      `select 1 from vergewis.sollicitant_${tabel} x where x.organisatie_id = $1 and x.${door} = $2 and x.sleutel = $3`,
      [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
    );
    return rij !== null;
  }

  /** Answers the id of the link. What is asked is frozen in words, as it holds now. */
  async maak(
    tx: Transactie,
    inzage: Inzage,
    d: DienstverbandRij,
    n: { sleutel: string; invoer: SollicitantLinkInvoer; eisen: readonly Eis[]; geheim: LinkGeheim },
    nu: Date,
  ): Promise<string> {
    const id = uuidv7();
    const { delen, contact, totEnMet, eisen } = n.invoer;
    const gevraagd = kiesbareStukken(n.eisen).filter((e) => eisen.includes(e.code));
    const gegevens = { naam: volleNaam(d), functie: d.functie, contact: contact.trim(), eisen: gevraagd };
    await tx.wijzig(
      `insert into vergewis.sollicitant_link (organisatie_id, id, dienstverband_id, kenmerk, delen, eisen, gegevens, tot, token_hash, code_hash, gemaakt_op, gemaakt_door, sleutel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        inzage.organisatieId,
        id,
        d.id,
        this.zegel.kenmerk(),
        [...new Set(delen)],
        [...eisen],
        await this.zegel.sluitGegevens(tx, inzage, d.id, id, gegevens),
        linkTot(totEnMet),
        this.zegel.hash(n.geheim.token),
        await this.zegel.codeHash(tx, inzage, id, n.geheim.code),
        nu,
        inzage.lidmaatschapId,
        n.sleutel,
      ],
    );
    await this.noteer(tx, inzage, { id, dienstverbandId: d.id }, 'GEMAAKT', nu);
    return id;
  }

  /** Another link and code: the old ones and a running visit end. */
  async vernieuw(tx: Transactie, inzage: Inzage, l: LinkRij, geheim: LinkGeheim, nu: Date): Promise<void> {
    await this.wijzig(
      tx,
      l,
      'token_hash = $3, code_hash = $4, pogingen = 0, geblokkeerd_op = null, sessie_hash = null, sessie_tot = null',
      [this.zegel.hash(geheim.token), await this.zegel.codeHash(tx, inzage, l.id, geheim.code)],
    );
    await this.noteer(tx, inzage, l, 'VERNIEUWD', nu);
  }

  /** From the next request on nothing is shown any more. */
  async trekIn(tx: Transactie, inzage: Inzage, l: LinkRij, nu: Date): Promise<void> {
    await this.wijzig(tx, l, 'ingetrokken_op = $3, sessie_hash = null, sessie_tot = null', [nu]);
    await this.noteer(tx, inzage, l, 'INGETROKKEN', nu);
  }

  async legVoor(
    tx: Transactie,
    inzage: Inzage,
    dienstverbandId: string,
    b: { sleutel: string; over: string; tekst: string },
    nu: Date,
  ): Promise<void> {
    const id = uuidv7();
    const tekst = await this.zegel.sluit(tx, inzage, dienstverbandId, ['sollicitant_bevinding', 'tekst', id], b.tekst);
    await tx.wijzig(
      `insert into vergewis.sollicitant_bevinding (organisatie_id, id, dienstverband_id, eis, tekst, voorgelegd_op, door_id, sleutel)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [inzage.organisatieId, id, dienstverbandId, b.over, tekst, nu, inzage.lidmaatschapId, b.sleutel],
    );
  }

  private async wijzig(tx: Transactie, l: LinkRij, zet: string, waarden: readonly unknown[]): Promise<void> {
    const n = await tx.wijzig(
      `update vergewis.sollicitant_link set versie = versie + 1, ${zet} where id = $1 and versie = $2`,
      [l.id, l.versie, ...waarden],
    );
    if (n !== 1) throw new Error('the link changed while it was locked');
  }

  private async noteer(
    tx: Transactie,
    inzage: Inzage,
    l: { id: string; dienstverbandId: string },
    soort: SollicitantLogSoort,
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `insert into vergewis.sollicitant_log (organisatie_id, link_id, volgnummer, dienstverband_id, soort, op, door_id)
       select $1, $2, coalesce(max(g.volgnummer), 0) + 1, $3, $4, $5, $6 from vergewis.sollicitant_log g where g.organisatie_id = $1 and g.link_id = $2`,
      [inzage.organisatieId, l.id, l.dienstverbandId, soort, nu, inzage.lidmaatschapId],
    );
  }
}
