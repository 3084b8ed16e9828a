import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Datum } from '@meldbaken/platform/graphql';
import {
  REGISTRATIE_EINDE_REDENEN,
  REGISTRATIE_STANDEN,
  REGISTRATIE_STAPPEN,
  REGISTRATIE_VOORWAARDEN,
  type RegistratieEindeReden,
  type RegistratieStand,
  type RegistratieStapSoort,
  type RegistratieVoorwaarde,
} from '@meldbaken/vergewis/contract';
import {
  REGISTRATIE_EINDE_LABEL,
  REGISTRATIE_STAND_LABEL,
  REGISTRATIE_STAP_LABEL,
  REGISTRATIE_VOORWAARDE_LABEL,
} from '@meldbaken/vergewis/model';
import { alsEnum } from '../typen/als-enum';

export const RegistratieVoorwaardeEnum = alsEnum(
  'RegistratieVoorwaarde',
  'Een voorwaarde om iemand te laten registreren.',
  REGISTRATIE_VOORWAARDEN,
  REGISTRATIE_VOORWAARDE_LABEL,
);
export const RegistratieStandEnum = alsEnum(
  'RegistratieStand',
  'Hoe het met een registratie staat.',
  REGISTRATIE_STANDEN,
  REGISTRATIE_STAND_LABEL,
);
export const RegistratieStapEnum = alsEnum(
  'RegistratieStap',
  'Een stap in een registratie.',
  REGISTRATIE_STAPPEN,
  REGISTRATIE_STAP_LABEL,
);
export const RegistratieEindeEnum = alsEnum(
  'RegistratieEindeReden',
  'Waarom een registratie uit het register ging.',
  REGISTRATIE_EINDE_REDENEN,
  REGISTRATIE_EINDE_LABEL,
);

@ObjectType({ description: 'Een voorwaarde die is vastgelegd.' })
export class RegistratieVoorwaardeStand {
  @Field(() => RegistratieVoorwaardeEnum, { description: 'Welke voorwaarde.' })
  voorwaarde: RegistratieVoorwaarde;
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => String, { nullable: true, description: 'Nummer, bijvoorbeeld van het proces-verbaal.' })
  kenmerk: string | null;
  @Field(() => String, { description: 'Wat er is.' })
  tekst: string;
  @Field(() => String, { description: 'Wie het vastlegde.' })
  door: string;
}

@ObjectType({ description: 'Een regel uit het verloop van een registratie.' })
export class RegistratieRegel {
  @Field(() => RegistratieStapEnum, { description: 'Wat er gebeurde.' })
  soort: RegistratieStapSoort;
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => String, { description: 'Toelichting.' })
  tekst: string;
  @Field(() => String, { description: 'Wie het deed.' })
  door: string;
}

@ObjectType({ description: 'De voorbereiding van een registratie in een waarschuwingsregister, en wat daarvan kwam.' })
export class Registratie {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => ID, { description: 'Het register.' })
  registerId: string;
  @Field(() => String, { description: 'Naam van het register.' })
  registerNaam: string;
  @Field(() => Int, { description: 'Hoeveel maanden een registratie hoogstens blijft staan.' })
  maanden: number;
  @Field(() => RegistratieStandEnum, { description: 'Hoe het ermee staat.' })
  stand: RegistratieStand;
  @Field(() => [RegistratieVoorwaardeStand], { description: 'De voorwaarden die zijn vastgelegd.' })
  voorwaarden: RegistratieVoorwaardeStand[];
  @Field(() => [RegistratieVoorwaardeEnum], { description: 'De voorwaarden die nog missen.' })
  mist: RegistratieVoorwaarde[];
  @Field(() => Datum, { nullable: true, description: 'Wanneer in het register gezet.' })
  geregistreerdOp: string | null;
  @Field(() => String, { nullable: true, description: 'Nummer in het register.' })
  kenmerk: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag, volgens het protocol.' })
  eindOp: string | null;
  @Field(() => Datum, { nullable: true, description: 'Wanneer uit het register gehaald.' })
  verwijderdOp: string | null;
  @Field(() => RegistratieEindeEnum, { nullable: true, description: 'Waarom uit het register gehaald.' })
  verwijderReden: RegistratieEindeReden | null;
  @Field(() => [RegistratieRegel], { description: 'Het verloop, het oudste voorop.' })
  verloop: RegistratieRegel[];
}
