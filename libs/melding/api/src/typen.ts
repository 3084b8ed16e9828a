import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  BETROKKENE_FUNCTIES,
  MELDING_STATUSSEN,
  STAP_STATUSSEN,
  VASTSTELLING_SOORTEN,
  VORMEN,
  type BetrokkeneFunctie,
  type MeldingStatus,
  type StapStatus,
  type VaststellingSoort,
  type Vorm,
} from '@meldbaken/melding/contract';
import { EenheidType, LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { Termijn } from '@meldbaken/termijn/graphql';

const alsEnum = (naam: string, description: string, codes: readonly string[]): Record<string, string> => {
  const e = Object.fromEntries(codes.map((c) => [c, c]));
  registerEnumType(e, { name: naam, description });
  return e;
};
export const MeldingStatusEnum = alsEnum('MeldingStatus', 'Stand van een melding.', MELDING_STATUSSEN);
export const VormEnum = alsEnum('Vorm', 'Vorm van grensoverschrijdend gedrag (Leidraad, deel 2).', VORMEN);
export const StapStatusEnum = alsEnum('StapStatus', 'Stand van een stap.', STAP_STATUSSEN);
export const VaststellingSoortEnum = alsEnum('VaststellingSoort', 'Wat er voor de buitenwereld is vastgesteld (art. 11 Wkkgz).', VASTSTELLING_SOORTEN);
export const BetrokkeneFunctieEnum = alsEnum('BetrokkeneFunctie', 'In welke functie iemand meekijkt.', BETROKKENE_FUNCTIES);
export const MeldingSorteringEnum = alsEnum('MeldingSortering', 'Volgorde van de lijst.', ['NIEUWSTE', 'OUDSTE']);
export const MeldingWieEnum = alsEnum('MeldingWie', 'Van wie: MIJN, NIEUW (nog niemand) of ALLE die u mag zien.', ['MIJN', 'NIEUW', 'ALLE']);

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

@ObjectType({ description: 'Een vaststelling voor de buitenwereld (art. 11 Wkkgz). Iets anders dan het oordeel van stap 4.' })
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
}

@ObjectType({ description: 'Een interne melding, voor wie erbij betrokken is.' })
export class Melding {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer, bijvoorbeeld M-2026-ABCDE.' })
  nummer: string;
  @Field(() => MeldingStatusEnum, { description: 'Stand.' })
  status: MeldingStatus;
  @Field(() => [VormEnum], { description: 'Vormen; leeg als de melder het niet wist.' })
  vormen: Vorm[];
  @Field(() => EenheidType, { description: 'Locatie of team.' })
  eenheid: EenheidType;
  @Field(() => LidKort, { nullable: true, description: 'Wie de melding behandelt.' })
  behandelaar: LidKort | null;
  @Field(() => [Termijn], { description: 'De termijnen die nog open zijn, eerst aflopende voorop.' })
  termijnen: Termijn[];
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => DateTime, { description: 'Moment van indienen.' })
  ingediendOp: Date;
  @Field(() => MeldingInhoud, { nullable: true, description: 'De inhoud; alleen bij één melding.' })
  inhoud?: MeldingInhoud | null;
  @Field(() => String, { nullable: true, description: 'Wie de melding deed; alleen voor de behandelaars.' })
  melder?: string | null;
  @Field(() => [Genoemde], { description: 'Wie er worden genoemd; alleen bij één melding.' })
  genoemden: Genoemde[];
  @Field(() => [Stap], { description: 'De zes stappen; alleen bij één melding.' })
  stappen: Stap[];
  @Field(() => [Vaststelling], { description: 'Alle vaststellingen, de nieuwste voorop; alleen bij één melding.' })
  vaststellingen: Vaststelling[];
  @Field(() => [Kijker], { description: 'Wie er meekijken; alleen bij één melding.' })
  kijkers: Kijker[];
  @Field(() => [TijdlijnRegel], { description: 'Wat er gebeurde, het nieuwste voorop; alleen bij één melding.' })
  tijdlijn: TijdlijnRegel[];
  @Field(() => [String], { description: 'Codes van wat u nu met deze melding mag doen; alleen bij één melding.' })
  magHandelingen: string[];
}

@ObjectType({ description: 'Een melding zonder inhoud, voor de bestuurder.' })
export class MeldingOverzicht {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => MeldingStatusEnum, { description: 'Stand.' })
  status: MeldingStatus;
  @Field(() => [VormEnum], { description: 'Vormen.' })
  vormen: Vorm[];
  @Field(() => String, { description: 'Eenheid van 20 mensen of meer, anders de eenheid daarboven, anders "afgeschermd".' })
  eenheid: string;
  @Field(() => [Stap], { description: 'Stand van de zes stappen.' })
  stappen: Stap[];
  @Field(() => [Termijn], { description: 'De open termijnen.' })
  termijnen: Termijn[];
  @Field(() => DateTime, { description: 'Moment van indienen.' })
  ingediendOp: Date;
  @Field(() => Boolean, { description: 'Bent u bij deze melding gehaald, en mag u de inhoud lezen?' })
  meegekeken: boolean;
}

