import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Hoeveel meldingen er de laatste 7 dagen bij kwamen en dichtgingen, zonder inhoud.' })
export class MeldingWeek {
  @Field(() => Int, { description: 'Binnengekomen.' })
  binnen: number;
  @Field(() => Int, { description: 'Gesloten, en nog steeds dicht.' })
  gesloten: number;
}
