import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { Plaatsen, type Stelling } from '../../persistence/plaatsen';
import type { ExterneMelding } from '../../typen/externe-melding.type';
import { externeMeldingJson, type ExterneMeldingJson } from './externe-melding.sql';
import { naarExterneMelding } from './externe-melding.weergave';

@Injectable()
export class ExterneMeldingLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  async lees(inzage: Inzage, id: string): Promise<ExterneMelding | null> {
    const handeling = { handeling: 'lezen', onderwerp: 'ExterneMelding', onderwerpId: id };
    const rij = await this.handelingen.leesEen(inzage, handeling, this.vraag(inzage, id));
    const json = (rij?.['json'] ?? null) as ExterneMeldingJson | null;
    return json && naarExterneMelding(json);
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<ExterneMelding | null> {
    const v = this.vraag(inzage, id);
    const rij = await tx.rij<{ json: ExterneMeldingJson }>(v.sql, v.waarden);
    return rij && naarExterneMelding(rij.json);
  }

  private vraag(inzage: Inzage, id: string): Stelling {
    const p = new Plaatsen();
    const sql = `select ${externeMeldingJson(this.regels, inzage, p)} as json from igj.externe_melding e
      where e.id = ${p.voor(id)} and ${p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'ExterneMelding', n))}`;
    return { sql, waarden: p.waarden };
  }
}
