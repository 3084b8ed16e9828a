import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@meldbaken/platform/graphql';

@ObjectType({ description: 'Wat er met een termijn gebeurde.' })
export class TermijnWijziging {
  @Field(() => String, { description: 'Code van de wijziging, bijvoorbeeld GESTART.' })
  soort: string;
  @Field(() => DateTime, { description: 'Wanneer.' })
  op: Date;
  @Field(() => String, { nullable: true, description: 'Wie. Leeg als het systeem het deed.' })
  door: string | null;
  @Field(() => String, { description: 'De stand erna.' })
  naarStatus: string;
  @Field(() => String, { nullable: true, description: 'Waarom. Alleen voor wie bij het dossier betrokken is.' })
  reden: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Het moment dat bij de wijziging hoort: gevraagd op, stilgezet sinds, of weer lopend vanaf.',
  })
  perOp: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Het einde van ervoor, als het einde veranderde.' })
  vervaltOpOud: Date | null;
  @Field(() => String, { nullable: true, description: 'Wie er eerst voor zorgde, als dat veranderde.' })
  eigenaarOud: string | null;
  @Field(() => String, { nullable: true, description: 'Code van de reden waarom het te laat was.' })
  redenCode: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Wie het besliste of toestond. Alleen voor wie bij het dossier betrokken is.',
  })
  toegekendDoor: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Kenmerk van de brief of het bericht. Alleen voor wie bij het dossier betrokken is.',
  })
  kenmerk: string | null;
}
