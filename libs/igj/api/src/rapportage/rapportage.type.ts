import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import {
  HOOFDSTUK_CODES,
  RAPPORTAGE_RICHTLIJNEN,
  RAPPORTAGE_STATUSSEN,
  RAPPORTAGE_STATUS_LABEL,
  RICHTLIJN_LABEL,
  HOOFDSTUK_TITEL,
  type HoofdstukCode,
  type RapportageRichtlijn,
  type RapportageStatus,
} from '@meldbaken/igj/model';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { RapportageHandzending } from './rapportage-hand.type';
import { alsEnum } from '../typen/als-enum';
import { CategorieEnum } from '../typen/enums';

export const RichtlijnEnum = alsEnum(
  'RapportageRichtlijn',
  'De richtlijn van de inspectie voor het rapport van een onderzoek.',
  RAPPORTAGE_RICHTLIJNEN,
  RICHTLIJN_LABEL,
);
export const RapportageStatusEnum = alsEnum(
  'RapportageStatus',
  'Stand van een rapport van een onderzoek.',
  RAPPORTAGE_STATUSSEN,
  RAPPORTAGE_STATUS_LABEL,
);
export const HoofdstukEnum = alsEnum(
  'RapportageHoofdstuk',
  'Hoofdstuk van het rapport van een onderzoek.',
  HOOFDSTUK_CODES,
  HOOFDSTUK_TITEL,
);

@ObjectType({ description: 'Eén cel van een regel in een lijst.' })
export class RapportageCel {
  @Field(() => String, { description: 'Code van de kolom.' })
  kolom: string;
  @Field(() => String, { description: 'De waarde: een code, een dag of tekst.' })
  waarde: string;
}

@ObjectType({ description: 'Eén regel in een lijst, bijvoorbeeld één maatregel.' })
export class RapportageRegel {
  @Field(() => [RapportageCel], { description: 'De cellen, in de volgorde van de kolommen.' })
  cellen: RapportageCel[];
}

@ObjectType({ description: 'Wat bij één onderdeel van de richtlijn is ingevuld.' })
export class RapportageAntwoord {
  @Field(() => String, { description: 'Code van het onderdeel.' })
  code: string;
  @Field(() => String, { description: 'De tekst, de dag of de code van de keuze; leeg bij een lijst.' })
  tekst: string;
  @Field(() => [RapportageRegel], { description: 'De regels van een lijst.' })
  rijen: RapportageRegel[];
}

@ObjectType({ description: 'Eén bewaarde versie van een hoofdstuk: wat er staat, wie het schreef en wanneer.' })
export class RapportageHoofdstukVersie {
  @Field(() => HoofdstukEnum, { description: 'Het hoofdstuk.' })
  hoofdstuk: HoofdstukCode;
  @Field(() => Int, { description: 'Nummer van de versie.' })
  versie: number;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { description: 'Door wie.' })
  door: string;
  @Field(() => [RapportageAntwoord], { description: 'De antwoorden, in de volgorde van de richtlijn.' })
  antwoorden: RapportageAntwoord[];
}

@ObjectType({ description: 'Een onderdeel van de richtlijn dat nog niet klaar is.' })
export class RapportageOntbrekend {
  @Field(() => HoofdstukEnum, { description: 'Het hoofdstuk.' })
  hoofdstuk: HoofdstukCode;
  @Field(() => String, { description: 'Code van het onderdeel.' })
  element: string;
  @Field(() => String, { description: 'Wat er nog moet.' })
  bericht: string;
}

@ObjectType({ description: 'Een naam die in de tekst van het rapport staat.' })
export class RapportageNaam {
  @Field(() => String, { description: 'Het woord in de tekst.' })
  naam: string;
  @Field(() => [String], { description: 'Van wie deze naam kan zijn.' })
  mensen: string[];
  @Field(() => [HoofdstukEnum], { description: 'In welke hoofdstukken het woord staat.' })
  hoofdstukken: HoofdstukCode[];
}

@ObjectType({ description: 'Een verandering van de stand van het rapport.' })
export class RapportageGebeurtenis {
  @Field(() => RapportageStatusEnum, { description: 'De nieuwe stand.' })
  naar: RapportageStatus;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { description: 'Door wie.' })
  door: string;
  @Field(() => String, { nullable: true, description: 'Waarom, of de uitleg bij te laat.' })
  reden: string | null;
}

