import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { MeldingStatus, Vorm } from '@meldbaken/melding/contract';
import { DateTime } from '@meldbaken/platform/graphql';
import { MeldingStatusEnum, VormEnum } from '../../typen/enums';
import { alsEnum } from '../../typen/als-enum';

export const VERWANT_DOOR = ['PERSOON', 'CLIENT', 'EENHEID'] as const;
export type VerwantDoor = (typeof VERWANT_DOOR)[number];

export const VerwantDoorEnum = alsEnum(
  'VerwantDoor',
  'Waarin een andere melding gelijk is: de persoon over wie het gaat, de cliënt, of de eenheid.',
  VERWANT_DOOR,
);

@ObjectType({ description: 'Een andere melding over dezelfde persoon, cliënt of eenheid, die u ook mag lezen.' })
export class VerwanteMelding {
  @Field(() => ID, { description: 'Id.' })
  id: string;
  @Field(() => String, { description: 'Nummer.' })
  nummer: string;
  @Field(() => MeldingStatusEnum, { description: 'Stand.' })
  status: MeldingStatus;
  @Field(() => [VormEnum], { description: 'Vormen.' })
  vormen: Vorm[];
  @Field(() => DateTime, { description: 'Wanneer hij binnenkwam.' })
  ingediendOp: Date;
  @Field(() => [VerwantDoorEnum], { description: 'Waarin hij gelijk is.' })
  door: VerwantDoor[];
}
