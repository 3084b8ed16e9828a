import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ZaakUitkomst } from '../typen/zaak.type';
import { zaakUitkomst } from '../verouderd';
import { DoorsturenHandler } from './doorsturen.handler';
import { MaatregelEindeInvoer, MaatregelInvoer, SignaalInvoer } from './inspectie.invoer';
import { SLEUTEL, VERSIE, ZAAK, type Uitkomst } from './inspectie.resolver';
import { MaatregelHandler } from './maatregel.handler';

/** Measures, and passing on. */
@Resolver()
export class ToezichtResolver {
  constructor(
    private readonly maatregel: MaatregelHandler,
    private readonly doorsturen: DoorsturenHandler,
  ) {}

  @Mutation(() => ZaakUitkomst as never, { description: 'Een maatregel van toezicht nemen.' })
  @Toegang('maatregel', 'Zaak')
  async zaakMaatregelNemen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('versie', VERSIE) versie: number,
    @Args('maatregel', { type: () => MaatregelInvoer, description: 'De maatregel.' }) m: MaatregelInvoer,
  ): Uitkomst {
    const nieuw = { ...m, eindOp: m.eindOp ?? null, uiterlijk: m.uiterlijk ?? null, bericht: m.bericht ?? null };
    return zaakUitkomst(await this.maatregel.neem(inzage, { sleutel, zaakId, versie }, nieuw));
  }

  @Mutation(() => ZaakUitkomst as never, { description: 'Een maatregel van toezicht beëindigen.' })
  @Toegang('maatregel', 'Zaak')
  async zaakMaatregelBeeindigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('einde', { type: () => MaatregelEindeInvoer, description: 'Het einde.' }) einde: MaatregelEindeInvoer,
  ): Uitkomst {
    return zaakUitkomst(await this.maatregel.beeindig(inzage, { sleutel, zaakId }, einde));
  }

  @Mutation(() => ZaakUitkomst as never, { description: 'Een signaal doorgeven aan RIEC, zorgkantoor of OM.' })
  @Toegang('doorsturen', 'Zaak')
  async zaakSignaalDoorgeven(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('zaakId', ZAAK, Id) zaakId: string,
    @Args('versie', VERSIE) versie: number,
    @Args('signaal', { type: () => SignaalInvoer, description: 'Het signaal.' }) s: SignaalInvoer,
  ): Uitkomst {
    const signaal = { ...s, op: s.op ?? null, referentie: s.referentie ?? null };
    return zaakUitkomst(await this.doorsturen.stuur(inzage, { sleutel, zaakId, versie }, signaal));
  }
}
