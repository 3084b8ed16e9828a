import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Openbaar } from '@meldbaken/platform/access';
import { Geweigerde } from '@meldbaken/platform/graphql';
import { isWeigering } from '@meldbaken/platform/waarden';
import type { TermijnEenheid } from '@meldbaken/termijn/contract';
import { TermijnEenheidEnum } from '@meldbaken/termijn/graphql';
import { bereken } from './bereken';
import { TermijnBerekening } from './termijn-berekening.type';

@Resolver()
export class TermijnBerekenenResolver {
  @Openbaar('A sum with the input alone; it reads no data. The calculator is a public service.')
  @Query(() => TermijnBerekening, {
    description: 'Reken een termijn uit. Geef een code, of een eenheid en een lengte. U hoeft niet aangemeld te zijn.',
  })
  termijnBerekenen(
    @Args('vanaf', {
      type: () => String,
      description: 'Het begin: 2026-04-02, 2026-04-02T16:00 (Nederlandse tijd) of met tijdzone.',
    })
    vanaf: string,
    @Args('code', {
      type: () => String,
      nullable: true,
      description: 'Code van een vaste termijn, bijvoorbeeld IGJ_MELDING.',
    })
    code: string | null,
    @Args('eenheid', { type: () => TermijnEenheidEnum, nullable: true, description: 'Waarin de termijn telt.' })
    eenheid: TermijnEenheid | null,
    @Args('lengte', { type: () => Int, nullable: true, description: 'Hoeveel.' }) lengte: number | null,
    @Args('atw', {
      type: () => Boolean,
      nullable: true,
      description: 'Geldt de Algemene termijnenwet? Zonder keuze: zoals artikel 4 zegt.',
    })
    atw: boolean | null,
  ): TermijnBerekening {
    const uit = bereken({ code, eenheid, lengte, vanaf, atw });
    if (isWeigering(uit)) {
      const { veld, watDan } = uit;
      throw new Geweigerde('INVOER_ONGELDIG', [uit.bericht, watDan].filter(Boolean).join(' '), { veld, watDan });
    }
    return Object.assign(new TermijnBerekening(), uit, { uitleg: [...uit.uitleg], zinnen: [...uit.zinnen] });
  }
}
