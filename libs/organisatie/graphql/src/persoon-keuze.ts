import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Een medewerker om te kiezen.' })
export class PersoonKeuze {
  @Field(() => ID, { description: 'Id van de persoon.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { nullable: true, description: 'Functie.' })
  functie: string | null;
  @Field(() => String, { description: 'Naam van de eenheid.' })
  eenheid: string;
}
