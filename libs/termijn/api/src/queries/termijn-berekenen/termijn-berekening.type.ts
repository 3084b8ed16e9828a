import { Field, ObjectType } from '@nestjs/graphql';
import { Datum, DateTime } from '@meldbaken/platform/graphql';
import { UitlegRegel } from '@meldbaken/termijn/graphql';

@ObjectType({ description: 'Een berekende termijn.' })
export class TermijnBerekening {
  @Field(() => String, { description: 'Het begin zoals u het gaf.' })
  vanaf: string;
  @Field(() => Datum, { description: 'De laatste dag.' })
  vervalt: string;
  @Field(() => DateTime, { description: 'Vanaf dit moment is het te laat.' })
  vervaltOp: string;
  @Field(() => Datum, { description: 'De laatste dag als u het strengst rekent.' })
  veiligVoor: string;
  @Field(() => [UitlegRegel], { description: 'Elke dag, met de reden waarom die telt of niet.' })
  uitleg: UitlegRegel[];
  @Field(() => String, { description: 'De regel.' })
  regel: string;
  @Field(() => [String], { description: 'De berekening in korte zinnen.' })
  zinnen: string[];
  @Field(() => Boolean, {
    description: 'Kennen we niet alle vrije dagen van dat jaar? Het einde kan dan later zijn, nooit eerder.',
  })
  kalenderOnzeker: boolean;
}
