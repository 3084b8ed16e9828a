import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { TermijnErnst } from '@meldbaken/termijn/contract';
import { EenhedenBijTermijnen } from '../eenheden-bij-termijnen';
import type { TermijnFilter } from '../termijnen/termijn-filter.input';
import { gefilterd } from '../termijnen/termijnen.filter';
import { TermijnTellingen } from './termijn-tellingen.type';

const ERNST: Readonly<Record<keyof TermijnTellingen, TermijnErnst>> = {
  teLaat: 'TE_LAAT',
  vandaag: 'VANDAAG',
  binnenkort: 'BINNENKORT',
  opTijd: 'OP_TIJD',
  gehaald: 'GEHAALD',
  gestopt: 'GESTOPT',
};

@Injectable()
export class TermijnTellingenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    private readonly eenheden: EenhedenBijTermijnen,
  ) {}

  /** Counts over exactly the rows that the list shows. */
  async lees(inzage: Inzage, filter: TermijnFilter): Promise<TermijnTellingen> {
    const bereik = await this.eenheden.bereik(inzage, filter);
    const { vanaf, ernst, waarden } = gefilterd(this.regels, inzage, { filter, bereik, nu: this.klok.nu() });
    const kolommen = Object.entries(ERNST).map(
      ([naam, e]) => `count(*) filter (where e.ernst = '${e}')::int as "${naam}"`,
    );
    const sql = `select ${kolommen.join(', ')} from (select ${ernst()} as ernst ${vanaf}) e`;
    const [[telling] = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Termijn' }, [
      { sql, waarden: waarden.lijst },
    ]);
    return Object.assign(new TermijnTellingen(), telling);
  }
}
