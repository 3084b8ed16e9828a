import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Een collega met een account, kort.' })
export class LidKort {
  @Field(() => ID, { description: 'Id van het lidmaatschap.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
}

@ObjectType('Eenheid', { description: 'Onderdeel van de organisatie: locatie of team.' })
export class EenheidType {
  @Field(() => ID, { description: 'Id van de eenheid.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Weg vanaf de top, bijvoorbeeld "Zonnehof / Beukenhof".' })
  pad: string;
}
