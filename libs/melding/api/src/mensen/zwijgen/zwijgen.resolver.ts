import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Datum, HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { mensenUitkomst } from '../mensen-uitkomst';
import { MensenUitkomst } from '../mensen.type';
import { ZwijgenHandler } from './zwijgen.handler';

@Resolver()
export class ZwijgenResolver {
  constructor(private readonly handler: ZwijgenHandler) {}

  @Mutation(() => MensenUitkomst as never, {
    description: 'Afspreken dat de melder er voorlopig niet over praat, de dag verzetten, of het laten eindigen.',
  })
  @Toegang('zwijgen-zetten', 'Melding')
  async zwijgenZetten(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag; 0 als er nog geen was.' }) versie: number,
    @Args('tot', { type: () => Datum, nullable: true, description: 'Tot ongeveer wanneer; leeg laat het eindigen.' })
    tot: string | null,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Promise<ReturnType<typeof mensenUitkomst>> {
    return mensenUitkomst(await this.handler.voerUit(inzage, { sleutel, meldingId, versie, tot: tot ?? null, reden }));
  }
}
