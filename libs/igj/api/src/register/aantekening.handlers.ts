import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { CorrectieReden, VerwijderReden } from '@meldbaken/igj/contract';
import {
  controleerAantekening,
  controleerIdentiteit,
  rapportMoment,
  rapportdag,
  schoneIdentiteit,
  type NieuweAantekening,
} from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isDag, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { verouderd } from '../verouderd';
import { AantekeningRijen } from './aantekening.rijen';
import type { Aantekening } from './aantekening.type';
import { RegisterLezer } from './register.lezer';
import { RegisterRepository } from './register.repository';

type Correctie = Pick<NieuweAantekening, 'identiteit' | 'rapportOp'> & { reden: CorrectieReden };

const ONDERWERP = 'Aantekening';

/** Puts entries in the register, mends them and takes them out (Uitvoeringsbesluit Wkkgz art. 8.28). */
@Injectable()
export class AantekeningHandlers {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rijen: AantekeningRijen,
    private readonly register: RegisterRepository,
    private readonly lezer: RegisterLezer,
    private readonly dossiers: Dossiers,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** Only on the inspectie's own report that finds a serious threat. The five years start at once. */
  async legVast(inzage: Inzage, sleutel: string, ruw: NieuweAantekening): Promise<Aantekening | Weigering> {
    const nu = this.klok.nu();
    const a = { ...ruw, identiteit: schoneIdentiteit(ruw.identiteit) };
    return this.handelingen.voerUit(inzage, { handeling: 'vastleggen', onderwerp: ONDERWERP }, async (tx, spoor) => {
      await tx.slot(`aantekening:${inzage.lidmaatschapId}:${sleutel}`);
      const eerder = await this.rijen.eerder(tx, inzage, sleutel);
      if (eerder) return this.lezer.toon(tx, inzage, eerder);
      const verwijderOp = this.einde(a.rapportOp);
      const fout = alsGeweigerdMetVelden(controleerAantekening(a, verwijderOp, nu));
      if (fout) return fout;
      if (!verwijderOp) throw new Error('igj: no rule for how long an entry stays');
      const id = uuidv7();
      Object.assign(spoor, { onderwerpId: id, dossierId: id });
      await this.dossiers.maak(tx, inzage, id, 'AANTEKENING', nu);
      await this.dossiers.geefGroep(tx, inzage, id, 'REGISTERBEHEERDER', 'INTAKE', nu);
      const nummer = await this.register.maak(tx, inzage, id, sleutel, { ...a, verwijderOp }, nu);
      await this.register.noteer(tx, inzage, { id, dossierId: id, nummer }, { daad: 'VASTGELEGD', reden: null }, nu);
      await this.startTermijn(tx, inzage, { id, nummer, rapportOp: a.rapportOp }, nu);
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  async corrigeer(inzage: Inzage, id: string, versie: number, ruw: Correctie): Promise<Aantekening | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'corrigeren', onderwerp: ONDERWERP, onderwerpId: id, dossierId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, 'corrigeren', id);
      if (!rij) return nietGevonden();
      if (rij.versie !== versie) return verouderd(await this.lezer.binnen(tx, inzage, id));
      const identiteit = schoneIdentiteit(ruw.identiteit);
      const verwijderOp = this.einde(ruw.rapportOp);
      const fouten = [...controleerIdentiteit(identiteit, nu), ...rapportdag(ruw.rapportOp, verwijderOp, nu)];
      const fout = alsGeweigerdMetVelden(fouten);
      if (fout) return fout;
      if (!verwijderOp) throw new Error('igj: no rule for how long an entry stays');
      await this.register.corrigeer(tx, inzage, rij, { identiteit, rapportOp: ruw.rapportOp, verwijderOp });
      await this.register.noteer(tx, inzage, rij, { daad: 'GECORRIGEERD', reden: ruw.reden }, nu);
      // Another date is another term: the running one of this code ends by itself.
      if (ruw.rapportOp !== rij.rapportOp)
        await this.startTermijn(tx, inzage, { id, nummer: rij.nummer, rapportOp: ruw.rapportOp }, nu);
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  /** By decision, before the end. The row goes; a line without content stays. */
  async verwijder(
    inzage: Inzage,
    id: string,
    versie: number,
    reden: VerwijderReden,
  ): Promise<{ id: string; nummer: string } | Weigering> {
    const nu = this.klok.nu();
    const spoor = { handeling: 'verwijderen', onderwerp: ONDERWERP, onderwerpId: id, dossierId: id };
    return this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const rij = await this.rijen.voor(tx, inzage, 'verwijderen', id);
      if (!rij) return nietGevonden();
      if (rij.versie !== versie) return verouderd(await this.lezer.binnen(tx, inzage, id));
      await this.register.verwijder(tx, inzage, id);
      await this.register.noteer(tx, inzage, rij, { daad: 'VERWIJDERD', reden }, nu);
      const wat = {
        onderwerpId: id,
        code: 'IGJ_AANTEKENING',
        reden: 'De aantekening is door een besluit verwijderd.',
      } as const;
      await this.termijnen.laatVervallen(tx, inzage, wat, nu);
      return { id, nummer: rij.nummer };
    });
  }

  private einde(rapportOp: string): Date | null {
    return isDag(rapportOp) ? this.termijnen.vervaltOp('IGJ_AANTEKENING', rapportMoment(rapportOp)) : null;
  }

  private async startTermijn(
    tx: Transactie,
    inzage: Inzage,
    a: { id: string; nummer: string; rapportOp: string },
    nu: Date,
  ): Promise<void> {
    await this.termijnen.start(
      tx,
      inzage,
      {
        dossierId: a.id,
        code: 'IGJ_AANTEKENING',
        beginOp: rapportMoment(a.rapportOp),
        beginSoort: 'VASTGESTELD',
        onderwerp: { soort: 'AANTEKENING', id: a.id, nummer: a.nummer, pad: `/register/${a.id}`, eenheidId: null },
        eigenaarId: inzage.lidmaatschapId,
      },
      nu,
    );
  }
}
