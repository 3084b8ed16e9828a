import { Query, Resolver } from '@nestjs/graphql';
import { EenheidType } from '@meldbaken/organisatie/graphql';
import { Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';

@Resolver()
export class EenhedenResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  @Query(() => [EenheidType], { description: 'De locaties en teams van uw organisatie, op weg gesorteerd.' })
  @Toegang('lezen', 'Eenheid')
  async eenheden(@HuidigeInzage() inzage: Inzage): Promise<EenheidType[]> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Eenheid');
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Eenheid' }, [
      {
        sql: `select e.id, e.naam, e.pad from weergave.eenheid e where ${p.sql} order by e.pad collate organisatie.nederlands, e.id`,
        waarden: p.waarden,
      },
    ]);
    return rijen.map((r) => Object.assign(new EenheidType(), r));
  }
}
