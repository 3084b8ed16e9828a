import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { leesIndiening } from '@meldbaken/melding/model';
import { Handelingen } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { heeftRol, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingIngediend, type MeldingInvoer } from '../../typen';
import { alsIndienenInput } from './indienen.input';
import { type TeSchrijven, MeldingSchrijver, WIE_LEEST, herkomstVan, inVeldVanInvoer } from './melding-schrijver';

@Injectable()
export class MeldingIndienenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly schrijver: MeldingSchrijver,
    private readonly klok: Klok,
  ) {}

  /** A report by a member, in one transaction. The same key gives the same answer. */
  async voerUit(inzage: Inzage, sleutel: string, invoer: MeldingInvoer): Promise<MeldingIngediend | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'indienen', onderwerp: 'Melding' }, async (tx, spoor) => {
      await tx.slot(sleutel);
      const eerder = await this.eerder(tx, inzage, sleutel);
      if (eerder) return eerder;
      const gelezen = leesIndiening(alsIndienenInput(invoer), nu);
      const herkomst = herkomstVan(invoer, { kanaal: 'WEB', ingevoerd: null });
      if (!gelezen.ok || isWeigering(herkomst)) {
        const fouten = [...(gelezen.ok ? [] : gelezen.weigeringen), ...(isWeigering(herkomst) ? [herkomst] : [])];
        return alsGeweigerdMetVelden(fouten.map(inVeldVanInvoer)) ?? onverwacht();
      }
      const { indiening } = gelezen;
      const fout = await this.schrijver.fout(tx, inzage, indiening, herkomst.consultatieId);
      if (fout) return fout;
      const id = uuidv7();
      spoor.onderwerpId = id;
      spoor.dossierId = id;
      const soort = heeftRol(inzage, 'VRIJWILLIGER') ? 'VRIJWILLIGER' : 'MEDEWERKER';
      const melderId = inzage.lidmaatschapId;
      const vertrouwelijk = invoer.vertrouwelijk ?? false;
      const melding: TeSchrijven = { id, sleutel, indiening, soort, melderId, contact: null, herkomst, vertrouwelijk };
      return this.schrijver.schrijf(tx, inzage, melding, nu);
    });
  }

  private async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<MeldingIngediend | null> {
    const r = await tx.rij<{ id: string; nummer: string; ontvangenOp: Date; eersteReactieUiterlijk: string }>(
      `select m.id, m.nummer, m.ingediend_op as "ontvangenOp", m.eerste_reactie_uiterlijk::text as "eersteReactieUiterlijk"
       from melding.melding_melder r join melding.melding m on m.organisatie_id = r.organisatie_id and m.id = r.melding_id
       where r.lidmaatschap_id = $1 and r.sleutel = $2`,
      [inzage.lidmaatschapId, sleutel],
    );
    return r ? Object.assign(new MeldingIngediend(), r, { wieLeest: WIE_LEEST }) : null;
  }
}

function onverwacht(): never {
  throw new Error('a refusal without a reason');
}
