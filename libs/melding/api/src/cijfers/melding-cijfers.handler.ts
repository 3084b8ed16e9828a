import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MELDING_STATUSSEN } from '@meldbaken/melding/contract';
import {
  CIJFERS_UITLEG,
  CIJFER_REEKSEN,
  cijferJaren,
  cijferZin,
  jaarVan,
  kwartaalOp,
  maakCijfers,
  nummerVanKwartaal,
  type CijferTelling,
} from '@meldbaken/melding/model';
import { EENHEDEN, type EenhedenPoort } from '@meldbaken/organisatie/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden, type Handeling } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Vraag } from '@meldbaken/platform/tenancy';
import { MeldingCijfers } from './melding-cijfers.type';

const TELLING = z.object({
  reeks: z.enum(CIJFER_REEKSEN),
  indeling: z.string(),
  code: z.string(),
  kwartaal: z.number(),
  aantal: z.number(),
});
const STAND = z.object({ status: z.enum(MELDING_STATUSSEN), aantal: z.number() });
const AFGESCHERMD = 'afgeschermd';

export const CIJFERS_LEZEN: Handeling = { handeling: 'cijfers-lezen', onderwerp: 'Melding' };

@Injectable()
export class MeldingCijfersHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    @Inject(EENHEDEN) private readonly eenheden: EenhedenPoort,
  ) {}

  /** Null for who has no right to figures. `spoor` is what the audit row says. */
  async lees(inzage: Inzage, jaar: number | null, spoor: Handeling = CIJFERS_LEZEN): Promise<MeldingCijfers | null> {
    if (!this.regels.kanOoit(inzage, 'cijfers-lezen', 'Melding')) {
      await this.handelingen.voerUit(inzage, spoor, () => Promise.resolve(nietGevonden()));
      return null;
    }
    const [rijen = [], standen = []] = await this.handelingen.lees(inzage, spoor, [
      { sql: 'select reeks, indeling, code, kwartaal, aantal from doorgang.melding_cijfers()', waarden: [] },
      this.standVraag(inzage),
    ]);
    const { eenheden, tellingen } = await this.metEenheden(inzage, z.array(TELLING).parse(rijen));
    const laatste = kwartaalOp(this.klok.nu()) - 1;
    const jaren = cijferJaren(tellingen, laatste);
    const gekozen = jaar ?? jaren[0] ?? jaarVan(laatste);
    const reeksen = maakCijfers({ jaar: gekozen, laatste, tellingen, eenheden });
    return Object.assign(new MeldingCijfers(), {
      jaar: gekozen,
      jaren,
      loopt: eersteDag(laatste + 1),
      zin: cijferZin(gekozen, reeksen[0]),
      reeksen,
      nu: opVolgorde(z.array(STAND).parse(standen)),
      uitleg: [...CIJFERS_UITLEG],
    });
  }

  /** Who sees every report in a list may see how many there are; the list itself is the proof. */
  private standVraag(inzage: Inzage): Vraag {
    const recht = this.regels.voorwaarde(inzage, 'overzicht', 'Melding');
    return {
      sql: `select m.status, count(*)::int as aantal from melding.melding m where ${recht.sql} group by m.status order by m.status`,
      waarden: recht.waarden,
    };
  }

  /** Units by the name that may be shown; the list of names does not depend on the reports. */
  private async metEenheden(
    inzage: Inzage,
    ruw: readonly CijferTelling[],
  ): Promise<{ eenheden: string[]; tellingen: CijferTelling[] }> {
    const alle = await this.eenheden.alle(inzage);
    const namen = await this.eenheden.toon(
      inzage,
      alle.map((e) => e.id),
    );
    const naamVan = (id: string): string => namen.get(id)?.overzicht ?? AFGESCHERMD;
    const zichtbaar = new Set(alle.map((e) => naamVan(e.id)));
    zichtbaar.delete(AFGESCHERMD);
    const gesorteerd = [...zichtbaar].sort((a, b) => a.localeCompare(b, 'nl'));
    return {
      eenheden: [...gesorteerd, AFGESCHERMD],
      tellingen: ruw.map((t) => (t.indeling === 'EENHEID' ? { ...t, code: naamVan(t.code) } : t)),
    };
  }
}

const eersteDag = (kwartaal: number): string =>
  `${jaarVan(kwartaal)}-${String((nummerVanKwartaal(kwartaal) - 1) * 3 + 1).padStart(2, '0')}-01`;

/** As a report goes: new, taken, closed, referred on. */
const opVolgorde = (standen: readonly z.infer<typeof STAND>[]): z.infer<typeof STAND>[] =>
  MELDING_STATUSSEN.flatMap((status) => standen.filter((s) => s.status === status));
