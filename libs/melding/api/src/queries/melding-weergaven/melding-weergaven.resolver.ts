import { Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { LijstWeergaveRepository } from '../../persistence/lijst-weergave.repository';
import { MeldingWeergave } from './melding-weergave.type';

@Resolver()
export class MeldingWeergavenResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lijsten: LijstWeergaveRepository,
  ) {}

  @Query(() => [MeldingWeergave], { description: 'Uw eigen bewaarde lijsten van meldingen, op naam.' })
  @Toegang('lezen', 'MeldingWeergave')
  async meldingWeergaven(@HuidigeInzage() inzage: Inzage): Promise<MeldingWeergave[]> {
    const uit = await this.handelingen.voerUit(inzage, { handeling: 'lezen', onderwerp: 'MeldingWeergave' }, (tx) =>
      this.lijsten.alle(tx, inzage),
    );
    return isWeigering(uit) ? [] : uit.map((w) => Object.assign(new MeldingWeergave(), w));
  }
}
