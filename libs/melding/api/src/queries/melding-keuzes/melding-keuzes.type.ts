import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Eén keuze in een filter.' })
export class MeldingKeuze {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
}

@ObjectType({ description: 'Waar u de lijst van meldingen op kunt beperken: alleen wat in uw meldingen voorkomt.' })
export class MeldingKeuzes {
  @Field(() => [MeldingKeuze], { description: 'Eenheden.' })
  eenheden: MeldingKeuze[];
  @Field(() => [MeldingKeuze], { description: 'Behandelaars.' })
  behandelaars: MeldingKeuze[];
}
