import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { dagVan } from '@meldbaken/platform/auth';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Sleutel } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { OpenbaarHandler, openbaarUitkomst } from './openbaar.handler';
import { OpenbaarLezer } from './openbaar.lezer';
import { OpenbaarFormulier, OpenbaarInvoer, OpenbaarUitkomst } from './openbaar.type';

const SLEUTEL = { type: () => ID, description: 'Eigen sleutel (uuid): dezelfde sleutel, hetzelfde antwoord.' };

@Resolver()
export class OpenbaarResolver {
  constructor(
    private readonly handler: OpenbaarHandler,
    private readonly lezer: OpenbaarLezer,
    private readonly klok: Klok,
  ) {}

  @Query(() => OpenbaarFormulier, {
    nullable: true,
    description: 'Het openbare formulier en wat erover is besloten; null voor wie daar niet over gaat.',
  })
  @Toegang('inzien', 'OpenbaarFormulier')
  openbaarFormulier(@HuidigeInzage() inzage: Inzage): Promise<OpenbaarFormulier | null> {
    return this.lezer.lees(inzage, dagVan(this.klok.nu()));
  }

  @Mutation(() => OpenbaarUitkomst as never, { description: 'Vastleggen wat is besloten over het openbare formulier.' })
  @Toegang('instellen', 'OpenbaarFormulier')
  async openbaarInstellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => OpenbaarInvoer, description: 'Het besluit.' }) invoer: OpenbaarInvoer,
  ): Promise<ReturnType<typeof openbaarUitkomst>> {
    return openbaarUitkomst(await this.handler.stelIn(inzage, { sleutel, versie, invoer }));
  }

  @Mutation(() => OpenbaarUitkomst as never, { description: 'Een nieuw adres. Het oude adres werkt dan niet meer.' })
  @Toegang('adres-vernieuwen', 'OpenbaarFormulier')
  async openbaarAdresVernieuwen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
  ): Promise<ReturnType<typeof openbaarUitkomst>> {
    return openbaarUitkomst(await this.handler.vernieuwAdres(inzage, sleutel));
  }

  @Mutation(() => OpenbaarUitkomst as never, {
    description: 'Een proef sturen naar wie meldingen ontvangt. Het is geen melding en telt nergens mee.',
  })
  @Toegang('proef-sturen', 'OpenbaarFormulier')
  async proefmeldingSturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
  ): Promise<ReturnType<typeof openbaarUitkomst>> {
    return openbaarUitkomst(await this.handler.stuurProef(inzage, sleutel));
  }
}
