import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering } from '@meldbaken/platform/waarden';
import { Plaatsen } from '../persistence/plaatsen';
import { externeMeldingJson, type ExterneMeldingJson } from '../queries/externe-melding/externe-melding.sql';
import { naarExterneMelding } from '../queries/externe-melding/externe-melding.weergave';
import type { ExterneMelding } from '../typen/externe-melding.type';
import { bestuurders } from './los-mensen';
import { LosBeslisserKeuze } from './opstellen.type';

@Injectable()
export class LosLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  /** The report that stands alone under this number; one on an internal report is found there. */
  async opNummer(inzage: Inzage, nummer: string): Promise<ExterneMelding | null> {
    const p = new Plaatsen();
    const sql = `select e.id, ${externeMeldingJson(this.regels, inzage, p)} as json from igj.externe_melding e
      where e.melding_id is null and e.melding_nummer = ${p.voor(nummer.trim().toUpperCase().slice(0, 30))}
        and ${p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'ExterneMelding', n))}`;
    const h = { handeling: 'lezen', onderwerp: 'ExterneMelding' };
    const rij = await this.handelingen.leesEen(inzage, h, { sql, waarden: p.waarden }, { onderwerpVeld: 'id' });
    const json = (rij?.['json'] ?? null) as ExterneMeldingJson | null;
    return json && naarExterneMelding(json);
  }

  async beslissers(inzage: Inzage): Promise<LosBeslisserKeuze[]> {
    const nu = this.klok.nu();
    const h = { handeling: 'los-beginnen', onderwerp: 'ExterneMelding', velden: ['beslissers'] };
    const uit = await this.handelingen.voerUit(inzage, h, async (tx) =>
      (await bestuurders(tx, inzage, dagVan(nu))).map((b) => Object.assign(new LosBeslisserKeuze(), b)),
    );
    return isWeigering(uit) ? [] : uit;
  }
}
