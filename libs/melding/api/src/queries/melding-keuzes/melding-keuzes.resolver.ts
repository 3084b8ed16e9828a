import { Query, Resolver } from '@nestjs/graphql';
import { Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';
import { MeldingKeuzes, type MeldingKeuze } from './melding-keuzes.type';

const alsKeuze = (r: Record<string, unknown>): MeldingKeuze => ({ id: String(r['id']), naam: String(r['naam']) });

@Resolver()
export class MeldingKeuzesResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
  ) {}

  @Query(() => MeldingKeuzes, { description: 'Keuzes voor het filter van de meldingen waar u bij betrokken bent.' })
  @Toegang('lezen', 'Melding')
  async meldingKeuzes(@HuidigeInzage() inzage: Inzage): Promise<MeldingKeuzes> {
    const [eenheden = [], behandelaars = []] = await this.handelingen.lees(
      inzage,
      { handeling: 'lezen', onderwerp: 'Melding', velden: ['keuzes'] },
      [
        this.vraag(inzage, 'w.pad', 'weergave.eenheid', 'eenheid_id'),
        this.vraag(inzage, 'w.naam', 'weergave.lid', 'behandelaar_id'),
      ],
    );
    return Object.assign(new MeldingKeuzes(), {
      eenheden: eenheden.map(alsKeuze),
      behandelaars: behandelaars.map(alsKeuze),
    });
  }

  /** Only what stands in a report that this caller may read. */
  private vraag(inzage: Inzage, naam: string, bron: string, kolom: string): Vraag {
    const recht = this.regels.voorwaarde(inzage, 'lezen', 'Melding', 2);
    return {
      sql: `select w.id, ${naam} as naam from ${bron} w where w.organisatie_id = $1 and exists (
          select 1 from melding.melding m where m.organisatie_id = w.organisatie_id and m.${kolom} = w.id and ${recht.sql})
        order by ${naam} collate organisatie.nederlands, w.id limit 500`,
      waarden: [inzage.organisatieId, ...recht.waarden],
    };
  }
}
