import { Context, Query, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { TELLERS, type Tellers } from '@meldbaken/organisatie/contract';
import { menuVan, startpad } from '@meldbaken/organisatie/model';
import { Openbaar } from '@meldbaken/platform/access';
import type { GraphqlContext } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { alsLidmaatschap } from '../../commands/aanmelden/aangemeld';
import { DEMO_MODUS } from '../../demo/demo-modus';
import { Ik } from '../../typen';
import { Werkruimten } from './werkruimten';

@Resolver()
export class IkResolver {
  constructor(
    private readonly werkruimten: Werkruimten,
    private readonly klok: Klok,
    @Inject(TELLERS) private readonly tellers: Tellers,
    @Inject(DEMO_MODUS) private readonly demo: boolean,
  ) {}

  @Query(() => Ik, { nullable: true, description: 'Wie aangemeld is; null als er niemand is aangemeld.' })
  @Openbaar('Zegt alleen wie de bezoeker zelf is; null zonder sessie.')
  async ik(@Context() context: GraphqlContext): Promise<Ik | null> {
    const { sessie, inzage } = context;
    if (!sessie) return null;
    const lidmaatschappen = (await this.werkruimten.van(sessie.accountId)).map(alsLidmaatschap);
    const gekozen = lidmaatschappen.find((l) => l.id === inzage?.lidmaatschapId) ?? null;
    const [aantalTeLaat, aantalBerichten] = inzage
      ? await Promise.all([this.tellers.teLaat(inzage), this.tellers.ongelezen(inzage)])
      : [0, 0];
    return Object.assign(new Ik(), {
      account: { id: sessie.accountId, email: sessie.email, naam: sessie.naam },
      lidmaatschappen,
      gekozen,
      menu: gekozen ? menuVan(gekozen.organisatie.soort, gekozen.rollen) : [],
      startpad: gekozen ? startpad(gekozen.organisatie.soort, gekozen.rollen) : '/aanmelden',
      aantalTeLaat,
      aantalBerichten,
      demo: this.demo,
      nu: this.klok.nu(),
    });
  }
}
