import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  BERICHT_RICHTINGEN,
  IGJ_BERICHT_SOORTEN,
  type BerichtRichting,
  type IgjBerichtSoort,
} from '@meldbaken/igj/contract';
import { BERICHT_LABEL } from '@meldbaken/igj/model';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime } from '@meldbaken/platform/graphql';
import { alsEnum } from '../typen/als-enum';

export const BerichtSoortEnum = alsEnum(
  'IgjBerichtSoort',
  'Soort bericht tussen de zorgaanbieder en de inspectie.',
  IGJ_BERICHT_SOORTEN,
  BERICHT_LABEL,
);
export const BerichtRichtingEnum = alsEnum(
  'IgjBerichtRichting',
  'Wie het bericht stuurde, gezien vanaf deze kant.',
  BERICHT_RICHTINGEN,
  { UIT: 'Wij stuurden het', IN: 'De andere kant stuurde het' },
);

@ObjectType({ description: 'Eén veld van een bericht, zoals het verstuurd is.' })
export class IgjBerichtVeld {
  @Field(() => String, { description: 'Code van het veld.' })
  code: string;
  @Field(() => String, { description: 'De vraag.' })
  label: string;
  @Field(() => String, { description: 'De waarde.' })
  waarde: string;
  @Field(() => String, { description: 'De waarde, leesbaar.' })
  tekst: string;
}

@ObjectType({ description: 'Een bericht tussen de zorgaanbieder en de inspectie: een bevroren kopie.' })
export class IgjBericht {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => BerichtSoortEnum, { description: 'Soort bericht.' })
  soort: IgjBerichtSoort;
  @Field(() => BerichtRichtingEnum, { description: 'Wie het stuurde.' })
  richting: BerichtRichting;
  @Field(() => String, { description: 'Kenmerk van dit bericht, bij beide kanten hetzelfde.' })
  kenmerk: string;
  @Field(() => String, { nullable: true, description: 'Kenmerk van het bericht waarop dit antwoord geeft.' })
  antwoordOp: string | null;
  @Field(() => Boolean, { description: 'Is er antwoord op dit bericht?' })
  beantwoord: boolean;
  @Field(() => String, { description: 'De tekst.' })
  tekst: string;
  @Field(() => [IgjBerichtVeld], { description: 'De velden die meegingen.' })
  velden: IgjBerichtVeld[];
  @Field(() => Datum, { nullable: true, description: 'Laatste dag om te antwoorden, of de nieuwe dag.' })
  uiterlijk: string | null;
  @Field(() => DateTime, { description: 'Wanneer het verstuurd is.' })
  op: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie het bij ons stuurde; leeg bij een ontvangen bericht.' })
  door: LidKort | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het aankwam.' })
  aangekomenOp: string | null;
  @Field(() => String, { description: 'Grondslag in de wet.' })
  grondslag: string;
  @Field(() => String, { description: 'Vingerafdruk (SHA-256) van de bevroren kopie; bij het lezen gecontroleerd.' })
  sha256: string;
}
