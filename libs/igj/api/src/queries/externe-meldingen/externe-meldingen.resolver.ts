import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { ExterneMeldingStatus } from '@meldbaken/igj/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Pagineer, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ExterneMeldingStatusEnum } from '../../typen/enums';
import { ExterneMelding } from '../../typen/externe-melding.type';
import { ExterneMeldingenHandler } from './externe-meldingen.handler';

const ExterneMeldingConnection = verbinding(ExterneMelding, 'ExterneMelding');

@Resolver()
export class ExterneMeldingenResolver {
  constructor(private readonly handler: ExterneMeldingenHandler) {}

  @Query(() => ExterneMeldingConnection, {
    description: 'De externe meldingen van zaken waar u bij betrokken bent. Zonder recht: een lege pagina.',
  })
  @Toegang('lezen', 'ExterneMelding')
  externeMeldingen(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('status', {
      type: () => [ExterneMeldingStatusEnum],
      nullable: true,
      description: 'Alleen deze standen. TER_BEKRACHTIGING wacht op een besluit.',
    })
    status: ExterneMeldingStatus[] | null,
    @Args('meldingId', { type: () => ID, nullable: true, description: 'Alleen van deze interne melding.' }, Id)
    meldingId: string | null,
  ): Promise<Pagina<ExterneMelding>> {
    return this.handler.lees(inzage, { ...pagina, status, meldingId });
  }
}
