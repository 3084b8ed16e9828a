import { Field, ID, InputType } from '@nestjs/graphql';
import { Datum } from '@meldbaken/platform/graphql';
import type {
  ConsultUitkomst,
  NavraagBesluit,
  NavraagUitkomst,
  OpvolgStap,
  OpvolgUitkomst,
  RegistratieEindeReden,
  RegistratieVoorwaarde,
} from '@meldbaken/vergewis/contract';
import {
  ConsultUitkomstEnum,
  NavraagBesluitEnum,
  NavraagUitkomstEnum,
  OpvolgStapEnum,
  OpvolgUitkomstEnum,
} from './registerdossier.type';
import { RegistratieEindeEnum, RegistratieVoorwaardeEnum } from './registratie.type';

@InputType({ description: 'Een keer kijken in een waarschuwingsregister.' })
export class RegisterRaadplegingInvoer {
  @Field(() => ID, { description: 'Het register.' })
  registerId: string;
  @Field(() => Datum, { description: 'Wanneer u keek.' })
  op: string;
  @Field(() => Datum, { nullable: true, description: 'Wanneer u het de sollicitant vertelde; dat moet vooraf.' })
  geinformeerdOp?: string | null;
  @Field(() => String, { description: 'Waarom u keek: de functie en de regel uit het protocol.' })
  grond: string;
  @Field(() => String, { nullable: true, description: 'Kenmerk van het register.' })
  kenmerk?: string | null;
  @Field(() => ConsultUitkomstEnum, { description: 'Wat eruit kwam.' })
  uitkomst: ConsultUitkomst;
}

@InputType({ description: 'Een stap na een mogelijke registratie.' })
export class RegisterOpvolgingInvoer {
  @Field(() => ID, { description: 'De raadpleging.' })
  consultId: string;
  @Field(() => OpvolgStapEnum, { description: 'Welke stap.' })
  stap: OpvolgStap;
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => OpvolgUitkomstEnum, { description: 'Wat eruit kwam.' })
  uitkomst: OpvolgUitkomst;
  @Field(() => String, { description: 'Wat u deed en wat eruit kwam.' })
  tekst: string;
}

@InputType({ description: 'Een nieuwe versie van een stap. De oude blijft te lezen.' })
export class RegisterVerbeteringInvoer {
  @Field(() => ID, { description: 'De stap.' })
  stapId: string;
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => String, { description: 'Code van de uitkomst. Verandert alleen als er niets op volgde.' })
  uitkomst: string;
  @Field(() => String, { description: 'Wat er nu staat.' })
  tekst: string;
  @Field(() => String, { description: 'Wat er niet klopte.' })
  reden: string;
}

@InputType({ description: 'Een antwoord van de IGJ dat u zelf buiten Meldbaken kreeg.' })
export class IgjNavraagInvoer {
  @Field(() => Datum, { description: 'Wanneer u het antwoord kreeg.' })
  op: string;
  @Field(() => String, { description: 'Kenmerk van de IGJ, of de naam van wie antwoordde.' })
  kenmerk: string;
  @Field(() => NavraagUitkomstEnum, { description: 'Het antwoord.' })
  uitkomst: NavraagUitkomst;
  @Field(() => Datum, { nullable: true, description: 'Datum van het rapport, bij een aantekening.' })
  rapportOp?: string | null;
}

@InputType({ description: 'Een besluit na een aantekening van de IGJ.' })
export class IgjNavraagOordeelInvoer {
  @Field(() => ID, { description: 'De vraag waarop de aantekening het antwoord was.' })
  navraagId: string;
  @Field(() => NavraagBesluitEnum, { description: 'Het besluit.' })
  besluit: NavraagBesluit;
  @Field(() => Datum, { description: 'Wanneer u met de persoon sprak.' })
  gehoordOp: string;
  @Field(() => String, { description: 'Waarom u dit besluit.' })
  tekst: string;
}

@InputType({ description: 'Een voorwaarde voor een registratie, vastgelegd.' })
export class RegistratieVoorwaardeInvoer {
  @Field(() => ID, { description: 'De registratie.' })
  registratieId: string;
  @Field(() => RegistratieVoorwaardeEnum, { description: 'Welke voorwaarde.' })
  voorwaarde: RegistratieVoorwaarde;
  @Field(() => Datum, { description: 'De dag waarop het gebeurde.' })
  op: string;
  @Field(() => String, { nullable: true, description: 'Nummer, bijvoorbeeld van het proces-verbaal.' })
  kenmerk?: string | null;
  @Field(() => String, { description: 'De feiten, en waar het bewijs ligt.' })
  tekst: string;
}

@InputType({ description: 'De registratie staat in het register.' })
export class RegistratieGedaanInvoer {
  @Field(() => ID, { description: 'De registratie.' })
  registratieId: string;
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => String, { description: 'Nummer dat het register gaf.' })
  kenmerk: string;
}

@InputType({ description: 'De registratie is uit het register gehaald.' })
export class RegistratieVerwijderdInvoer {
  @Field(() => ID, { description: 'De registratie.' })
  registratieId: string;
  @Field(() => Datum, { description: 'De dag.' })
  op: string;
  @Field(() => RegistratieEindeEnum, { description: 'Waarom.' })
  reden: RegistratieEindeReden;
  @Field(() => String, { defaultValue: '', description: 'Toelichting. Moet als de termijn nog niet voorbij was.' })
  tekst: string;
}

@InputType({ description: 'De beslissing van de bestuurder over een registratie.' })
export class RegistratieBeslissingInvoer {
  @Field(() => ID, { description: 'De registratie.' })
  registratieId: string;
  @Field(() => Boolean, { description: 'Ja: bekrachtigen. Nee: terugsturen met een reden.' })
  akkoord: boolean;
  @Field(() => String, { defaultValue: '', description: 'Waarom. Moet bij terugsturen.' })
  tekst: string;
}

@InputType({ description: 'Stoppen met een registratie.' })
export class RegistratieStopInvoer {
  @Field(() => ID, { description: 'De registratie.' })
  registratieId: string;
  @Field(() => String, { description: 'Waarom u stopt.' })
  tekst: string;
}
