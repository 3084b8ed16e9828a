import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { EXTERNE_MELDING_CATEGORIEEN } from '@meldbaken/igj/contract';
import {
  GEMEENTE_EENHEDEN,
  dagenTussen,
  leesMoment,
  maakIgjCijfers,
  meldTermijnen,
  type TelRij,
} from '@meldbaken/igj/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import type { IgjCijfers } from './aanbieder.type';
import { alsCijfers } from './als-cijfers';

const RIJ = z.object({
  categorie: z.enum(EXTERNE_MELDING_CATEGORIEEN),
  verzondenOp: z.date(),
  begin: z.string().nullable(),
  open: z.boolean(),
  gesteld: z.object({ eenheid: z.enum(GEMEENTE_EENHEDEN), lengte: z.number() }).nullable(),
});

/** The provider's own figures, over the sent reports that this caller may read. */
@Injectable()
export class ExterneMeldingCijfersLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async lees(inzage: Inzage, jaar: number | null): Promise<IgjCijfers | null> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'ExterneMelding');
    // A dismissal counts from telling it (art. 11 lid 1 sub c Wkkgz), a municipality from noticing it (aanname).
    const sql = `select e.categorie, e.verzonden_op as "verzondenOp", e.waarden->>(case e.categorie when 'ONTSLAG' then 'meegedeeldOp' when 'WMO_CALAMITEIT' then 'geconstateerdOp' when 'WMO_GEWELD' then 'geconstateerdOp' else 'vastgesteldOp' end) as begin,
      e.status not in ('AFGESLOTEN', 'INGETROKKEN') as open,
      case when e.termijn_eenheid is not null then json_build_object('eenheid', e.termijn_eenheid, 'lengte', e.termijn_lengte) end as gesteld from igj.externe_melding e where e.verzonden_op is not null and ${p.sql}`;
    const spoor = { handeling: 'lezen', onderwerp: 'ExterneMelding', velden: ['cijfers'] };
    const [rijen = []] = await this.handelingen.lees(inzage, spoor, [{ sql, waarden: p.waarden }]);
    if (!this.regels.kanOoit(inzage, 'lezen', 'ExterneMelding')) return null;
    const teTellen = z
      .array(RIJ)
      .parse(rijen)
      .map((r) => this.alsTelRij(r));
    return alsCijfers(maakIgjCijfers(teTellen, jaar, this.klok.nu()));
  }

  /** From establishing to sending. */
  private alsTelRij(r: z.infer<typeof RIJ>): TelRij {
    const begin = leesMoment(r.begin ?? '');
    const einde = begin && this.termijnen.vervaltOp(meldTermijnen(r.categorie).melden, begin, r.gesteld ?? undefined);
    return {
      categorie: r.categorie,
      op: r.verzondenOp,
      opTijd: einde && r.verzondenOp < einde,
      open: r.open,
      dagen: begin && dagenTussen(begin, r.verzondenOp),
    };
  }
}
