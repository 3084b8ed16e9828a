import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OokVoorKoppeling, Toegang } from '@meldbaken/platform/access';
import { Datum, HuidigeInzage, Pagineer, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import type { KoppelingRijInvoer } from '@meldbaken/vergewis/model';
import { KoppelingBeeindigenHandler } from './beeindigen.handler';
import { KoppelingBijwerkenHandler } from './bijwerken.handler';
import {
  KoppelingBijwerkenUitkomst,
  KoppelingDienstverbandInvoer,
  KoppelingEindeUitkomst,
  KoppelingEisenDeel,
  KoppelingStanden,
  type KoppelingBijgewerkt,
  type KoppelingRij,
} from './koppeling.type';
import { KoppelingLezenHandler } from './lezen.handler';

/** As the cells of a list have it; what is left out stays left out. */
function alsRijInvoer({ clientcontact, kenmerken, ...r }: KoppelingDienstverbandInvoer): KoppelingRijInvoer {
  const lijst = kenmerken === undefined ? {} : { kenmerken: kenmerken?.join('|') ?? null };
  return { ...r, ...lijst, clientcontact: clientcontact ? 'ja' : 'nee' };
}

/** What another system of the organisation may ask, and nothing else exists for it (0026). */
@Resolver()
export class KoppelingGegevensResolver {
  constructor(
    private readonly lezen: KoppelingLezenHandler,
    private readonly bijwerken: KoppelingBijwerkenHandler,
    private readonly beeindigen: KoppelingBeeindigenHandler,
  ) {}

  @Query(() => KoppelingStanden, {
    description:
      'Voor een koppeling: wie inzetbaar is, wat het langst geleden veranderde voorop. Met after alleen wat sindsdien veranderde; wat net veranderde kan twee keer komen.',
  })
  @Toegang('standen-lezen', 'KoppelingGegevens')
  @OokVoorKoppeling()
  koppelingStanden(@HuidigeInzage() inzage: Inzage, @Args() pagina: Pagineer): Promise<KoppelingStanden> {
    return this.lezen.standen(inzage, pagina);
  }

  @Query(() => KoppelingEisenDeel, {
    description:
      'Voor een koppeling: welke controles per dienstverband missen. Met after alleen wat sindsdien veranderde.',
  })
  @Toegang('eisen-lezen', 'KoppelingGegevens')
  @OokVoorKoppeling()
  koppelingEisen(@HuidigeInzage() inzage: Inzage, @Args() pagina: Pagineer): Promise<KoppelingEisenDeel> {
    return this.lezen.eisen(inzage, pagina);
  }

  @Mutation(() => KoppelingBijwerkenUitkomst as never, {
    description:
      'Voor een koppeling: dienstverbanden toevoegen en wijzigen, op personeelsnummer. Hoogstens 500 per oproep. Elke rij heeft een eigen uitkomst. Dezelfde sleutel geeft een dag lang hetzelfde antwoord.',
  })
  @Toegang('bijwerken', 'KoppelingGegevens')
  @OokVoorKoppeling()
  async koppelingDienstverbandenBijwerken(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze oproep.' }, Sleutel) sleutel: string,
    @Args('rijen', { type: () => [KoppelingDienstverbandInvoer], description: 'De dienstverbanden.' })
    rijen: KoppelingDienstverbandInvoer[],
    @Args('allesOfNiets', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Ja: is één rij fout, dan wordt er niets bewaard.',
    })
    allesOfNiets: boolean,
  ): Promise<KoppelingBijgewerkt | Geweigerd> {
    const uit = await this.bijwerken.voerUit(inzage, sleutel, rijen.map(alsRijInvoer), allesOfNiets);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Mutation(() => KoppelingEindeUitkomst as never, {
    description:
      'Voor een koppeling: een dienstverband beëindigen. Dezelfde sleutel geeft een dag lang hetzelfde antwoord.',
  })
  @Toegang('bijwerken', 'KoppelingGegevens')
  @OokVoorKoppeling()
  async koppelingDienstverbandBeeindigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze oproep.' }, Sleutel) sleutel: string,
    @Args('personeelsnummer', { type: () => String, description: 'Personeelsnummer, met nullen vooraan.' })
    personeelsnummer: string,
    @Args('eindeOp', { type: () => Datum, description: 'Laatste werkdag.' }) eindeOp: string,
    @Args('versie', { type: () => Int, nullable: true, description: 'De versie die uw systeem zag.' })
    versie: number | null,
  ): Promise<KoppelingRij | Geweigerd> {
    const uit = await this.beeindigen.voerUit(inzage, sleutel, { personeelsnummer, eindeOp, versie: versie ?? null });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
