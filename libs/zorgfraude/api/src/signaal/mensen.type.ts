import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Een collega die een signaal kan krijgen, kan meekijken of uitgesloten kan worden.' })
export class ZorgsignaalCollega {
  @Field(() => ID, { description: 'Id van het lidmaatschap.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => [String], { description: 'Codes van de rollen.' })
  rollen: string[];
  @Field(() => Boolean, { description: 'Kan deze collega het signaal behandelen?' })
  toewijsbaar: boolean;
  @Field(() => Boolean, { description: 'Bent u dit zelf?' })
  zelf: boolean;
}
