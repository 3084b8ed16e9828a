import { Field, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { DateTime } from '@meldbaken/platform/graphql';
import { Verzendbevestiging } from '../opstellen/opstellen.type';

@ObjectType({ description: 'Een goedgekeurd rapport dat u zelf verstuurt op de site van de toezichthouder.' })
export class RapportageHandzending {
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het rapport is verstuurd.' })
  verstuurdOp: Date | null;
  @Field(() => String, { nullable: true, description: 'Kenmerk van de toezichthouder.' })
  kenmerk: string | null;
  @Field(() => String, { nullable: true, description: 'Uitleg bij het moment, of waarom het later werd.' })
  toelichting: string | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie het moment vastlegde.' })
  vastgelegdDoor: LidKort | null;
  @Field(() => [Verzendbevestiging], { description: 'De bewijzen.' })
  bewijzen: Verzendbevestiging[];
}
