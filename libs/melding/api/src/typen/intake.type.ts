import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ContextVlag, IncidentSysteem, MeldKanaal, MelderSoort } from '@meldbaken/melding/contract';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { ContextVlagEnum, IncidentSysteemEnum, MeldKanaalEnum, MelderSoortEnum } from './intake.input';

@ObjectType({ description: 'Of de melder op tijd antwoord kreeg.' })
export class EersteReactieType {
  @Field(() => Int, { description: 'Binnen hoeveel werkdagen dit is beloofd.' })
  werkdagen: number;
  @Field(() => Datum, { description: 'De dag waarop de melder uiterlijk iets hoort.' })
  uiterlijk: string;
  @Field(() => String, { description: 'GEGEVEN, OP_TIJD, VANDAAG of TE_LAAT.' })
  stand: string;
  @Field(() => String, { description: 'Hoe het ervoor staat, in gewone taal.' })
  zin: string;
}

@ObjectType({ description: 'Hoe een melding binnenkwam.' })
export class Herkomst {
  @Field(() => MeldKanaalEnum, { description: 'Langs welke weg.' })
  kanaal: MeldKanaal;
  @Field(() => MelderSoortEnum, {
    nullable: true,
    description: 'Wat de melder is; alleen voor de behandelaars, leeg bij een anonieme melder.',
  })
  melderSoort: MelderSoort | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie de melding invoerde voor een ander.' })
  ingevoerdDoor: LidKort | null;
  @Field(() => [ContextVlagEnum], { description: 'Wat er ook meespeelde.' })
  context: ContextVlag[];
  @Field(() => IncidentSysteemEnum, {
    nullable: true,
    description: 'Systeem van het incident waar de melding uit komt.',
  })
  incidentSysteem: IncidentSysteem | null;
  @Field(() => String, { nullable: true, description: 'Nummer van dat incident.' })
  incidentNummer: string | null;
  @Field(() => ID, { nullable: true, description: 'De consultatie waar de melding uit komt.' })
  consultatieId: string | null;
  @Field(() => Boolean, { description: 'Liet de melder contactgegevens achter?' })
  heeftContact: boolean;
  @Field(() => EersteReactieType, { description: 'De belofte van een eerste antwoord.' })
  eersteReactie: EersteReactieType;
}

@ObjectType({ description: 'Hoe u de melder bereikt. Alleen voor de behandelaars; openen staat in het logboek.' })
export class MelderContactType {
  @Field(() => String, { nullable: true, description: 'Naam.' })
  naam: string | null;
  @Field(() => String, { nullable: true, description: 'Telefoonnummer.' })
  telefoon: string | null;
  @Field(() => String, { nullable: true, description: 'E-mailadres.' })
  email: string | null;
  @Field(() => String, { nullable: true, description: 'Hoe en wanneer wij de melder veilig bereiken.' })
  bereiken: string | null;
}

@ObjectType({ description: 'De melding die u voor een ander invoerde, is ontvangen.' })
export class MeldingNamensIngediend {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => DateTime, { description: 'Wanneer de melding binnenkwam.' })
  ontvangenOp: Date;
  @Field(() => Datum, { description: 'De dag waarop de melder uiterlijk iets hoort.' })
  eersteReactieUiterlijk: string;
  @Field(() => Boolean, { description: 'Ziet u deze melding zelf?' })
  zichtbaar: boolean;
}

@ObjectType({ description: 'Wat uw organisatie aan melders belooft.' })
export class IntakeInstellingType {
  @Field(() => Int, { description: 'Binnen hoeveel werkdagen een melder antwoord krijgt.' })
  werkdagen: number;
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => Boolean, { description: 'Mag u dit wijzigen?' })
  magWijzigen: boolean;
}

@ObjectType({ description: 'Een notitie voor uzelf. Niemand anders ziet hem.' })
export class AlertNotitie {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Wat u opschreef.' })
  tekst: string;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
}

@ObjectType({ description: 'Gedaan.' })
export class AlertNotitieGewist {
  @Field(() => ID, { description: 'Id van de notitie die weg is.' })
  id: string;
}

export const MeldingNamensUitkomst = maakUitkomst('MeldingNamensUitkomst', 'Uitkomst van invoeren voor een ander.', [
  MeldingNamensIngediend,
]);
export const IntakeInstellingUitkomst = maakUitkomst('IntakeInstellingUitkomst', 'Uitkomst van deze instelling.', [
  IntakeInstellingType,
]);
export const AlertNotitieUitkomst = maakUitkomst('AlertNotitieUitkomst', 'Uitkomst van bewaren.', [AlertNotitie]);
export const AlertNotitieWissenUitkomst = maakUitkomst('AlertNotitieWissenUitkomst', 'Uitkomst van wissen.', [
  AlertNotitieGewist,
]);
