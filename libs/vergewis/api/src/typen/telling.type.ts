import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'De personen van een lijst in getallen van vandaag.' })
export class DienstverbandTelling {
  @Field(() => Int, { description: 'Hoeveel personen de lijst heeft.' })
  totaal: number;
  @Field(() => Int, { description: 'Wie inzetbaar zijn.' })
  inzetbaar: number;
  @Field(() => Int, { description: 'Wie onder voorwaarden werken.' })
  onderVoorwaarden: number;
  @Field(() => Int, { description: 'Wie niet inzetbaar zijn.' })
  nietInzetbaar: number;
  @Field(() => Int, { description: 'Bij wie binnen 60 dagen iets verandert of verloopt.' })
  wisseltBinnenkort: number;
  @Field(() => Int, { description: 'Wie binnen 14 dagen begint.' })
  begintBinnenkort: number;
}
