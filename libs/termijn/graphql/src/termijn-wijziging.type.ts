import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Wat er met een termijn gebeurde.' })
export class TermijnWijziging {
  @Field(() => String, { description: 'Code van de wijziging, bijvoorbeeld GESTART.' })
  soort: string;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { nullable: true, description: 'Wie. Leeg als het systeem het deed.' })
  door: string | null;
  @Field(() => String, { description: 'De stand erna.' })
  naarStatus: string;
  @Field(() => String, { nullable: true, description: 'Waarom. Alleen voor wie bij het dossier betrokken is.' })
  reden: string | null;
}