@ObjectType({ description: 'Een eigen melding: alleen de stand.' })
export class EigenMelding {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => DateTime, { description: 'Moment van indienen.' })
  ingediendOp: Date;
  @Field(() => String, { description: 'Code van de stand.' })
  stand: string;
  @Field(() => String, { description: 'De stand en wat u kunt verwachten, in gewone taal.' })
  standTekst: string;
  @Field(() => Datum, { description: 'De dag waarop u uiterlijk iets hoort.' })
  eersteReactieUiterlijk: string;
}

@ObjectType({ description: 'De melding is ontvangen.' })
export class MeldingIngediend {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => DateTime, { description: 'Wanneer de melding binnenkwam.' })
  ontvangenOp: Date;
  @Field(() => Datum, { description: 'De dag waarop de melder uiterlijk iets hoort (2 werkdagen).' })
  eersteReactieUiterlijk: string;
  @Field(() => String, { description: 'Wie de melding lezen, in gewone taal.' })
  wieLeest: string;
}

@ObjectType({ description: 'Iemand anders wijzigde dit intussen. Er is niets gewijzigd; hier is de nieuwste inhoud.' })
export class VersieVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Melding, { description: 'De melding zoals die nu is.' })
  huidig: Melding;
}

export const MeldingIndienenUitkomst = maakUitkomst('MeldingIndienenUitkomst', 'Uitkomst van indienen.', [MeldingIngediend]);
export const MeldingUitkomst = maakUitkomst('MeldingUitkomst', 'Uitkomst van een handeling op een melding.', [Melding, VersieVerouderd]);

@InputType({ description: 'Beperk de lijst.' })
export class MeldingFilter {
  @Field(() => [MeldingStatusEnum], { nullable: true, description: 'Alleen deze standen.' })
  status?: MeldingStatus[] | null;
  @Field(() => VormEnum, { nullable: true, description: 'Alleen deze vorm.' })
  vorm?: Vorm | null;
  @Field(() => ID, { nullable: true, description: 'Alleen deze eenheid.' })
  eenheidId?: string | null;
  @Field(() => MeldingWieEnum, { nullable: true, description: 'Van wie.' })
  wie?: 'MIJN' | 'NIEUW' | 'ALLE' | null;
  @Field(() => String, { nullable: true, description: 'Deel van het nummer.' })
  zoek?: string | null;
}

@InputType({ description: 'Iemand noemen: kies een medewerker of typ een naam.' })
export class GenoemdeInvoer {
  @Field(() => ID, { nullable: true, description: 'Gekozen medewerker.' })
  persoonId?: string | null;
  @Field(() => String, { nullable: true, description: 'Getypte naam.' })
  naam?: string | null;
}

@InputType({ description: 'Wat de melder invult. Feiten en mening apart.' })
export class MeldingInvoer {
  @Field(() => String, { description: 'JA, NEE of WEET_NIET.' })
  clientVeilig: string;
  @Field(() => String, { nullable: true, description: 'Wat er direct is gedaan.' })
  watGedaan?: string | null;
  @Field(() => String, { description: 'Wat is gezien of gehoord, hoogstens 20.000 tekens.' })
  feiten: string;
  @Field(() => String, { nullable: true, description: 'Wat de melder denkt, hoogstens 20.000 tekens.' })
  mening?: string | null;
  @Field(() => [VormEnum], { description: 'Vormen.' })
  vormen: Vorm[];
  @Field(() => Boolean, { nullable: true, description: 'De melder weet de vorm niet.' })
  vormOnbekend?: boolean | null;
  @Field(() => [String], { description: 'Codes van signalen.' })
  signalen: string[];
  @Field(() => Datum, { nullable: true, description: 'Dag waarop het gebeurde, of de eerste dag.' })
  gebeurdVan?: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag.' })
  gebeurdTot?: string | null;
  @Field(() => DateTime, { description: 'Wanneer het is gezien of gehoord.' })
  geconstateerdOp: Date;
  @Field(() => String, { nullable: true, description: 'Waar het was.' })
  waar?: string | null;
  @Field(() => GenoemdeInvoer, { nullable: true, description: 'Over wie; leeg als de melder het niet weet.' })
  pleger?: GenoemdeInvoer | null;
  @Field(() => String, { nullable: true, description: 'Naam van de cliënt.' })
  clientNaam?: string | null;
  @Field(() => ID, { description: 'Locatie of team waar het was.' })
  eenheidId: string;
  @Field(() => String, { description: 'Weet de cliënt van de melding: JA, NEE of WEET_NIET.' })
  clientWeetHet: string;
  @Field(() => String, { description: 'Vindt de cliënt het goed: JA, NEE, WEET_NIET of NIET_GEVRAAGD.' })
  clientAkkoord: string;
}

@InputType({ description: 'Een vaststelling (art. 11 Wkkgz).' })
export class VaststellingInvoer {
  @Field(() => VaststellingSoortEnum, { description: 'Soort.' })
  soort: VaststellingSoort;
  @Field(() => DateTime, { description: 'Moment van vaststellen, niet van invoeren.' })
  vastgesteldOp: Date;
  @Field(() => DateTime, { nullable: true, description: 'Verplicht bij geweld.' })
  bekendGewordenOp?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Verplicht bij ontslag.' })
  meegedeeldOp?: Date | null;
  @Field(() => String, { description: 'Toelichting.' })
  toelichting: string;
  @Field(() => String, { nullable: true, description: 'Waarom eerder dan eerst vastgelegd.' })
  redenEerder?: string | null;
}

export type { BetrokkeneFunctie };
