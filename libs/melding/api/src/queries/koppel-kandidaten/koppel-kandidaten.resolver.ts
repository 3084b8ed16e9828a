import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { PersoonKeuze } from '@meldbaken/organisatie/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';

@Resolver()
export class KoppelKandidatenResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
  ) {}

  @Query(() => [PersoonKeuze], {
    description: 'Medewerkers aan wie een getypte naam gekoppeld kan worden. Zonder zoektekst: wie op de naam lijkt.',
  })
  @Toegang('genoemde-koppelen', 'Melding')
  async koppelKandidaten(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('genoemdeId', { type: () => ID, description: 'De genoemde.' }, Id) genoemdeId: string,
    @Args('zoek', { type: () => String, nullable: true, description: 'Deel van de naam.' }) zoek: string | null,
  ): Promise<PersoonKeuze[]> {
    const handeling = {
      handeling: 'genoemde-koppelen',
      onderwerp: 'Melding',
      onderwerpId: meldingId,
      dossierId: meldingId,
    };
    const uit = await this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'genoemde-koppelen', meldingId);
      if (!m) return nietGevonden();
      const genoemden = await this.meldingen.genoemden.lees(tx, inzage, m.id);
      const getypt = genoemden.find((g) => g.id === genoemdeId)?.naam ?? null;
      return tx.rijen<PersoonKeuze & Record<string, unknown>>(
        `select p.id, p.naam, p.functie, e.naam as eenheid from weergave.persoon p join weergave.eenheid e on e.organisatie_id = p.organisatie_id and e.id = p.eenheid_id
         where p.organisatie_id = $3 and p.uit_dienst_op is null and case when $1::text is not null then strpos(lower(unaccent(p.naam)), lower(unaccent($1))) > 0
           else similarity(lower(unaccent($2)), lower(unaccent(p.naam))) > 0.2 end
         order by p.naam collate organisatie.nederlands, p.id limit 20`,
        [zoek?.trim() || null, getypt, inzage.organisatieId],
      );
    });
    return isWeigering(uit) ? [] : uit;
  }
}
