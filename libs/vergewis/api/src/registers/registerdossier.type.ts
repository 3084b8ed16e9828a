import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import {
  CONSULT_UITKOMSTEN,
  NAVRAAG_BESLUITEN,
  NAVRAAG_UITKOMSTEN,
  NAVRAAG_WIJZEN,
  OPVOLG_STAPPEN,
  OPVOLG_UITKOMSTEN,
  type ConsultUitkomst,
  type NavraagBesluit,
  type NavraagUitkomst,
  type NavraagWijze,
  type OpvolgStap,
  type OpvolgUitkomst,
} from '@meldbaken/vergewis/contract';
import {
  CONSULT_UITKOMST_LABEL,
  NAVRAAG_BESLUIT_LABEL,
  NAVRAAG_UITKOMST_LABEL,
  NAVRAAG_WIJZE_LABEL,
  OPVOLG_STAP_LABEL,
  OPVOLG_UITKOMST_LABEL,
} from '@meldbaken/vergewis/model';
import { alsEnum } from '../typen/als-enum';
import { Waarschuwingsregister } from './register.type';
import { Registratie } from './registratie.type';

export const ConsultUitkomstEnum = alsEnum(
  'ConsultUitkomst',
  'Wat kijken in een waarschuwingsregister opleverde.',
  CONSULT_UITKOMSTEN,
  CONSULT_UITKOMST_LABEL,
);
export const OpvolgStapEnum = alsEnum(
  'OpvolgStap',
  'Een stap na een mogelijke registratie.',
  OPVOLG_STAPPEN,
  OPVOLG_STAP_LABEL,
);
export const OpvolgUitkomstEnum = alsEnum(
  'OpvolgUitkomst',
  'Wat een stap opleverde.',
  OPVOLG_UITKOMSTEN,
  OPVOLG_UITKOMST_LABEL,
);
export const NavraagWijzeEnum = alsEnum('NavraagWijze', 'Hoe de IGJ is gevraagd.', NAVRAAG_WIJZEN, NAVRAAG_WIJZE_LABEL);
export const NavraagUitkomstEnum = alsEnum(
  'NavraagUitkomst',
  'Wat de IGJ antwoordde.',
  NAVRAAG_UITKOMSTEN,
  NAVRAAG_UITKOMST_LABEL,
);
export const NavraagBesluitEnum = alsEnum(
  'NavraagBesluit',
  'Wat na een aantekening is besloten.',
  NAVRAAG_BESLUITEN,
  NAVRAAG_BESLUIT_LABEL,
);

@ObjectType({ description: 'Een eerdere versie van een stap, die later is verbeterd.' })
export class EerdereStap {
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => String, { description: 'Code van de uitkomst.' })
  uitkomst: string;
  @Field(() => String, { description: 'Wat er stond.' })
  tekst: string;
  @Field(() => String, { description: 'Wie het schreef.' })
  door: string;
  @Field(() => DateTime, { description: 'Wanneer het is vastgelegd.' })
  vastgelegdOp: string;
}

@ObjectType({ isAbstract: true })
abstract class StapVelden {
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => String, { description: 'Wie het vastlegde.' })
  door: string;
  @Field(() => String, { nullable: true, description: 'Waarom de stap is verbeterd; leeg als dat niet zo is.' })
  reden: string | null;
  @Field(() => [EerdereStap], { description: 'Eerdere versies, de oudste voorop.' })
  eerder: EerdereStap[];
}

@ObjectType({ description: 'Een stap na een mogelijke registratie.' })
export class ConsultOpvolging extends StapVelden {
  @Field(() => ID, { description: 'Id van de stap.' })
  id: string;
  @Field(() => OpvolgStapEnum, { description: 'Welke stap.' })
  stap: OpvolgStap;
  @Field(() => OpvolgUitkomstEnum, { description: 'Wat eruit kwam.' })
  uitkomst: OpvolgUitkomst;
  @Field(() => String, { description: 'Wat er is gedaan.' })
  tekst: string;
}

