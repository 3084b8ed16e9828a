import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { BerichtSturenHandler } from './bericht-sturen.handler';
import { BerichtSturenUitkomst, EigenBerichtUitkomst, EigenMeldingMetBerichten, MelderBerichten } from './bericht.type';
import { BerichtenLezer } from './berichten.lezer';
import { EigenMeldingHandler } from './eigen-melding.handler';

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };
const TEKST = { type: () => String, description: 'Het bericht, hoogstens 20.000 tekens.' };

@Resolver()
export class BerichtenResolver {
  constructor(
    private readonly lezer: BerichtenLezer,
    private readonly sturen: BerichtSturenHandler,
    private readonly eigen: EigenMeldingHandler,
  ) {}

  @Query(() => MelderBerichten, {
    nullable: true,
    description: 'De berichten met de melder, voor de behandelaars; null als de melding er niet is of niet van u is.',
  })
  @Toegang('berichten-lezen', 'Melding')
  melderBerichten(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'Id van de melding.' }, Id) meldingId: string,
  ): Promise<MelderBerichten | null> {
    return this.lezer.vanMelding(inzage, meldingId);
  }

  @Mutation(() => BerichtSturenUitkomst as never, {
    description: 'De melder een bericht sturen. De melder leest precies deze tekst.',
  })
  @Toegang('bericht-sturen', 'Melding')
  async melderBerichtSturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('meldingId', { type: () => ID, description: 'Id van de melding.' }, Id) meldingId: string,
    @Args('tekst', TEKST) tekst: string,
  ): Promise<MelderBerichten | Geweigerd> {
    const uit = await this.sturen.voerUit(inzage, { sleutel, meldingId, tekst });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Query(() => EigenMeldingMetBerichten, {
    nullable: true,
    description: 'Eén eigen melding: de stand en de berichten; null als hij er niet is of niet van u is.',
  })
  @Toegang('eigen', 'Melding')
  mijnMelding(
    @HuidigeInzage() inzage: Inzage,
    @Args('nummer', { type: () => String, description: 'Nummer van de melding.' }) nummer: string,
  ): Promise<EigenMeldingMetBerichten | null> {
    return this.eigen.opNummer(inzage, nummer);
  }

  @Mutation(() => EigenBerichtUitkomst as never, {
    description: 'Als melder iets vragen of toevoegen bij een eigen melding.',
  })
  @Toegang('eigen-bericht', 'Melding')
  async eigenBerichtSturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('meldingId', { type: () => ID, description: 'Id van de eigen melding.' }, Id) meldingId: string,
    @Args('tekst', TEKST) tekst: string,
  ): Promise<EigenMeldingMetBerichten | Geweigerd> {
    const uit = await this.eigen.stuur(inzage, { sleutel, meldingId, tekst });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
