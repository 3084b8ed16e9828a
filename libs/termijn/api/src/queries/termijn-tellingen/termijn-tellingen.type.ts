import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Hoeveel termijnen er zijn, per ernst.' })
export class TermijnTellingen {
  @Field(() => Int, { description: 'Te laat.' })
  teLaat: number;
  @Field(() => Int, { description: 'Vandaag is de laatste dag.' })
  vandaag: number;
  @Field(() => Int, { description: 'Binnenkort.' })
  binnenkort: number;
  @Field(() => Int, { description: 'Op tijd.' })
  opTijd: number;
  @Field(() => Int, { description: 'Gehaald.' })
  gehaald: number;
  @Field(() => Int, { description: 'Gestopt.' })
  gestopt: number;
}
