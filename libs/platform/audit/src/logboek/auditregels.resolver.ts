import { Args, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Pagineer, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { AuditregelsHandler } from './auditregels.handler';
import { AuditFilter, AuditRegelType } from './typen';

const AuditRegelConnection = verbinding(AuditRegelType, 'AuditRegel');

@Resolver()
export class AuditregelsResolver {
  constructor(private readonly handler: AuditregelsHandler) {}

  @Query(() => AuditRegelConnection, { description: 'Het logboek, nieuwste voorop. Zonder recht: een lege pagina.' })
  @Toegang('lezen', 'AuditRegel')
  auditregels(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('filter', { type: () => AuditFilter, nullable: true, description: 'Beperk de lijst.' })
    filter: AuditFilter | null,
  ): Promise<Pagina<AuditRegelType>> {
    return this.handler.lees(inzage, { ...pagina, filter });
  }
}
