import { Args, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Pagineer, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { EigenMelding } from '../../typen';
import { MijnMeldingenHandler } from './mijn-meldingen.handler';

const EigenMeldingConnection = verbinding(EigenMelding, 'EigenMelding');

@Resolver()
export class MijnMeldingenResolver {
  constructor(private readonly handler: MijnMeldingenHandler) {}

  @Query(() => EigenMeldingConnection, { description: 'De meldingen die u zelf deed, met hun stand.' })
  @Toegang('eigen', 'Melding')
  mijnMeldingen(@HuidigeInzage() inzage: Inzage, @Args() pagina: Pagineer): Promise<Pagina<EigenMelding>> {
    return this.handler.lees(inzage, pagina);
  }
}
