import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { HAND_ANTWOORD_SOORTEN, type HandAntwoordSoort } from '@meldbaken/igj/contract';
import { HAND_ANTWOORD_LABEL } from '@meldbaken/igj/model';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime } from '@meldbaken/platform/graphql';
import { alsEnum } from '../typen/als-enum';

export const HandAntwoordEnum = alsEnum(
  'HandAntwoordSoort',
  'Wat een toezichthouder buiten Meldbaken antwoordde.',
  HAND_ANTWOORD_SOORTEN,
  HAND_ANTWOORD_LABEL,
);

@ObjectType({ description: 'Een antwoord van de toezichthouder op een melding die u zelf verstuurde.' })
export class HandAntwoord {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => HandAntwoordEnum, { description: 'Welk antwoord.' })
  soort: HandAntwoordSoort;
  @Field(() => DateTime, { description: 'Wanneer u het kreeg.' })
  op: Date;
  @Field(() => String, { nullable: true, description: 'Kenmerk van de toezichthouder.' })
  kenmerk: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Is er een rapport gevraagd? Leeg als de zaak gesloten is.' })
  rapportageGevraagd: boolean | null;
  @Field(() => Datum, { nullable: true, description: 'De laatste dag voor het rapport, als die genoemd is.' })
  rapportageUiterlijk: string | null;
  @Field(() => Datum, { nullable: true, description: 'Bij een vraag: de laatste dag die erin staat.' })
  uiterlijk: string | null;
  @Field(() => ID, { nullable: true, description: 'Bij een antwoord van u: op welke vraag.' })
  vraagId: string | null;
  @Field(() => String, { nullable: true, description: 'Uitleg, of de vraag.' })
  toelichting: string | null;
  @Field(() => LidKort, { description: 'Wie het vastlegde.' })
  vastgelegdDoor: LidKort;
  @Field(() => DateTime, { description: 'Wanneer het is vastgelegd.' })
  vastgelegdOp: Date;
}

@InputType({ description: 'Wat de toezichthouder antwoordde.' })
export class HandAntwoordInvoer {
  @Field(() => HandAntwoordEnum, { description: 'Welk antwoord.' })
  soort: HandAntwoordSoort;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer u het kreeg.' })
  op?: Date | null;
  @Field(() => String, { nullable: true, description: 'Kenmerk van de toezichthouder.' })
  kenmerk?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Bij een bevestiging: is er een rapport gevraagd?' })
  rapportageGevraagd?: boolean | null;
  @Field(() => Datum, { nullable: true, description: 'De laatste dag voor het rapport; leeg: 8 weken.' })
  rapportageUiterlijk?: string | null;
  @Field(() => Datum, {
    nullable: true,
    description: 'Bij een vraag: de laatste dag die erin staat. Dan start er een termijn.',
  })
  uiterlijk?: string | null;
  @Field(() => ID, { nullable: true, description: 'Bij een antwoord van u: op welke vraag.' })
  vraagId?: string | null;
  @Field(() => String, { nullable: true, description: 'Uitleg, hoogstens 2.000 tekens.' })
  toelichting?: string | null;
}
