import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden, type Handeling } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { CIJFER_UITLEG, jaarEnMaandVan, kopzin, vouwCijfers, type CijferCel } from '@meldbaken/termijn/model';
import { EenhedenBijTermijnen } from '../eenheden-bij-termijnen';
import { keurJaar } from '../termijnen/termijnen-cijfer.filter';
import { cijferVragen } from './cijfer-vragen';
import { leesCellen, leesJaren, naarOpgeschort, naarTeLaat, naarTelling, naarVerlengd } from './naar-cijfers';
import { CijferEenheid, CijferMaand, CijferSoort, TermijnCijfers } from './termijn-cijfers.type';

export interface TermijnCijfersVraag {
  /** The running year when left out. */
  readonly jaar?: number | null;
  readonly eenheidId?: string | null;
  readonly code?: string | null;
}

const LEZEN: Handeling = { handeling: 'cijfers-lezen', onderwerp: 'Termijn' };

@Injectable()
export class TermijnCijfersHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    private readonly eenheden: EenhedenBijTermijnen,
  ) {}

  /** Nothing for who has no right to figures, rather than a year of zeros. */
  async leesAlsHetMag(inzage: Inzage, v: TermijnCijfersVraag): Promise<TermijnCijfers | null> {
    if (this.regels.kanOoit(inzage, 'cijfers-lezen', 'Termijn')) return this.lees(inzage, v);
    await this.handelingen.voerUit(inzage, LEZEN, () => Promise.resolve(nietGevonden()));
    return null;
  }

  /** The figures of a year over the terms that this viewer may follow; `spoor` is what the audit row says. */
  async lees(inzage: Inzage, v: TermijnCijfersVraag, spoor: Handeling = LEZEN): Promise<TermijnCijfers> {
    const nu = this.klok.nu();
    const jaar = v.jaar ?? jaarEnMaandVan(nu).jaar;
    keurJaar(jaar);
    const [bereik, boom] = await Promise.all([this.eenheden.bereik(inzage, v), this.eenheden.alle(inzage)]);
    const vragen = cijferVragen({ regels: this.regels, inzage, vraag: { ...v, jaar }, bereik, nu });
    const [cellen = [], late = [], langer = [], stil = [], jaren = []] = await this.handelingen.lees(
      inzage,
      spoor,
      vragen,
    );
    const zichtbaar = v.eenheidId ? boom.filter((e) => bereik?.vol.includes(e.id)) : boom;
    return Object.assign(new TermijnCijfers(), this.geteld(jaar, leesCellen(cellen), zichtbaar), {
      jaar,
      jaren: [...new Set([...leesJaren(jaren), jaarEnMaandVan(nu).jaar, jaar])].sort((a, b) => b - a),
      peildatum: nu,
      verlengd: naarVerlengd(langer),
      opgeschort: naarOpgeschort(stil),
      teLaat: naarTeLaat(late),
      uitleg: [...CIJFER_UITLEG],
    });
  }

  private geteld(
    jaar: number,
    cellen: readonly CijferCel[],
    eenheden: Parameters<typeof vouwCijfers>[1],
  ): Pick<TermijnCijfers, 'zin' | 'totaal' | 'perSoort' | 'perEenheid' | 'zonderEenheid' | 'perMaand'> {
    const c = vouwCijfers(cellen, eenheden);
    return {
      zin: kopzin(jaar, c.totaal),
      totaal: naarTelling(c.totaal),
      perSoort: c.perSoort.map((s) => Object.assign(new CijferSoort(), s, { telling: naarTelling(s.telling) })),
      perEenheid: c.perEenheid.map((e) => Object.assign(new CijferEenheid(), e, { telling: naarTelling(e.telling) })),
      zonderEenheid: naarTelling(c.zonderEenheid),
      perMaand: c.perMaand.map((t, i) => Object.assign(new CijferMaand(), { maand: i + 1, telling: naarTelling(t) })),
    };
  }
}
