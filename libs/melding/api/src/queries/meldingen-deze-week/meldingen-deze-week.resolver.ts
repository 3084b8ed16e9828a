import { Query, Resolver } from '@nestjs/graphql';
import { Toegang, Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingWeek } from './meldingen-deze-week.type';

const WEEK_MS = 7 * 86_400_000;

@Resolver()
export class MeldingenDezeWeekResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  @Query(() => MeldingWeek, {
    description: 'Hoeveel meldingen er de laatste 7 dagen bij kwamen en dichtgingen, van wat u zonder inhoud mag zien.',
  })
  @Toegang('overzicht', 'Melding')
  async meldingenDezeWeek(@HuidigeInzage() inzage: Inzage): Promise<MeldingWeek> {
    const sinds = new Date(this.klok.nu().getTime() - WEEK_MS);
    const recht = this.regels.voorwaarde(inzage, 'overzicht', 'Melding', 2);
    const sql = `select count(*) filter (where m.ingediend_op >= $1)::int as binnen,
        count(*) filter (where m.status = 'GESLOTEN' and m.gesloten_op >= $1)::int as gesloten
      from melding.melding m where (m.ingediend_op >= $1 or m.gesloten_op >= $1) and (${recht.sql})`;
    const [[rij] = []] = await this.handelingen.lees(inzage, { handeling: 'overzicht', onderwerp: 'Melding' }, [
      { sql, waarden: [sinds, ...recht.waarden] },
    ]);
    return Object.assign(new MeldingWeek(), rij);
  }
}
