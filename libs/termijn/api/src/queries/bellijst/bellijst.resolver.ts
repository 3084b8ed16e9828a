import { Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { BellijstHandler } from './bellijst.handler';
import { BellijstRegel } from './bellijst.type';

@Resolver()
export class BellijstResolver {
  constructor(private readonly handler: BellijstHandler) {}

  @Toegang('bellen', 'Termijn')
  @Query(() => [BellijstRegel], {
    nullable: true,
    description:
      'Termijnen die binnen 4 uur eindigen of te laat zijn, met wie u daarover belt. Hoogstens 200, de oudste eerst. Leeg zonder recht.',
  })
  bellijst(@HuidigeInzage() inzage: Inzage): Promise<BellijstRegel[] | null> {
    return this.handler.lees(inzage);
  }
}
