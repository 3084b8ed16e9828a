import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GAST_LOG_SOORTEN, GAST_STANDEN, type GastLogSoort, type GastStand } from '@meldbaken/igj/contract';
import { GAST_LOG_LABEL, GAST_STAND_LABEL } from '@meldbaken/igj/model';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Datum, DateTime, maakUitkomst } from '@meldbaken/platform/graphql';
import { alsEnum } from '../typen/als-enum';
import { GAST_OVER } from './gast.repository';

export const GastOverEnum = alsEnum('GastOver', 'Waar een gast mee meekijkt.', GAST_OVER, {
  EXTERNE_MELDING: 'Wat de zorgaanbieder verstuurde',
  ZAAK: 'Wat de inspectie verstuurde',
});
const GastStandEnum = alsEnum('GastStand', 'Hoe een inzage van een gast ervoor staat.', GAST_STANDEN, GAST_STAND_LABEL);
const GastLogSoortEnum = alsEnum(
  'GastLogSoort',
  'Wat er met een inzage van een gast gebeurde.',
  GAST_LOG_SOORTEN,
  GAST_LOG_LABEL,
);

@ObjectType({ description: 'Iets wat is verstuurd en wat een gast mag zien.' })
export class GastStuk {
  @Field(() => ID, { description: 'Id van wat is verstuurd.' })
  id: string;
  @Field(() => String, { description: 'Wat het is.' })
  titel: string;
  @Field(() => DateTime, { description: 'Wanneer het is verstuurd.' })
  verzondenOp: string;
}

@ObjectType({ description: 'Een regel uit het eigen logboek van een inzage.' })
export class GastLogRegel {
  @Field(() => Int, { description: 'Volgnummer.' })
  volgnummer: number;
  @Field(() => GastLogSoortEnum, { description: 'Wat er gebeurde.' })
  soort: GastLogSoort;
  @Field(() => String, { nullable: true, description: 'Wat de gast bekeek.' })
  stuk: string | null;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: string;
  @Field(() => LidKort, { nullable: true, description: 'Wie van de organisatie; leeg bij de gast.' })
  door: LidKort | null;
}

@ObjectType({ description: 'Een gast die voor korte tijd meekijkt met precies wat is verstuurd.' })
export class GastInzage {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Kenmerk van de link.' })
  kenmerk: string;
  @Field(() => String, { description: 'Naam van de gast.' })
  naam: string;
  @Field(() => String, { description: 'E-mailadres of telefoonnummer. Daar gaat niets vanzelf heen.' })
  contact: string;
  @Field(() => String, { description: 'Wie de gast is, bijvoorbeeld advocaat.' })
  hoedanigheid: string;
  @Field(() => String, { description: 'Waarvoor de gast dit nodig heeft.' })
  doel: string;
  @Field(() => String, { description: 'Welke regel dit toelaat.' })
  grondslag: string;
  @Field(() => GastStandEnum, { description: 'Hoe het ervoor staat.' })
  stand: GastStand;
  @Field(() => Boolean, { description: 'Is de code al gebruikt? Dan is voor een nieuw bezoek een nieuwe code nodig.' })
  codeGebruikt: boolean;
  @Field(() => DateTime, { description: 'Tot wanneer de link werkt.' })
  tot: string;
  @Field(() => DateTime, { description: 'Wanneer de inzage is gemaakt.' })
  gemaaktOp: string;
  @Field(() => LidKort, { description: 'Wie de inzage maakte.' })
  gemaaktDoor: LidKort;
  @Field(() => Int, { description: 'Versie.' })
  versie: number;
  @Field(() => [GastStuk], { description: 'Wat de gast ziet.' })
  stukken: GastStuk[];
  @Field(() => [GastLogRegel], { description: 'Het eigen logboek, het nieuwste voorop; hoogstens 200 regels.' })
  log: GastLogRegel[];
}

@ObjectType({ description: 'Wie er meekijkt met een melding of een zaak.' })
export class GastInzagen {
  @Field(() => [GastStuk], { description: 'Wat is verstuurd, en een gast dus mag zien.' })
  kiesbaar: GastStuk[];
  @Field(() => Datum, { description: 'De laatste dag die u mag kiezen.' })
  uiterlijk: string;
  @Field(() => [GastInzage], { description: 'De gasten, de nieuwste voorop.' })
  inzagen: GastInzage[];
}

@ObjectType({ description: 'Een nieuwe link met een nieuwe code. U ziet ze alleen nu.' })
export class GastInzageGeopend {
  @Field(() => GastInzage, { description: 'De inzage.' })
  inzage: GastInzage;
  @Field(() => String, {
    nullable: true,
    description: 'Adres op deze site; leeg als u deze handeling al eerder deed. Alleen een hash wordt bewaard.',
  })
  pad: string | null;
  @Field(() => String, { nullable: true, description: 'De code, voor een keer; leeg als u deze handeling al deed.' })
  gastcode: string | null;
}

@ObjectType({ description: 'Iemand anders wijzigde deze inzage intussen.' })
export class GastInzageVersieVerouderd {
  @Field(() => String, { description: 'Code.' })
  code: string;
  @Field(() => String, { description: 'Uitleg.' })
  bericht: string;
  @Field(() => GastInzage, { description: 'De inzage zoals die nu is.' })
  huidig: GastInzage;
}

export const GastInzageUitkomst = maakUitkomst('GastInzageUitkomst', 'Uitkomst van een handeling met een gast.', [
  GastInzageGeopend,
  GastInzage,
  GastInzageVersieVerouderd,
]);

@InputType({ description: 'Wie mag meekijken, waarmee, hoe lang en waarom.' })
export class GastInzageInvoer {
  @Field(() => String, { description: 'Naam van de gast.' })
  naam: string;
  @Field(() => String, { description: 'E-mailadres of telefoonnummer.' })
  contact: string;
  @Field(() => String, { description: 'Wie de gast is, bijvoorbeeld advocaat.' })
  hoedanigheid: string;
  @Field(() => String, { description: 'Waarvoor de gast dit nodig heeft.' })
  doel: string;
  @Field(() => String, { description: 'Welke regel dit toelaat.' })
  grondslag: string;
  @Field(() => Datum, { description: 'De laatste dag; hoogstens 14 dagen na vandaag.' })
  totEnMet: string;
  @Field(() => [ID], { description: 'Wat de gast ziet.' })
  stukken: string[];
}
