import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { Plaatsen, type Stelling } from '../../persistence/plaatsen';
import type { Zaak } from '../../typen/zaak.type';
import { zaakJson, type ZaakJson } from './zaak.sql';
import { naarZaak } from './zaak.weergave';

@Injectable()
export class ZaakLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage, id: string): Promise<Zaak | null> {
    const handeling = { handeling: 'lezen', onderwerp: 'Zaak', onderwerpId: id, dossierId: id };
    const rij = await this.handelingen.leesEen(inzage, handeling, this.vraag(inzage, id));
    const json = (rij?.['json'] ?? null) as ZaakJson | null;
    return json && naarZaak(json, inzage, this.klok.nu());
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Zaak | null> {
    const v = this.vraag(inzage, id);
    const rij = await tx.rij<{ json: ZaakJson }>(v.sql, v.waarden);
    return rij && naarZaak(rij.json, inzage, this.klok.nu());
  }

  private vraag(inzage: Inzage, id: string): Stelling {
    const p = new Plaatsen();
    const sql = `select ${zaakJson(this.regels, inzage, p, { nu: this.klok.nu(), metInhoud: true })} as json from igj.inspectiezaak z
      where z.id = ${p.voor(id)} and ${p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Zaak', n))}`;
    return { sql, waarden: p.waarden };
  }
}
