import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ isAbstract: true })
abstract class RegisterVelden {
  @Field(() => String, { description: 'Naam van het register.' })
  naam: string;
  @Field(() => String, { description: 'Wie het register beheert.' })
  houder: string;
  @Field(() => String, { description: 'Het protocol dat geldt.' })
  protocol: string;
  @Field(() => String, { description: 'Wie er volgens het protocol in mag kijken.' })
  wieMag: string;
  @Field(() => Datum, { description: 'Eerste dag waarop de organisatie meedoet.' })
  van: string;
  @Field(() => Datum, {
    nullable: true,
    description: 'Eerste dag waarop het niet meer kan; leeg als er geen einde is.',
  })
  tot: string | null;
  @Field(() => Int, { description: 'Hoeveel maanden een registratie hoogstens blijft staan.' })
  registratieMaanden: number;
  @Field(() => [LidKort], { description: 'Wie er van de bestuurder in mag kijken.' })
  gemandateerden: LidKort[];
}

@ObjectType({ description: 'Een waarschuwingsregister van werkgevers waaraan de organisatie meedoet, in één versie.' })
export class Waarschuwingsregister extends RegisterVelden {
  @Field(() => ID, { description: 'Id van het register.' })
  id: string;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => DateTime, { description: 'Wanneer vastgelegd.' })
  vastgelegdOp: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie het vastlegde.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Een register dat is gestopt. Oude raadplegingen houden hun betekenis.' })
export class GestoptRegister {
  @Field(() => ID, { description: 'Code.' })
  code: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => Datum, { description: 'Begin.' })
  van: string;
  @Field(() => Datum, { description: 'De dag waarop het stopte.' })
  tot: string;
}

@ObjectType({ description: 'De waarschuwingsregisters van de organisatie, en die zijn gestopt.' })
export class Waarschuwingsregisters {
  @Field(() => [Waarschuwingsregister], { description: 'Alle versies, per register de nieuwste voorop.' })
  registers: Waarschuwingsregister[];
  @Field(() => [GestoptRegister], { description: 'Registers die voor iedereen zijn gestopt.' })
  gestopt: GestoptRegister[];
  @Field(() => [LidKort], { description: 'Collega’s van HR die u als bestuurder kunt aanwijzen.' })
  kandidaten: LidKort[];
}

@ObjectType({ description: 'Iemand anders was eerder. Er is niets gewijzigd.' })
export class WaarschuwingsregisterVersieVerouderd {
  @Field(() => String, { description: 'VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg voor de gebruiker.' })
  bericht: string;
  @Field(() => Waarschuwingsregister, { description: 'Wat er nu staat.' })
  huidig: Waarschuwingsregister;
}

export const WaarschuwingsregisterUitkomst = maakUitkomst(
  'WaarschuwingsregisterUitkomst',
  'Wat er met een waarschuwingsregister gebeurde.',
  [Waarschuwingsregister, WaarschuwingsregisterVersieVerouderd],
);

@InputType({ description: 'Een waarschuwingsregister waaraan de organisatie meedoet.' })
export class WaarschuwingsregisterInvoer {
  @Field(() => String, { description: 'Naam van het register.' })
  naam: string;
  @Field(() => String, { description: 'Wie het register beheert.' })
  houder: string;
  @Field(() => String, { description: 'Het protocol dat geldt.' })
  protocol: string;
  @Field(() => String, { description: 'Wie er volgens het protocol in mag kijken.' })
  wieMag: string;
  @Field(() => Datum, { description: 'Eerste dag waarop de organisatie meedoet, vandaag of later.' })
  van: string;
  @Field(() => Datum, { nullable: true, description: 'Eerste dag waarop het niet meer kan.' })
  tot?: string | null;
  @Field(() => Int, { description: 'Hoeveel maanden een registratie hoogstens blijft staan.' })
  registratieMaanden: number;
  @Field(() => [ID], { description: 'Lidmaatschappen van wie erin mag kijken: collega’s van HR.' })
  gemandateerdIds: string[];
}
