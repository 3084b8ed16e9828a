import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ExterneMeldingCategorie, PostvakStatus } from '@meldbaken/igj/contract';
import { Datum, DateTime } from '@meldbaken/platform/graphql';
import { CategorieEnum, ZaakStatusEnum } from '../typen/enums';

@ObjectType({ description: 'Hoeveel meldingen, en hoeveel op tijd.' })
export class IgjCijferRegel {
  @Field(() => String, { description: 'Code.' })
  code: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => Int, { description: 'Aantal meldingen.' })
  aantal: number;
  @Field(() => Int, { description: 'Op tijd gemeld.' })
  opTijd: number;
  @Field(() => Int, { description: 'Te laat gemeld.' })
  teLaat: number;
  @Field(() => Int, { description: 'Niet bekend of het op tijd was.' })
  onbekend: number;
  @Field(() => Int, { description: 'Nog niet afgesloten.' })
  open: number;
  @Field(() => Int, {
    nullable: true,
    description: 'De helft duurde zoveel dagen of korter; leeg als het niet bekend is.',
  })
  dagen: number | null;
}

@ObjectType({ description: 'Cijfers van één jaar over de meldingen die u mag lezen.' })
export class IgjCijfers {
  @Field(() => Int, { description: 'Het jaar.' })
  jaar: number;
  @Field(() => [Int], { description: 'Jaren waarin er meldingen waren, nieuwste eerst.' })
  jaren: number[];
  @Field(() => IgjCijferRegel, { description: 'Alles samen.' })
  totaal: IgjCijferRegel;
  @Field(() => [IgjCijferRegel], { description: 'Per soort melding.' })
  perCategorie: IgjCijferRegel[];
  @Field(() => [IgjCijferRegel], { description: 'Per kwartaal.' })
  perKwartaal: IgjCijferRegel[];
}

@ObjectType({ description: 'Een zorgaanbieder die meldde, zoals u die ziet in de meldingen die u mag lezen.' })
export class AanbiederRegel {
  @Field(() => String, { description: 'Vaste code van deze naam.' })
  code: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => Int, { description: 'Aantal meldingen.' })
  aantal: number;
  @Field(() => Int, { description: 'Te laat gemeld.' })
  teLaat: number;
  @Field(() => Int, { description: 'Nog niet afgesloten.' })
  open: number;
  @Field(() => DateTime, { description: 'Wanneer de laatste melding kwam.' })
  laatsteOp: string;
}

@ObjectType({ description: 'Een melding van een zorgaanbieder, in het kort.' })
export class AanbiederZaak {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => CategorieEnum, { description: 'Soort melding.' })
  categorie: ExterneMeldingCategorie;
  @Field(() => ZaakStatusEnum, { description: 'Stand.' })
  status: PostvakStatus;
  @Field(() => DateTime, { description: 'Wanneer ontvangen.' })
  ontvangenOp: string;
  @Field(() => Boolean, { nullable: true, description: 'Op tijd gemeld? Leeg als het niet bekend is.' })
  opTijd: boolean | null;
}

@ObjectType({ description: 'Een soort melding die in 12 maanden vaker kwam.' })
export class AanbiederHerhaling {
  @Field(() => CategorieEnum, { description: 'Soort melding.' })
  categorie: ExterneMeldingCategorie;
  @Field(() => Int, { description: 'Hoe vaak in de laatste 12 maanden.' })
  aantal: number;
}

@ObjectType({ description: 'Een maatregel van toezicht bij een zaak van deze aanbieder.' })
export class AanbiederMaatregel {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => ID, { description: 'De zaak.' })
  zaakId: string;
  @Field(() => String, { description: 'Nummer van de zaak.' })
  zaakNummer: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => Datum, { description: 'Eerste dag.' })
  beginOp: string;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag, als die vastligt.' })
  eindOp: string | null;
  @Field(() => Datum, { nullable: true, description: 'Laatste dag voor wat de aanbieder moet doen.' })
  uiterlijk: string | null;
  @Field(() => Datum, { nullable: true, description: 'Dag waarop de maatregel stopte.' })
  geeindigdOp: string | null;
}

@ObjectType({ description: 'Een soort oorzaak uit beoordeelde rapporten van deze aanbieder.' })
export class AanbiederOorzaak {
  @Field(() => String, { description: 'Code van de soort.' })
  soort: string;
  @Field(() => String, { description: 'Naam van de soort.' })
  naam: string;
  @Field(() => Int, { description: 'In hoeveel beoordeelde rapporten.' })
  rapporten: number;
  @Field(() => Int, { description: 'In hoeveel daarvan het een basisoorzaak was.' })
  basis: number;
  @Field(() => DateTime, { description: 'Wanneer het eerste van die rapporten kwam.' })
  eersteOp: Date;
  @Field(() => DateTime, { description: 'Wanneer het laatste kwam.' })
  laatsteOp: Date;
}

@ObjectType({ description: 'Wat een zorgaanbieder in de loop van de tijd meldde.' })
export class Aanbieder {
  @Field(() => String, { description: 'Vaste code van deze naam.' })
  code: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => [IgjCijfers], { description: 'Cijfers per jaar, nieuwste eerst.' })
  jaren: IgjCijfers[];
  @Field(() => [AanbiederHerhaling], { description: 'Wat in 12 maanden vaker kwam.' })
  herhaald: AanbiederHerhaling[];
  @Field(() => [AanbiederMaatregel], { description: 'De maatregelen, de nieuwste voorop.' })
  maatregelen: AanbiederMaatregel[];
  @Field(() => [AanbiederOorzaak], { description: 'De oorzaken uit beoordeelde rapporten, de vaakste voorop.' })
  oorzaken: AanbiederOorzaak[];
  @Field(() => [AanbiederZaak], { description: 'De meldingen, de nieuwste voorop; hoogstens 200.' })
  zaken: AanbiederZaak[];
}
