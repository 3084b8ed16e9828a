import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Datum, HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ZaakUitkomst } from '../../typen/zaak.type';
import { zaakUitkomst } from '../../verouderd';
import { ZaakBerichtenHandler } from './zaak-berichten.handler';

type Uitkomst = Promise<ReturnType<typeof zaakUitkomst>>;

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };
const ZAAK = { type: () => ID, description: 'De zaak.' };
const TEKST = { type: () => String, description: 'Wat u schrijft, hoogstens 20.000 tekens. De aanbieder leest dit.' };

/** The messages of the inspectie to a provider. */
@Resolver()
export class ZaakBerichtenResolver {
  constructor(private readonly handler: ZaakBerichtenHandler) {}

  @Mutation(() => ZaakUitkomst as never, {
    description: 'De aanbieder vragen om de melding aan te vullen. Die heeft daarvoor 2 weken.',
  })
  @Toegang('schrijven', 'Zaak')
  async zaakAanvullingVragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('tekst', TEKST) tekst: string,
    @Args('velden', { type: () => [String], description: 'Codes van de vragen van het formulier die missen.' })
    velden: string[],
  ): Uitkomst {
    return zaakUitkomst(await this.handler.vraagAanvulling(inzage, { sleutel, zaakId, tekst, velden }));
  }

  @Mutation(() => ZaakUitkomst as never, {
    description: 'De aanbieder vertellen wat de inspectie gaat doen. Kan na de ontvangstbevestiging.',
  })
  @Toegang('schrijven', 'Zaak')
  async zaakActiesMelden(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('tekst', TEKST) tekst: string,
  ): Uitkomst {
    return zaakUitkomst(await this.handler.meldActies(inzage, { sleutel, zaakId, tekst }));
  }

  @Mutation(() => ZaakUitkomst as never, { description: 'De aanbieder een vraag stellen, met een laatste dag.' })
  @Toegang('schrijven', 'Zaak')
  async zaakVraagStellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('tekst', TEKST) tekst: string,
    @Args('uiterlijk', { type: () => Datum, description: 'Laatste dag voor het antwoord.' }) uiterlijk: string,
  ): Uitkomst {
    return zaakUitkomst(await this.handler.stelVraag(inzage, { sleutel, zaakId, tekst, uiterlijk }));
  }

  @Mutation(() => ZaakUitkomst as never, {
    description: 'Beslissen over een vraag om uitstel: een nieuwe laatste dag, of nee met een reden.',
  })
  @Toegang('schrijven', 'Zaak')
  async zaakUitstelBeslissen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('antwoordOp', { type: () => String, description: 'Kenmerk van de vraag om uitstel.' }) antwoordOp: string,
    @Args('toegewezen', { type: () => Boolean, description: 'Geeft u uitstel?' }) toegewezen: boolean,
    @Args('uiterlijk', {
      type: () => Datum,
      nullable: true,
      description: 'De nieuwe laatste dag, als u uitstel geeft.',
    })
    uiterlijk: string | null,
    @Args('tekst', TEKST) tekst: string,
  ): Uitkomst {
    const i = { sleutel, zaakId, antwoordOp, toegewezen, uiterlijk: uiterlijk ?? null, tekst };
    return zaakUitkomst(await this.handler.beslisUitstel(inzage, i));
  }
}
