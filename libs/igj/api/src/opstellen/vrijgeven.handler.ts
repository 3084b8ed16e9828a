import { Injectable } from '@nestjs/common';
import { GRONDSLAG, canoniek, veldlijst } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import {
  besluit,
  metUitleg,
  type VersturenInvoer,
} from '../commands/externe-melding-versturen/externe-melding-versturen.handler';
import { ExterneMeldingRepository } from '../persistence/externe-melding.repository';
import { ExterneMeldingLezer } from '../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding } from '../typen/externe-melding.type';
import { verouderd } from '../verouderd';
import { Handzendingen } from './handzending.repository';
import { Onderlegger } from './onderlegger';
import { OpstelInstelling } from './opstel-instelling';

@Injectable()
export class VrijgevenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly handzendingen: Handzendingen,
    private readonly onderlegger: Onderlegger,
    private readonly instelling: OpstelInstelling,
    private readonly lezer: ExterneMeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** The bestuurder confirms what will be sent by hand: frozen from here on. The term runs on until there is proof. */
  async voerUit(inzage: Inzage, i: VersturenInvoer): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    const h = { handeling: 'vrijgeven', onderwerp: 'ExterneMelding', onderwerpId: i.id };
    return this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const rij = await this.meldingen.voor(tx, inzage, 'vrijgeven', i.id);
      if (!rij) return nietGevonden();
      spoor.dossierId = rij.dossierId;
      if (rij.verzendSleutel === i.sleutel && rij.bekrachtigdDoor === inzage.lidmaatschapId)
        return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
      if (rij.versie !== i.versie) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
      if ((await this.instelling.wijze(tx, inzage, rij)) !== 'ZELF') return nietZelf();
      const onderlaag = await this.onderlegger.van(tx, inzage, rij);
      if (!onderlaag) return nietGevonden();
      const uit = besluit(inzage, metUitleg(rij, i.waaromTeLaat), onderlaag, nu, 'GEEF_VRIJ');
      if (isWeigering(uit)) return uit;
      const { kopie, status } = uit;
      const velden = veldlijst(kopie);
      Object.assign(spoor, { velden, grondslag: GRONDSLAG[rij.categorie] });
      const inhoud = canoniek({ ...kopie, velden: kopie.velden.map((veld) => ({ ...veld })) });
      await this.handzendingen.maak(tx, inzage, rij, { inhoud, velden }, nu);
      const waarden = Object.fromEntries(kopie.velden.map((veld) => [veld.code, veld.waarde]));
      await this.meldingen.vrijgegeven(tx, inzage, rij, { status, waarden, sleutel: i.sleutel }, nu);
      return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
    });
  }
}

const nietZelf = (): Weigering =>
  weiger('IGJ_NIET_ZELF', 'Deze melding gaat vanuit Meldbaken.', {
    watDan: 'Bevestig de melding. Dan is hij meteen verstuurd.',
  });
