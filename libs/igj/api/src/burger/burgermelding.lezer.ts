import { Injectable } from '@nestjs/common';
import type {
  BurgermeldingBesluit,
  BurgermeldingErnst,
  BurgermeldingKanaal,
  BurgermeldingSoort,
  BurgermeldingStatus,
} from '@meldbaken/igj/contract';
import { isOud } from '@meldbaken/igj/model';
import { lidJson } from '@meldbaken/organisatie/graphql';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Transacties, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { Plaatsen } from '../persistence/plaatsen';
import { BurgerZegel } from './burger-zegel';
import { Burgermelding, BurgermeldingRegel } from './burgermelding.type';

const HOOGSTENS = 200;
const REGEL = `b.id, b.nummer, b.soort, b.aanbieder_naam as aanbieder, to_char(b.ontvangen_op, 'YYYY-MM-DD') as "ontvangenOp", b.status, b.uiterlijk, b.ernst, b.besluit`;
const HANDELINGEN = ['verlengen', 'beslissen'] as const;

/** A report of a citizen as it stands in the table, still sealed. */
export interface BurgerRij extends Record<string, unknown> {
  id: string;
  dossierId: string;
  nummer: string;
  soort: BurgermeldingSoort;
  kanaal: BurgermeldingKanaal;
  aanbieder: string;
  aanbiederKvk: string | null;
  ontvangenOp: string;
  gebeurdOp: string | null;
  status: BurgermeldingStatus;
  uiterlijk: Date;
  ernst: BurgermeldingErnst | null;
  besluit: BurgermeldingBesluit | null;
  inhoud: Buffer;
  beslissing: Buffer | null;
  verlengRedenCel: Buffer | null;
  verlengdOp: Date | null;
  beslotenOp: Date | null;
  beslotenDoor: { id: string; naam: string } | null;
  ingevoerdDoor: { id: string; naam: string } | null;
  versie: number;
  mag: Record<(typeof HANDELINGEN)[number], boolean>;
}

export interface BurgerFilter {
  status?: BurgermeldingStatus | null;
  aanbieder?: string | null;
}

@Injectable()
export class BurgermeldingLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly zegel: BurgerZegel,
    private readonly transacties: Transacties,
  ) {}

  /** What waits for a decision first, then the newest. */
  async lijst(inzage: Inzage, f: BurgerFilter): Promise<BurgermeldingRegel[]> {
    const p = new Plaatsen();
    const delen = [p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Burgermelding', n))];
    if (f.status) delen.push(`b.status = ${p.voor(f.status)}`);
    if (f.aanbieder) delen.push(`lower(b.aanbieder_naam) = lower(${p.voor(f.aanbieder.trim())})`);
    const sql = `select ${REGEL} from igj.burgermelding b where ${delen.join(' and ')} order by b.status <> 'NIEUW', case b.status when 'NIEUW' then b.uiterlijk end, b.ontvangen_op desc, b.id desc limit ${HOOGSTENS}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Burgermelding' }, [
      { sql, waarden: p.waarden },
    ]);
    return rijen.map((r) => Object.assign(new BurgermeldingRegel(), r, { uiterlijk: iso(r['uiterlijk']) }));
  }

  async een(inzage: Inzage, id: string): Promise<Burgermelding | null> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Burgermelding', 2);
    const rij = await this.handelingen.leesEen(
      inzage,
      { handeling: 'lezen', onderwerp: 'Burgermelding', onderwerpId: id, dossierId: id },
      { sql: `select b.id from igj.burgermelding b where b.id = $1 and ${p.sql}`, waarden: [id, ...p.waarden] },
    );
    return rij && this.transacties.als(inzage, (tx) => this.binnen(tx, inzage, id));
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Burgermelding | null> {
    const v = this.vraag(inzage, 'lezen', id);
    const rij = await tx.rij<BurgerRij>(v.sql, v.waarden);
    return rij && this.toon(tx, inzage, rij);
  }

  /** Locked for this act; null when it is not there for this caller. */
  voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<BurgerRij | null> {
    const v = this.vraag(inzage, handeling, id);
    return tx.rijNaSlot<BurgerRij>(v.sql, 'b', v.waarden);
  }

  private vraag(inzage: Inzage, handeling: string, id: string): { sql: string; waarden: unknown[] } {
    const p = new Plaatsen();
    const mag = HANDELINGEN.map(
      (h) => `'${h}', ${p.recht((n) => this.regels.voorwaarde(inzage, h, 'Burgermelding', n))}`,
    );
    const sql = `select ${REGEL}, b.dossier_id as "dossierId", b.kanaal, b.aanbieder_kvk as "aanbiederKvk", to_char(b.gebeurd_op, 'YYYY-MM-DD') as "gebeurdOp", b.inhoud, b.beslissing,
      b.verleng_reden as "verlengRedenCel", b.verlengd_op as "verlengdOp", b.besloten_op as "beslotenOp", ${lidJson('b.organisatie_id', 'b.besloten_door')} as "beslotenDoor",
      ${lidJson('b.organisatie_id', 'b.ingevoerd_door')} as "ingevoerdDoor", b.versie, json_build_object(${mag.join(', ')}) as mag
      from igj.burgermelding b where b.id = ${p.voor(id)} and ${p.recht((n) => this.regels.voorwaarde(inzage, handeling, 'Burgermelding', n))}`;
    return { sql, waarden: p.waarden };
  }

  private async toon(tx: Transactie, inzage: Inzage, rij: BurgerRij): Promise<Burgermelding> {
    const { inhoud, beslissing, verlengRedenCel, mag, dossierId: _dossier, ...rest } = rij;
    return Object.assign(new Burgermelding(), rest, await this.zegel.inhoud(tx, inzage, rij.id, inhoud), {
      ...(await this.zegel.beslissing(tx, inzage, rij.id, beslissing)),
      verlengReden: await this.zegel.verlengReden(tx, inzage, rij.id, verlengRedenCel),
      oud: isOud(rij.gebeurdOp, rij.ontvangenOp),
      uiterlijk: iso(rij.uiterlijk),
      verlengdOp: rij.verlengdOp && iso(rij.verlengdOp),
      beslotenOp: rij.beslotenOp && iso(rij.beslotenOp),
      magHandelingen: HANDELINGEN.filter(
        (h) => mag[h] && rij.status === 'NIEUW' && (h !== 'verlengen' || rij.verlengdOp === null),
      ),
    });
  }
}

const iso = (moment: unknown): string => (moment instanceof Date ? moment.toISOString() : String(moment));
