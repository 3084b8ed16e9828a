import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { IntakeRepository } from '../../persistence/intake.repository';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MelderContactType } from '../../typen';

@Resolver()
export class MelderContactResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly intake: IntakeRepository,
  ) {}

  @Query(() => MelderContactType, {
    nullable: true,
    description: 'Hoe u de melder bereikt. Alleen voor de behandelaars; dat u dit opent, staat in het logboek.',
  })
  @Toegang('melder-lezen', 'Melding')
  async melderContact(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
  ): Promise<MelderContactType | null> {
    const handeling = {
      handeling: 'melder-lezen',
      onderwerp: 'Melding',
      onderwerpId: meldingId,
      dossierId: meldingId,
      velden: ['contact'],
    };
    const uit = await this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'melder-lezen', meldingId);
      return (m && (await this.intake.contact(tx, inzage, m.id))) ?? nietGevonden();
    });
    return isWeigering(uit) ? null : Object.assign(new MelderContactType(), uit);
  }
}
