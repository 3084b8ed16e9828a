import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  NAAM_GRONDEN,
  NAMEN_LIJNEN,
  UITVOER_SOORTEN,
  UITVOER_VORMEN,
  type NaamGrond,
  type NamenLijn,
  type UitvoerSoort,
  type UitvoerVorm,
} from '@meldbaken/melding/model';
import { DateTime, maakUitkomst } from '@meldbaken/platform/graphql';

const alsEnum = (naam: string, description: string, codes: readonly string[]): Record<string, string> => {
  const e = Object.fromEntries(codes.map((c) => [c, c]));
  registerEnumType(e, { name: naam, description });
  return e;
};
export const UitvoerSoortEnum = alsEnum(
  'UitvoerSoort',
  'Stuk dat uit een melding komt, met elk een eigen lezer.',
  UITVOER_SOORTEN,
);
export const UitvoerVormEnum = alsEnum('UitvoerVorm', 'Soort bestand.', UITVOER_VORMEN);
export const NaamGrondEnum = alsEnum('NaamGrond', 'Waarom een naam in een stuk mag blijven staan.', NAAM_GRONDEN);
export const NamenLijnEnum = alsEnum(
  'NamenLijn',
  'De lijn van de organisatie: namen in het dossier van de cliënt.',
  NAMEN_LIJNEN,
);

@ObjectType('UitvoerDeel', { description: 'Eén deel van een stuk.' })
export class UitvoerDeelType {
  @Field(() => String, { description: 'Code van het deel, bijvoorbeeld GEBEURTENIS.' })
  code: string;
  @Field(() => String, { description: 'De tekst.' })
  tekst: string;
}

@ObjectType({ description: 'Een naam die in de tekst van een stuk staat.' })
export class UitvoerNaam {
  @Field(() => String, { description: 'Het woord in de tekst.' })
  naam: string;
  @Field(() => [String], { description: 'Van wie deze naam kan zijn.' })
  mensen: string[];
  @Field(() => NaamGrondEnum, {
    nullable: true,
    description: 'Waarom de naam blijft staan; leeg als dat nog niet is gezegd.',
  })
  grond: NaamGrond | null;
  @Field(() => String, { nullable: true, description: 'De reden in woorden.' })
  reden: string | null;
}

@ObjectType({ description: 'Eén keer dat een stuk als bestand is opgeslagen.' })
export class UitvoerGift {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'De versie.' })
  versie: number;
  @Field(() => UitvoerVormEnum, { description: 'Soort bestand.' })
  vorm: UitvoerVorm;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { description: 'Door wie.' })
  door: string;
  @Field(() => String, { description: 'Waarom, en voor wie.' })
  reden: string;
}

@ObjectType({ description: 'Een eerdere of huidige versie van een stuk.' })
export class UitvoerVersie {
  @Field(() => Int, { description: 'Nummer van de versie.' })
  versie: number;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { description: 'Door wie.' })
  door: string;
  @Field(() => [UitvoerDeelType], { description: 'De tekst van toen.' })
  delen: UitvoerDeelType[];
}

@ObjectType({
  description: 'Een stuk dat uit een melding komt: de tekst, de namen erin, en elke keer dat het is opgeslagen.',
})
export class Uitvoer {
  @Field(() => ID, { description: 'De melding.' })
  meldingId: string;
  @Field(() => UitvoerSoortEnum, { description: 'Soort stuk.' })
  soort: UitvoerSoort;
  @Field(() => Int, { description: 'De nieuwste versie; 0 als er nog geen is.' })
  versie: number;
  @Field(() => [UitvoerDeelType], {
    description: 'De tekst van de nieuwste versie, of het voorstel als er nog geen is.',
  })
  delen: UitvoerDeelType[];
  @Field(() => [UitvoerDeelType], { description: 'Een voorstel uit wat er nu in de melding staat.' })
  voorstel: UitvoerDeelType[];
  @Field(() => [UitvoerNaam], { description: 'Namen die in de tekst staan.' })
  namen: UitvoerNaam[];
  @Field(() => NamenLijnEnum, { description: 'De lijn van uw organisatie over namen in het dossier van de cliënt.' })
  lijn: NamenLijn;
  @Field(() => String, { nullable: true, description: 'Waarom dit stuk nu niet gemaakt mag worden; leeg als het mag.' })
  bezwaar: string | null;
  @Field(() => [UitvoerVersie], { description: 'Alle versies, de nieuwste voorop.' })
  versies: UitvoerVersie[];
  @Field(() => [UitvoerGift], { description: 'Elke keer dat het is opgeslagen, de nieuwste voorop.' })
  giften: UitvoerGift[];
  @Field(() => Boolean, { description: 'Mag u dit stuk maken en opslaan?' })
  magMaken: boolean;
}

@ObjectType({
  description: 'Iemand anders wijzigde dit stuk intussen. Er is niets gewijzigd; hier is de nieuwste inhoud.',
})
export class UitvoerVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Uitvoer, { description: 'Het stuk zoals het nu is.' })
  huidig: Uitvoer;
}

export const UitvoerUitkomst = maakUitkomst('UitvoerUitkomst', 'Uitkomst van een handeling op een stuk.', [
  Uitvoer,
  UitvoerVerouderd,
]);

@ObjectType({ description: 'De keuze van de organisatie over namen van medewerkers in het dossier van de cliënt.' })
export class UitvoerInstelling {
  @Field(() => NamenLijnEnum, { description: 'De lijn.' })
  lijn: NamenLijn;
  @Field(() => String, { nullable: true, description: 'Waarom; leeg als er nog niet is gekozen.' })
  reden: string | null;
  @Field(() => String, { nullable: true, description: 'Wie dit koos.' })
  door: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Vanaf wanneer.' })
  op: Date | null;
  @Field(() => Int, { description: 'Versie; 0 als er nog niet is gekozen.' })
  versie: number;
  @Field(() => [String], { description: 'De twee bronnen die elkaar tegenspreken.' })
  bronnen: string[];
}

export const UitvoerInstellingUitkomst = maakUitkomst(
  'UitvoerInstellingUitkomst',
  'Uitkomst van kiezen welke namen in het dossier van de cliënt mogen staan.',
  [UitvoerInstelling],
);

@InputType({ description: 'De tekst van één deel van een stuk.' })
export class UitvoerDeelInvoer {
  @Field(() => String, { description: 'Code van het deel.' })
  code: string;
  @Field(() => String, { description: 'De tekst, hoogstens 20.000 tekens.' })
  tekst: string;
}

@InputType({ description: 'Waarom een naam blijft staan.' })
export class NaamBevestigingInvoer {
  @Field(() => String, { description: 'De naam, zoals die bij het stuk staat.' })
  naam: string;
  @Field(() => NaamGrondEnum, { description: 'De grond.' })
  grond: NaamGrond;
  @Field(() => String, { description: 'De reden in woorden.' })
  reden: string;
}
