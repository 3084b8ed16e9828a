import { Injectable } from '@nestjs/common';
import type { StapStatus, Vorm } from '@meldbaken/melding/contract';
import { staandeVaststellingen, type UitvoerBron } from '@meldbaken/melding/model';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { DelenLezer } from '../delen/delen.lezer';
import { leesBuitenMelden } from '../persistence/buiten-melden';
import { MeldingTeksten } from '../persistence/teksten';
import { leesVaststellingen } from '../persistence/vaststellingen';
import { VervolgLezer } from '../vervolg/vervolg.lezer';

interface KopRij extends Record<string, unknown> {
  ingediendOp: Date;
  vormen: Vorm[];
  gebeurdVan: string | null;
  gebeurdTot: string | null;
}

const KOP = `select m.ingediend_op as "ingediendOp", m.vormen, i.gebeurd_van::text as "gebeurdVan", i.gebeurd_tot::text as "gebeurdTot"
  from melding.melding m left join melding.melding_inhoud i on i.organisatie_id = m.organisatie_id and i.melding_id = m.id where m.id = $1`;

/** All of a report that a document may be made from, under the caller's own rights. */
@Injectable()
export class UitvoerBronnen {
  constructor(
    private readonly teksten: MeldingTeksten,
    private readonly delen: DelenLezer,
    private readonly vervolg: VervolgLezer,
  ) {}

  async lees(tx: Transactie, inzage: Inzage, meldingId: string): Promise<UitvoerBron | null> {
    const kop = await tx.rij<KopRij>(KOP, [meldingId]);
    if (!kop) return null;
    const teksten = await this.teksten.lees(tx, inzage, meldingId, ['FEITEN', 'MENING', 'WAT_GEDAAN', 'WAAR']);
    const tekst = (soort: string): string | null => teksten.findLast((t) => t.soort === soort)?.tekst ?? null;
    const stappen = await tx.rijen<{ stap: number; status: StapStatus }>(
      'select stap, status from melding.stap where melding_id = $1 order by stap',
      [meldingId],
    );
    const { delen } = await this.vervolg.alles(tx, inzage, meldingId);
    return {
      ...kop,
      feiten: tekst('FEITEN') ?? '',
      mening: tekst('MENING'),
      watGedaan: tekst('WAT_GEDAAN'),
      waar: tekst('WAAR'),
      delen: await this.delen.lees(tx, inzage, meldingId),
      vervolg: delen.map((d) => ({
        soort: d.soort,
        code: d.code,
        stand: d.stand,
        van: d.van,
        tot: d.tot,
        teksten: Object.fromEntries(d.teksten.map((t) => [t.code, t.tekst])),
      })),
      stappen,
      vaststellingen: staandeVaststellingen(await leesVaststellingen(tx, meldingId)),
      verzonden: (await leesBuitenMelden(tx, meldingId)).verzonden,
    };
  }
}
