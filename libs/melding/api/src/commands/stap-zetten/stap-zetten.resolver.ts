import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { StapStatus } from '@meldbaken/melding/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst, StapStatusEnum } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { StapZettenHandler } from './stap-zetten.handler';

@Resolver()
export class StapZettenResolver {
  constructor(private readonly handler: StapZettenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description: 'Een stap beginnen, afronden of op niet nodig zetten (met reden).',
  })
  @Toegang('stap-zetten', 'Melding')
  async stapZetten(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('stap', { type: () => Int, description: 'Nummer van de stap, 1 tot en met 6.' }) stap: number,
    @Args('status', { type: () => StapStatusEnum, description: 'De nieuwe stand.' }) status: StapStatus,
    @Args('reden', { type: () => String, nullable: true, description: 'Verplicht bij niet nodig.' })
    reden: string | null,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { meldingId, versie, stap, status, reden }));
  }
}
