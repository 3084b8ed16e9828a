import { Field, InputType } from '@nestjs/graphql';
import { DateTime } from '@meldbaken/platform/graphql';

@InputType({ description: 'Een termijn stilzetten, of weer laten lopen.' })
export class TermijnStilstandInvoer {
  @Field(() => DateTime, { description: 'Vanaf wanneer. Niet later dan nu.' })
  vanaf: Date;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
  @Field(() => String, { description: 'Wie dit besliste.' })
  toegekendDoor: string;
  @Field(() => String, { nullable: true, description: 'Kenmerk van de brief of het bericht.' })
  kenmerk?: string | null;
}
