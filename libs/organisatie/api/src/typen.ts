import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ORGANISATIE_SOORTEN, ROLLEN, type OrganisatieSoort, type Rol } from '@meldbaken/organisatie/contract';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';

const alsEnum = (codes: readonly string[]): Record<string, string> => Object.fromEntries(codes.map((c) => [c, c]));
export const OrganisatieSoortEnum = alsEnum(ORGANISATIE_SOORTEN);
export const RolEnum = alsEnum(ROLLEN);
registerEnumType(OrganisatieSoortEnum, { name: 'OrganisatieSoort', description: 'Soort organisatie.' });
registerEnumType(RolEnum, {
  name: 'Rol',
  description: 'Rol binnen een organisatie. Elke soort organisatie heeft eigen rollen.',
});

@ObjectType({ description: 'Een organisatie, kort.' })
export class OrganisatieKort {
  @Field(() => ID, { description: 'Id van de organisatie.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => OrganisatieSoortEnum, { description: 'Soort.' })
  soort: OrganisatieSoort;
}

@ObjectType({ description: 'Een account binnen een organisatie.' })
export class Lidmaatschap {
  @Field(() => ID, { description: 'Id van het lidmaatschap.' })
  id: string;
  @Field(() => OrganisatieKort, { description: 'De organisatie.' })
  organisatie: OrganisatieKort;
  @Field(() => [RolEnum], { description: 'De rollen die nu gelden.' })
  rollen: Rol[];
}

@ObjectType({ description: 'Het account van één mens.' })
export class AccountKort {
  @Field(() => ID, { description: 'Id van het account.' })
  id: string;
  @Field(() => String, { description: 'E-mailadres.' })
  email: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
}

@ObjectType({ description: 'Aangemeld. Zonder gekozen werkruimte moet er eerst één gekozen worden.' })
export class Aangemeld {
  @Field(() => AccountKort, { description: 'Het account.' })
  account: AccountKort;
  @Field(() => [Lidmaatschap], { description: 'De werkruimten van dit account.' })
  lidmaatschappen: Lidmaatschap[];
  @Field(() => Lidmaatschap, { nullable: true, description: 'De gekozen werkruimte.' })
  gekozen: Lidmaatschap | null;
}

export const AanmeldenUitkomst = maakUitkomst('AanmeldenUitkomst', 'Uitkomst van aanmelden.', [Aangemeld]);
export const WerkruimteUitkomst = maakUitkomst('WerkruimteUitkomst', 'Uitkomst van het kiezen van een werkruimte.', [
  Aangemeld,
]);

@ObjectType({ description: 'Eén regel van het menu.' })
export class MenuItem {
  @Field(() => String, { description: 'Code van de pagina.' })
  code: string;
  @Field(() => String, { description: 'Naam in het menu.' })
  naam: string;
  @Field(() => String, { description: 'Pad van de pagina.' })
  pad: string;
}

@ObjectType({ description: 'Wie aangemeld is, in welke werkruimte, en wat daar te doen is.' })
export class Ik {
  @Field(() => AccountKort, { description: 'Het account.' })
  account: AccountKort;
  @Field(() => [Lidmaatschap], { description: 'De werkruimten van dit account.' })
  lidmaatschappen: Lidmaatschap[];
  @Field(() => Lidmaatschap, { nullable: true, description: 'De gekozen werkruimte.' })
  gekozen: Lidmaatschap | null;
  @Field(() => [MenuItem], { description: 'Het menu, in de volgorde van het dagelijks werk.' })
  menu: MenuItem[];
  @Field(() => String, { description: 'Pad van de eerste pagina.' })
  startpad: string;
  @Field(() => Int, { description: 'Aantal termijnen die u mag zien en die te laat zijn.' })
  aantalTeLaat: number;
  @Field(() => Int, { description: 'Aantal ongelezen berichten.' })
  aantalBerichten: number;
  @Field(() => Boolean, { description: 'Is dit een demo?' })
  demo: boolean;
  @Field(() => DateTime, { description: 'De klok van de server.' })
  nu: Date;
}

@ObjectType({ description: 'Iemand met een account in deze organisatie.' })
export class Mens {
  @Field(() => ID, { description: 'Id van het lidmaatschap.' })
  id: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'E-mailadres van het account.' })
  email: string;
  @Field(() => String, { nullable: true, description: 'Functie.' })
  functie: string | null;
  @Field(() => String, { nullable: true, description: 'Naam van de eenheid.' })
  eenheid: string | null;
  @Field(() => [RolEnum], { description: 'De rollen die nu gelden.' })
  rollen: Rol[];
  @Field(() => Datum, { description: 'Eerste dag.' })
  van: string;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag, als die bekend is.' })
  tot: string | null;
  @Field(() => Boolean, { description: 'Is het account geblokkeerd?' })
  geblokkeerd: boolean;
}

@ObjectType({ description: 'Een account om mee te proberen. Alleen in de demo.' })
export class DemoAccount {
  @Field(() => String, { description: 'E-mailadres.' })
  email: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Organisatie.' })
  organisatie: string;
  @Field(() => OrganisatieSoortEnum, { description: 'Soort organisatie.' })
  soort: OrganisatieSoort;
  @Field(() => [RolEnum], { description: 'Rollen.' })
  rollen: Rol[];
}

@ObjectType({ description: 'Een verstuurde e-mail. Alleen in de demo.' })
export class DemoMail {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Aan wie.' })
  aan: string;
  @Field(() => String, { description: 'Onderwerp.' })
  onderwerp: string;
  @Field(() => String, { description: 'Tekst.' })
  tekst: string;
  @Field(() => DateTime, { description: 'Moment van versturen.' })
  op: Date;
}
