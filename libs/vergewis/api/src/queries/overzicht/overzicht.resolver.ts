import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Datum, HuidigeInzage, Id, Pagineer, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { VergewisKennisEnum, type VergewisKennis } from '../../typen/enums';
import { TeamStand, VergewisEenheid, VergewisStand, VergewisStandRegel } from '../../typen/stand.type';
import { StandHandler } from '../stand/stand.handler';
import { OverzichtHandler } from './overzicht.handler';

const VergewisStandConnection = verbinding(VergewisStandRegel, 'VergewisStand');
const TeamStandConnection = verbinding(TeamStand, 'TeamStand');

@Resolver()
export class OverzichtResolver {
  constructor(
    private readonly standen: StandHandler,
    private readonly overzicht: OverzichtHandler,
  ) {}

  @Query(() => VergewisStand, {
    nullable: true,
    description: 'Hoe iemand er op een dag voor stond. Leeg als er toen nog niets was vastgelegd.',
  })
  @Toegang('lezen', 'Dienstverband')
  vergewisStand(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
    @Args('op', { type: () => Datum, description: 'De dag.' }) op: string,
    @Args('kennis', { type: () => VergewisKennisEnum, defaultValue: 'TOEN', description: 'Met welke kennis.' })
    kennis: VergewisKennis,
  ): Promise<VergewisStand | null> {
    return this.standen.een(inzage, id, op, kennis);
  }

  @Query(() => VergewisStandConnection, {
    description: 'Hoe iedereen die op een dag werkte ervoor stond, op naam. Zonder recht: een lege pagina.',
  })
  @Toegang('lezen', 'Dienstverband')
  vergewisStanden(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('op', { type: () => Datum, description: 'De dag.' }) op: string,
    @Args('kennis', { type: () => VergewisKennisEnum, defaultValue: 'TOEN', description: 'Met welke kennis.' })
    kennis: VergewisKennis,
    @Args(
      'eenheidId',
      { type: () => ID, nullable: true, description: 'Alleen dit team of deze locatie, met alles eronder.' },
      Id,
    )
    eenheidId: string | null,
  ): Promise<Pagina<VergewisStandRegel>> {
    return this.standen.alle(inzage, { ...pagina, op, kennis, eenheidId: eenheidId ?? null });
  }

  @Query(() => [VergewisEenheid], { description: 'Teams en locaties in getallen van vandaag. Zonder recht: leeg.' })
  @Toegang('gaten', 'Dienstverband')
  vergewisEenheden(@HuidigeInzage() inzage: Inzage): Promise<VergewisEenheid[]> {
    return this.overzicht.eenheden(inzage);
  }

  @Query(() => TeamStandConnection, {
    description: 'Wie in uw team inzetbaar is, zonder waarom. Zonder recht: een lege pagina.',
  })
  @Toegang('stand-zien', 'Dienstverband')
  teamStanden(@HuidigeInzage() inzage: Inzage, @Args() pagina: Pagineer): Promise<Pagina<TeamStand>> {
    return this.overzicht.team(inzage, pagina);
  }
}
