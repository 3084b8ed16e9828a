import { Injectable } from '@nestjs/common';
import { GROND_VAN, controleerZelfVerstuurd, overgang, type ZelfVerstuurd } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository } from '../persistence/externe-melding.repository';
import { ExterneMeldingLezer } from '../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding } from '../typen/externe-melding.type';
import { verouderd } from '../verouderd';
import { Handzendingen } from './handzending.repository';
import { Onderlegger } from './onderlegger';
import { RondAf } from './rond-af';

export interface ZelfVerstuurdInvoer extends ZelfVerstuurd {
  sleutel: string;
  id: string;
  versie: number;
}

@Injectable()
export class ZelfVerstuurdHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly handzendingen: Handzendingen,
    private readonly onderlegger: Onderlegger,
    private readonly rondAf: RondAf,
    private readonly lezer: ExterneMeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** When the form was sent, and under which reference. Without a verzendbevestiging the term stays open. */
  async voerUit(inzage: Inzage, i: ZelfVerstuurdInvoer): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    const h = { handeling: 'zelf-versturen', onderwerp: 'ExterneMelding', onderwerpId: i.id };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const rij = await this.meldingen.voor(tx, inzage, 'zelf-versturen', i.id);
      if (!rij) return nietGevonden();
      spoor.dossierId = rij.dossierId;
      const eerdere = await this.handzendingen.verstuurd(tx, rij.id);
      if (eerdere.some((v) => v.sleutel === i.sleutel))
        return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
      if (rij.versie !== i.versie) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
      const naar = overgang(rij.status, 'ZELF_VERSTUURD');
      if (isWeigering(naar)) return naar;
      const zending = await this.handzendingen.van(tx, rij.id);
      const onderlaag = await this.onderlegger.van(tx, inzage, rij);
      if (!zending || !onderlaag) return nietGevonden();
      const staand = onderlaag.staand.find((v) => v.soort === GROND_VAN[rij.categorie]);
      const vastgesteldOp = (rij.categorie === 'ONTSLAG' ? staand?.meegedeeldOp : staand?.vastgesteldOp) ?? null;
      const context = { vastgesteldOp, bekrachtigdOp: zending.vrijgegevenOp };
      const fout = alsGeweigerdMetVelden(controleerZelfVerstuurd(i, context, nu));
      if (fout) return fout;
      if (!i.op) return nietGevonden();
      await this.handzendingen.legVast(tx, inzage, rij, { ...i, op: i.op, versie: eerdere.length + 1 }, nu);
      await this.rondAf.probeer(tx, inzage, rij, nu);
      return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
    });
  }
}
