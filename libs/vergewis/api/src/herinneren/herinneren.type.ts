import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import {
  HERINNERING_AAN,
  HERINNERING_AANLEIDINGEN,
  MAIL_STATUSSEN,
  type HerinneringAan,
  type HerinneringAanleiding,
  type MailStatus,
} from '@meldbaken/vergewis/contract';
import { HERINNERING_AANLEIDING_LABEL, HERINNERING_AAN_LABEL, MAIL_STATUS_LABEL } from '@meldbaken/vergewis/model';
import { alsEnum } from '../typen/als-enum';
import { EisOvergeslagen } from '../typen/aanvraag.type';

export const HerinneringAanEnum = alsEnum(
  'VergewisHerinneringAan',
  'Naar wie een herinnering gaat.',
  HERINNERING_AAN,
  HERINNERING_AAN_LABEL,
);
const AanleidingEnum = alsEnum(
  'VergewisHerinneringAanleiding',
  'Waarom een herinnering uitging.',
  HERINNERING_AANLEIDINGEN,
  HERINNERING_AANLEIDING_LABEL,
);
const MailStatusEnum = alsEnum('VergewisMailStatus', 'Hoe het met een mail staat.', MAIL_STATUSSEN, MAIL_STATUS_LABEL);

@ObjectType({ description: 'Wie een herinnering zou krijgen, voordat hij uitgaat.' })
export class VergewisHerinneringVoorbeeld {
  @Field(() => ID, { description: 'Het dienstverband.' })
  id: string;
  @Field(() => String, { description: 'De naam.' })
  naam: string;
  @Field(() => String, {
    nullable: true,
    description: 'Waarom de persoon zelf niets krijgt. Leeg: die krijgt een mail.',
  })
  persoonReden: string | null;
  @Field(() => String, { nullable: true, description: 'Naar welk adres de mail aan de persoon gaat.' })
  adres: string | null;
  @Field(() => [String], { description: 'Codes van de controles die gevraagd zijn.' })
  eisen: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Waarom de leidinggevende niets krijgt. Leeg: die krijgt een mail.',
  })
  leidinggevendeReden: string | null;
  @Field(() => [String], { description: 'Namen van wie leiding geeft.' })
  leidinggevenden: string[];
}

@ObjectType({ description: 'Wat er met de herinneringen gebeurde.' })
export class VergewisHerinneringenGestuurd {
  @Field(() => Int, { description: 'Hoeveel mails er uitgaan.' })
  mails: number;
  @Field(() => [ID], { description: 'Over wie.' })
  personen: string[];
  @Field(() => [EisOvergeslagen], { description: 'Over wie niets uitging, en waarom.' })
  overgeslagen: EisOvergeslagen[];
}

export const VergewisHerinneringenUitkomst = maakUitkomst(
  'VergewisHerinneringenUitkomst',
  'Wat er met de herinneringen gebeurde.',
  [VergewisHerinneringenGestuurd],
);

@ObjectType({ description: 'Een herinnering die uitging.' })
export class VergewisHerinnering {
  @Field(() => ID, { description: 'De herinnering.' })
  id: string;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => HerinneringAanEnum, { description: 'Naar wie.' })
  aan: HerinneringAan;
  @Field(() => String, { description: 'Het adres, of de naam van de leidinggevende.' })
  naar: string;
  @Field(() => [String], { description: 'Codes van de controles waar hij over ging. In de mail staat dat niet.' })
  eisen: string[];
  @Field(() => AanleidingEnum, { description: 'Waarom.' })
  aanleiding: HerinneringAanleiding;
  @Field(() => MailStatusEnum, { description: 'Hoe het met de mail staat.' })
  status: MailStatus;
  @Field(() => String, { nullable: true, description: 'Wie hem stuurde. Leeg: hij ging vanzelf.' })
  door: string | null;
}

@ObjectType({ description: 'Wanneer herinneringen vanzelf uitgaan.' })
export class VergewisHerinnerinstelling {
  @Field(() => Boolean, { description: 'Gaan ze vanzelf uit?' })
  aan: boolean;
  @Field(() => Int, { description: 'Na zo veel dagen zonder antwoord.' })
  naDagen: number;
  @Field(() => Int, { description: 'Zo veel dagen voor de eerste werkdag.' })
  voorBeginDagen: number;
  @Field(() => Boolean, { description: 'Gaat er ook een mail naar de leidinggevende?' })
  leidinggevende: boolean;
  @Field(() => Int, { description: 'De versie; 0 als nog niemand iets koos.' })
  versie: number;
}

@ObjectType({ description: 'Iemand anders was eerder. Er is niets veranderd.' })
export class VergewisHerinnerinstellingVerouderd {
  @Field(() => String, { description: 'Vaste code.' })
  code: string;
  @Field(() => String, { description: 'Wat er is.' })
  bericht: string;
  @Field(() => VergewisHerinnerinstelling, { description: 'Wat er nu staat.' })
  huidig: VergewisHerinnerinstelling;
}

export const VergewisHerinnerinstellingUitkomst = maakUitkomst(
  'VergewisHerinnerinstellingUitkomst',
  'Wat er met de regel gebeurde.',
  [VergewisHerinnerinstelling, VergewisHerinnerinstellingVerouderd],
);

@InputType({ description: 'Wanneer herinneringen vanzelf uitgaan.' })
export class VergewisHerinnerinstellingInvoer {
  @Field(() => Boolean, { description: 'Gaan ze vanzelf uit?' })
  aan: boolean;
  @Field(() => Int, { description: 'Na zo veel dagen zonder antwoord: 1 tot en met 90.' })
  naDagen: number;
  @Field(() => Int, { description: 'Zo veel dagen voor de eerste werkdag: 1 tot en met 90.' })
  voorBeginDagen: number;
  @Field(() => Boolean, { description: 'Gaat er ook een mail naar de leidinggevende?' })
  leidinggevende: boolean;
}
