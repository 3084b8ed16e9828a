import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { plusDagen } from '@meldbaken/vergewis/model';
import { Plaatsen } from '../../persistence/plaatsen';
import { StandVandaag } from '../../persistence/stand-vandaag';
import type { DienstverbandFilter } from '../../typen/invoer.type';
import { DienstverbandTelling } from '../../typen/telling.type';
import { filterSql } from './filter.sql';

/** The list of people in numbers, for the tiles above it: the same filter and the same right. */
@Injectable()
export class DienstverbandTellingHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly vandaag: StandVandaag,
    private readonly klok: Klok,
  ) {}

  async lees(inzage: Inzage, filter: DienstverbandFilter | null): Promise<DienstverbandTelling> {
    const vandaag = dagVan(this.klok.nu());
    const p = new Plaatsen();
    const bron = await this.vandaag.bron(inzage, p, vandaag);
    const waar = [
      p.recht((n) => this.regels.voorwaarde(inzage, 'lezen', 'Dienstverband', n)),
      ...filterSql(filter, p, vandaag),
    ].join(' and ');
    const straks = (dagen: number): string => `${p.voor(plusDagen(vandaag, dagen))}::date`;
    const telling = (deel: string): string => `count(*) filter (where ${deel})::int`;
    const sql = `select count(*)::int as totaal, ${telling(`d.stand_status = 'INZETBAAR'`)} as inzetbaar, ${telling(`d.stand_status = 'ONDER_VOORWAARDEN'`)} as "onderVoorwaarden",
        ${telling(`d.stand_status = 'NIET_INZETBAAR'`)} as "nietInzetbaar", ${telling(`d.stand_wisselt_op <= ${straks(WISSELT_DAGEN)}`)} as "wisseltBinnenkort",
        ${telling(`d.begin_op between ${p.voor(vandaag)}::date and ${straks(BEGINT_DAGEN)}`)} as "begintBinnenkort"
      from ${bron} where ${waar}`;
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'lezen', onderwerp: 'Dienstverband', velden: ['telling'] },
      [{ sql, waarden: p.waarden }],
    );
    return Object.assign(new DienstverbandTelling(), rijen[0]);
  }
}

const WISSELT_DAGEN = 60;
const BEGINT_DAGEN = 14;
