import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import {
  SOLLICITANT_DELEN,
  SOLLICITANT_INZENDINGEN,
  SOLLICITANT_LINK_STANDEN,
  SOLLICITANT_LOG_SOORTEN,
  type SollicitantDeel,
  type SollicitantInzendingSoort,
  type SollicitantLinkStand,
  type SollicitantLogSoort,
} from '@meldbaken/vergewis/contract';
import {
  SOLLICITANT_DEEL_LABEL,
  SOLLICITANT_INZENDING_LABEL,
  SOLLICITANT_LINK_STAND_LABEL,
  SOLLICITANT_LOG_LABEL,
} from '@meldbaken/vergewis/model';
import { alsEnum } from '../typen/als-enum';

const DeelEnum = alsEnum('SollicitantDeel', 'Wat een link vraagt.', SOLLICITANT_DELEN, SOLLICITANT_DEEL_LABEL);
const StandEnum = alsEnum(
  'SollicitantLinkStand',
  'Hoe een link ervoor staat.',
  SOLLICITANT_LINK_STANDEN,
  SOLLICITANT_LINK_STAND_LABEL,
);
const LogEnum = alsEnum(
  'SollicitantLogSoort',
  'Wat er met een link gebeurde.',
  SOLLICITANT_LOG_SOORTEN,
  SOLLICITANT_LOG_LABEL,
);
const InzendingEnum = alsEnum(
  'SollicitantInzendingSoort',
  'Wat er via een link binnenkwam.',
  SOLLICITANT_INZENDINGEN,
  SOLLICITANT_INZENDING_LABEL,
);

@ObjectType({ description: 'Een stuk dat u kunt vragen.' })
export class SollicitantStukKeuze {
  @Field(() => String, { description: 'Code van de controle.' })
  code: string;
  @Field(() => String, { description: 'Naam van de controle.' })
  naam: string;
}

@ObjectType({ description: 'Een regel uit het eigen logboek van een link.' })
export class SollicitantLogRegel {
  @Field(() => Int, { description: 'Volgnummer.' })
  volgnummer: number;
  @Field(() => LogEnum, { description: 'Wat er gebeurde.' })
  soort: SollicitantLogSoort;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie van de organisatie; leeg bij de persoon zelf.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Een link waarmee een sollicitant of medewerker zelf iets geeft of ziet, zonder account.' })
export class SollicitantLink {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => String, { description: 'Kenmerk van de link.' })
  kenmerk: string;
  @Field(() => [DeelEnum], { description: 'Wat de link vraagt.' })
  delen: SollicitantDeel[];
  @Field(() => [String], { description: 'Namen van de stukken die de link vraagt.' })
  stukken: string[];
  @Field(() => String, { description: 'Wie vragen beantwoordt. De persoon leest dit.' })
  contact: string;
  @Field(() => StandEnum, { description: 'Hoe het ervoor staat.' })
  stand: SollicitantLinkStand;
  @Field(() => DateTime, { description: 'Tot wanneer de link werkt.' })
  tot: string;
  @Field(() => DateTime, { description: 'Wanneer de link is gemaakt.' })
  gemaaktOp: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie de link maakte.' })
  gemaaktDoor: LidKort | null;
  @Field(() => [SollicitantLogRegel], { description: 'Het eigen logboek, het nieuwste voorop; hoogstens 100 regels.' })
  log: SollicitantLogRegel[];
}

@ObjectType({ description: 'Een bestand dat via een link binnenkwam. Na het oordeel over de controle gaat het weg.' })
export class SollicitantStuk {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Naam van het bestand.' })
  naam: string;
  @Field(() => Int, { description: 'Aantal bytes.' })
  grootte: number;
  @Field(() => Boolean, { description: 'Is het nagekeken op virussen?' })
  gescand: boolean;
  @Field(() => Datum, { description: 'De dag waarop het bestand wordt verwijderd.' })
  wisOp: string;
  @Field(() => Boolean, { description: 'Is de controle beoordeeld nadat het bestand binnenkwam?' })
  beoordeeld: boolean;
  @Field(() => Boolean, { description: 'Is het bestand verwijderd?' })
  verwijderd: boolean;
}

