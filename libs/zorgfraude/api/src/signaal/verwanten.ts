import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { BlindeIndex } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import type { ZorgsignaalOnderwerp } from '@meldbaken/zorgfraude/contract';
import { merkwaarden, type Merkwaarde } from '@meldbaken/zorgfraude/model';
import { Plaatsen } from './plaatsen';
import { ZorgsignaalVerwant } from './signaal.type';

const HOOGSTENS = 20;

/** Other signals about the same provider, person or address: found by marks that nobody can read. */
@Injectable()
export class Verwanten {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly index: BlindeIndex,
  ) {}

  merk(tx: Transactie, wie: Inzage, m: Merkwaarde): Promise<Buffer> {
    return this.index.merk(tx, wie, `zorgsignaal.${m.soort.toLowerCase()}`, m.waarde);
  }

  async schrijf(tx: Transactie, wie: Inzage, signaalId: string, over: readonly ZorgsignaalOnderwerp[]): Promise<void> {
    for (const m of merkwaarden(over))
      await tx.wijzig(
        'insert into zorgfraude.signaal_merk (organisatie_id, signaal_id, soort, merk, dossier_id) values ($1, $2, $3, $4, $2)',
        [wie.organisatieId, signaalId, m.soort, await this.merk(tx, wie, m)],
      );
  }

  /** What the meldpunt sees while entering: only what this reader may open. */
  async over(tx: Transactie, inzage: Inzage, over: readonly ZorgsignaalOnderwerp[]): Promise<ZorgsignaalVerwant[]> {
    const merken: Buffer[] = [];
    for (const m of merkwaarden(over)) merken.push(await this.merk(tx, inzage, m));
    return merken.length === 0 ? [] : this.zoek(tx, inzage, (p) => `m.merk = any(${p.voor(merken)}::bytea[])`);
  }

  van(tx: Transactie, inzage: Inzage, signaalId: string): Promise<ZorgsignaalVerwant[]> {
    return this.zoek(tx, inzage, (p) => {
      const eigen = p.voor(signaalId);
      return `s.id <> ${eigen}::uuid and (m.soort, m.merk) in (select e.soort, e.merk from zorgfraude.signaal_merk e where e.organisatie_id = m.organisatie_id and e.signaal_id = ${eigen}::uuid)`;
    });
  }

  private async zoek(tx: Transactie, inzage: Inzage, welke: (p: Plaatsen) => string): Promise<ZorgsignaalVerwant[]> {
    const p = new Plaatsen();
    const sql = `select s.id, s.nummer, to_char(s.ontvangen_op, 'YYYY-MM-DD') as "ontvangenOp", s.status, s.aard, array_agg(distinct m.soort order by m.soort) as gelijk
      from zorgfraude.signaal_merk m join zorgfraude.signaal s on s.organisatie_id = m.organisatie_id and s.id = m.signaal_id
      where ${welke(p)} and ${p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Zorgsignaal', n))}
      group by s.organisatie_id, s.id order by s.ontvangen_op desc, s.id desc limit ${HOOGSTENS}`;
    const rijen = await tx.rijen(sql, p.waarden);
    return rijen.map((r) => Object.assign(new ZorgsignaalVerwant(), r));
  }
}