@ObjectType({ description: 'Een keer kijken in een waarschuwingsregister, met wat daarna gebeurde.' })
export class RegisterConsult extends StapVelden {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => ID, { description: 'Id van de stap waarin is gekeken.' })
  stapId: string;
  @Field(() => ID, { description: 'Het register.' })
  registerId: string;
  @Field(() => String, { description: 'Naam van het register op dat moment.' })
  registerNaam: string;
  @Field(() => String, { description: 'Waarom is gekeken.' })
  grond: string;
  @Field(() => Datum, { description: 'Wanneer de sollicitant hoorde dat er gekeken zou worden.' })
  geinformeerdOp: string;
  @Field(() => String, { nullable: true, description: 'Kenmerk van het register.' })
  kenmerk: string | null;
  @Field(() => ConsultUitkomstEnum, { description: 'Wat eruit kwam.' })
  uitkomst: ConsultUitkomst;
  @Field(() => [ConsultOpvolging], { description: 'De stappen daarna.' })
  opvolging: ConsultOpvolging[];
  @Field(() => OpvolgStapEnum, {
    nullable: true,
    description: 'De stap die nu aan de beurt is; leeg als er niets meer hoeft.',
  })
  volgende: OpvolgStap | null;
}

@ObjectType({ description: 'Het besluit na een aantekening van de IGJ.' })
export class NavraagOordeel {
  @Field(() => NavraagBesluitEnum, { description: 'Het besluit.' })
  besluit: NavraagBesluit;
  @Field(() => Datum, { description: 'Wanneer besloten.' })
  op: string;
  @Field(() => Datum, { description: 'Wanneer met de persoon is gesproken.' })
  gehoordOp: string;
  @Field(() => String, { description: 'Waarom.' })
  tekst: string;
  @Field(() => String, { description: 'Wie besloot.' })
  door: string;
}

@ObjectType({ description: 'Een vraag aan de IGJ vanuit het dossier, met het antwoord.' })
export class IgjNavraag {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => NavraagWijzeEnum, { description: 'Hoe het is gevraagd.' })
  wijze: NavraagWijze;
  @Field(() => Datum, { description: 'Wanneer gevraagd.' })
  op: string;
  @Field(() => String, { description: 'Wie het vroeg.' })
  door: string;
  @Field(() => String, { nullable: true, description: 'Kenmerk van de IGJ.' })
  kenmerk: string | null;
  @Field(() => Datum, { nullable: true, description: 'Wanneer het antwoord kwam; leeg zolang het er niet is.' })
  beantwoordOp: string | null;
  @Field(() => NavraagUitkomstEnum, { nullable: true, description: 'Het antwoord; leeg zolang het er niet is.' })
  uitkomst: NavraagUitkomst | null;
  @Field(() => Datum, { nullable: true, description: 'Datum van het rapport, als er een aantekening is.' })
  rapportOp: string | null;
  @Field(() => NavraagOordeel, { nullable: true, description: 'Het besluit na een aantekening.' })
  besluit: NavraagOordeel | null;
}

@ObjectType({ description: 'Waarschuwingsregisters en de vraag aan de IGJ in één dossier.' })
export class Registerdossier {
  @Field(() => ID, { description: 'Id van het dienstverband.' })
  id: string;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => [Waarschuwingsregister], { description: 'Registers waaraan de organisatie meedoet of meedeed.' })
  registers: Waarschuwingsregister[];
  @Field(() => [ID], { description: 'Registers waarin u nu mag kijken.' })
  magKijkenIn: string[];
  @Field(() => [RegisterConsult], { description: 'Elke keer dat is gekeken, de oudste voorop.' })
  consulten: RegisterConsult[];
  @Field(() => Boolean, { description: 'Kan de vraag aan de IGJ hier worden gesteld? Anders vraagt u het zelf.' })
  igjHier: boolean;
  @Field(() => [IgjNavraag], { description: 'Vragen aan de IGJ, de oudste voorop.' })
  navragen: IgjNavraag[];
  @Field(() => [Registratie], { description: 'Registraties van deze persoon, de oudste voorop.' })
  registraties: Registratie[];
  @Field(() => Boolean, { description: 'Mag u over een registratie beslissen?' })
  magBeslissen: boolean;
}

@ObjectType({ description: 'Iemand anders was eerder. Er is niets gewijzigd.' })
export class RegisterdossierVersieVerouderd {
  @Field(() => String, { description: 'VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg voor de gebruiker.' })
  bericht: string;
  @Field(() => Registerdossier, { description: 'Wat er nu staat.' })
  huidig: Registerdossier;
}

export const RegisterdossierUitkomst = maakUitkomst(
  'RegisterdossierUitkomst',
  'Wat er met de registers of de vraag aan de IGJ gebeurde.',
  [Registerdossier, RegisterdossierVersieVerouderd],
);
