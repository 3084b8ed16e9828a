import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { EisStatus, Inzetbaarheid } from '@meldbaken/vergewis/contract';
import { Datum, maakUitkomst } from '@meldbaken/platform/graphql';
import { EisStatusEnum, InzetbaarheidEnum } from '../typen/enums';

@InputType({
  description:
    'Eén dienstverband uit het andere systeem. Een veld dat u weglaat blijft zoals het was; een veld met null wordt leeg. De regels zijn die van het inlezen van een lijst.',
})
export class KoppelingDienstverbandInvoer {
  @Field(() => String, { description: 'Personeelsnummer, met nullen vooraan.' })
  personeelsnummer: string;
  @Field(() => String, { description: 'Voornaam.' })
  voornaam: string;
  @Field(() => String, { nullable: true, description: 'Tussenvoegsel.' })
  tussenvoegsel?: string | null;
  @Field(() => String, { description: 'Achternaam.' })
  achternaam: string;
  @Field(() => String, { nullable: true, description: 'Geboortedatum, jjjj-mm-dd.' })
  geboortedatum?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mailadres.' })
  email?: string | null;
  @Field(() => String, { description: 'Soort dienstverband: een code of het woord, bijvoorbeeld IN_DIENST.' })
  soort: string;
  @Field(() => String, { description: 'Functie.' })
  functie: string;
  @Field(() => String, { description: 'Naam van het team of de locatie, of de weg ernaartoe: Locatie > Team.' })
  eenheid: string;
  @Field(() => Boolean, { description: 'Heeft deze persoon in het werk contact met cliënten?' })
  clientcontact: boolean;
  @Field(() => String, { description: 'Soort zorg: een code of het woord, bijvoorbeeld WLZ.' })
  zorgsoort: string;
  @Field(() => [String], { nullable: true, description: 'Bijzonderheden: codes of woorden.' })
  kenmerken?: string[] | null;
  @Field(() => String, { nullable: true, description: 'BIG-nummer, 11 cijfers.' })
  bigNummer?: string | null;
  @Field(() => String, { nullable: true, description: 'Eerste werkdag, jjjj-mm-dd.' })
  beginOp?: string | null;
  @Field(() => String, { nullable: true, description: 'Laatste werkdag, jjjj-mm-dd.' })
  eindeOp?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'De versie die uw systeem zag. Klopt die niet meer, dan verandert er niets. Weglaten: uw systeem heeft gelijk.',
  })
  versie?: number | null;
}

@ObjectType({ description: 'Wat er mis is in één veld van een rij, en wat wel goed is.' })
export class KoppelingRijFout {
  @Field(() => String, { description: 'Naam van het veld.' })
  veld: string;
  @Field(() => String, { description: 'Code, bijvoorbeeld KOPPELING_WAARDE of VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Wat er mis is en wat wel goed is, in gewone taal.' })
  bericht: string;
}

@ObjectType({ description: 'Wat er met één rij gebeurde.' })
export class KoppelingRij {
  @Field(() => Int, { description: 'De hoeveelste rij, vanaf 1.' })
  rij: number;
  @Field(() => String, { nullable: true, description: 'Personeelsnummer.' })
  personeelsnummer: string | null;
  @Field(() => String, {
    description:
      'TOEGEVOEGD, GEWIJZIGD, GELIJK, GEWEIGERD, of NIET_GEDAAN als u alles of niets vroeg en een andere rij fout was.',
  })
  uitkomst: string;
  @Field(() => Int, { nullable: true, description: 'De versie na deze oproep.' })
  versie: number | null;
  @Field(() => [KoppelingRijFout], { description: 'Wat er mis is; leeg als het goed ging.' })
  fouten: KoppelingRijFout[];
}

@ObjectType({ description: 'Uitkomst per rij. Een rij is helemaal bewaard of helemaal niet.' })
export class KoppelingBijgewerkt {
  @Field(() => Int, { description: 'Hoeveel er zijn toegevoegd.' })
  toegevoegd: number;
  @Field(() => Int, { description: 'Hoeveel er zijn gewijzigd.' })
  gewijzigd: number;
  @Field(() => Int, { description: 'Hoeveel er al zo waren.' })
  gelijk: number;
  @Field(() => Int, { description: 'Hoeveel er zijn geweigerd of niet gedaan.' })
  geweigerd: number;
  @Field(() => [KoppelingRij], { description: 'Elke rij, in uw volgorde.' })
  rijen: KoppelingRij[];
}

@ObjectType({ description: 'Wie inzetbaar is: nummer en uitkomst. Geen naam en geen reden.' })
export class KoppelingStand {
  @Field(() => String, { description: 'Personeelsnummer.' })
  personeelsnummer: string;
  @Field(() => Int, { description: 'Versie van het dienstverband.' })
  versie: number;
  @Field(() => Datum, { nullable: true, description: 'Eerste werkdag.' })
  beginOp: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste werkdag.' })
  eindeOp: string | null;
  @Field(() => InzetbaarheidEnum, { description: 'Mag deze persoon vandaag werken?' })
  status: Inzetbaarheid;
  @Field(() => Boolean, { description: 'Wordt dit net opnieuw nagekeken? Tot dan geldt: niet inzetbaar.' })
  wordtNagekeken: boolean;
}

@ObjectType({ description: 'Een controle die nog niet in orde is.' })
export class KoppelingEis {
  @Field(() => String, { description: 'Code, bijvoorbeeld VOG_WKKGZ.' })
  code: string;
  @Field(() => EisStatusEnum, { description: 'Hoe hij ervoor staat.' })
  status: EisStatus;
}

@ObjectType({ description: 'De controles die voor één dienstverband nog missen.' })
export class KoppelingEisen {
  @Field(() => String, { description: 'Personeelsnummer.' })
  personeelsnummer: string;
  @Field(() => Datum, { nullable: true, description: 'Eerste werkdag.' })
  beginOp: string | null;
  @Field(() => [KoppelingEis], { description: 'Wat mist; leeg als alles in orde is.' })
  missend: KoppelingEis[];
}

@ObjectType({ description: 'Een deel van de antwoorden, en waar het verder gaat.' })
export class KoppelingStanden {
  @Field(() => [KoppelingStand], { description: 'De uitkomsten.' })
  standen: KoppelingStand[];
  @Field(() => Boolean, { description: 'Is er nu nog meer?' })
  meer: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Geef deze de volgende keer mee als after: dan krijgt u wat sindsdien veranderde. Null zonder recht.',
  })
  volgende: string | null;
}

@ObjectType({ description: 'Een deel van de antwoorden, en waar het verder gaat.' })
export class KoppelingEisenDeel {
  @Field(() => [KoppelingEisen], { description: 'Per dienstverband wat mist.' })
  dienstverbanden: KoppelingEisen[];
  @Field(() => Boolean, { description: 'Is er nu nog meer?' })
  meer: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Geef deze de volgende keer mee als after: dan krijgt u wat sindsdien veranderde. Null zonder recht.',
  })
  volgende: string | null;
}

export const KoppelingBijwerkenUitkomst = maakUitkomst(
  'KoppelingBijwerkenUitkomst',
  'Uitkomst van dienstverbanden bijwerken.',
  [KoppelingBijgewerkt],
);
export const KoppelingEindeUitkomst = maakUitkomst(
  'KoppelingEindeUitkomst',
  'Uitkomst van een dienstverband beëindigen.',
  [KoppelingRij],
);
