import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { mensenUitkomst } from '../mensen-uitkomst';
import {
  KluisInhoudUitkomst,
  KluisVerzoek,
  KluisVerzoekUitkomst,
  MensenUitkomst,
  type KluisInhoud,
} from '../mensen.type';
import { KluisBesluitHandler } from './kluis-besluit.handler';
import { KluisHandler } from './kluis.handler';

@Resolver()
export class KluisResolver {
  constructor(
    private readonly kluis: KluisHandler,
    private readonly besluit: KluisBesluitHandler,
  ) {}

  @Query(() => [KluisVerzoek], {
    description: 'Verzoeken om te zien wie vertrouwelijk meldde, waarover u mag beslissen. De nieuwste voorop.',
  })
  @Toegang('kluis-beslissen', 'Melding')
  kluisVerzoeken(@HuidigeInzage() inzage: Inzage): Promise<KluisVerzoek[]> {
    return this.besluit.lijst(inzage);
  }

  @Mutation(() => MensenUitkomst as never, {
    description: 'Vragen om te zien wie vertrouwelijk meldde, met reden. Een tweede persoon beslist.',
  })
  @Toegang('kluis-vragen', 'Melding')
  async kluisVragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Promise<ReturnType<typeof mensenUitkomst>> {
    return mensenUitkomst(await this.kluis.vraag(inzage, { sleutel, meldingId, reden }));
  }

  @Mutation(() => KluisVerzoekUitkomst as never, {
    description: 'Beslissen of een ander mag zien wie vertrouwelijk meldde. De melder krijgt bericht.',
  })
  @Toegang('kluis-beslissen', 'Melding')
  async kluisBeslissen(
    @HuidigeInzage() inzage: Inzage,
    @Args('verzoekId', { type: () => ID, description: 'Het verzoek.' }, Id) verzoekId: string,
    @Args('toestaan', { type: () => Boolean, description: 'Mag het?' }) toestaan: boolean,
    @Args('uren', { type: () => Int, description: 'Hoe lang de naam te zien is: 1, 8 of 24 uur.' }) uren: number,
    @Args('reden', { type: () => String, description: 'Waarom wel of niet.' }) reden: string,
  ): Promise<KluisVerzoek | Geweigerd> {
    const uit = await this.besluit.beslis(inzage, { verzoekId, toestaan, uren, reden });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Mutation(() => KluisInhoudUitkomst as never, {
    description: 'De naam van de melder bekijken, zolang dat is toegestaan. Elke keer staat in het logboek.',
  })
  @Toegang('kluis-openen', 'Melding')
  async kluisOpenen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
  ): Promise<KluisInhoud | Geweigerd> {
    const uit = await this.kluis.open(inzage, meldingId);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