@ObjectType({ description: 'Iets wat een sollicitant of medewerker via een link stuurde.' })
export class SollicitantInzending {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => InzendingEnum, { description: 'Wat het is.' })
  soort: SollicitantInzendingSoort;
  @Field(() => DateTime, { description: 'Wanneer het binnenkwam.' })
  op: string;
  @Field(() => String, { nullable: true, description: 'Naam van de controle waar het bij hoort.' })
  eis: string | null;
  @Field(() => ID, { nullable: true, description: 'De bevinding waarop is gereageerd.' })
  bevindingId: string | null;
  @Field(() => String, { nullable: true, description: 'Wat de persoon schreef; leeg bij een bestand of toestemming.' })
  tekst: string | null;
  @Field(() => SollicitantStuk, { nullable: true, description: 'Het bestand.' })
  stuk: SollicitantStuk | null;
}

@ObjectType({ description: 'Wat aan een sollicitant of medewerker is voorgelegd, om op te reageren.' })
export class SollicitantBevinding {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Naam van de controle waar het over gaat.' })
  eis: string;
  @Field(() => String, { description: 'Wat is voorgelegd.' })
  tekst: string;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: string;
  @Field(() => LidKort, { nullable: true, description: 'Door wie.' })
  door: LidKort | null;
}

@ObjectType({ description: 'De links van een dienstverband, en wat er via links binnenkwam.' })
export class SollicitantDossier {
  @Field(() => ID, { description: 'Id van het dienstverband.' })
  id: string;
  @Field(() => String, { description: 'Naam van de persoon.' })
  naam: string;
  @Field(() => String, { nullable: true, description: 'E-mailadres van de persoon.' })
  email: string | null;
  @Field(() => [DeelEnum], { description: 'Wat u nu kunt vragen.' })
  kiesbareDelen: SollicitantDeel[];
  @Field(() => [SollicitantStukKeuze], { description: 'Stukken die u nu kunt vragen.' })
  kiesbareStukken: SollicitantStukKeuze[];
  @Field(() => [SollicitantStukKeuze], { description: 'Controles waarover u een bevinding kunt voorleggen.' })
  kiesbareEisen: SollicitantStukKeuze[];
  @Field(() => Datum, { description: 'De laatste dag die u voor een link mag kiezen.' })
  uiterlijk: string;
  @Field(() => [SollicitantLink], { description: 'De links, de nieuwste voorop.' })
  links: SollicitantLink[];
  @Field(() => [SollicitantInzending], { description: 'Wat er binnenkwam, het nieuwste voorop.' })
  inzendingen: SollicitantInzending[];
  @Field(() => [SollicitantBevinding], { description: 'Wat is voorgelegd, het nieuwste voorop.' })
  bevindingen: SollicitantBevinding[];
}

@ObjectType({ description: 'Een nieuwe link met een nieuwe code. U ziet ze alleen nu.' })
export class SollicitantLinkGemaakt {
  @Field(() => SollicitantDossier, { description: 'De links zoals ze nu zijn.' })
  dossier: SollicitantDossier;
  @Field(() => String, {
    nullable: true,
    description: 'Adres op deze site; leeg als u deze handeling al eerder deed. Alleen een hash wordt bewaard.',
  })
  pad: string | null;
  @Field(() => String, { nullable: true, description: 'De code; leeg als u deze handeling al eerder deed.' })
  linkcode: string | null;
}

@ObjectType({ description: 'Iemand anders wijzigde deze link intussen.' })
export class SollicitantVersieVerouderd {
  @Field(() => String, { description: 'Code.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => SollicitantDossier, { description: 'Zoals het nu is.' })
  huidig: SollicitantDossier;
}

export const SollicitantUitkomst = maakUitkomst('SollicitantUitkomst', 'Uitkomst van een handeling met een link.', [
  SollicitantLinkGemaakt,
  SollicitantDossier,
  SollicitantVersieVerouderd,
]);

@InputType({ description: 'Wat een link vraagt, en hoe lang die werkt.' })
export class SollicitantLinkInvoer {
  @Field(() => [DeelEnum], { description: 'Wat u vraagt.' })
  delen: SollicitantDeel[];
  @Field(() => [String], { defaultValue: [], description: 'Codes van de stukken die u vraagt.' })
  eisen: string[];
  @Field(() => String, { description: 'Wie vragen beantwoordt, met telefoonnummer of e-mailadres.' })
  contact: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Ook de link mailen? De code geeft u altijd zelf.' })
  mailen: boolean;
  @Field(() => Datum, { description: 'De laatste dag; hoogstens 30 dagen na vandaag.' })
  totEnMet: string;
}

@InputType({ description: 'Wat u voorlegt.' })
export class BevindingInvoer {
  @Field(() => String, { description: 'Code van de controle waar het over gaat.' })
  over: string;
  @Field(() => String, { description: 'Wat u vond. De persoon leest dit precies zo.' })
  tekst: string;
}
