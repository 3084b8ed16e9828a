import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { VervolgLezer } from './vervolg.lezer';
import { Vervolg } from './vervolg.type';

@Resolver()
export class VervolgResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly lezer: VervolgLezer,
  ) {}

  @Query(() => Vervolg, {
    nullable: true,
    description: 'Stap 5 en 6 van een melding; null als de melding er niet is of niet van u is.',
  })
  @Toegang('lezen', 'Melding')
  async vervolg(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
  ): Promise<Vervolg | null> {
    const handeling = { handeling: 'lezen', onderwerp: 'Melding', onderwerpId: meldingId, dossierId: meldingId };
    const uit = await this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const p = this.regels.voorwaarde(inzage, 'lezen', 'Melding', 2);
      const m = await tx.rij(`select m.id from melding.melding m where m.id = $1 and ${p.sql}`, [
        meldingId,
        ...p.waarden,
      ]);
      return m ? this.lezer.alles(tx, inzage, meldingId) : nietGevonden();
    });
    return isWeigering(uit) ? null : uit;
  }
}
