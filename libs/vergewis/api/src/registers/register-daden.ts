import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { EisCode, FeitHerkomst, FeitSoort, StapDeel } from '@meldbaken/vergewis/contract';
import { gevraagdeEisen, kaalFeit, versieOp } from '@meldbaken/vergewis/model';
import { DienstverbandRijen, type DienstverbandRij } from '../persistence/dienstverband.rijen';
import { DossierLezer } from '../persistence/dossier.lezer';
import { Feiten } from '../persistence/feiten';
import { Standen } from '../persistence/standen';
import { Stappen } from '../stappen/stappen';
import { verouderd } from '../uitkomst';
import { RegisterdossierLezer, type Registerstand } from './registerdossier.lezer';
import type { Registerdossier } from './registerdossier.type';

/** On which file, with which key, and what the caller saw. */
export interface Daad {
  sleutel: string;
  id: string;
  versie: number;
}

export interface NieuwGevolg {
  eis: EisCode;
  soort: FeitSoort;
  op: string;
  herkomst: FeitHerkomst;
  afgegevenOp?: string | null;
  kenmerk?: string | null;
  toelichting?: string | null;
  /** The fact that this one takes the place of. */
  vervangt?: string | null;
}

export interface Gevolg {
  soort: string;
  zaakId: string;
  op: string;
  uitkomst?: string;
  inhoud: object;
  vervangt?: string;
  /** What it means for the requirement, if anything. */
  feit?: NieuwGevolg | null;
}

export interface Gegeven {
  tx: Transactie;
  nu: Date;
  vandaag: string;
  rij: DienstverbandRij;
  stand: Registerstand;
}

type Maak = (g: Gegeven) => Gevolg | Weigering | Promise<Gevolg | Weigering>;

/** The frame of every act in these parts: the file locked, one step, what follows for the requirement, and how it stands then. */
@Injectable()
export class RegisterDaden {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rijen: DienstverbandRijen,
    private readonly dossiers: DossierLezer,
    private readonly stappen: Stappen,
    private readonly feiten: Feiten,
    private readonly standen: Standen,
    private readonly lezer: RegisterdossierLezer,
    private readonly klok: Klok,
  ) {}

  async doe(
    inzage: Inzage,
    { sleutel, id, versie }: Daad,
    wat: { handeling: string; deel: StapDeel; velden: readonly string[] },
    maak: Maak,
  ): Promise<Registerdossier | Weigering> {
    const nu = this.klok.nu();
    const { deel, ...rest } = wat;
    const spoor = { ...rest, onderwerp: 'Dienstverband', onderwerpId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, wat.handeling, id);
      if (!rij) return nietGevonden();
      const stand = await this.lezer.stand(tx, inzage, id);
      const huidig = this.lezer.toon(inzage, id, stand);
      if (await this.stappen.eerder(tx, inzage, sleutel)) return huidig;
      if (stand.versie !== versie) return verouderd(huidig);
      const uit = await maak({ tx, nu, vandaag: dagVan(nu), rij, stand });
      if (isWeigering(uit)) return uit;
      const { feit, uitkomst = null, vervangt = null, ...stap } = uit;
      await this.stappen.schrijf(tx, inzage, { ...stap, dienstverbandId: id, deel, uitkomst, vervangt, sleutel }, nu);
      if (feit) await this.legVast(tx, inzage, id, sleutel, feit, nu);
      else await this.standen.herbereken(tx, inzage, [id], dagVan(nu));
      return this.lezer.toon(inzage, id, await this.lezer.stand(tx, inzage, id));
    });
  }

  /** Is it asked of this person today, and why or why not? */
  async nodig(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    eis: EisCode,
    vandaag: string,
  ): Promise<{ nodig: boolean; waarom: string } | null> {
    const dossier = (await this.dossiers.laad(tx, inzage.organisatieId, [id])).get(id);
    const versie = dossier ? versieOp(dossier.versies, vandaag) : null;
    if (!versie) return null;
    const kader = await this.dossiers.kader(tx, inzage.organisatieId);
    return gevraagdeEisen(versie, kader, vandaag).find((e) => e.code === eis) ?? null;
  }

  private async legVast(
    tx: Transactie,
    inzage: Inzage,
    id: string,
    sleutel: string,
    { eis, soort, op, herkomst, ...meer }: NieuwGevolg,
    nu: Date,
  ): Promise<void> {
    const feit = { ...kaalFeit(eis, soort, op, herkomst), ...meer };
    await this.feiten.leg(tx, inzage, [{ ...feit, dienstverbandId: id, sleutel }], nu);
  }
}
