import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { MeldingStatus, Vorm } from '@meldbaken/melding/contract';
import { Datum, DateTime } from '@meldbaken/platform/graphql';
import { Termijn } from '@meldbaken/termijn/graphql';
import { MeldingStatusEnum, VormEnum } from './enums';
import { Stap } from './onderdelen.type';

@ObjectType({ description: 'Een melding zonder inhoud, voor de bestuurder.' })
export class MeldingOverzicht {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => MeldingStatusEnum, { description: 'Stand.' })
  status: MeldingStatus;
  @Field(() => [VormEnum], { description: 'Vormen.' })
  vormen: Vorm[];
  @Field(() => String, {
    description: 'Eenheid van 20 mensen of meer, anders de eenheid daarboven, anders "afgeschermd".',
  })
  eenheid: string;
  @Field(() => [Stap], { description: 'Stand van de zes stappen.' })
  stappen: Stap[];
  @Field(() => [Termijn], { description: 'De open termijnen.' })
  termijnen: Termijn[];
  @Field(() => DateTime, { description: 'Moment van indienen.' })
  ingediendOp: Date;
  @Field(() => Boolean, { description: 'Bent u bij deze melding gehaald, en mag u de inhoud lezen?' })
  meegekeken: boolean;
}

@ObjectType({ description: 'Een eigen melding: alleen de stand.' })
export class EigenMelding {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => DateTime, { description: 'Moment van indienen.' })
  ingediendOp: Date;
  @Field(() => String, { description: 'Code van de stand.' })
  stand: string;
  @Field(() => String, { description: 'De stand en wat u kunt verwachten, in gewone taal.' })
  standTekst: string;
  @Field(() => Datum, { description: 'De dag waarop u uiterlijk iets hoort.' })
  eersteReactieUiterlijk: string;
}
