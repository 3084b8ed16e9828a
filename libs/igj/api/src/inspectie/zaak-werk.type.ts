import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  EigenReden,
  ElementOordeel,
  ExterneMeldingCategorie,
  MaatregelCode,
  PostvakStatus,
  SignaalOntvanger,
  WegingErnst,
  WegingRisico,
  ZaakRoute,
} from '@meldbaken/igj/contract';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime } from '@meldbaken/platform/graphql';
import { CategorieEnum, ZaakStatusEnum } from '../typen/enums';
import { ZaakRechtmatigheid } from '../wmo/wmo.type';
import {
  EigenRedenEnum,
  ElementOordeelEnum,
  MaatregelEnum,
  SignaalOntvangerEnum,
  WegingErnstEnum,
  WegingRisicoEnum,
  ZaakRouteEnum,
} from './inspectie.enums';

@ObjectType({ description: 'Een weging van een zaak. Alleen de inspectie ziet dit.' })
export class ZaakWeging {
  @Field(() => WegingErnstEnum, { description: 'Hoe ernstig het is.' })
  ernst: WegingErnst;
  @Field(() => WegingRisicoEnum, { description: 'Hoe groot de kans is dat het weer gebeurt.' })
  risico: WegingRisico;
  @Field(() => Boolean, { description: 'Kan het niet wachten?' })
  spoed: boolean;
  @Field(() => Boolean, { description: 'Staat er genoeg in de melding om verder te gaan?' })
  compleet: boolean;
  @Field(() => Boolean, {
    description: 'Raakt dit de kwaliteit van de zorg? Zo niet, dan gaat het signaal naar een ander.',
  })
  raaktKwaliteit: boolean;
  @Field(() => String, { description: 'Waarom.' })
  toelichting: string;
  @Field(() => LidKort, { description: 'Wie woog.' })
  door: LidKort;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: string;
}

@ObjectType({ description: 'Een keuze wie onderzoekt, of dat de zaak sluit.' })
export class ZaakRouteKeuze {
  @Field(() => ZaakRouteEnum, { description: 'De keuze.' })
  route: ZaakRoute;
  @Field(() => [EigenRedenEnum], { description: 'Waarom de inspectie zelf onderzoekt.' })
  redenen: EigenReden[];
  @Field(() => String, { description: 'Waarom; alleen de inspectie leest dit.' })
  toelichting: string;
  @Field(() => String, { description: 'Afspraken met politie en OM; alleen de inspectie leest dit.' })
  afspraken: string;
  @Field(() => LidKort, { description: 'Wie koos.' })
  door: LidKort;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: string;
}

@ObjectType({ description: 'Een eigen notitie van de inspectie bij een zaak.' })
export class ZaakNotitie {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => String, { description: 'De tekst.' })
  tekst: string;
  @Field(() => LidKort, { description: 'Wie hem schreef.' })
  door: LidKort;
  @Field(() => DateTime, { description: 'Wanneer hij geschreven is.' })
  op: string;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer hij voor het laatst veranderd is.' })
  gewijzigdOp: string | null;
  @Field(() => Boolean, { description: 'Mag u hem nog veranderen? Dat kan 24 uur, alleen bij een eigen notitie.' })
  magWijzigen: boolean;
}

@ObjectType({ description: 'Een eerdere zaak die hierbij kan horen. Alleen zaken die u zelf mag openen.' })
export class EerdereZaak {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => CategorieEnum, { description: 'Soort melding.' })
  categorie: ExterneMeldingCategorie;
  @Field(() => ZaakStatusEnum, { description: 'Stand.' })
  status: PostvakStatus;
  @Field(() => DateTime, { description: 'Wanneer die melding aankwam.' })
  ontvangenOp: string;
  @Field(() => Boolean, { description: 'Van dezelfde zorgaanbieder?' })
  zelfdeAanbieder: boolean;
  @Field(() => Boolean, { description: 'Over dezelfde zorgverlener (BIG-nummer, of naam met geboortedatum)?' })
  zelfdeZorgverlener: boolean;
}

@ObjectType({ description: 'Een vraag van het formulier waarop geen antwoord kwam.' })
export class OpenFormulierVeld {
  @Field(() => String, { description: 'Code van het veld.' })
  code: string;
  @Field(() => String, { description: 'De vraag.' })
  label: string;
  @Field(() => Boolean, { description: 'Vraagt de wet dit altijd?' })
  verplicht: boolean;
}

