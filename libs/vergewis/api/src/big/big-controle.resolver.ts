import { Injectable } from '@nestjs/common';
import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { DateTime, HuidigeInzage, Id, alsGeweigerd, maakUitkomst, type Geweigerd } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';

@ObjectType({ description: 'De controle in het BIG-register is aangevraagd. Het antwoord komt in het dossier.' })
export class BigControleAangevraagd {
  @Field(() => ID, { description: 'Id van het dienstverband.' })
  dienstverbandId: string;
  @Field(() => DateTime, { description: 'Wanneer aangevraagd.' })
  aangevraagdOp: string;
}

const Uitkomst = maakUitkomst('BigControleUitkomst', 'Uitkomst van het aanvragen van een controle.', [
  BigControleAangevraagd,
]);

/** Asks for a look at the register now; the worker does it, apart from the request. */
@Injectable()
export class BigControleHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  vraag(inzage: Inzage, dienstverbandId: string): Promise<BigControleAangevraagd | Weigering> {
    const spoor = { handeling: 'vastleggen', onderwerp: 'Dienstverband', onderwerpId: dienstverbandId };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const recht = this.regels.voorwaarde(inzage, 'vastleggen', 'Dienstverband', 2);
      const rij = await tx.rij<{ nummer: string | null }>(
        `select d.big_nummer as nummer from vergewis.dienstverband d where d.id = $1 and ${recht.sql} for update of d`,
        [dienstverbandId, ...recht.waarden],
      );
      if (!rij) return nietGevonden();
      if (rij.nummer === null) return geenNummer();
      const nu = this.klok.nu();
      const waarden = [inzage.organisatieId, dienstverbandId, nu];
      const al = await tx.wijzig(
        'update vergewis.big_controle set volgende_op = $3 where organisatie_id = $1 and dienstverband_id = $2',
        waarden,
      );
      if (!al)
        await tx.wijzig(
          'insert into vergewis.big_controle (organisatie_id, dienstverband_id, volgende_op) values ($1, $2, $3)',
          waarden,
        );
      return Object.assign(new BigControleAangevraagd(), { dienstverbandId, aangevraagdOp: nu.toISOString() });
    });
  }
}

const geenNummer = (): Weigering =>
  weiger('BIG_GEEN_NUMMER', 'Bij deze persoon staat geen BIG-nummer.', {
    watDan: 'Vul eerst het BIG-nummer in: 11 cijfers.',
  });

@Resolver()
export class BigControleResolver {
  constructor(private readonly handler: BigControleHandler) {}

  @Mutation(() => Uitkomst as never, {
    description: 'Vragen om iemand nu op te zoeken in het BIG-register. Het antwoord komt even later in het dossier.',
  })
  @Toegang('vastleggen', 'Dienstverband')
  async bigControleAanvragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', { type: () => ID, description: 'Id van het dienstverband.' }, Id) dienstverbandId: string,
  ): Promise<BigControleAangevraagd | Geweigerd> {
    const uit = await this.handler.vraag(inzage, dienstverbandId);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
