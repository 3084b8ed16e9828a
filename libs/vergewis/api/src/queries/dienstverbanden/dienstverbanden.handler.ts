import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { leesCursor, maakPagina, paginaGrootte, type Pagina } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type Inzage } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { Plaatsen } from '../../persistence/plaatsen';
import { Standen } from '../../persistence/standen';
import type { DienstverbandRegel } from '../../typen/dienstverband.type';
import type { DienstverbandFilter } from '../../typen/invoer.type';
import { filterSql } from './filter.sql';
import { LIJST_KOLOMMEN, alsRegel } from './regel';

export interface DienstverbandenVraag {
  first: number;
  after?: string | null;
  filter: DienstverbandFilter | null;
}

/** When a day passed and the worker was not there yet: so many are brought up to date by the reader at most. */
const HOOGSTENS_ZELF = 2000;

@Injectable()
export class DienstverbandenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly transacties: Transacties,
    private readonly standen: Standen,
    private readonly klok: Klok,
  ) {}

  /** People by name, with the result of today. */
  async lees(inzage: Inzage, v: DienstverbandenVraag): Promise<Pagina<DienstverbandRegel>> {
    const grootte = paginaGrootte(v.first);
    const na = leesCursor(v.after, 2, 'tekst');
    const vandaag = dagVan(this.klok.nu());
    await this.werkBij(inzage, vandaag);
    const p = new Plaatsen();
    const delen = [
      p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', n)),
      ...filterSql(v.filter, p, vandaag),
    ];
    if (na) delen.push(`(d.sorteernaam, d.id) > (${p.voor(na[0])}, ${p.voor(na[1])}::uuid)`);
    const sql = `select ${LIJST_KOLOMMEN} from vergewis.dienstverband d where ${delen.join(' and ')} order by d.sorteernaam, d.id limit ${grootte + 1}`;
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'lezen', onderwerp: 'Dienstverband', velden: ['lijst'] },
      [{ sql, waarden: p.waarden }],
    );
    return maakPagina(rijen, grootte, alsRegel, (r) => [String(r['sorteernaam']), String(r['id'])]);
  }

  /** The states of a day that began since they were made. */
  async werkBij(inzage: Inzage, vandaag: string): Promise<void> {
    if (!this.regels.kanOoit(inzage, 'lezen', 'Dienstverband')) return;
    const [oud = []] = await this.transacties.lees(inzage, [
      {
        sql: 'select d.id from vergewis.dienstverband d where d.stand_op is null or d.stand_wisselt_op <= $1::date order by d.id limit 1',
        waarden: [vandaag],
        naam: 'mb_vergewis_oud',
      },
    ]);
    if (oud.length === 0) return;
    await this.transacties.als(inzage, async (tx) =>
      this.standen.herbereken(tx, inzage, await this.standen.verouderd(tx, inzage, vandaag, HOOGSTENS_ZELF), vandaag),
    );
  }
}
