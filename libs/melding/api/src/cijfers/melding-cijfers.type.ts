import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { MeldingStatus } from '@meldbaken/melding/contract';
import { Datum } from '@meldbaken/platform/graphql';
import { MeldingStatusEnum } from '../typen';

@ObjectType({
  description: 'Eén rij van een overzicht. Een leeg getal is kleiner dan 5, of verraadt een kleiner getal.',
})
export class MeldingCijferRij {
  @Field(() => String, { description: 'Code.' })
  code: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => [Int], { nullable: 'items', description: 'Het getal per periode; leeg als het verborgen is.' })
  cellen: (number | null)[];
  @Field(() => Int, {
    nullable: true,
    description: 'Het getal over alle perioden van dit jaar; leeg als het verborgen is.',
  })
  jaar: number | null;
}

@ObjectType({ description: 'Een indeling van een reeks, bijvoorbeeld naar vorm.' })
export class MeldingCijferIndeling {
  @Field(() => String, { description: 'Code, bijvoorbeeld VORM.' })
  code: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Hoe er is geteld.' })
  uitleg: string;
  @Field(() => [MeldingCijferRij], { description: 'De rijen.' })
  rijen: MeldingCijferRij[];
}

@ObjectType({ description: 'Een periode van één of meer kwartalen die voorbij zijn.' })
export class MeldingCijferPeriode {
  @Field(() => String, { description: 'Naam, bijvoorbeeld "kwartaal 3".' })
  naam: string;
}

@ObjectType({ description: 'Wat er is geteld, per periode.' })
export class MeldingCijferReeks {
  @Field(() => String, { description: 'Code, bijvoorbeeld BINNEN.' })
  code: string;
  @Field(() => String, { description: 'Naam.' })
  naam: string;
  @Field(() => String, { description: 'Hoe er is geteld.' })
  uitleg: string;
  @Field(() => [MeldingCijferPeriode], { description: 'De perioden van dit jaar.' })
  perioden: MeldingCijferPeriode[];
  @Field(() => MeldingCijferRij, { description: 'Het totaal.' })
  totaal: MeldingCijferRij;
  @Field(() => [MeldingCijferIndeling], { description: 'De indelingen.' })
  indelingen: MeldingCijferIndeling[];
}

@ObjectType({ description: 'Hoeveel meldingen nu deze stand hebben, voor wie ze stuk voor stuk ziet.' })
export class MeldingCijferStand {
  @Field(() => MeldingStatusEnum, { description: 'Stand.' })
  status: MeldingStatus;
  @Field(() => Int, { description: 'Aantal.' })
  aantal: number;
}

@ObjectType({ description: 'Cijfers over meldingen in één jaar. Kleine getallen zijn verborgen.' })
export class MeldingCijfers {
  @Field(() => Int, { description: 'Het jaar.' })
  jaar: number;
  @Field(() => [Int], { description: 'Jaren met cijfers, nieuwste eerst.' })
  jaren: number[];
  @Field(() => Datum, { description: 'De eerste dag van het kwartaal dat nog loopt, en dus nog niet meetelt.' })
  loopt: string;
  @Field(() => String, { description: 'Het belangrijkste in één zin.' })
  zin: string;
  @Field(() => [MeldingCijferReeks], { description: 'De reeksen.' })
  reeksen: MeldingCijferReeks[];
  @Field(() => [MeldingCijferStand], {
    description: 'De standen van nu; leeg voor wie de meldingen niet stuk voor stuk ziet.',
  })
  nu: MeldingCijferStand[];
  @Field(() => [String], { description: 'Wat er is geteld en verborgen, in zinnen.' })
  uitleg: string[];
}
