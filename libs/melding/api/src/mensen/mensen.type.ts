import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  GENOEMDE_ROLLEN,
  KLUIS_STANDEN,
  ONAFHANKELIJK_SOORTEN,
  ZWIJG_SOORTEN,
  type KluisStand,
  type OnafhankelijkSoort,
  type ZwijgSoort,
} from '@meldbaken/melding/contract';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';

const alsEnum = (naam: string, description: string, codes: readonly string[]): Record<string, string> => {
  const e = Object.fromEntries(codes.map((c) => [c, c]));
  registerEnumType(e, { name: naam, description });
  return e;
};
const KluisStandEnum = alsEnum('KluisStand', 'Stand van een verzoek om de naam van de melder te zien.', KLUIS_STANDEN);
const ZwijgSoortEnum = alsEnum('ZwijgSoort', 'PLICHT voor collega’s, VERZOEK voor anderen.', ZWIJG_SOORTEN);
export const OnafhankelijkSoortEnum = alsEnum(
  'OnafhankelijkSoort',
  'Wat een melder vraagt aan de onafhankelijke ontvanger.',
  ONAFHANKELIJK_SOORTEN,
);
export const GenoemdeRolEnum = alsEnum('GenoemdeRol', 'PLEGER (vermoedelijk) of CLIENT.', GENOEMDE_ROLLEN);

@ObjectType({ description: 'Een verzoek om te zien wie vertrouwelijk meldde, met het besluit van een tweede persoon.' })
export class KluisVerzoek {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => ID, { description: 'De melding.' })
  meldingId: string;
  @Field(() => String, { description: 'Nummer van de melding.' })
  nummer: string;
  @Field(() => String, { description: 'Wie het vroeg.' })
  aanvrager: string;
  @Field(() => DateTime, { description: 'Wanneer het werd gevraagd.' })
  gevraagdOp: Date;
  @Field(() => String, { description: 'Waarom.' })
  reden: string;
  @Field(() => KluisStandEnum, { description: 'Stand.' })
  stand: KluisStand;
  @Field(() => String, { nullable: true, description: 'Wie besliste.' })
  beslisser: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer is beslist.' })
  beslotenOp: Date | null;
  @Field(() => String, { nullable: true, description: 'Waarom wel of niet.' })
  besluitReden: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Tot wanneer de naam te zien is.' })
  openTot: Date | null;
  @Field(() => Boolean, { description: 'Vroeg u dit zelf?' })
  vanMij: boolean;
}

@ObjectType({ description: 'De naam van de melder, voor wie hem nu mag zien.' })
export class KluisInhoud {
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { nullable: true, description: 'Telefoonnummer, als de melder dat gaf.' })
  telefoon: string | null;
  @Field(() => String, { nullable: true, description: 'E-mailadres, als de melder dat gaf.' })
  email: string | null;
  @Field(() => DateTime, { description: 'Tot wanneer u de naam mag zien.' })
  openTot: Date;
}

@ObjectType({ description: 'De afspraak om er voorlopig niet over te praten, per versie.' })
export class Zwijgplicht {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => ZwijgSoortEnum, { description: 'Plicht of verzoek.' })
  soort: ZwijgSoort;
  @Field(() => DateTime, { description: 'Sinds wanneer.' })
  begonnenOp: Date;
  @Field(() => Datum, { description: 'Tot ongeveer wanneer.' })
  tot: string;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het ophield.' })
  beeindigdOp: Date | null;
  @Field(() => String, { description: 'Wie dit zette.' })
  door: string;
  @Field(() => DateTime, { description: 'Wanneer dit is gezet.' })
  op: Date;
  @Field(() => String, { nullable: true, description: 'Waarom.' })
  reden: string | null;
  @Field(() => String, { description: 'Wat de melder leest.' })
  tekst: string;
}

@ObjectType({ description: 'Een persoonlijke werkaantekening. Alleen de schrijver leest die.' })
export class Notitie {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Tekst.' })
  tekst: string;
  @Field(() => DateTime, { description: 'Laatst gewijzigd.' })
  gewijzigdOp: Date;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer hij wordt gewist.' })
  wisOp: Date | null;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
}

@ObjectType({ description: 'Iemand die meekijkt of meekeek: sinds, tot, waarom en door wie.' })
export class Meekijker {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => ID, { nullable: true, description: 'Het lidmaatschap; leeg bij een groep.' })
  lidmaatschapId: string | null;
  @Field(() => String, { description: 'Naam, of de naam van de groep.' })
  naam: string;
  @Field(() => String, { description: 'Functie bij deze melding.' })
  functie: string;
  @Field(() => Boolean, { description: 'Is dit een groep?' })
  groep: boolean;
  @Field(() => DateTime, { description: 'Sinds wanneer.' })
  van: Date;
  @Field(() => Datum, { nullable: true, description: 'De laatste dag, als die is afgesproken.' })
  eindeOp: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer het ophield.' })
  tot: Date | null;
  @Field(() => String, { nullable: true, description: 'Waarom.' })
  reden: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom het ophield.' })
  eindeReden: string | null;
  @Field(() => String, { nullable: true, description: 'Wie deze persoon erbij haalde.' })
  door: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer deze persoon de melding voor het laatst las.' })
  gezienOp: Date | null;
}

