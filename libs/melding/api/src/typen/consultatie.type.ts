import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CONSULTATIE_INBRENGEN,
  CONSULTATIE_STANDEN,
  type ConsultatieInbrengSoort,
  type ConsultatieStand,
} from '@meldbaken/melding/contract';
import { EenheidType, LidKort } from '@meldbaken/organisatie/graphql';
import { DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { alsEnum } from './als-enum';

export const ConsultatieStandEnum = alsEnum('ConsultatieStand', 'Stand van een consultatie.', CONSULTATIE_STANDEN);
export const ConsultatieInbrengSoortEnum = alsEnum(
  'ConsultatieInbrengSoort',
  'Een vraag of een antwoord.',
  CONSULTATIE_INBRENGEN,
);

@ObjectType({ description: 'Eén vraag of antwoord in een consultatie.' })
export class ConsultatieInbreng {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => ConsultatieInbrengSoortEnum, { description: 'Vraag of antwoord.' })
  soort: ConsultatieInbrengSoort;
  @Field(() => LidKort, { nullable: true, description: 'Van wie.' })
  door: LidKort | null;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { nullable: true, description: 'De woorden.' })
  tekst: string | null;
}

@ObjectType({ description: 'Een consultatie in de lijst, zonder inhoud.' })
export class ConsultatieRegel {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => ConsultatieStandEnum, { description: 'Stand.' })
  stand: ConsultatieStand;
  @Field(() => LidKort, { nullable: true, description: 'Wie raad vroeg.' })
  vrager: LidKort | null;
  @Field(() => LidKort, { nullable: true, description: 'Aan wie; leeg is iedereen die raad geeft.' })
  aan: LidKort | null;
  @Field(() => EenheidType, { nullable: true, description: 'Locatie of team.' })
  eenheid: EenheidType | null;
  @Field(() => DateTime, { description: 'Wanneer het is gevraagd.' })
  gevraagdOp: Date;
  @Field(() => DateTime, { description: 'Wanneer er het laatst iets bij kwam.' })
  laatstOp: Date;
  @Field(() => Boolean, { description: 'Vroeg u dit zelf?' })
  eigen: boolean;
}

@ObjectType({ description: 'Raad vragen over iets wat misschien een melding wordt.' })
export class Consultatie extends ConsultatieRegel {
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => String, { description: 'Feiten: wat is gezien of gehoord.' })
  feiten: string;
  @Field(() => ID, { nullable: true, description: 'Over wie, als een medewerker is gekozen.' })
  plegerId: string | null;
  @Field(() => String, { nullable: true, description: 'Over wie: de naam.' })
  plegerNaam: string | null;
  @Field(() => [ConsultatieInbreng], { description: 'Vragen en antwoorden, oudste voorop.' })
  inbreng: ConsultatieInbreng[];
  @Field(() => String, { nullable: true, description: 'Waarom de consultatie is gesloten.' })
  redenSluiten: string | null;
  @Field(() => String, { nullable: true, description: 'Nummer van de melding die het werd, als u die mag zien.' })
  meldingNummer: string | null;
  @Field(() => [String], { description: 'Codes van wat u nu mag doen.' })
  magHandelingen: string[];
}

@ObjectType({
  description: 'Iemand anders voegde intussen iets toe. Er is niets gewijzigd; hier is de nieuwste stand.',
})
export class ConsultatieVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Consultatie, { description: 'De consultatie zoals die nu is.' })
  huidig: Consultatie;
}

export const ConsultatieUitkomst = maakUitkomst(
  'ConsultatieUitkomst',
  'Uitkomst van een handeling op een consultatie.',
  [Consultatie, ConsultatieVerouderd],
);
