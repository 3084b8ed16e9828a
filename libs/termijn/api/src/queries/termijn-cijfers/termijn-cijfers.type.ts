import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { DateTime } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Hoeveel termijnen hoe eindigden.' })
export class CijferTelling {
  @Field(() => Int, { description: 'Gedaan op of voor de laatste dag.' })
  opTijd: number;
  @Field(() => Int, { description: 'Gedaan na de laatste dag.' })
  teLaatGehaald: number;
  @Field(() => Int, { description: 'De laatste dag is voorbij en het is nog niet gedaan.' })
  teLaatOpen: number;
  @Field(() => Int, { description: 'Niet meer nodig. Telt niet mee in het aandeel.' })
  vervallen: number;
  @Field(() => Int, { description: 'Waarvan het aandeel is genomen: op tijd en te laat samen.' })
  geteld: number;
  @Field(() => Int, { nullable: true, description: 'Hoeveel procent op tijd was. Leeg bij minder dan 10 termijnen.' })
  procent: number | null;
  @Field(() => String, { description: 'In woorden, bijvoorbeeld "95 % (41 van 43)" of "2 van 3".' })
  aandeel: string;
}

@ObjectType({ description: 'De cijfers van één soort termijn.' })
export class CijferSoort {
  @Field(() => String, { description: 'Code, bijvoorbeeld IGJ_MELDING.' })
  code: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => CijferTelling, { description: 'De aantallen.' })
  telling: CijferTelling;
}

@ObjectType({ description: 'De cijfers van één eenheid, met wat eronder valt.' })
export class CijferEenheid {
  @Field(() => ID, { description: 'Id van de eenheid.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => Int, { description: 'Diepte in de organisatie; 0 is de top.' })
  niveau: number;
  @Field(() => CijferTelling, { description: 'De aantallen.' })
  telling: CijferTelling;
}

@ObjectType({ description: 'De cijfers van één maand.' })
export class CijferMaand {
  @Field(() => Int, { description: 'De maand: 1 is januari.' })
  maand: number;
  @Field(() => CijferTelling, { description: 'De aantallen.' })
  telling: CijferTelling;
}

@ObjectType({ description: 'Verlengingen van één soort termijn, door één collega vastgelegd.' })
export class CijferVerlenging {
  @Field(() => String, { description: 'Code van de soort termijn.' })
  code: string;
  @Field(() => String, { description: 'Naam van de soort termijn.' })
  naam: string;
  @Field(() => String, { description: 'Wie volgens de regels meer tijd mag geven.' })
  gegevenDoor: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie de verlenging vastlegde.' })
  lid: LidKort | null;
  @Field(() => Int, { description: 'Hoeveel termijnen.' })
  termijnen: number;
  @Field(() => Int, { description: 'Hoeveel keer verlengd.' })
  keren: number;
  @Field(() => Int, { description: 'Hoeveel dagen samen.' })
  dagen: number;
  @Field(() => Int, { nullable: true, description: 'De middelste verlenging in dagen.' })
  mediaanDagen: number | null;
}

@ObjectType({ description: 'Hoe vaak en hoe lang verlengd.' })
export class CijferVerlengd {
  @Field(() => Int, { description: 'Hoeveel termijnen.' })
  termijnen: number;
  @Field(() => Int, { description: 'Hoeveel keer verlengd.' })
  keren: number;
  @Field(() => Int, { description: 'Hoeveel dagen samen.' })
  dagen: number;
  @Field(() => Int, { nullable: true, description: 'De middelste verlenging in dagen.' })
  mediaanDagen: number | null;
  @Field(() => [CijferVerlenging], { description: 'Per soort en per collega.' })
  regels: CijferVerlenging[];
}

@ObjectType({ description: 'Hoe vaak en hoe lang termijnen stilstonden.' })
export class CijferOpgeschort {
  @Field(() => Int, { description: 'Hoeveel termijnen.' })
  termijnen: number;
  @Field(() => Int, { description: 'Hoeveel keer stilgezet.' })
  keren: number;
  @Field(() => Int, { description: 'Hoeveel dagen samen.' })
  dagen: number;
}

@ObjectType({ description: 'Hoe vaak om deze reden te laat.' })
export class CijferReden {
  @Field(() => String, { description: 'Code van de reden, of NOG_NIET_TOEGELICHT.' })
  reden: string;
  @Field(() => String, { description: 'De reden in woorden.' })
  label: string;
  @Field(() => Int, { description: 'Hoeveel termijnen.' })
  termijnen: number;
}

@ObjectType({ description: 'Hoe vaak, hoe lang en waarom te laat.' })
export class CijferTeLaat {
  @Field(() => Int, { description: 'Hoeveel termijnen.' })
  termijnen: number;
  @Field(() => Int, { nullable: true, description: 'De middelste, in hele uren na het einde.' })
  mediaanUren: number | null;
  @Field(() => Int, { nullable: true, description: 'De langste, in hele uren na het einde.' })
  langsteUren: number | null;
  @Field(() => [CijferReden], { description: 'De redenen; wat niet is toegelicht staat er ook bij.' })
  redenen: CijferReden[];
}

@ObjectType({ description: 'De jaarcijfers over termijnen: hoeveel op tijd, en wat er gebeurde.' })
export class TermijnCijfers {
  @Field(() => Int, { description: 'Het jaar.' })
  jaar: number;
  @Field(() => [Int], { description: 'Jaren waarover er cijfers zijn, het nieuwste eerst.' })
  jaren: number[];
  @Field(() => DateTime, { description: 'Het moment van deze cijfers.' })
  peildatum: Date;
  @Field(() => String, { description: 'Het belangrijkste in één zin.' })
  zin: string;
  @Field(() => CijferTelling, { description: 'Alles samen.' })
  totaal: CijferTelling;
  @Field(() => [CijferSoort], { description: 'Per soort termijn.' })
  perSoort: CijferSoort[];
  @Field(() => [CijferEenheid], { description: 'Per eenheid, als boom: wat eronder valt telt mee.' })
  perEenheid: CijferEenheid[];
  @Field(() => CijferTelling, { description: 'Zonder eenheid, of van een eenheid die te klein is om te tonen.' })
  zonderEenheid: CijferTelling;
  @Field(() => [CijferMaand], { description: 'De twaalf maanden.' })
  perMaand: CijferMaand[];
  @Field(() => CijferVerlengd, { description: 'Verlengingen van deze termijnen.' })
  verlengd: CijferVerlengd;
  @Field(() => CijferOpgeschort, { description: 'Wanneer deze termijnen stilstonden.' })
  opgeschort: CijferOpgeschort;
  @Field(() => CijferTeLaat, { description: 'Wat er te laat was.' })
  teLaat: CijferTeLaat;
  @Field(() => [String], { description: 'Wat er is geteld, in zinnen.' })
  uitleg: string[];
}
