import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { BesluitBevestigenHandler } from './besluit-bevestigen.handler';
import { OpvolgingHalenHandler } from './opvolging-halen.handler';
import { vervolgUitkomst } from './uitkomst';
import { VervolgVastleggenHandler } from './vervolg-vastleggen.handler';
import { VervolgDeelInvoer, VervolgUitkomst } from './vervolg.type';

type Uitkomst = Promise<ReturnType<typeof vervolgUitkomst>>;

const SLEUTEL = { type: () => ID, description: 'Eigen sleutel (uuid): dezelfde sleutel, hetzelfde antwoord.' };
const MELDING = { type: () => ID, description: 'De melding.' };

@Resolver()
export class VervolgHandelingenResolver {
  constructor(
    private readonly vastleggen: VervolgVastleggenHandler,
    private readonly bevestigen: BesluitBevestigenHandler,
    private readonly opvolging: OpvolgingHalenHandler,
  ) {}

  @Mutation(() => VervolgUitkomst as never, {
    description: 'Een onderdeel van stap 5 of 6 vastleggen of verbeteren. Eerdere versies blijven.',
  })
  @Toegang('vervolg-vastleggen', 'Melding')
  async vervolgVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('meldingId', MELDING, Id) meldingId: string,
    @Args('invoer', { type: () => VervolgDeelInvoer, description: 'Het onderdeel.' }) invoer: VervolgDeelInvoer,
  ): Uitkomst {
    return vervolgUitkomst(await this.vastleggen.voerUit(inzage, { sleutel, meldingId, invoer }));
  }

  @Mutation(() => VervolgUitkomst as never, {
    description: 'Een besluit over melden buiten de organisatie bevestigen, als de beslisser die erbij staat.',
  })
  @Toegang('besluit-bevestigen', 'Melding')
  async besluitBevestigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('meldingId', MELDING, Id) meldingId: string,
    @Args('id', { type: () => ID, description: 'Het besluit.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
  ): Uitkomst {
    return vervolgUitkomst(await this.bevestigen.voerUit(inzage, { sleutel, meldingId, id, versie }));
  }

  @Mutation(() => VervolgUitkomst as never, {
    description: 'Vastleggen dat u vroeg hoe het gaat, zoals afgesproken bij de nazorg of de evaluatie.',
  })
  @Toegang('opvolging-halen', 'Melding')
  async opvolgingHalen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', MELDING, Id) meldingId: string,
    @Args('id', { type: () => ID, description: 'Het onderdeel met de afspraak.' }, Id) id: string,
    @Args('hoe', { type: () => String, description: 'Hoe het nu gaat, hoogstens 2.000 tekens.' }) hoe: string,
  ): Uitkomst {
    return vervolgUitkomst(await this.opvolging.voerUit(inzage, { meldingId, id, hoe }));
  }
}