@ObjectType({ description: 'Eén onderdeel van het rapport van de aanbieder, met het oordeel van de inspectie.' })
export class RapportElement {
  @Field(() => String, { description: 'Code.' })
  code: string;
  @Field(() => String, { description: 'Hoofdstuk.' })
  hoofdstuk: string;
  @Field(() => String, { description: 'Wat de richtlijn vraagt.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'Wat de aanbieder schreef; leeg als het er niet staat.' })
  tekst: string | null;
  @Field(() => ElementOordeelEnum, { nullable: true, description: 'Oordeel.' })
  oordeel: ElementOordeel | null;
  @Field(() => String, { description: 'Uitleg bij het oordeel.' })
  woorden: string;
}

@ObjectType({ description: 'Een rapport van de aanbieder, onderdeel voor onderdeel naast de richtlijn.' })
export class ZaakRapport {
  @Field(() => String, { description: 'Kenmerk van het bericht waarmee het kwam.' })
  kenmerk: string;
  @Field(() => DateTime, { description: 'Wanneer de aanbieder het verstuurde.' })
  op: string;
  @Field(() => String, { description: 'Welk rapport.' })
  naam: string;
  @Field(() => Int, { description: 'Versie van het oordeel; 0 als er nog geen is.' })
  versie: number;
  @Field(() => Int, { description: 'Hoeveel onderdelen beoordeeld zijn.' })
  beoordeeld: number;
  @Field(() => LidKort, { nullable: true, description: 'Wie het laatst beoordeelde.' })
  door: LidKort | null;
  @Field(() => [RapportElement], { description: 'De onderdelen, in de volgorde van de richtlijn.' })
  elementen: RapportElement[];
}

@ObjectType({ description: 'Een maatregel van toezicht.' })
export class ZaakMaatregel {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => MaatregelEnum, { description: 'Welke maatregel.' })
  code: MaatregelCode;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Grondslag in de wet.' })
  grondslag: string;
  @Field(() => Datum, { description: 'Eerste dag.' })
  beginOp: string;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag, als die vastligt.' })
  eindOp: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag voor wat de aanbieder moet doen.' })
  uiterlijk: string | null;
  @Field(() => Datum, { nullable: true, description: 'Dag waarop de inspectie de maatregel beëindigde.' })
  geeindigdOp: string | null;
  @Field(() => Boolean, { description: 'Is de maatregel aan de aanbieder verteld?' })
  verteld: boolean;
  @Field(() => String, { description: 'Wat de aanbieder moet doen.' })
  voorwaarden: string;
  @Field(() => String, { description: 'Waarom er een lichtere maatregel is overgeslagen.' })
  reden: string;
  @Field(() => String, { nullable: true, description: 'Waarom de maatregel stopte.' })
  einde: string | null;
  @Field(() => LidKort, { description: 'Wie de maatregel nam.' })
  door: LidKort;
}

@ObjectType({ description: 'Een signaal dat is doorgegeven aan een andere organisatie.' })
export class Doorgifte {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => SignaalOntvangerEnum, { description: 'Aan wie.' })
  aan: SignaalOntvanger;
  @Field(() => String, { description: 'Kenmerk van het signaal.' })
  kenmerk: string;
  @Field(() => [String], { description: 'Precies wat meeging.' })
  velden: string[];
  @Field(() => String, { description: 'Het signaal.' })
  tekst: string;
  @Field(() => String, { description: 'Grondslag.' })
  grondslag: string;
  @Field(() => String, { description: 'Doel.' })
  doel: string;
  @Field(() => Datum, { nullable: true, description: 'Met de hand doorgegeven: op welke dag.' })
  dag: string | null;
  @Field(() => String, { nullable: true, description: 'Met de hand doorgegeven: het kenmerk van de ander.' })
  referentie: string | null;
  @Field(() => DateTime, { description: 'Wanneer het vastgelegd is.' })
  op: string;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de ander de ontvangst bevestigde.' })
  bevestigdOp: string | null;
  @Field(() => LidKort, { description: 'Wie het doorgaf.' })
  door: LidKort;
}

@ObjectType({ description: 'Een verandering van de stand van een zaak.' })
export class ZaakStap {
  @Field(() => ZaakStatusEnum, { description: 'De nieuwe stand.' })
  naar: PostvakStatus;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie; leeg als er iets binnenkwam.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Het eigen werk van de inspectie bij een zaak. De aanbieder ziet hier niets van.' })
export class ZaakWerk {
  @Field(() => ID, { description: 'Id van de zaak.' })
  id: string;
  @Field(() => [ZaakWeging], { description: 'De wegingen, de nieuwste voorop.' })
  wegingen: ZaakWeging[];
  @Field(() => [ZaakRouteKeuze], { description: 'De keuzes, de nieuwste voorop.' })
  routes: ZaakRouteKeuze[];
  @Field(() => [ZaakNotitie], { description: 'De notities, de nieuwste voorop.' })
  notities: ZaakNotitie[];
  @Field(() => [EerdereZaak], { description: 'Eerdere zaken van deze aanbieder of over deze zorgverlener.' })
  eerder: EerdereZaak[];
  @Field(() => [OpenFormulierVeld], { description: 'Wat niet is ingevuld, het verplichte voorop.' })
  openVelden: OpenFormulierVeld[];
  @Field(() => [ZaakRapport], { description: 'De rapporten van de aanbieder, het nieuwste voorop.' })
  rapporten: ZaakRapport[];
  @Field(() => [ZaakMaatregel], { description: 'De maatregelen, de nieuwste voorop.' })
  maatregelen: ZaakMaatregel[];
  @Field(() => [MaatregelEnum], {
    description: 'Maatregelen die deze aanbieder eerder kreeg, voor zover u die mag zien.',
  })
  eerdereMaatregelen: MaatregelCode[];
  @Field(() => [Doorgifte], { description: 'Wat is doorgegeven, het nieuwste voorop.' })
  doorgiften: Doorgifte[];
  @Field(() => [ZaakRechtmatigheid], {
    description: 'Keuzes over een signaal dat de rechtmatigheid raakt, de nieuwste voorop. Alleen bij een gemeente.',
  })
  rechtmatigheid: ZaakRechtmatigheid[];
  @Field(() => [ZaakStap], { description: 'Hoe de stand veranderde, het nieuwste voorop.' })
  verloop: ZaakStap[];
  @Field(() => [String], {
    description: 'Wat u mag: wegen, noteren, kiezen, beoordelen, rapporteren, maatregel, doorsturen, rechtmatigheid.',
  })
  magHandelingen: string[];
}
