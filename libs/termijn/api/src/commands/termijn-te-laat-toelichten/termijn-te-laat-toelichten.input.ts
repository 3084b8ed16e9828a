import { Field, InputType } from '@nestjs/graphql';
import type { TeLaatReden } from '@meldbaken/termijn/contract';
import { TeLaatRedenEnum } from '@meldbaken/termijn/graphql';

@InputType({ description: 'Waarom een termijn te laat was. De termijn blijft te laat.' })
export class TermijnTeLaatToelichtenInvoer {
  @Field(() => TeLaatRedenEnum, { description: 'De reden.' })
  code: TeLaatReden;
  @Field(() => String, { description: 'Wat er gebeurde.' })
  toelichting: string;
}
