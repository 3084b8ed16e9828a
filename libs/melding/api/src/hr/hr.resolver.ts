import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { GeschiktheidHandler } from './geschiktheid.handler';
import { GeschiktheidLezer } from './geschiktheid.lezer';
import {
  Geschiktheidsverzoek,
  GeschiktheidsverzoekUitkomst,
  HrVraagInvoer,
  HrVragen,
  HrVragenUitkomst,
} from './hr.type';
import { HrVraagStellenHandler } from './hr-vraag-stellen.handler';
import { HrVragenLezer } from './hr-vragen.lezer';

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };
const MELDING = { type: () => ID, description: 'De melding.' };
const VERZOEK = { type: () => ID, description: 'De vraag van HR.' };

@Resolver()
export class HrResolver {
  constructor(
    private readonly lezer: HrVragenLezer,
    private readonly stellen: HrVraagStellenHandler,
    private readonly verzoeken: GeschiktheidLezer,
    private readonly geschiktheid: GeschiktheidHandler,
  ) {}

  @Query(() => HrVragen, {
    nullable: true,
    description: 'Wat er bij een melding aan HR is gevraagd, en wat HR nu vraagt; null als de melding niet van u is.',
  })
  @Toegang('hr-vragen-lezen', 'Melding')
  hrVragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', MELDING, Id) meldingId: string,
  ): Promise<HrVragen | null> {
    return this.lezer.lees(inzage, meldingId);
  }

  @Mutation(() => HrVragenUitkomst as never, {
    description: 'HR één ding vragen over iemand in het onderzoek. HR ziet de persoon en de vraag, niet de melding.',
  })
  @Toegang('hr-vraag-stellen', 'Melding')
  async hrVraagStellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('meldingId', MELDING, Id) meldingId: string,
    @Args('invoer', { type: () => HrVraagInvoer, description: 'De vraag.' }) i: HrVraagInvoer,
  ): Promise<HrVragen | Geweigerd> {
    const { persoonId, soort, reden } = i;
    const vraag = { soort, reden, dag: i.dag ?? null, team: i.team ?? null, vraag: i.vraag ?? null };
    const uit = await this.stellen.voerUit(inzage, { sleutel, meldingId, persoonId, vraag });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Query(() => [Geschiktheidsverzoek], {
    description: 'Over wie HR vraagt of er iets van belang is, en waarop nog geen antwoord is. Hoogstens 100.',
  })
  @Toegang('lezen', 'Geschiktheidsverzoek')
  geschiktheidsverzoeken(@HuidigeInzage() inzage: Inzage): Promise<Geschiktheidsverzoek[]> {
    return this.verzoeken.open(inzage);
  }

  @Mutation(() => GeschiktheidsverzoekUitkomst as never, {
    description: 'HR antwoorden dat er nu niets van belang is. HR hoort dat op de afgesproken dag.',
  })
  @Toegang('beantwoorden', 'Geschiktheidsverzoek')
  async geschiktheidOntkennen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('verzoekId', VERZOEK, Id) verzoekId: string,
    @Args('reden', { type: () => String, description: 'Waarom. HR leest dit niet.' }) reden: string,
  ): Promise<Geschiktheidsverzoek | Geweigerd> {
    const uit = await this.geschiktheid.nee(inzage, { sleutel, verzoekId, reden });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Mutation(() => HrVragenUitkomst as never, {
    description: 'Vanuit een melding met een oordeel HR antwoorden dat er iets van belang is. Meer hoort HR niet.',
  })
  @Toegang('geschiktheid-bevestigen', 'Melding')
  async geschiktheidBevestigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('verzoekId', VERZOEK, Id) verzoekId: string,
    @Args('meldingId', MELDING, Id) meldingId: string,
    @Args('reden', { type: () => String, description: 'Waarom. HR leest dit niet.' }) reden: string,
  ): Promise<HrVragen | Geweigerd> {
    const uit = await this.geschiktheid.ja(inzage, { sleutel, verzoekId, meldingId, reden });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
