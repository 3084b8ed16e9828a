import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { Plaatsen } from '../../persistence/plaatsen';
import { StandVandaag } from '../../persistence/stand-vandaag';
import type { DienstverbandRegel } from '../../typen/dienstverband.type';
import type { DienstverbandFilter } from '../../typen/invoer.type';
import { filterSql } from './filter.sql';
import { LIJST_KOLOMMEN, alsRegel } from './regel';

export interface DienstverbandenVraag {
  first: number;
  after?: string | null;
  filter: DienstverbandFilter | null;
}

@Injectable()
export class DienstverbandenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly vandaag: StandVandaag,
    private readonly klok: Klok,
  ) {}

  /** People by name, with the result of today. */
  async lees(inzage: Inzage, v: DienstverbandenVraag): Promise<Pagina<DienstverbandRegel>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2, 'tekst');
    const vandaag = dagVan(this.klok.nu());
    const p = new Plaatsen();
    const bron = await this.vandaag.bron(inzage, p, vandaag);
    const delen = [
      p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', n)),
      ...filterSql(v.filter, p, vandaag),
    ];
    if (na) delen.push(`(d.sorteernaam, d.id) > (${p.voor(na[0])}, ${p.voor(na[1])}::uuid)`);
    const sql = `select ${LIJST_KOLOMMEN} from ${bron} where ${delen.join(' and ')} order by d.sorteernaam, d.id limit ${grootte + 1}`;
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'lezen', onderwerp: 'Dienstverband', velden: ['lijst'] },
      [{ sql, waarden: p.waarden }],
    );
    return maakPagina(rijen, grootte, alsRegel, (r) => [String(r['sorteernaam']), String(r['id'])]);
  }
}
