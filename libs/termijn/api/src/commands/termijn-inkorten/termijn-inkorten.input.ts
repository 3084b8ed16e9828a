import { Field, InputType } from '@nestjs/graphql';
import { Datum } from '@meldbaken/platform/graphql';

@InputType({ description: 'Een termijn eerder laten eindigen.' })
export class TermijnInkortenInvoer {
  @Field(() => Datum, { description: 'De nieuwe laatste dag: eerder dan de oude, en nog niet voorbij.' })
  totEnMet: string;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
  @Field(() => String, { description: 'Wie dit besliste.' })
  toegekendDoor: string;
  @Field(() => String, { nullable: true, description: 'Kenmerk van de brief of het bericht.' })
  kenmerk?: string | null;
}
