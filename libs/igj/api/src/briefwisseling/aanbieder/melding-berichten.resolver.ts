import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Datum, HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ExterneMeldingUitkomst, VeldWaarde } from '../../typen/externe-melding.type';
import { externeMeldingUitkomst } from '../../verouderd';
import { IntrekkenHandler } from './intrekken.handler';
import { MeldingBerichtenHandler } from './melding-berichten.handler';

type Uitkomst = Promise<ReturnType<typeof externeMeldingUitkomst>>;

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };
const MELDING = { type: () => ID, description: 'De externe melding.' };
const TEKST = { type: () => String, description: 'Wat u schrijft, hoogstens 20.000 tekens.' };
const REDEN = { type: () => String, description: 'Waarom, hoogstens 2.000 tekens.' };

/** The messages of a provider to the inspectie. */
@Resolver()
export class MeldingBerichtenResolver {
  constructor(
    private readonly handler: MeldingBerichtenHandler,
    private readonly intrekken: IntrekkenHandler,
  ) {}

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'Een verzonden melding aanvullen. Beantwoordt meteen de vraag van de inspectie, als die er ligt.',
  })
  @Toegang('schrijven', 'ExterneMelding')
  async externeMeldingAanvullen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('id', MELDING, Id) id: string,
    @Args('tekst', TEKST) tekst: string,
    @Args('velden', { type: () => [VeldWaarde], description: 'De antwoorden die u aanvult; mag leeg zijn.' })
    velden: VeldWaarde[],
  ): Uitkomst {
    return externeMeldingUitkomst(await this.handler.vulAan(inzage, { sleutel, id, tekst, velden }));
  }

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'Een verzonden melding verbeteren: de gewijzigde antwoorden gaan nog een keer.',
  })
  @Toegang('verbeteren', 'ExterneMelding')
  async externeMeldingVerbeteren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('id', MELDING, Id) id: string,
    @Args('tekst', TEKST) tekst: string,
    @Args('velden', { type: () => [VeldWaarde], description: 'Alleen de antwoorden die veranderen.' })
    velden: VeldWaarde[],
  ): Uitkomst {
    return externeMeldingUitkomst(await this.handler.verbeter(inzage, { sleutel, id, tekst, velden }));
  }

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'De inspectie om uitstel van het rapport vragen, met een reden en een dag.',
  })
  @Toegang('schrijven', 'ExterneMelding')
  async externeMeldingUitstelVragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('id', MELDING, Id) id: string,
    @Args('tekst', { type: () => String, description: 'Waarom u meer tijd nodig hebt, hoogstens 20.000 tekens.' })
    tekst: string,
    @Args('gewensteDag', { type: () => Datum, description: 'De laatste dag die u vraagt.' }) gewensteDag: string,
  ): Uitkomst {
    return externeMeldingUitkomst(await this.handler.vraagUitstel(inzage, { sleutel, id, tekst, gewensteDag }));
  }

  @Mutation(() => ExterneMeldingUitkomst as never, { description: 'Een vraag van de inspectie beantwoorden.' })
  @Toegang('schrijven', 'ExterneMelding')
  async externeMeldingAntwoorden(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('id', MELDING, Id) id: string,
    @Args('antwoordOp', { type: () => String, description: 'Kenmerk van de vraag.' }) antwoordOp: string,
    @Args('tekst', TEKST) tekst: string,
  ): Uitkomst {
    return externeMeldingUitkomst(await this.handler.antwoord(inzage, { sleutel, id, antwoordOp, tekst }));
  }

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'Een melding intrekken die nog niet is verstuurd. Kan alleen als de vaststelling is herzien.',
  })
  @Toegang('intrekken', 'ExterneMelding')
  async externeMeldingIntrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', MELDING, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('reden', REDEN) reden: string,
  ): Uitkomst {
    return externeMeldingUitkomst(await this.intrekken.voorVerzenden(inzage, { id, versie, reden }));
  }

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'Een verzonden melding intrekken. De inspectie houdt haar kopie en beslist zelf wat ze doet.',
  })
  @Toegang('verzonden-intrekken', 'ExterneMelding')
  async externeMeldingVerzondenIntrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('id', MELDING, Id) id: string,
    @Args('reden', REDEN) reden: string,
  ): Uitkomst {
    return externeMeldingUitkomst(await this.intrekken.naVerzenden(inzage, { sleutel, id, reden }));
  }
}
