import { Field, ID, InputType } from '@nestjs/graphql';
import type {
  KlachtKanaal,
  KlachtOordeelSoort,
  KlachtOver,
  KlachtVerzendwijze,
  KlagerSoort,
} from '@meldbaken/melding/contract';
import { Datum } from '@meldbaken/platform/graphql';
import type { TeLaatReden } from '@meldbaken/termijn/contract';
import { TeLaatRedenEnum } from '@meldbaken/termijn/graphql';
import {
  KlachtKanaalEnum,
  KlachtOordeelSoortEnum,
  KlachtOverEnum,
  KlachtVerzendwijzeEnum,
  KlagerSoortEnum,
} from './klacht.type';

@InputType({ description: 'Wie de klacht indient. Een naam en één manier om te bereiken zijn nodig.' })
export class KlagerInvoer {
  @Field(() => KlagerSoortEnum, { description: 'Cliënt, vertegenwoordiger of nabestaande.' })
  soort: KlagerSoort;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { nullable: true, description: 'Telefoonnummer.' })
  telefoon?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mailadres.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Adres.' })
  adres?: string | null;
}

@InputType({ description: 'Iemand die in de klacht staat: gekozen of getypt.' })
export class KlachtGenoemdeInvoer {
  @Field(() => ID, { nullable: true, description: 'Gekozen medewerker.' })
  persoonId?: string | null;
  @Field(() => String, { nullable: true, description: 'Getypte naam.' })
  naam?: string | null;
}

@InputType({ description: 'Een klacht die iemand belde, schreef, mailde of vertelde.' })
export class KlachtInvoer {
  @Field(() => KlachtOverEnum, { description: 'Over de zorg, of over hoe een melding is behandeld.' })
  over: KlachtOver;
  @Field(() => KlachtKanaalEnum, { description: 'Hoe de klacht binnenkwam.' })
  kanaal: KlachtKanaal;
  @Field(() => Datum, { description: 'De dag waarop de klacht binnenkwam. De termijn begint dan.' })
  ontvangenOp: string;
  @Field(() => KlagerInvoer, { description: 'De klager.' })
  klager: KlagerInvoer;
  @Field(() => String, { description: 'De klacht, in de woorden van de klager.' })
  klacht: string;
  @Field(() => String, { nullable: true, description: 'Wat de klager wil.' })
  wens?: string | null;
  @Field(() => ID, { nullable: true, description: 'Locatie of team.' })
  eenheidId?: string | null;
  @Field(() => [KlachtGenoemdeInvoer], {
    nullable: true,
    description: 'Wie er in de klacht staan. Zij zien er niets van.',
  })
  genoemden?: KlachtGenoemdeInvoer[] | null;
  @Field(() => String, { nullable: true, description: 'Nummer van de melding waar de klacht over gaat.' })
  meldingNummer?: string | null;
}

@InputType({ description: 'Dat de klager is gehoord, of waarom niet.' })
export class KlachtHorenInvoer {
  @Field(() => Boolean, { description: 'Is de klager gehoord?' })
  gehoord: boolean;
  @Field(() => Datum, { nullable: true, description: 'Wanneer het gesprek was.' })
  op?: string | null;
  @Field(() => String, { nullable: true, description: 'Wie erbij waren.' })
  wie?: string | null;
  @Field(() => String, { nullable: true, description: 'Wat er is gezegd.' })
  verslag?: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom de klager niet is gehoord.' })
  reden?: string | null;
}

@InputType({ description: 'Eén besluit na een klacht.' })
export class KlachtBesluitInvoer {
  @Field(() => String, { description: 'Wat we doen.' })
  wat: string;
  @Field(() => Datum, { description: 'Wanneer het klaar is.' })
  uiterlijk: string;
}

@InputType({ description: 'Het oordeel over een klacht.' })
export class KlachtOordeelInvoer {
  @Field(() => KlachtOordeelSoortEnum, { description: 'Het oordeel.' })
  uitkomst: KlachtOordeelSoort;
  @Field(() => String, { description: 'Waarom dit het oordeel is. De klager leest dit.' })
  redenen: string;
  @Field(() => [KlachtBesluitInvoer], { nullable: true, description: 'Wat we gaan doen, en wanneer het klaar is.' })
  besluiten?: KlachtBesluitInvoer[] | null;
}

@InputType({ description: 'Dat het oordeel naar de klager ging.' })
export class KlachtVersturenInvoer {
  @Field(() => Datum, { description: 'Wanneer.' })
  op: string;
  @Field(() => KlachtVerzendwijzeEnum, { description: 'Hoe.' })
  hoe: KlachtVerzendwijze;
  @Field(() => TeLaatRedenEnum, { nullable: true, description: 'Waarom het later was dan de wet wil.' })
  teLaatReden?: TeLaatReden | null;
  @Field(() => String, { nullable: true, description: 'De uitleg erbij.' })
  teLaatToelichting?: string | null;
}
