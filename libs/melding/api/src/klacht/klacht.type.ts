import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  KLACHT_DELEN,
  KLACHT_FUNCTIES,
  KLACHT_KANALEN,
  KLACHT_OORDELEN,
  KLACHT_OVER,
  KLACHT_STANDEN,
  KLACHT_VERZENDWIJZEN,
  KLAGER_SOORTEN,
  type GenoemdeStand,
  type KlachtDeelSoort,
  type KlachtKanaal,
  type KlachtOordeelSoort,
  type KlachtOver,
  type KlachtStand,
  type KlachtVerzendwijze,
  type KlagerSoort,
} from '@meldbaken/melding/contract';
import { EenheidType, LidKort } from '@meldbaken/organisatie/graphql';
import { DateTime, Datum, maakUitkomst } from '@meldbaken/platform/graphql';
import { Termijn } from '@meldbaken/termijn/graphql';
import { alsEnum } from '../typen/als-enum';

export const KlachtStandEnum = alsEnum('KlachtStand', 'Stand van een klacht.', KLACHT_STANDEN);
export const KlachtOverEnum = alsEnum('KlachtOver', 'Waar een klacht over gaat.', KLACHT_OVER);
export const KlachtKanaalEnum = alsEnum('KlachtKanaal', 'Hoe een klacht binnenkwam.', KLACHT_KANALEN);
export const KlagerSoortEnum = alsEnum('KlagerSoort', 'Wie de klacht indient.', KLAGER_SOORTEN);
export const KlachtOordeelSoortEnum = alsEnum('KlachtOordeelSoort', 'Het oordeel over een klacht.', KLACHT_OORDELEN);
export const KlachtVerzendwijzeEnum = alsEnum(
  'KlachtVerzendwijze',
  'Hoe het oordeel naar de klager ging.',
  KLACHT_VERZENDWIJZEN,
);
export const KlachtDeelSoortEnum = alsEnum('KlachtDeelSoort', 'Wat er met een klacht gebeurde.', KLACHT_DELEN);
export const KlachtFunctieEnum = alsEnum(
  'KlachtFunctie',
  'Waarvoor iemand bij een klacht is gevraagd.',
  KLACHT_FUNCTIES,
);

@ObjectType({ description: 'Een klacht in de lijst, zonder inhoud.' })
export class KlachtRegel {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => KlachtStandEnum, { description: 'Stand.' })
  stand: KlachtStand;
  @Field(() => KlachtOverEnum, { description: 'Waar de klacht over gaat.' })
  over: KlachtOver;
  @Field(() => Datum, { description: 'De dag waarop de klacht binnenkwam.' })
  ontvangenOp: string;
  @Field(() => EenheidType, { nullable: true, description: 'Locatie of team.' })
  eenheid: EenheidType | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie de klacht behandelt.' })
  behandelaar: LidKort | null;
  @Field(() => Termijn, { nullable: true, description: 'De termijn voor het oordeel.' })
  termijn: Termijn | null;
}

@ObjectType({ description: 'Wie de klacht indient, en hoe we die bereiken.' })
export class Klager {
  @Field(() => KlagerSoortEnum, { description: 'Cliënt, vertegenwoordiger of nabestaande.' })
  soort: KlagerSoort;
  @Field(() => String, { nullable: true, description: 'Naam.' })
  naam: string | null;
  @Field(() => String, { nullable: true, description: 'Telefoonnummer.' })
  telefoon: string | null;
  @Field(() => String, { nullable: true, description: 'E-mailadres.' })
  email: string | null;
  @Field(() => String, { nullable: true, description: 'Adres.' })
  adres: string | null;
}

@ObjectType({ description: 'Iemand die in een klacht staat.' })
export class KlachtGenoemde {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => ID, { nullable: true, description: 'De medewerker, als die is gekozen of gekoppeld.' })
  persoonId: string | null;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'GEKOZEN, GETYPT, GEKOPPELD of NIEMAND_VAN_ONS.' })
  stand: GenoemdeStand;
}

@ObjectType({ description: 'Dat de klager is gehoord, of waarom niet.' })
export class KlachtHoren {
  @Field(() => Boolean, { description: 'Is de klager gehoord?' })
  gehoord: boolean;
  @Field(() => Datum, { nullable: true, description: 'Wanneer het gesprek was.' })
  op: string | null;
  @Field(() => String, { nullable: true, description: 'Wie erbij waren.' })
  wie: string | null;
  @Field(() => String, { nullable: true, description: 'Wat er is gezegd.' })
  verslag: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom de klager niet is gehoord.' })
  reden: string | null;
}

@ObjectType({ description: 'Wat we doen na een klacht, en wanneer het klaar is.' })
export class KlachtBesluitRegel {
  @Field(() => String, { description: 'Wat we doen.' })
  wat: string;
  @Field(() => Datum, { description: 'Wanneer het klaar is.' })
  uiterlijk: string;
}

