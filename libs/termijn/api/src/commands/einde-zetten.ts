import { Injectable } from '@nestjs/common';
import type { Transactie } from '@meldbaken/platform/tenancy';
import type { TermijnEenheid, TermijnGebeurtenis } from '@meldbaken/termijn/contract';
import type { UitlegJson } from '@meldbaken/termijn/graphql';
import {
  ernstGrenzen,
  planActies,
  volgendeNaVerlopen,
  type GenoteerdeWijziging,
  type GeplandeActie,
  type TermijnDefinitie,
  type TermijnTijden,
  type TermijnUitkomst,
} from '@meldbaken/termijn/model';
import { DefinitieRepository } from '../persistence/definitie.repository';
import { EindeRepository } from '../persistence/einde.repository';
import { TermijnRepository, type OpenTermijn, type Wie, type Wijziging } from '../persistence/termijn.repository';

/** A term whose end was moved by an act. */
export interface VerzetteTermijn {
  termijn: OpenTermijn;
  definitie: TermijnDefinitie;
  beginOp: Date;
  eenheid: TermijnEenheid;
  uit: TermijnUitkomst;
  veiligVoorOp: string;
  uitleg: UitlegJson;
  gebeurtenis: TermijnGebeurtenis;
}

/** What is kept beside the old end: why, from when, by whom, under which key. */
export type Spoor = Omit<Wijziging, 'termijn' | 'soort' | 'van' | 'naar' | 'oud'>;

/** Writes a moved end: the row, a new revision of what is planned, the line that keeps the old end, and the event. */
@Injectable()
export class EindeZetten {
  constructor(
    private readonly einden: EindeRepository,
    private readonly termijnen: TermijnRepository,
    private readonly definities: DefinitieRepository,
  ) {}

  async zet(
    tx: Transactie,
    wie: Wie,
    v: VerzetteTermijn,
    w: GenoteerdeWijziging,
    spoor: Spoor,
    nu: Date,
  ): Promise<void> {
    const { termijn, uit } = v;
    const tijden = { startOp: v.beginOp, vervaltOp: uit.vervaltOp, veiligVoorOp: v.veiligVoorOp };
    const grenzen = ernstGrenzen({ ...tijden, eenheid: v.eenheid });
    const einde = { status: uit.status, teLaat: uit.teLaat, ...tijden, ...grenzen, uitleg: v.uitleg };
    await this.einden.zetEinde(tx, wie, termijn, einde, nu);
    const nieuw = { ...termijn, revisie: termijn.revisie + 1 };
    const definitie = await this.definities.metExtra(tx, wie, v.definitie);
    const acties = herplan(definitie, tijden, uit, nu);
    await this.termijnen.plan(
      tx,
      wie,
      acties.map((actie) => ({ termijn: nieuw, actie })),
    );
    const oud = { ...w.oud, revisie: termijn.revisie };
    await this.termijnen.noteer(tx, wie, [{ ...spoor, ...w, termijn: nieuw, oud }], nu);
    await this.termijnen.meld(tx, wie, v.gebeurtenis, nieuw, nu);
  }
}

/** The start was told then. A clock that stands still rings nothing; of what is late already, the daily word is next. */
function herplan(d: TermijnDefinitie, tijden: TermijnTijden, uit: TermijnUitkomst, nu: Date): readonly GeplandeActie[] {
  if (uit.status === 'OPGESCHORT') return [];
  if (uit.status !== 'VERLOPEN') return planActies(d, tijden, nu).filter((a) => a.soort !== 'START');
  const dagelijks = volgendeNaVerlopen(d, nu);
  return dagelijks ? [dagelijks] : [];
}
