import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { mensenUitkomst } from '../mensen-uitkomst';
import { MensenUitkomst } from '../mensen.type';
import { NotitieHandler } from './notitie.handler';

@Resolver()
export class NotitieResolver {
  constructor(private readonly handler: NotitieHandler) {}

  @Mutation(() => MensenUitkomst as never, { description: 'Een eigen notitie maken of wijzigen. Alleen u leest die.' })
  @Toegang('notitie-bewaren', 'Melding')
  async notitieBewaren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('notitieId', { type: () => ID, nullable: true, description: 'De notitie; leeg is een nieuwe.' }, Id)
    notitieId: string | null,
    @Args('versie', { type: () => Int, description: 'De versie van de notitie die u zag; 0 bij een nieuwe.' })
    versie: number,
    @Args('tekst', { type: () => String, description: 'De notitie.' }) tekst: string,
  ): Promise<ReturnType<typeof mensenUitkomst>> {
    const v = { sleutel, meldingId, notitieId: notitieId ?? null, versie, tekst };
    return mensenUitkomst(await this.handler.bewaar(inzage, v));
  }

  @Mutation(() => MensenUitkomst as never, { description: 'Een eigen notitie wissen.' })
  @Toegang('notitie-bewaren', 'Melding')
  async notitieWissen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('notitieId', { type: () => ID, description: 'De notitie.' }, Id) notitieId: string,
  ): Promise<ReturnType<typeof mensenUitkomst>> {
    return mensenUitkomst(await this.handler.wis(inzage, { meldingId, notitieId }));
  }
}
