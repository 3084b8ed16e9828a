import { Injectable } from '@nestjs/common';
import { v4 } from 'uuid';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { TeLaatReden, Verlenging, WelkeTermijn } from '@meldbaken/termijn/contract';
import { berekenVerlenging, handmatigNuNiet, overgang, wijzigingVan } from '@meldbaken/termijn/model';
import { LevendeRijen, type LevendeTermijn } from '../persistence/leven.repository';
import { TermijnRepository } from '../persistence/termijn.repository';
import { EindeVerzetten } from './einde-verzetten';
import { standVan } from './stand-van';
import { tekstOfNiets } from './tekst-keuren';

/** More time, as it is kept with the term. */
export interface VerlengingMetSpoor extends Verlenging {
  totEnMet?: string | null;
  kenmerk?: string | null;
  sleutel: string;
}

const GEEN_TERMIJN = (): Weigering => weiger('TERMIJN_LOOPT_NIET_MEER', 'Deze termijn loopt niet meer.');

/** What a person does with a locked term: by hand, or as a part of an act of another context. Who may, is asked there. */
@Injectable()
export class TermijnBijDaad {
  constructor(
    private readonly rijen: LevendeRijen,
    private readonly termijnen: TermijnRepository,
    private readonly einde: EindeVerzetten,
  ) {}

  async verleng(tx: Transactie, inzage: Inzage, wat: WelkeTermijn & Verlenging, nu: Date): Promise<Date | Weigering> {
    const t = await this.rijen.vanOnderwerp(tx, inzage, wat);
    if (!t) return GEEN_TERMIJN();
    const fout =
      handmatigNuNiet(t.code, standVan(t, t.definitie), 'verlengen', nu) ??
      (await this.verlengRij(tx, inzage, t, { ...wat, sleutel: v4() }, nu));
    return fout ?? (await this.rijen.vanOnderwerp(tx, inzage, wat))?.vervaltOp ?? GEEN_TERMIJN();
  }

  async lichtTeLaatToe(
    tx: Transactie,
    inzage: Inzage,
    wat: WelkeTermijn & { reden: TeLaatReden; toelichting: string },
    nu: Date,
  ): Promise<Weigering | null> {
    const t = await this.rijen.vanOnderwerp(tx, inzage, wat);
    if (!t) return GEEN_TERMIJN();
    return this.lichtRijToe(tx, inzage, t, { code: wat.reden, toelichting: wat.toelichting, sleutel: v4() }, nu);
  }

  async verlengRij(
    tx: Transactie,
    inzage: Inzage,
    t: LevendeTermijn,
    v: VerlengingMetSpoor,
    nu: Date,
  ): Promise<Weigering | null> {
    const alVerlengd = await this.rijen.aantalVerlengd(tx, inzage, t.id);
    const einde = berekenVerlenging(t.definitie, { ...t, alVerlengd }, v.totEnMet ?? undefined);
    if (isWeigering(einde)) return einde;
    const reden = v.reden.trim();
    const handeling = { soort: 'VERLENGEN', vervaltOp: einde.vervaltOp, gevraagdOp: v.gevraagdOp, reden } as const;
    const spoor = {
      reden,
      perOp: v.gevraagdOp,
      toegekendDoor: v.toegekendDoor.trim(),
      kenmerk: tekstOfNiets(v.kenmerk),
      sleutel: v.sleutel,
    };
    return this.einde.verzet(tx, inzage, t, { handeling, einde, gebeurtenis: 'TermijnVerlengd' }, spoor, nu);
  }

  async lichtRijToe(
    tx: Transactie,
    inzage: Inzage,
    t: LevendeTermijn,
    { code, toelichting, sleutel }: { code: TeLaatReden; toelichting: string; sleutel: string },
    nu: Date,
  ): Promise<Weigering | null> {
    const stand = standVan(t, t.definitie);
    const handeling = { soort: 'TE_LAAT_TOELICHTEN', code, toelichting } as const;
    const uit = overgang(stand, handeling, nu);
    if (isWeigering(uit)) return uit;
    await this.rijen.licht(tx, inzage, t, { code, toelichting }, nu);
    const w = wijzigingVan(stand, handeling, uit);
    const wijziging = { ...w, termijn: t, redenCode: code, reden: toelichting, sleutel };
    await this.termijnen.noteer(tx, inzage, [{ ...wijziging, oud: { ...w.oud, ...eerder(t) } }], nu);
    await this.termijnen.meld(tx, inzage, 'TermijnTeLaatToegelicht', t, nu);
    return null;
  }
}

const eerder = (t: LevendeTermijn): Record<string, string> =>
  t.teLaatReden === null ? {} : { teLaatReden: t.teLaatReden, teLaatToelichting: t.teLaatToelichting ?? '' };
