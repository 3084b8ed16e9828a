import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  AANTEKENING_DADEN,
  CORRECTIE_REDENEN,
  VERGEWIS_UITKOMSTEN,
  VERWIJDER_REDENEN,
  type AantekeningDaad,
  type CorrectieReden,
  type VergewisUitkomst,
  type VerwijderReden,
} from '@meldbaken/igj/contract';
import {
  AANTEKENING_DAAD_LABEL,
  CORRECTIE_REDEN_LABEL,
  VERGEWIS_UITKOMST_LABEL,
  VERWIJDER_REDEN_LABEL,
} from '@meldbaken/igj/model';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { alsEnum } from '../typen/enums';

export const VergewisUitkomstEnum = alsEnum(
  'VergewisUitkomst',
  'Wat de inspectie antwoordt; meer niet (artikel 8.28 Uitvoeringsbesluit Wkkgz).',
  VERGEWIS_UITKOMSTEN,
  VERGEWIS_UITKOMST_LABEL,
);
const CorrectieRedenEnum = alsEnum(
  'CorrectieReden',
  'Waarom een aantekening is verbeterd.',
  CORRECTIE_REDENEN,
  CORRECTIE_REDEN_LABEL,
);
const VerwijderRedenEnum = alsEnum(
  'VerwijderReden',
  'Waarom een aantekening door een besluit weg moet.',
  VERWIJDER_REDENEN,
  VERWIJDER_REDEN_LABEL,
);
const AantekeningDaadEnum = alsEnum(
  'AantekeningDaad',
  'Wat er met een aantekening gebeurde.',
  AANTEKENING_DADEN,
  AANTEKENING_DAAD_LABEL,
);
export { CorrectieRedenEnum, VerwijderRedenEnum };

@InputType({ description: 'Wie iemand is, zoals op het identiteitsbewijs.' })
export class IdentiteitInvoer {
  @Field(() => String, { description: 'Alle voornamen.' })
  voornamen: string;
  @Field(() => String, { description: 'Achternaam, met het voorvoegsel ervoor.' })
  achternaam: string;
  @Field(() => Datum, { description: 'Geboortedatum.' })
  geboortedatum: string;
  @Field(() => String, { nullable: true, description: 'BIG-nummer, 11 cijfers; leeg als de persoon dat niet heeft.' })
  bigNummer?: string | null;
}

@ObjectType({ description: 'Wie iemand is.' })
export class IdentiteitGegevens {
  @Field(() => String, { description: 'Voornamen.' })
  voornamen: string;
  @Field(() => String, { description: 'Achternaam.' })
  achternaam: string;
  @Field(() => Datum, { description: 'Geboortedatum.' })
  geboortedatum: string;
  @Field(() => String, { nullable: true, description: 'BIG-nummer.' })
  bigNummer: string | null;
}

@ObjectType({ description: 'Een regel van het register zonder wie het is. Die opent u per aantekening.' })
export class AantekeningRegel {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => Datum, { description: 'Datum van het rapport van de IGJ.' })
  rapportOp: string;
  @Field(() => DateTime, { description: 'Wanneer het systeem de aantekening verwijdert.' })
  verwijderOp: string;
}

@ObjectType({ description: 'Een aantekening: wie het is en de datum van het rapport, meer niet.' })
export class Aantekening {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => IdentiteitGegevens, { description: 'Wie het is.' })
  wie: IdentiteitGegevens;
  @Field(() => Datum, { description: 'Datum van het rapport van de IGJ.' })
  rapportOp: string;
  @Field(() => DateTime, { description: 'Wanneer het systeem de aantekening verwijdert.' })
  verwijderOp: string;
}

@ObjectType({ description: 'Wat er met een aantekening gebeurde. Blijft staan als de aantekening weg is.' })
export class AantekeningDaadRegel {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer van de aantekening.' })
  nummer: string;
  @Field(() => AantekeningDaadEnum, { description: 'Wat er gebeurde.' })
  daad: AantekeningDaad;
  @Field(() => String, { nullable: true, description: 'Code van de reden.' })
  reden: string | null;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: string;
  @Field(() => LidKort, { nullable: true, description: 'Door wie; leeg als het systeem dit deed.' })
  door: LidKort | null;
}

@ObjectType({ description: 'De aantekening is verwijderd. Er is niets meer van te lezen.' })
export class AantekeningVerwijderd {
  @Field(() => ID, { description: 'Id die de aantekening had.' })
  id: string;
  @Field(() => String, { description: 'Nummer dat de aantekening had.' })
  nummer: string;
}

@ObjectType({ description: 'Iemand anders wijzigde deze aantekening intussen. Er is niets gewijzigd.' })
export class AantekeningVersieVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Aantekening, { description: 'De aantekening zoals die nu is.' })
  huidig: Aantekening;
}

export const AantekeningUitkomst = maakUitkomst('AantekeningUitkomst', 'Uitkomst van een handeling in het register.', [
  Aantekening,
  AantekeningVerwijderd,
  AantekeningVersieVerouderd,
]);

@InputType({ description: 'Een nieuwe aantekening.' })
export class AantekeningInvoer {
  @Field(() => IdentiteitInvoer, { description: 'Wie het is.' })
  wie: IdentiteitInvoer;
  @Field(() => Datum, { description: 'Datum van het rapport van de IGJ.' })
  rapportOp: string;
  @Field(() => Boolean, { description: 'Is het een rapport van de IGJ zelf?' })
  eigenRapport: boolean;
  @Field(() => Boolean, { description: 'Stelt het rapport een ernstige bedreiging vast (artikel 25 lid 1 Wkkgz)?' })
  ernstigeBedreiging: boolean;
}

@InputType({ description: 'Een verbetering van een aantekening.' })
export class AantekeningCorrectie {
  @Field(() => IdentiteitInvoer, { description: 'Wie het is.' })
  wie: IdentiteitInvoer;
  @Field(() => Datum, { description: 'Datum van het rapport van de IGJ.' })
  rapportOp: string;
  @Field(() => CorrectieRedenEnum, { description: 'Waarom dit wordt verbeterd.' })
  reden: CorrectieReden;
}

@ObjectType({ description: 'Een vraag van een zorgaanbieder aan het register, zonder over wie die ging.' })
export class Registervraag {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Welke organisatie vroeg dit.' })
  organisatie: string;
  @Field(() => String, { description: 'Wie vroeg dit.' })
  vrager: string;
  @Field(() => String, { description: 'Voor welk werk.' })
  functie: string;
  @Field(() => DateTime, { description: 'Wanneer gevraagd.' })
  gevraagdOp: string;
  @Field(() => VergewisUitkomstEnum, { description: 'Het antwoord.' })
  uitkomst: VergewisUitkomst;
}

export type { VerwijderReden };
