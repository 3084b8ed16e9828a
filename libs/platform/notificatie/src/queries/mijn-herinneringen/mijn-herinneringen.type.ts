import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { maakUitkomst } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Wanneer u mail wilt krijgen. Een wettelijke termijn komt altijd meteen.' })
export class Herinneringen {
  @Field(() => String, { nullable: true, description: 'Begin van de rust, bijvoorbeeld 22:00.' })
  stilVan: string | null;
  @Field(() => String, { nullable: true, description: 'Einde van de rust, bijvoorbeeld 07:00.' })
  stilTot: string | null;
  @Field(() => Int, { nullable: true, description: 'Uur van de mail die zegt dat er iets open staat; leeg is geen.' })
  samenvattingUur: number | null;
  @Field(() => Boolean, { description: 'Wilt u ook mail over wat niet wettelijk is?' })
  mail: boolean;
}

@InputType({ description: 'Wanneer u mail wilt krijgen.' })
export class HerinneringenInvoer {
  @Field(() => String, { nullable: true, description: 'Begin van de rust, bijvoorbeeld 22:00.' })
  stilVan?: string | null;
  @Field(() => String, { nullable: true, description: 'Einde van de rust, bijvoorbeeld 07:00.' })
  stilTot?: string | null;
  @Field(() => Int, { nullable: true, description: 'Uur van de mail van de dag; leeg is geen.' })
  samenvattingUur?: number | null;
  @Field(() => Boolean, { description: 'Ook mail over wat niet wettelijk is.' })
  mail: boolean;
}

export const HerinneringenUitkomst = maakUitkomst(
  'HerinneringenUitkomst',
  'Uitkomst van het opslaan van uw herinneringen.',
  [Herinneringen],
);
