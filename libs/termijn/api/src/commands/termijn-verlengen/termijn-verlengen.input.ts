import { Field, InputType } from '@nestjs/graphql';
import { Datum, DateTime } from '@meldbaken/platform/graphql';

@InputType({ description: 'Een verlenging: om meer tijd is gevraagd, of meer tijd is meegedeeld.' })
export class TermijnVerlengenInvoer {
  @Field(() => DateTime, {
    description: 'Wanneer erom is gevraagd of het is meegedeeld. Dat moet voor het einde van de termijn zijn geweest.',
  })
  gevraagdOp: Date;
  @Field(() => Datum, {
    nullable: true,
    description: 'De nieuwe laatste dag. Leeg: zo lang als de regel zelf toestaat.',
  })
  totEnMet?: string | null;
  @Field(() => String, { description: 'Waarom er meer tijd nodig is.' })
  reden: string;
  @Field(() => String, { description: 'Wie de verlenging gaf.' })
  toegekendDoor: string;
  @Field(() => String, { nullable: true, description: 'Kenmerk van de brief of het bericht.' })
  kenmerk?: string | null;
}
