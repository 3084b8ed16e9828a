import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { GeschiktheidHandlers } from './geschiktheid.handlers';
import {
  Geschiktheidsvraag,
  GeschiktheidsvraagUitkomst,
  OnderzoeksantwoordInvoer,
  Onderzoeksvraag,
  OnderzoeksvraagUitkomst,
} from './muur.type';
import { OnderzoekHandlers } from './onderzoek.handlers';

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };

@Resolver()
export class MuurResolver {
  constructor(
    private readonly onderzoek: OnderzoekHandlers,
    private readonly geschiktheid: GeschiktheidHandlers,
  ) {}

  @Query(() => [Onderzoeksvraag], {
    description:
      'Vragen uit een onderzoek over mensen van wie u het dossier bijhoudt; open vragen eerst. Hoogstens 100.',
  })
  @Toegang('onderzoeksvraag-lezen', 'Dienstverband')
  onderzoeksvragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('alleenOpen', { type: () => Boolean, defaultValue: false, description: 'Alleen vragen zonder antwoord.' })
    alleenOpen: boolean,
    @Args('dienstverbandId', { type: () => ID, nullable: true, description: 'Alleen over dit dienstverband.' }, Id)
    id: string | null,
  ): Promise<Onderzoeksvraag[]> {
    return this.onderzoek.lijst(inzage, id ?? null, alleenOpen);
  }

  @Mutation(() => OnderzoeksvraagUitkomst as never, {
    description: 'Een vraag uit een onderzoek beantwoorden, of zeggen waarom niet. Alleen deze vraag.',
  })
  @Toegang('onderzoeksvraag-beantwoorden', 'Dienstverband')
  async onderzoeksvraagBeantwoorden(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('vraagId', { type: () => ID, description: 'De vraag.' }, Id) id: string,
    @Args('invoer', { type: () => OnderzoeksantwoordInvoer, description: 'Het antwoord.' }) i: OnderzoeksantwoordInvoer,
  ): Promise<Onderzoeksvraag | Geweigerd> {
    const uit = await this.onderzoek.beantwoord(inzage, sleutel, id, i);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Query(() => [Geschiktheidsvraag], {
    description: 'Wat HR over iemand vroeg aan de ontvangers van meldingen, en wat daarop kwam. De nieuwste eerst.',
  })
  @Toegang('lezen', 'Dienstverband')
  geschiktheidsvragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
  ): Promise<Geschiktheidsvraag[]> {
    return this.geschiktheid.lijst(inzage, id);
  }

  @Mutation(() => GeschiktheidsvraagUitkomst as never, {
    description: 'Vragen of er iets van belang is voor de geschiktheid. Het antwoord is ja, nee of niets.',
  })
  @Toegang('geschiktheid-vragen', 'Dienstverband')
  async geschiktheidVragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
    @Args('reden', { type: () => String, description: 'Waarom u het vraagt.' }) reden: string,
  ): Promise<Geschiktheidsvraag | Geweigerd> {
    const uit = await this.geschiktheid.vraag(inzage, sleutel, id, reden);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