@ObjectType({ description: 'Het rapport van een onderzoek door de zorgaanbieder zelf.' })
export class Rapportage {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => ID, { description: 'De melding aan de inspectie.' })
  externeMeldingId: string;
  @Field(() => Int, { description: '1 is het eerste rapport; hoger is een aanvulling na vragen.' })
  nummer: number;
  @Field(() => RichtlijnEnum, { description: 'De richtlijn.' })
  richtlijn: RapportageRichtlijn;
  @Field(() => RapportageStatusEnum, { description: 'Stand.' })
  status: RapportageStatus;
  @Field(() => Int, { description: 'Versie; geef hem mee bij aanbieden, terugsturen en versturen.' })
  versie: number;
  @Field(() => String, { description: 'Wie het rapport begon.' })
  opsteller: string;
  @Field(() => DateTime, { description: 'Wanneer het rapport begon.' })
  gemaaktOp: Date;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het aan de bestuurder is aangeboden.' })
  aangebodenOp: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het verstuurd is.' })
  verzondenOp: Date | null;
  @Field(() => String, { nullable: true, description: 'Wie het goedkeurde en verstuurde.' })
  verzondenDoor: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Wanneer de bestuurder het goedkeurde, als u het rapport zelf verstuurt.',
  })
  goedgekeurdOp: Date | null;
  @Field(() => RapportageHandzending, { nullable: true, description: 'Als u het rapport zelf verstuurt.' })
  zelfVerstuurd: RapportageHandzending | null;
  @Field(() => String, { nullable: true, description: 'Kenmerk van het bericht waarmee het verstuurd is.' })
  kenmerk: string | null;
  @Field(() => [RapportageHoofdstukVersie], { description: 'De nieuwste versie van elk geschreven hoofdstuk.' })
  hoofdstukken: RapportageHoofdstukVersie[];
  @Field(() => [RapportageOntbrekend], { description: 'Wat de richtlijn vraagt en nog niet klaar is.' })
  ontbreekt: RapportageOntbrekend[];
  @Field(() => String, { nullable: true, description: 'Wat er met de voorzitter van de commissie is.' })
  voorzitter: string | null;
  @Field(() => Int, { description: 'Verplichte onderdelen die klaar zijn.' })
  klaar: number;
  @Field(() => Int, { description: 'Verplichte onderdelen in totaal.' })
  totaal: number;
  @Field(() => [RapportageNaam], { description: 'Namen die in de tekst staan; leeg als het rapport verstuurd is.' })
  namen: RapportageNaam[];
  @Field(() => [RapportageGebeurtenis], { description: 'Elke verandering van de stand, de nieuwste voorop.' })
  verloop: RapportageGebeurtenis[];
  @Field(() => [String], {
    description: 'Wat u nu mag: schrijven, visie, aanbieden, terugsturen, versturen, goedkeuren, zelf-versturen.',
  })
  magHandelingen: string[];
}

@ObjectType({ description: 'De rapporten bij één melding aan de inspectie.' })
export class Rapportages {
  @Field(() => ID, { description: 'De melding aan de inspectie.' })
  externeMeldingId: string;
  @Field(() => CategorieEnum, { description: 'Soort melding.' })
  categorie: ExterneMeldingCategorie;
  @Field(() => String, { description: 'Nummer van de zaak.' })
  nummer: string;
  @Field(() => String, { description: 'Pad van de pagina van de melding aan de inspectie.' })
  pad: string;
  @Field(() => Boolean, {
    description: 'Is de melding zelf op de site van de inspectie verstuurd? Dan gaat het rapport ook zo.',
  })
  metDeHand: boolean;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag voor het rapport; leeg als er geen is gevraagd.' })
  uiterlijk: string | null;
  @Field(() => Boolean, { description: 'Is die dag voorbij?' })
  teLaat: boolean;
  @Field(() => [RichtlijnEnum], { description: 'Richtlijnen die bij deze melding passen.' })
  richtlijnen: RapportageRichtlijn[];
  @Field(() => Boolean, { description: 'Mag u nu een rapport of een aanvulling beginnen?' })
  magBeginnen: boolean;
  @Field(() => String, { nullable: true, description: 'Waarom er nu geen rapport kan beginnen.' })
  beginUitleg: string | null;
  @Field(() => [Rapportage], { description: 'De rapporten, het nieuwste voorop.' })
  rapportages: Rapportage[];
}

@ObjectType({
  description: 'Iemand anders wijzigde dit rapport intussen. Er is niets gewijzigd; hier is de nieuwste inhoud.',
})
export class RapportageVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Rapportage, { description: 'Het rapport zoals het nu is.' })
  huidig: Rapportage;
}

export const RapportageUitkomst = maakUitkomst('RapportageUitkomst', 'Uitkomst van een handeling op een rapport.', [
  Rapportage,
  RapportageVerouderd,
]);

@InputType({ description: 'Eén cel van een regel.' })
export class RapportageCelInvoer {
  @Field(() => String, { description: 'Code van de kolom.' })
  kolom: string;
  @Field(() => String, { description: 'De waarde.' })
  waarde: string;
}

@InputType({ description: 'Eén regel in een lijst.' })
export class RapportageRegelInvoer {
  @Field(() => [RapportageCelInvoer], { description: 'De cellen.' })
  cellen: RapportageCelInvoer[];
}

@InputType({ description: 'Wat u bij één onderdeel invult.' })
export class RapportageAntwoordInvoer {
  @Field(() => String, { description: 'Code van het onderdeel.' })
  code: string;
  @Field(() => String, { nullable: true, description: 'De tekst, de dag of de code van de keuze.' })
  tekst?: string | null;
  @Field(() => [RapportageRegelInvoer], { nullable: true, description: 'De regels van een lijst.' })
  rijen?: RapportageRegelInvoer[] | null;
}
