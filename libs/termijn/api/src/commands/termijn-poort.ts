import { Injectable } from '@nestjs/common';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type {
  EigenTermijn,
  EigenTermijnCode,
  StartTermijn,
  TeLaatReden,
  TermijnCode,
  TermijnPoort,
  TermijnVanOnderwerp,
  Verlenging,
  WelkeTermijn,
  WerkdagenPoort,
} from '@meldbaken/termijn/contract';
import { OPEN_STATUSSEN } from '@meldbaken/termijn/graphql';
import { berekenTermijn, berekenVoorCode } from '@meldbaken/termijn/model';
import { TermijnRepository, type Wie } from '../persistence/termijn.repository';
import { EigenTermijnen } from './eigen-termijn/eigen-termijn.handler';
import { EigenaarWisselen, type EigenaarWissel } from './eigenaar-wisselen/eigenaar-wisselen.handler';
import { TermijnBijDaad } from './termijn-bij-daad';
import { TermijnBeeindigen } from './termijn-beeindigen/termijn-beeindigen.handler';
import { TermijnOpschorten } from './termijn-opschorten/termijn-opschorten.handler';
import { TermijnStarten } from './termijn-starten/termijn-starten.handler';

/** What other contexts may do with terms, in their own transaction. */
@Injectable()
export class Termijnen implements TermijnPoort, WerkdagenPoort {
  constructor(
    private readonly starten: TermijnStarten,
    private readonly beeindigen: TermijnBeeindigen,
    private readonly eigenaar: EigenaarWisselen,
    private readonly termijnen: TermijnRepository,
    private readonly opschorten: TermijnOpschorten,
    private readonly eigen: EigenTermijnen,
    private readonly daad: TermijnBijDaad,
  ) {}

  start(tx: Transactie, wie: Wie, invoer: StartTermijn, nu: Date): Promise<string> {
    return this.starten.start(tx, wie, invoer, nu);
  }

  startVeel(tx: Transactie, wie: Wie, invoer: readonly StartTermijn[], nu: Date): Promise<void> {
    return this.starten.startVeel(tx, wie, invoer, nu);
  }

  vanOnderwerpen(tx: Transactie, wie: Wie, onderwerpIds: readonly string[]): Promise<TermijnVanOnderwerp[]> {
    return this.termijnen.vanOnderwerpen(tx, wie, onderwerpIds);
  }

  startEigen(
    tx: Transactie,
    wie: Inzage,
    invoer: StartTermijn & { code: EigenTermijnCode },
    nu: Date,
  ): Promise<{ id: string; naam: string } | Weigering> {
    return this.eigen.start(tx, wie, invoer, nu);
  }

  haalEigen(
    tx: Transactie,
    wie: Inzage,
    wat: EigenTermijn & { op: Date },
    nu: Date,
  ): Promise<{ naam: string } | Weigering> {
    return this.eigen.haal(tx, wie, wat, nu);
  }

  begonnen(tx: Transactie, wie: Inzage, wat: { onderwerpId: string; aanleidingId: string }): Promise<boolean> {
    return this.eigen.begonnen(tx, wie, wat);
  }

  alGehaald(tx: Transactie, wie: Inzage, wat: EigenTermijn & { op: Date }): Promise<boolean> {
    return this.eigen.alGehaald(tx, wie, wat);
  }

  haal(tx: Transactie, wie: Wie, wat: WelkeTermijn & { op: Date }, nu: Date): Promise<boolean> {
    return this.beeindigen.haal(tx, wie, wat, nu);
  }

  laatVervallen(tx: Transactie, wie: Wie, wat: WelkeTermijn & { reden: string }, nu: Date): Promise<boolean> {
    return this.beeindigen.laatVervallen(tx, wie, wat, nu);
  }

  gehaaldOp(tx: Transactie, wie: Wie, wat: WelkeTermijn): Promise<Date | null> {
    return this.termijnen.gehaaldOp(tx, wie, wat);
  }

  async loopt(tx: Transactie, wie: Wie, dossierId: string, behalve: readonly TermijnCode[] = []): Promise<string[]> {
    const open = OPEN_STATUSSEN.map((s) => `'${s}'`).join(', ');
    const rijen = await tx.rijen<{ naam: string }>(
      `select naam from termijn.termijn where organisatie_id = $1 and dossier_id = $2 and status in (${open}) and code <> all($3) order by vervalt_op, id`,
      [wie.organisatieId, dossierId, behalve],
    );
    return rijen.map((r) => r.naam);
  }

  schortOp(tx: Transactie, wie: Wie, wat: WelkeTermijn & { reden: string }, nu: Date): Promise<number | Weigering> {
    return this.opschorten.schortOp(tx, wie, wat, nu);
  }

  hervat(tx: Transactie, wie: Wie, wat: WelkeTermijn & { reden: string }, nu: Date): Promise<number | Weigering> {
    return this.opschorten.hervat(tx, wie, wat, nu);
  }

  async open(
    tx: Transactie,
    wie: Wie,
    wat: WelkeTermijn,
  ): Promise<{ vervaltOp: Date; eigenaarId: string; opgeschort: boolean } | null> {
    const [eerste] = await this.termijnen.open(tx, wie, wat);
    return eerste ? { ...eerste, opgeschort: eerste.status === 'OPGESCHORT' } : null;
  }

  verleng(tx: Transactie, wie: Inzage, wat: WelkeTermijn & Verlenging, nu: Date): Promise<Date | Weigering> {
    return this.daad.verleng(tx, wie, wat, nu);
  }

  lichtTeLaatToe(
    tx: Transactie,
    wie: Inzage,
    wat: WelkeTermijn & { reden: TeLaatReden; toelichting: string },
    nu: Date,
  ): Promise<Weigering | null> {
    return this.daad.lichtTeLaatToe(tx, wie, wat, nu);
  }

  wisselEigenaar(tx: Transactie, wie: Wie, wat: EigenaarWissel, nu: Date): Promise<number> {
    return this.eigenaar.wissel(tx, wie, wat, nu);
  }

  wisselEenheid(tx: Transactie, wie: Wie, wat: { onderwerpId: string; naar: string }): Promise<void> {
    return this.termijnen.wisselEenheid(tx, wie, wat);
  }

  vervaltOp(code: TermijnCode, beginOp: Date, gesteld?: StartTermijn['gesteld']): Date | null {
    const b = berekenVoorCode(code, beginOp.toISOString(), { gesteld });
    return isWeigering(b) ? null : new Date(b.vervaltOp);
  }

  na(vanaf: Date, aantal: number): string {
    const b = berekenTermijn({ eenheid: 'WERKDAGEN', lengte: aantal }, vanaf.toISOString());
    if (isWeigering(b)) throw new RangeError(`termijn: no ${aantal} working days from there: ${b.code}`);
    return b.vervalt;
  }
}
