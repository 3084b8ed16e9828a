import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TERMIJN_GEBEURTENISSEN_DEZE_WEEK, TermijnGebeurtenis } from './termijn-gebeurtenis.type';

const WEEK_MS = 7 * 86_400_000;
const HOOGSTENS = 20;

@Injectable()
export class TermijnenDezeWeekHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  /** What happened in the last seven days to the terms that this viewer may follow, the newest first. */
  async lees(inzage: Inzage): Promise<TermijnGebeurtenis[]> {
    const sinds = new Date(this.klok.nu().getTime() - WEEK_MS);
    const recht = this.regels.voorwaarde(inzage, 'lezen', 'Termijn', 3);
    const sql = `select w.id, w.soort, w.op, t.naam, w.soort = 'VERLOPEN' or (w.soort = 'GEHAALD' and t.te_laat) as "teLaat",
        t.dossier_id as "dossierId", t.onderwerp_nummer as "onderwerpNummer", t.onderwerp_pad as "onderwerpPad"
      from termijn.termijn t join termijn.termijn_wijziging w on w.organisatie_id = t.organisatie_id and w.termijn_id = t.id
      where w.op >= $1 and w.soort = any($2) and (${recht.sql}) order by w.op desc, w.id desc limit ${HOOGSTENS}`;
    const waarden = [sinds, TERMIJN_GEBEURTENISSEN_DEZE_WEEK, ...recht.waarden];
    const [rijen = []] = await this.handelingen.lees(inzage, { handeling: 'lezen', onderwerp: 'Termijn' }, [
      { sql, waarden },
    ]);
    return rijen.map((r) => Object.assign(new TermijnGebeurtenis(), r));
  }
}
