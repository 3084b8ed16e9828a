import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { alsGeweigerd, HuidigeInzage, Sleutel, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { NieuweGereedVersie } from '@meldbaken/zorgfraude/contract';
import { GereedheidHandlers } from './gereedheid.handlers';
import {
  Gereedheid,
  GereedPunt,
  GereedPuntInvoer,
  GereedPuntUitkomst,
  GereedPuntVersieVerouderd,
} from './gereedheid.type';
import { GereedheidVragen } from './gereedheid.vragen';

const CODE = { type: () => String, description: 'Code van het punt in het handboek.' };
const VERSIE = { type: () => Int, description: 'De versie die u zag; 0 als er nog niets is vastgelegd.' };
const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };

type Uitkomst = GereedPunt | GereedPuntVersieVerouderd | Geweigerd;

@Resolver()
export class GereedheidResolver {
  constructor(
    private readonly vragen: GereedheidVragen,
    private readonly handlers: GereedheidHandlers,
  ) {}

  @Query(() => Gereedheid, {
    nullable: true,
    description: 'Hoe ver de gemeente is met de checklist tegen zorgfraude. Leeg als u dit niet mag zien.',
  })
  @Toegang('lezen', 'Gereedheid')
  gereedheid(@HuidigeInzage() inzage: Inzage): Promise<Gereedheid | null> {
    return this.vragen.alles(inzage);
  }

  @Query(() => GereedPunt, {
    nullable: true,
    description: 'Eén punt van de checklist, met alles wat er eerder over is vastgelegd.',
  })
  @Toegang('lezen', 'Gereedheid')
  gereedheidPunt(@HuidigeInzage() inzage: Inzage, @Args('code', CODE) code: string): Promise<GereedPunt | null> {
    return this.vragen.punt(inzage, code);
  }

  @Mutation(() => GereedPuntUitkomst as never, { description: 'Een punt van de checklist bijwerken.' })
  @Toegang('bijwerken', 'Gereedheid')
  async gereedheidBijwerken(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('code', CODE) code: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => GereedPuntInvoer, description: 'Hoe het ervoor staat.' }) invoer: GereedPuntInvoer,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.legVast(inzage, { sleutel, code, versie }, versieVan(invoer)));
  }

  @Mutation(() => GereedPuntUitkomst as never, {
    description: 'Bewijs intrekken dat niet meer geldt. Het blijft leesbaar, met de reden.',
  })
  @Toegang('bijwerken', 'Gereedheid')
  async gereedheidBewijsIntrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('code', CODE) code: string,
    @Args('versie', VERSIE) versie: number,
    @Args('bewijsVersie', { type: () => Int, description: 'De versie die het bewijs toevoegde.' }) bewijsVersie: number,
    @Args('reden', { type: () => String, description: 'Waarom het niet meer geldt.' }) reden: string,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.trekBewijsIn(inzage, { sleutel, code, versie }, bewijsVersie, reden));
  }
}

const versieVan = (i: GereedPuntInvoer): NieuweGereedVersie => ({
  stand: i.stand,
  nvtReden: i.nvtReden ?? null,
  nvtDoor: i.nvtDoor ?? null,
  eigenaarId: i.eigenaarId ?? null,
  eigenaarRol: i.eigenaarRol ?? null,
  gereedVoor: i.gereedVoor ?? null,
  gereedOp: i.gereedOp ?? null,
  onderdelen: i.onderdelen,
  notitie: i.notitie ?? null,
  bewijs: i.bewijs ? { tekst: i.bewijs.tekst, verwijzing: i.bewijs.verwijzing ?? null } : null,
});

function alsUitkomst(uit: GereedPunt | Weigering): Uitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof GereedPunt)) return alsGeweigerd(uit);
  return Object.assign(new GereedPuntVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
