import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { DateTime } from '@meldbaken/platform/graphql';

@InputType({
  description: 'De gemeente waar u meldt: uit de lijst, of met haar naam als zij niet met Meldbaken werkt.',
})
export class GemeenteInvoer {
  @Field(() => String, { nullable: true, description: 'Code uit de lijst.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'Naam, als de gemeente niet in de lijst staat.' })
  naam?: string | null;
}

@ObjectType({ description: 'Een gemeente die meldingen over hulp uit de Wmo hier ontvangt.' })
export class WmoGemeente {
  @Field(() => String, { description: 'Code waarmee een melding haar vindt.' })
  code: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
}

@InputType({ description: 'Of een signaal is voor de toezichthouder rechtmatigheid van de eigen gemeente.' })
export class RechtmatigheidInvoer {
  @Field(() => Boolean, { description: 'Is het signaal voor de toezichthouder rechtmatigheid?' })
  doorgeven: boolean;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
}

@ObjectType({
  description: 'Een keuze over een signaal dat de rechtmatigheid raakt. Alleen de toezichthouder kwaliteit ziet dit.',
})
export class ZaakRechtmatigheid {
  @Field(() => Boolean, { description: 'Is het signaal voor de toezichthouder rechtmatigheid?' })
  doorgeven: boolean;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
  @Field(() => LidKort, { description: 'Wie koos.' })
  door: LidKort;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: string;
}
