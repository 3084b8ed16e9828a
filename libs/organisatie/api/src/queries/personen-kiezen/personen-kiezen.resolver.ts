import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { PersoonKeuze } from '@meldbaken/organisatie/graphql';
import { Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { HuidigeInzage, paginaGrootte } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';

@Resolver()
export class PersonenKiezenResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  @Query(() => [PersoonKeuze], {
    description: 'Medewerkers die u kunt noemen in een melding: uit uw eigen team en daarboven.',
  })
  @Toegang('kiezen', 'Persoon')
  async personenKiezen(
    @HuidigeInzage() inzage: Inzage,
    @Args('zoek', { type: () => String, description: 'Deel van de naam.' }) zoek: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Hoeveel, 1 tot en met 100.' }) first: number,
  ): Promise<PersoonKeuze[]> {
    const p = this.regels.voorwaarde(inzage, 'kiezen', 'Persoon', 2);
    const sql = `select p.id, concat_ws(' ', p.voornaam, p.tussenvoegsel, p.achternaam) as naam, p.functie, e.naam as eenheid
      from organisatie.persoon p join organisatie.eenheid e on e.organisatie_id = p.organisatie_id and e.id = p.eenheid_id
      where p.uit_dienst_op is null and strpos(lower(unaccent(concat_ws(' ', p.voornaam, p.tussenvoegsel, p.achternaam))), lower(unaccent($1))) > 0 and ${p.sql}
      order by p.achternaam collate organisatie.nederlands, p.voornaam, p.id limit ${paginaGrootte(first)}`;
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'kiezen', onderwerp: 'Persoon' }, [
      { sql, waarden: [zoek.trim(), ...p.waarden] },
    ]);
    return rijen.map((r) => Object.assign(new PersoonKeuze(), r));
  }
}
