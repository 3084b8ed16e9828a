import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { OverTeDragen, OverdragenUitkomst, type ZakenOvergedragen } from '../mensen.type';
import { OverTeDragenHandler } from './over-te-dragen.handler';
import { OverdrachtHandler } from './overdracht.handler';

const id = new Id();
/** What is no uuid cannot exist, and is answered the same. */
const alsIds = (ids: readonly string[]): string[] => ids.flatMap((x) => id.transform(x) ?? []);

@Resolver()
export class OverdrachtResolver {
  constructor(
    private readonly lezer: OverTeDragenHandler,
    private readonly handler: OverdrachtHandler,
  ) {}

  @Query(() => [OverTeDragen], {
    description: 'Meldingen in behandeling die u mag overdragen: van één behandelaar, of van allen. Hoogstens 100.',
  })
  @Toegang('overdragen', 'Melding')
  overTeDragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('van', { type: () => ID, nullable: true, description: 'Alleen van deze behandelaar.' }, Id)
    van: string | null,
  ): Promise<OverTeDragen[]> {
    return this.lezer.lees(inzage, van ?? null);
  }

  @Query(() => [LidKort], { description: 'Wie al deze meldingen mag krijgen.' })
  @Toegang('overdragen', 'Melding')
  overdraagOntvangers(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingIds', { type: () => [ID], description: 'De gekozen meldingen.' }) meldingIds: string[],
    @Args('zoek', { type: () => String, nullable: true, description: 'Deel van de naam.' }) zoek: string | null,
  ): Promise<LidKort[]> {
    return this.lezer.ontvangers(inzage, alsIds(meldingIds), zoek);
  }

  @Mutation(() => OverdragenUitkomst as never, {
    description: 'Meldingen met hun open termijnen aan een collega geven, in één keer. Alles gaat over, of niets.',
  })
  @Toegang('overdragen', 'Melding')
  async zakenOverdragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('meldingIds', { type: () => [ID], description: 'Welke meldingen; hoogstens 100.' }) meldingIds: string[],
    @Args('naar', { type: () => ID, description: 'Aan wie: id van het lidmaatschap.' }, Id) naar: string,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
    @Args('blijftMeekijken', { type: () => Boolean, description: 'Blijft de oude behandelaar meekijken?' })
    blijftMeekijken: boolean,
  ): Promise<ZakenOvergedragen | Geweigerd> {
    const v = { sleutel, meldingIds: alsIds(meldingIds), naar, reden, blijftMeekijken };
    const uit = await this.handler.voerUit(inzage, v);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
