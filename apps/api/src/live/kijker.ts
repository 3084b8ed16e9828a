import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Klok } from '@meldbaken/platform/klok';
import { notificatiesSindsVraag } from '@meldbaken/platform/notificatie';
import { Transacties, type Inzage } from '@meldbaken/platform/tenancy';
import { termijnWijzigingenVraag } from '@meldbaken/termijn/api';
import { VENSTER_MS, vensterGrens } from './venster';

export type LiveSoort = 'termijnen' | 'berichten';

/** What a member could see of the last minutes, per kind: keys only. */
export type Stand = Readonly<Record<LiveSoort, ReadonlySet<string>>>;

/** Looks with the eyes of the member: both walls are in the question, so nothing of a hidden dossier can move the answer. */
@Injectable()
export class LiveKijker {
  constructor(
    private readonly transacties: Transacties,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  async kijk(inzage: Inzage): Promise<Stand> {
    const grens = vensterGrens();
    const sinds = new Date(this.klok.nu().getTime() - VENSTER_MS);
    const [termijnen = [], berichten = []] = await this.transacties.lees(inzage, [
      termijnWijzigingenVraag(inzage, this.regels, grens),
      notificatiesSindsVraag(inzage, this.regels, grens, sinds),
    ]);
    const sleutels = (rijen: readonly Record<string, unknown>[]): Set<string> =>
      new Set(rijen.map((r) => String(r['sleutel'])));
    return { termijnen: sleutels(termijnen), berichten: sleutels(berichten) };
  }
}

/** The kinds in which something came. What went (an exclusion, the end of a grant) is no news: nothing is said of it. */
export const nieuws = (was: Stand, is: Stand): LiveSoort[] =>
  (['termijnen', 'berichten'] as const).filter((soort) => [...is[soort]].some((sleutel) => !was[soort].has(sleutel)));
