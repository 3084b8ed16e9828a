import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { StapStatus, VaststellingSoort } from '@meldbaken/melding/contract';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime } from '@meldbaken/platform/graphql';
import { StapStatusEnum, VaststellingSoortEnum } from './enums';

@ObjectType({ description: 'De inhoud van een melding: feiten en mening zijn twee velden.' })
export class MeldingInhoud {
  @Field(() => String, { description: 'Is de cliënt veilig: JA, NEE of WEET_NIET.' })
  clientVeilig: string;
  @Field(() => String, { description: 'Weet de cliënt van de melding: JA, NEE of WEET_NIET.' })
  clientWeetHet: string;
  @Field(() => String, { description: 'Vindt de cliënt het goed: JA, NEE, WEET_NIET of NIET_GEVRAAGD.' })
  clientAkkoord: string;
  @Field(() => Datum, { nullable: true, description: 'Eerste dag waarop het gebeurde.' })
  gebeurdVan: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag, als het langer duurde.' })
  gebeurdTot: string | null;
  @Field(() => DateTime, { description: 'Wanneer het is gezien of gehoord; hier begint de termijn van zes weken.' })
  geconstateerdOp: Date;
  @Field(() => [String], { description: 'Codes van de aangekruiste signalen.' })
  signalen: string[];
  @Field(() => String, { description: 'Feiten: wat is gezien of gehoord.' })
  feiten: string;
  @Field(() => String, { nullable: true, description: 'Mening: wat de melder denkt dat het betekent.' })
  mening: string | null;
  @Field(() => String, { nullable: true, description: 'Wat er direct is gedaan.' })
  watGedaan: string | null;
  @Field(() => String, { nullable: true, description: 'Waar het was.' })
  waar: string | null;
}

@ObjectType({ description: 'Iemand die in de melding wordt genoemd.' })
export class Genoemde {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'PLEGER (vermoedelijk) of CLIENT.' })
  rol: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => ID, { nullable: true, description: 'De medewerker, als die bekend is.' })
  persoonId: string | null;
  @Field(() => String, { description: 'GEKOZEN, GETYPT, GEKOPPELD of NIEMAND_VAN_ONS.' })
  stand: string;
}

@ObjectType({ description: 'Eén van de zes stappen (Leidraad, deel 3).' })
export class Stap {
  @Field(() => Int, { description: 'Nummer, 1 tot en met 6.' })
  stap: number;
  @Field(() => StapStatusEnum, { description: 'Stand.' })
  status: StapStatus;
  @Field(() => String, { nullable: true, description: 'Waarom de stap niet nodig is.' })
  reden: string | null;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
}

@ObjectType({
  description: 'Een vaststelling voor de buitenwereld (art. 11 Wkkgz). Iets anders dan het oordeel van stap 4.',
})
export class Vaststelling {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Volgnummer binnen de melding.' })
  volgnummer: number;
  @Field(() => VaststellingSoortEnum, { description: 'Soort.' })
  soort: VaststellingSoort;
  @Field(() => DateTime, { description: 'Moment van vaststellen; hier telt de termijn van drie werkdagen vanaf.' })
  vastgesteldOp: Date;
  @Field(() => DateTime, { nullable: true, description: 'Bij geweld: wanneer de organisatie het hoorde.' })
  bekendGewordenOp: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Bij ontslag: wanneer het de zorgverlener is verteld.' })
  meegedeeldOp: Date | null;
  @Field(() => DateTime, { description: 'Wanneer dit is ingevoerd.' })
  vastgelegdOp: Date;
  @Field(() => LidKort, { description: 'Wie dit vastlegde.' })
  door: LidKort;
  @Field(() => String, { nullable: true, description: 'Toelichting.' })
  toelichting: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom het eerder was dan eerst vastgelegd.' })
  redenEerder: string | null;
}

@ObjectType({ description: 'Iemand die meekijkt, en waarom.' })
export class Kijker {
  @Field(() => ID, { nullable: true, description: 'Het lidmaatschap; leeg bij een groep.' })
  lidmaatschapId: string | null;
  @Field(() => String, { description: 'Naam, of de naam van de groep.' })
  naam: string;
  @Field(() => String, { description: 'Functie bij deze melding.' })
  functie: string;
  @Field(() => DateTime, { description: 'Sinds wanneer.' })
  van: Date;
  @Field(() => String, { nullable: true, description: 'Waarom.' })
  reden: string | null;
  @Field(() => Boolean, { description: 'Is dit een groep?' })
  groep: boolean;
}

@ObjectType({ description: 'Eén gebeurtenis in de melding.' })
export class TijdlijnRegel {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Code van de gebeurtenis.' })
  soort: string;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { nullable: true, description: 'Door wie.' })
  door: string | null;
  @Field(() => String, { description: 'Wat er gebeurde, in gewone taal.' })
  tekst: string;
  @Field(() => String, { nullable: true, description: 'Waarom, of hoe het is afgerond, als dat is opgeschreven.' })
  toelichting: string | null;
}