@ObjectType({ description: 'Een vraag van de melder aan de onafhankelijke ontvanger.' })
export class OnafhankelijkVerzoek {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => OnafhankelijkSoortEnum, { description: 'Soort.' })
  soort: OnafhankelijkSoort;
  @Field(() => DateTime, { description: 'Wanneer.' })
  gedaanOp: Date;
  @Field(() => String, { description: 'Wat de melder schreef.' })
  tekst: string;
  @Field(() => String, { nullable: true, description: 'Antwoord.' })
  antwoord: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer er antwoord kwam.' })
  beantwoordOp: Date | null;
  @Field(() => String, { nullable: true, description: 'Wie antwoordde.' })
  door: string | null;
}

@ObjectType({ description: 'De mensen rond een melding: wie kijkt mee, wie mag wat weten.' })
export class MeldingMensen {
  @Field(() => ID, { description: 'De melding.' })
  meldingId: string;
  @Field(() => Int, { description: 'Versie van de melding.' })
  versie: number;
  @Field(() => Boolean, { description: 'Koos de melder voor vertrouwelijk melden?' })
  vertrouwelijk: boolean;
  @Field(() => [KluisVerzoek], { description: 'Verzoeken om de naam te zien; blijven altijd staan.' })
  kluis: KluisVerzoek[];
  @Field(() => Zwijgplicht, { nullable: true, description: 'De afspraak om te zwijgen zoals die nu is.' })
  zwijgen: Zwijgplicht | null;
  @Field(() => [Zwijgplicht], { description: 'Alle versies, de nieuwste voorop.' })
  zwijgVersies: Zwijgplicht[];
  @Field(() => ZwijgSoortEnum, { description: 'Is het voor deze melder een plicht of een verzoek?' })
  zwijgSoort: ZwijgSoort;
  @Field(() => [Notitie], { description: 'Uw eigen notities.' })
  notities: Notitie[];
  @Field(() => [Meekijker], { description: 'Wie nu meekijken.' })
  kijkers: Meekijker[];
  @Field(() => [Meekijker], { description: 'Wie eerder meekeken.' })
  eerder: Meekijker[];
  @Field(() => [OnafhankelijkVerzoek], {
    description: 'Vragen van de melder; alleen voor de onafhankelijke ontvanger.',
  })
  onafhankelijk: OnafhankelijkVerzoek[];
  @Field(() => [String], { description: 'Codes van wat u hier nu mag doen.' })
  mag: string[];
}

@ObjectType({ description: 'Iemand anders wijzigde dit intussen. Er is niets gewijzigd.' })
export class MensenVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => MeldingMensen, { description: 'Zoals het nu is.' })
  huidig: MeldingMensen;
}

@ObjectType({ description: 'Eén verzoek om uw naam te zien, zonder namen.' })
export class EigenKluisRegel {
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { description: 'Wat er gebeurde, in gewone taal.' })
  tekst: string;
}

@ObjectType({ description: 'Wat een melder weet van de eigen melding: zwijgen, de naam, en eigen vragen.' })
export class EigenAfspraken {
  @Field(() => ID, { description: 'De melding.' })
  meldingId: string;
  @Field(() => String, { description: 'Nummer van de melding.' })
  nummer: string;
  @Field(() => Boolean, { description: 'Hebt u vertrouwelijk gemeld?' })
  vertrouwelijk: boolean;
  @Field(() => String, { nullable: true, description: 'Wat is afgesproken over zwijgen, in gewone taal.' })
  zwijgTekst: string | null;
  @Field(() => Datum, { nullable: true, description: 'Tot ongeveer wanneer u zwijgt; leeg als het voorbij is.' })
  zwijgenTot: string | null;
  @Field(() => [EigenKluisRegel], { description: 'Wie uw naam wilde zien, en wat daarvan kwam.' })
  kluis: EigenKluisRegel[];
  @Field(() => [OnafhankelijkVerzoek], { description: 'Uw vragen aan de onafhankelijke ontvanger.' })
  vragen: OnafhankelijkVerzoek[];
}

@ObjectType({ description: 'Een melding die overgedragen kan worden.' })
export class OverTeDragen {
  @Field(() => ID, { description: 'Id van de melding.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => String, { description: 'Locatie of team.' })
  eenheid: string;
  @Field(() => ID, { description: 'Wie nu behandelt.' })
  behandelaarId: string;
  @Field(() => String, { description: 'Naam van wie nu behandelt.' })
  behandelaar: string;
  @Field(() => Int, { description: 'Aantal open termijnen.' })
  termijnen: number;
}

@ObjectType({ description: 'De zaken zijn overgedragen.' })
export class ZakenOvergedragen {
  @Field(() => Int, { description: 'Aantal meldingen.' })
  meldingen: number;
  @Field(() => Int, { description: 'Aantal termijnen dat meeging.' })
  termijnen: number;
}

export const MensenUitkomst = maakUitkomst('MensenUitkomst', 'Uitkomst van een handeling rond de mensen.', [
  MeldingMensen,
  MensenVerouderd,
]);
export const KluisVerzoekUitkomst = maakUitkomst('KluisVerzoekUitkomst', 'Uitkomst van een besluit over een naam.', [
  KluisVerzoek,
]);
export const KluisInhoudUitkomst = maakUitkomst('KluisInhoudUitkomst', 'Uitkomst van het openen van een naam.', [
  KluisInhoud,
]);
export const OverdragenUitkomst = maakUitkomst('OverdragenUitkomst', 'Uitkomst van overdragen.', [ZakenOvergedragen]);
export const EigenAfsprakenUitkomst = maakUitkomst('EigenAfsprakenUitkomst', 'Uitkomst van een vraag van de melder.', [
  EigenAfspraken,
]);
