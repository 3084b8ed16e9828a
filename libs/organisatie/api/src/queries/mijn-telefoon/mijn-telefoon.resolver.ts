import { Query, Resolver } from '@nestjs/graphql';
import { Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Telefoon } from '../../typen-afwezigheid';

@Resolver()
export class MijnTelefoonResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  @Query(() => Telefoon, { description: 'Het nummer waarop u gebeld kunt worden als een termijn bijna voorbij is.' })
  @Toegang('telefoon-zien', 'Lidmaatschap')
  async mijnTelefoon(@HuidigeInzage() inzage: Inzage): Promise<Telefoon> {
    const mag = this.regels.voorwaarde(inzage, 'telefoon-zien', 'Lidmaatschap');
    const [rijen = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'telefoon-zien', onderwerp: 'Lidmaatschap' },
      [{ sql: `select l.telefoon as nummer from organisatie.lidmaatschap l where ${mag.sql}`, waarden: mag.waarden }],
    );
    return Object.assign(new Telefoon(), { nummer: null }, rijen[0]);
  }
}
