import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  EigenReden,
  ElementOordeel,
  MaatregelCode,
  SignaalOntvanger,
  WegingErnst,
  WegingRisico,
  ZaakRoute,
} from '@meldbaken/igj/contract';
import { Datum } from '@meldbaken/platform/graphql';
import {
  EigenRedenEnum,
  ElementOordeelEnum,
  MaatregelEnum,
  SignaalOntvangerEnum,
  WegingErnstEnum,
  WegingRisicoEnum,
  ZaakRouteEnum,
} from './inspectie.enums';

@InputType({ description: 'Een weging van een zaak.' })
export class WegingInvoer {
  @Field(() => WegingErnstEnum, { description: 'Hoe ernstig het is.' })
  ernst: WegingErnst;
  @Field(() => WegingRisicoEnum, { description: 'Hoe groot de kans is dat het weer gebeurt.' })
  risico: WegingRisico;
  @Field(() => Boolean, { description: 'Kan het niet wachten?' })
  spoed: boolean;
  @Field(() => Boolean, { description: 'Staat er genoeg in de melding om verder te gaan?' })
  compleet: boolean;
  @Field(() => Boolean, { description: 'Raakt dit de kwaliteit van de zorg?' })
  raaktKwaliteit: boolean;
  @Field(() => String, { description: 'Waarom.' })
  toelichting: string;
}

@InputType({ description: 'Wie onderzoekt, of dat de zaak sluit.' })
export class RouteInvoer {
  @Field(() => ZaakRouteEnum, { description: 'De keuze.' })
  route: ZaakRoute;
  @Field(() => [EigenRedenEnum], { description: 'Waarom de inspectie zelf onderzoekt.' })
  redenen: EigenReden[];
  @Field(() => String, { description: 'Waarom; alleen de inspectie leest dit.' })
  toelichting: string;
  @Field(() => String, { description: 'Afspraken met politie en OM; alleen de inspectie leest dit.' })
  afspraken: string;
  @Field(() => String, { description: 'Wat de aanbieder leest.' })
  bericht: string;
}

@InputType({ description: 'Het oordeel over één onderdeel.' })
export class ElementoordeelInvoer {
  @Field(() => String, { description: 'Code van het onderdeel.' })
  element: string;
  @Field(() => ElementOordeelEnum, { description: 'Het oordeel.' })
  oordeel: ElementOordeel;
  @Field(() => String, { description: 'Uitleg; verplicht bij onvoldoende.' })
  woorden: string;
}

@InputType({ description: 'Een oordeel over een rapport van de aanbieder.' })
export class BeoordelingInvoer {
  @Field(() => String, { description: 'Kenmerk van het bericht met het rapport.' })
  rapport: string;
  @Field(() => Int, { description: 'De versie van het oordeel die u zag; 0 als er nog geen was.' })
  versie: number;
  @Field(() => [ElementoordeelInvoer], { description: 'De oordelen; wat niet meegaat, is nog niet beoordeeld.' })
  oordelen: ElementoordeelInvoer[];
}

@InputType({ description: 'Een nieuwe maatregel van toezicht.' })
export class MaatregelInvoer {
  @Field(() => MaatregelEnum, { description: 'Welke maatregel.' })
  code: MaatregelCode;
  @Field(() => String, { description: 'Grondslag; een van die van de maatregel.' })
  grondslag: string;
  @Field(() => Datum, { description: 'Eerste dag.' })
  beginOp: string;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag.' })
  eindOp?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag voor wat de aanbieder moet doen.' })
  uiterlijk?: string | null;
  @Field(() => String, { description: 'Wat de aanbieder moet doen.' })
  voorwaarden: string;
  @Field(() => String, { description: 'Waarom een lichtere maatregel is overgeslagen.' })
  reden: string;
  @Field(() => String, {
    nullable: true,
    description: 'Wat de aanbieder hierover leest. Leeg: de aanbieder krijgt niets.',
  })
  bericht?: string | null;
}

@InputType({ description: 'Het einde van een maatregel.' })
export class MaatregelEindeInvoer {
  @Field(() => ID, { description: 'De maatregel.' })
  maatregelId: string;
  @Field(() => Int, { description: 'De versie die u zag.' })
  versie: number;
  @Field(() => Datum, { description: 'Laatste dag.' })
  op: string;
  @Field(() => String, { description: 'Waarom de maatregel stopt.' })
  reden: string;
}

@InputType({ description: 'Een signaal dat u doorgeeft.' })
export class SignaalInvoer {
  @Field(() => SignaalOntvangerEnum, { description: 'Aan wie.' })
  aan: SignaalOntvanger;
  @Field(() => [String], { description: 'Codes van de velden van de melding die meegaan. Zonder keuze: geen.' })
  onderdelen: string[];
  @Field(() => String, { description: 'Het signaal.' })
  tekst: string;
  @Field(() => String, { description: 'Welke regel het delen toelaat.' })
  grondslag: string;
  @Field(() => String, { description: 'Waarvoor de ander het nodig heeft.' })
  doel: string;
  @Field(() => Datum, { nullable: true, description: 'Aan het OM: op welke dag u het doorgaf.' })
  op?: string | null;
  @Field(() => String, { nullable: true, description: 'Aan het OM: het kenmerk van het OM.' })
  referentie?: string | null;
  @Field(() => Boolean, { description: 'Is de zaak hiermee klaar voor de inspectie?' })
  sluit: boolean;
}
