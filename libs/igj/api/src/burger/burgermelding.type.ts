import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  BURGERMELDING_BESLUITEN,
  BURGERMELDING_ERNSTEN,
  BURGERMELDING_KANALEN,
  BURGERMELDING_SOORTEN,
  BURGERMELDING_STATUSSEN,
  type BurgermeldingBesluit,
  type BurgermeldingErnst,
  type BurgermeldingKanaal,
  type BurgermeldingSoort,
  type BurgermeldingStatus,
} from '@meldbaken/igj/contract';
import {
  BURGERMELDING_BESLUIT_LABEL,
  BURGERMELDING_ERNST_LABEL,
  BURGERMELDING_KANAAL_LABEL,
  BURGERMELDING_SOORT_LABEL,
  BURGERMELDING_STATUS_LABEL,
} from '@meldbaken/igj/model';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { alsEnum } from '../typen/enums';

const SoortEnum = alsEnum(
  'BurgermeldingSoort',
  'Wat een burger brengt.',
  BURGERMELDING_SOORTEN,
  BURGERMELDING_SOORT_LABEL,
);
const KanaalEnum = alsEnum(
  'BurgermeldingKanaal',
  'Hoe een melding van een burger binnenkwam.',
  BURGERMELDING_KANALEN,
  BURGERMELDING_KANAAL_LABEL,
);
export const BurgermeldingStatusEnum = alsEnum(
  'BurgermeldingStatus',
  'Stand van een melding van een burger.',
  BURGERMELDING_STATUSSEN,
  BURGERMELDING_STATUS_LABEL,
);
const ErnstEnum = alsEnum(
  'BurgermeldingErnst',
  'Hoe ernstig de IGJ een melding van een burger vindt.',
  BURGERMELDING_ERNSTEN,
  BURGERMELDING_ERNST_LABEL,
);
const BesluitEnum = alsEnum(
  'BurgermeldingBesluit',
  'Wat de IGJ met een melding van een burger doet.',
  BURGERMELDING_BESLUITEN,
  BURGERMELDING_BESLUIT_LABEL,
);

@ObjectType({ description: 'Een melding van een burger in een lijst, zonder wat er verteld is.' })
export class BurgermeldingRegel {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => SoortEnum, { description: 'Soort.' })
  soort: BurgermeldingSoort;
  @Field(() => String, { description: 'Over welke aanbieder het gaat.' })
  aanbieder: string;
  @Field(() => Datum, { description: 'Wanneer het binnenkwam.' })
  ontvangenOp: string;
  @Field(() => BurgermeldingStatusEnum, { description: 'Stand.' })
  status: BurgermeldingStatus;
  @Field(() => DateTime, { description: 'Voor dit moment besluit de IGJ.' })
  uiterlijk: string;
  @Field(() => ErnstEnum, { nullable: true, description: 'Hoe ernstig; leeg zolang het niet gewogen is.' })
  ernst: BurgermeldingErnst | null;
  @Field(() => BesluitEnum, { nullable: true, description: 'Het besluit; leeg zolang dat er niet is.' })
  besluit: BurgermeldingBesluit | null;
}

@ObjectType({ description: 'Een melding van een burger.' })
export class Burgermelding extends BurgermeldingRegel {
  @Field(() => Int, { description: 'Versie; geef hem mee bij een wijziging.' })
  versie: number;
  @Field(() => KanaalEnum, { description: 'Hoe het binnenkwam.' })
  kanaal: BurgermeldingKanaal;
  @Field(() => String, { nullable: true, description: 'KvK-nummer van de aanbieder.' })
  aanbiederKvk: string | null;
  @Field(() => Datum, { nullable: true, description: 'Wanneer het gebeurde.' })
  gebeurdOp: string | null;
  @Field(() => Boolean, { description: 'Gebeurde het meer dan 2 jaar voor het binnenkwam?' })
  oud: boolean;
  @Field(() => String, { description: 'Wat de melder vertelt.' })
  wat: string;
  @Field(() => String, { nullable: true, description: 'Naam van de melder; leeg als die onbekend wil blijven.' })
  melderNaam: string | null;
  @Field(() => String, { nullable: true, description: 'Hoe de melder te bereiken is.' })
  melderContact: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer er meer tijd is genomen.' })
  verlengdOp: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom er meer tijd nodig was.' })
  verlengReden: string | null;
  @Field(() => String, { nullable: true, description: 'Hoe het gewogen is.' })
  weging: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom dit besluit: dit hoort de melder.' })
  reden: string | null;
  @Field(() => String, { nullable: true, description: 'Waarom de IGJ iets ouds toch onderzoekt.' })
  tochReden: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer besloten.' })
  beslotenOp: string | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie besloot.' })
  beslotenDoor: LidKort | null;
  @Field(() => LidKort, { nullable: true, description: 'Wie dit invoerde.' })
  ingevoerdDoor: LidKort | null;
  @Field(() => [String], { description: 'Wat u nu mag: verlengen, beslissen.' })
  magHandelingen: string[];
}

@ObjectType({ description: 'Iemand anders wijzigde deze melding intussen. Er is niets gewijzigd.' })
export class BurgermeldingVersieVerouderd {
  @Field(() => String, { description: 'Altijd VERSIE_VEROUDERD.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => Burgermelding, { description: 'De melding zoals die nu is.' })
  huidig: Burgermelding;
}

export const BurgermeldingUitkomst = maakUitkomst(
  'BurgermeldingUitkomst',
  'Uitkomst van een handeling op een melding van een burger.',
  [Burgermelding, BurgermeldingVersieVerouderd],
);

@InputType({ description: 'Een nieuwe melding van een burger.' })
export class BurgermeldingInvoer {
  @Field(() => SoortEnum, { description: 'Soort.' })
  soort: BurgermeldingSoort;
  @Field(() => KanaalEnum, { description: 'Hoe het binnenkwam.' })
  kanaal: BurgermeldingKanaal;
  @Field(() => String, { description: 'Over welke aanbieder het gaat.' })
  aanbieder: string;
  @Field(() => String, { nullable: true, description: 'KvK-nummer van de aanbieder, 8 cijfers.' })
  aanbiederKvk?: string | null;
  @Field(() => Datum, { description: 'Wanneer het binnenkwam.' })
  ontvangenOp: string;
  @Field(() => Datum, { nullable: true, description: 'Wanneer het gebeurde.' })
  gebeurdOp?: string | null;
  @Field(() => String, { description: 'Wat de melder vertelt.' })
  wat: string;
  @Field(() => String, { nullable: true, description: 'Naam van de melder; leeg als die onbekend wil blijven.' })
  melderNaam?: string | null;
  @Field(() => String, { nullable: true, description: 'Hoe de melder te bereiken is.' })
  melderContact?: string | null;
}

@InputType({ description: 'Het wegen en besluiten.' })
export class BurgermeldingBeslissingInvoer {
  @Field(() => ErnstEnum, { description: 'Hoe ernstig.' })
  ernst: BurgermeldingErnst;
  @Field(() => String, { description: 'Hoe u dit weegt. Alleen voor de IGJ.' })
  weging: string;
  @Field(() => BesluitEnum, { description: 'Het besluit.' })
  besluit: BurgermeldingBesluit;
  @Field(() => String, { description: 'Waarom. Dit hoort de melder.' })
  reden: string;
  @Field(() => String, { nullable: true, description: 'Waarom u iets van meer dan 2 jaar geleden toch onderzoekt.' })
  tochReden?: string | null;
}
