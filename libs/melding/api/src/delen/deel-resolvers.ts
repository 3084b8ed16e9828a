import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { STAP_NUMMERS } from '@meldbaken/melding/contract';
import { Toegang } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerd, HuidigeInzage, Id, Sleutel, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { StapControles } from '../stap/stap-controles';
import { DEEL_SOORTEN, type DeelSoort } from './deel-soorten';
import { DeelVastleggenHandler, type DelenVerouderd } from './deel-vastleggen.handler';
import { DelenLezer } from './delen.lezer';
import { DEEL_TYPEN, MeldingDelen, MeldingDelenUitkomst, MeldingDelenVerouderd, StapControle } from './delen.type';

const isVerouderd = (w: Weigering): w is DelenVerouderd => 'huidig' in w;

function alsUitkomst(uit: MeldingDelen | Weigering): MeldingDelen | MeldingDelenVerouderd | Geweigerd {
  if (!isWeigering(uit)) return uit;
  if (!isVerouderd(uit)) return alsGeweigerd(uit);
  return Object.assign(new MeldingDelenVerouderd(), { code: uit.code, bericht: uit.bericht, huidig: uit.huidig });
}

/** The mutation of one part. */
function maakResolver(soort: DeelSoort): new (handler: DeelVastleggenHandler) => object {
  const invoerType = DEEL_TYPEN.get(soort.naam)?.invoer;
  const naam = `${soort.type.charAt(0).toLowerCase()}${soort.type.slice(1)}Vastleggen`;

  @Resolver()
  class DeelResolver {
    constructor(private readonly handler: DeelVastleggenHandler) {}

    @Mutation(() => MeldingDelenUitkomst as never, {
      name: naam,
      description: `Vastleggen of verbeteren. ${soort.omschrijving}`,
    })
    @Toegang(soort.handeling, 'Melding')
    async vastleggen(
      @HuidigeInzage() inzage: Inzage,
      @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
      @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
      @Args(
        'onderdeelId',
        { type: () => ID, nullable: true, description: 'Wat u verbetert; leeg voor iets nieuws.' },
        Id,
      )
      onderdeelId: string | null,
      @Args('versie', { type: () => Int, description: 'De versie die u zag; 0 voor iets nieuws.' }) versie: number,
      @Args('invoer', { type: () => invoerType as never, description: 'De antwoorden.' })
      invoer: Record<string, unknown>,
    ): Promise<MeldingDelen | MeldingDelenVerouderd | Geweigerd> {
      const verzoek = { sleutel, meldingId, onderdeelId: onderdeelId ?? null, versie, invoer };
      return alsUitkomst(await this.handler.voerUit(inzage, soort, verzoek));
    }
  }
  Object.defineProperty(DeelResolver, 'name', { value: `${soort.type}Resolver` });
  return DeelResolver;
}

export const DEEL_RESOLVERS = DEEL_SOORTEN.map(maakResolver);

@Resolver()
export class MeldingDelenResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lezer: DelenLezer,
    private readonly controles: StapControles,
  ) {}

  @Query(() => MeldingDelen, {
    nullable: true,
    description: 'Wat in stap 1 tot en met 4 is vastgelegd; null als de melding er niet is of niet van u is.',
  })
  @Toegang('lezen', 'Melding')
  async meldingDelen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
  ): Promise<MeldingDelen | null> {
    const uit = await this.handelingen.voerUit(inzage, lezen(meldingId), async (tx) => {
      const delen = await this.lezer.alles(tx, inzage, meldingId);
      return delen?.weergave() ?? nietGevonden();
    });
    return isWeigering(uit) ? null : uit;
  }

  @Query(() => StapControle, {
    nullable: true,
    description: 'Wat er nog mist in een stap; null als de melding niet van u is.',
  })
  @Toegang('lezen', 'Melding')
  async stapControle(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('stap', { type: () => Int, description: 'Nummer van de stap, 1 tot en met 6.' }) stap: number,
  ): Promise<StapControle | null> {
    const nummer = STAP_NUMMERS.find((s) => s === stap);
    if (!nummer) return null;
    const uit = await this.handelingen.voerUit(inzage, lezen(meldingId), async (tx) => {
      const ontbreekt = await this.controles.ontbreekt(tx, inzage, meldingId, nummer);
      return ontbreekt === null ? nietGevonden() : { ontbreekt };
    });
    return isWeigering(uit) ? null : Object.assign(new StapControle(), { stap, ontbreekt: uit.ontbreekt });
  }
}

const lezen = (
  id: string,
): { handeling: string; onderwerp: string; onderwerpId: string; dossierId: string; velden: string[] } => ({
  handeling: 'lezen',
  onderwerp: 'Melding',
  onderwerpId: id,
  dossierId: id,
  velden: ['stappen'],
});
