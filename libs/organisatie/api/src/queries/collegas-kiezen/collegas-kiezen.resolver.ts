import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { dagVan } from '@meldbaken/platform/auth';
import { HuidigeInzage, paginaGrootte } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { CollegaKeuze } from '../../typen-afwezigheid';

@Resolver()
export class CollegasKiezenResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  @Query(() => [CollegaKeuze], { description: 'Collega’s met een account, om als vervanger te kiezen.' })
  @Toegang('kiezen', 'Lidmaatschap')
  async collegasKiezen(
    @HuidigeInzage() inzage: Inzage,
    @Args('zoek', { type: () => String, description: 'Deel van de naam.' }) zoek: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Hoeveel, 1 tot en met 100.' }) first: number,
  ): Promise<CollegaKeuze[]> {
    const mag = this.regels.voorwaarde(inzage, 'kiezen', 'Lidmaatschap', 3);
    const sql = `select l.id, w.naam, p.functie from organisatie.lidmaatschap l
      join weergave.lid w on w.organisatie_id = l.organisatie_id and w.id = l.id
      join organisatie.account a on a.id = l.account_id and a.geblokkeerd_op is null
      left join organisatie.persoon p on p.organisatie_id = l.organisatie_id and p.id = l.persoon_id
      where l.van <= $2::date and (l.tot is null or l.tot > $2::date) and strpos(lower(unaccent(w.naam)), lower(unaccent($1))) > 0 and ${mag.sql}
      order by w.naam collate organisatie.nederlands, l.id limit ${paginaGrootte(first)}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'kiezen', onderwerp: 'Lidmaatschap' }, [
      { sql, waarden: [zoek.trim(), dagVan(this.klok.nu()), ...mag.waarden] },
    ]);
    return rijen.map((r) => Object.assign(new CollegaKeuze(), r));
  }
}