@ObjectType({ description: 'Het oordeel over een klacht (artikel 17 lid 1 Wkkgz).' })
export class KlachtOordeel {
  @Field(() => KlachtOordeelSoortEnum, { description: 'Gegrond, deels gegrond, ongegrond of ingetrokken.' })
  uitkomst: KlachtOordeelSoort;
  @Field(() => String, { description: 'Waarom dit het oordeel is.' })
  redenen: string;
  @Field(() => [KlachtBesluitRegel], { description: 'Wat we gaan doen.' })
  besluiten: KlachtBesluitRegel[];
  @Field(() => Int, { description: 'Hoe vaak het oordeel is opgeschreven.' })
  versie: number;
}

@ObjectType({ description: 'Dat het oordeel naar de klager ging.' })
export class KlachtVerstuurd {
  @Field(() => Datum, { description: 'Wanneer.' })
  op: string;
  @Field(() => KlachtVerzendwijzeEnum, { description: 'Hoe.' })
  hoe: KlachtVerzendwijze;
  @Field(() => String, { nullable: true, description: 'Waarom het later was dan de wet wil.' })
  teLaat: string | null;
}

@ObjectType({ description: 'Eén regel van wat er met een klacht gebeurde.' })
export class KlachtGebeurtenis {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => KlachtDeelSoortEnum, { description: 'Wat er gebeurde, als code.' })
  soort: KlachtDeelSoort;
  @Field(() => String, { description: 'Wat er gebeurde.' })
  tekst: string;
  @Field(() => String, { nullable: true, description: 'De reden of uitleg erbij.' })
  toelichting: string | null;
  @Field(() => DateTime, { description: 'Wanneer het is vastgelegd.' })
  op: Date;
  @Field(() => String, { nullable: true, description: 'Door wie.' })
  door: string | null;
}

@ObjectType({
  description: 'Een klacht van een cliënt, vertegenwoordiger of nabestaande (artikel 13 tot en met 17 Wkkgz).',
})
export class Klacht extends KlachtRegel {
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => KlachtKanaalEnum, { description: 'Hoe de klacht binnenkwam.' })
  kanaal: KlachtKanaal;
  @Field(() => DateTime, { description: 'Wanneer de klacht is ingevoerd.' })
  ingevoerdOp: Date;
  @Field(() => LidKort, { nullable: true, description: 'Wie de klacht invoerde.' })
  ingevoerdDoor: LidKort | null;
  @Field(() => String, { description: 'De klacht, in de woorden van de klager.' })
  klacht: string;
  @Field(() => String, { nullable: true, description: 'Wat de klager wil.' })
  wens: string | null;
  @Field(() => Klager, { description: 'De klager.' })
  klager: Klager;
  @Field(() => [KlachtGenoemde], { description: 'Wie er in de klacht staan.' })
  genoemden: KlachtGenoemde[];
  @Field(() => LidKort, { nullable: true, description: 'De bestuurder die meebeslist.' })
  beslisser: LidKort | null;
  @Field(() => KlachtHoren, { nullable: true, description: 'Of de klager is gehoord.' })
  horen: KlachtHoren | null;
  @Field(() => KlachtOordeel, { nullable: true, description: 'Het oordeel.' })
  oordeel: KlachtOordeel | null;
  @Field(() => KlachtVerstuurd, { nullable: true, description: 'Wanneer het oordeel naar de klager ging.' })
  verstuurd: KlachtVerstuurd | null;
  @Field(() => String, { nullable: true, description: 'De melding waar de klacht over gaat, als u die mag lezen.' })
  gaatOverMelding: string | null;
  @Field(() => [KlachtGebeurtenis], { description: 'Wat er gebeurde, het nieuwste eerst.' })
  gebeurtenissen: KlachtGebeurtenis[];
  @Field(() => [String], { description: 'Codes van wat u nu mag doen.' })
  magHandelingen: string[];
}

@ObjectType({ description: 'Een klacht is ingevoerd.' })
export class KlachtIngevoerd {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => Boolean, { description: 'Ziet u de klacht zelf? Niet als u er misschien in staat.' })
  zichtbaar: boolean;
}

@ObjectType({
  description: 'Iemand anders wijzigde de klacht intussen. Er is niets gewijzigd; hier is de nieuwste stand.',
})
export class KlachtVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Klacht, { description: 'De klacht zoals die nu is.' })
  huidig: Klacht;
}

export const KlachtUitkomst = maakUitkomst('KlachtUitkomst', 'Uitkomst van een handeling op een klacht.', [
  Klacht,
  KlachtVerouderd,
]);
export const KlachtInvoerenUitkomst = maakUitkomst(
  'KlachtInvoerenUitkomst',
  'Uitkomst van het invoeren van een klacht.',
  [KlachtIngevoerd],
);
