import { Field, ID, InputType } from '@nestjs/graphql';
import {
  CONTEXT_VLAGGEN,
  INCIDENT_SYSTEMEN,
  MELDER_SOORTEN,
  MELD_KANALEN,
  type IncidentSysteem,
  type MeldKanaal,
  type MelderSoort,
} from '@meldbaken/melding/contract';
import { alsEnum } from './als-enum';

export const ContextVlagEnum = alsEnum('ContextVlag', 'Wat er meespeelde waar het gebeurde.', CONTEXT_VLAGGEN);
export const IncidentSysteemEnum = alsEnum('IncidentSysteem', 'Systeem voor incidenten.', INCIDENT_SYSTEMEN);
export const MelderSoortEnum = alsEnum('MelderSoort', 'Wie de melding deed.', MELDER_SOORTEN);
export const MeldKanaalEnum = alsEnum('MeldKanaal', 'Hoe de melding binnenkwam.', MELD_KANALEN);

@InputType({ description: 'Een incident uit een ander systeem: alleen het nummer, nooit een naam.' })
export class IncidentInvoer {
  @Field(() => IncidentSysteemEnum, { description: 'Uit welk systeem.' })
  systeem: IncidentSysteem;
  @Field(() => String, { description: 'Nummer van het incident.' })
  nummer: string;
}

@InputType({ description: 'Voor wie u een melding invoert: iemand die belde, mailde of het vertelde.' })
export class NamensInvoer {
  @Field(() => MelderSoortEnum, { description: 'Wie het vertelde.' })
  soort: MelderSoort;
  @Field(() => MeldKanaalEnum, { description: 'Hoe u het hoorde: TELEFOON, EMAIL of GESPREK.' })
  kanaal: MeldKanaal;
  @Field(() => ID, { nullable: true, description: 'De collega die het vertelde, als u die koos.' })
  persoonId?: string | null;
  @Field(() => String, { nullable: true, description: 'Naam; leeg als de melder die niet wil geven.' })
  naam?: string | null;
  @Field(() => String, { nullable: true, description: 'Telefoonnummer.' })
  telefoon?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mailadres.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Hoe en wanneer wij de melder veilig bereiken.' })
  bereiken?: string | null;
}

@InputType({ description: 'Raad vragen voordat er een melding is.' })
export class ConsultatieInvoer {
  @Field(() => String, { description: 'Wat is gezien of gehoord, hoogstens 20.000 tekens.' })
  feiten: string;
  @Field(() => String, { nullable: true, description: 'Wat u wilt weten, hoogstens 20.000 tekens.' })
  vraag?: string | null;
  @Field(() => ID, { nullable: true, description: 'Locatie of team waar het was.' })
  eenheidId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Over wie: een gekozen medewerker. Die ziet er niets van.' })
  plegerId?: string | null;
  @Field(() => String, { nullable: true, description: 'Over wie: een getypte naam.' })
  plegerNaam?: string | null;
  @Field(() => ID, { nullable: true, description: 'Aan wie u het vraagt; leeg is iedereen die raad geeft.' })
  aanId?: string | null;
}
