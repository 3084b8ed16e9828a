import { Inject, Injectable } from '@nestjs/common';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { TERMIJN_POORT, type StartTermijn, type TermijnCode, type TermijnPoort } from '@meldbaken/termijn/contract';
import type { Dag } from '@meldbaken/vergewis/contract';
import type { Wisdag } from '@meldbaken/vergewis/model';
import type { DienstverbandRij } from './dienstverband.rijen';

/** The end of that day in the Netherlands is for the term to find; noon is on the right day in every season. */
const middag = (dag: Dag): Date => new Date(`${dag}T12:00:00Z`);

/** Terms of an employment. Its dossier is made at the first one: with 20,000 people most never need one. */
@Injectable()
export class VergewisTermijnen {
  constructor(
    private readonly dossiers: Dossiers,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async startWissen(
    tx: Transactie,
    inzage: Inzage,
    d: DienstverbandRij,
    eindeOp: Dag,
    wis: Wisdag,
    nu: Date,
  ): Promise<void> {
    const meer = wis.gesteld ? { gesteld: wis.gesteld } : {};
    await this.start(tx, inzage, d, wis.code, { beginOp: middag(eindeOp), beginSoort: 'GEEINDIGD', ...meer }, nu);
  }

  /** Looking at somebody again: the day that HR chose. */
  async startPeriodiek(
    tx: Transactie,
    inzage: Inzage,
    d: DienstverbandRij,
    op: Dag,
    volgendeOp: Dag,
    nu: Date,
  ): Promise<void> {
    await this.termijnen.haal(tx, inzage, { onderwerpId: d.id, code: 'VERGEWIS_PERIODIEK', op: nu }, nu);
    const begin = { beginOp: middag(op), beginSoort: 'GECONTROLEERD', uiterlijk: volgendeOp };
    await this.start(tx, inzage, d, 'VERGEWIS_PERIODIEK', begin, nu);
  }

  /** A suspicion asks for a new VOG within ten weeks (Wmo 3.5 lid 2). */
  async startVermoeden(tx: Transactie, inzage: Inzage, d: DienstverbandRij, op: Dag, nu: Date): Promise<void> {
    await this.start(tx, inzage, d, 'VOG_WMO_VERMOEDEN', { beginOp: middag(op), beginSoort: 'GEVRAAGD' }, nu);
  }

  async haal(tx: Transactie, inzage: Inzage, id: string, code: TermijnCode, nu: Date): Promise<void> {
    await this.termijnen.haal(tx, inzage, { onderwerpId: id, code, op: nu }, nu);
  }

  async stop(tx: Transactie, inzage: Inzage, id: string, code: TermijnCode, reden: string, nu: Date): Promise<void> {
    await this.termijnen.laatVervallen(tx, inzage, { onderwerpId: id, code, reden }, nu);
  }

  private async start(
    tx: Transactie,
    inzage: Inzage,
    d: DienstverbandRij,
    code: TermijnCode,
    begin: Pick<StartTermijn, 'beginOp' | 'beginSoort' | 'uiterlijk' | 'gesteld'>,
    nu: Date,
  ): Promise<void> {
    await this.dossier(tx, inzage, d, nu);
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: d.id,
        code,
        ...begin,
        onderwerp: {
          soort: 'DIENSTVERBAND',
          id: d.id,
          nummer: d.personeelsnummer,
          pad: `/personen/${d.id}`,
          eenheidId: d.eenheidId,
        },
        eigenaarId: inzage.lidmaatschapId,
      },
      nu,
    );
  }

  /** For everybody of HR, but never for the person whom it is about. */
  private async dossier(tx: Transactie, inzage: Inzage, d: DienstverbandRij, nu: Date): Promise<void> {
    const er = await tx.rij('select 1 from toegang.dossier where organisatie_id = $1 and id = $2', [
      inzage.organisatieId,
      d.id,
    ]);
    if (er) return;
    await this.dossiers.maak(tx, inzage, d.id, 'DIENSTVERBAND', nu);
    if (d.persoonId !== null) await this.dossiers.sluitUit(tx, inzage, d.id, d.persoonId, 'GENOEMD', nu);
    await this.dossiers.geefGroep(tx, inzage, d.id, 'HR', 'BEHANDELAAR', nu);
  }
}
