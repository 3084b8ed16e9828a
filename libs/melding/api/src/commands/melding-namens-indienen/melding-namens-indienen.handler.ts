import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { leesIndiening, leesNamens, type Indiening, type Namens } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Herkomst } from '../../persistence/intake.repository';
import { MeldingNamensIngediend, type MeldingInvoer, type NamensInvoer } from '../../typen';
import { alsIndienenInput } from '../melding-indienen/indienen.input';
import { MeldingSchrijver, herkomstVan, inVeldVanInvoer } from '../melding-indienen/melding-schrijver';

interface Verzoek {
  sleutel: string;
  invoer: MeldingInvoer;
  namens: NamensInvoer;
}

interface Gelezen {
  indiening: Indiening;
  namens: Namens;
  herkomst: Herkomst;
}

@Injectable()
export class MeldingNamensIndienenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly schrijver: MeldingSchrijver,
    private readonly klok: Klok,
  ) {}

  /** What somebody told by phone, mail or face to face, written down by who receives reports. */
  async voerUit(inzage: Inzage, v: Verzoek): Promise<MeldingNamensIngediend | Weigering> {
    const nu = this.klok.nu();
    const handeling = { handeling: 'namens-indienen', onderwerp: 'Melding' };
    return this.handelingen.voerUit(inzage, handeling, async (tx, spoor) => {
      await tx.slot(v.sleutel);
      const eerder = await this.eerder(tx, inzage, v.sleutel);
      if (eerder) return eerder;
      const gelezen = lees(inzage, v, nu);
      if (isWeigering(gelezen)) return gelezen;
      const { indiening, namens, herkomst } = gelezen;
      const melder = await this.melder(tx, inzage, namens, indiening, herkomst.consultatieId);
      if (isWeigering(melder)) return melder;
      const fout = await this.schrijver.fout(tx, inzage, indiening, herkomst.consultatieId);
      if (fout) return fout;
      const id = uuidv7();
      spoor.onderwerpId = id;
      spoor.dossierId = id;
      const { soort, contact } = namens;
      const vertrouwelijk = v.invoer.vertrouwelijk ?? false;
      const m = { id, sleutel: v.sleutel, indiening, soort, melderId: melder.id, contact, herkomst, vertrouwelijk };
      const uit = await this.schrijver.schrijf(tx, inzage, m, nu);
      if (isWeigering(uit)) return uit;
      return Object.assign(new MeldingNamensIngediend(), uit, { zichtbaar: await zichtbaar(tx, id) });
    });
  }

  /** The reporter's membership, when it is a colleague with one. */
  private async melder(
    tx: Transactie,
    inzage: Inzage,
    namens: Namens,
    indiening: Indiening,
    consultatieId: string | null,
  ): Promise<{ id: string | null } | Weigering> {
    const { pleger } = indiening;
    if (pleger.soort === 'PERSOON' && pleger.persoonId === inzage.persoonId) {
      return weiger('MELDING_OVER_UZELF', 'Deze melding gaat over u. Daarom voert iemand anders hem in.', {
        veld: 'pleger',
        watDan: 'Vraag een andere aandachtsfunctionaris, of laat de melder zelf melden.',
      });
    }
    if (consultatieId !== null) {
      const c = await tx.rij<{ id: string }>(
        'select c.vrager_id as id from melding.consultatie c where c.organisatie_id = $1 and c.id = $2',
        [inzage.organisatieId, consultatieId],
      );
      return c ?? nietGevonden();
    }
    if (namens.persoonId === null) return { id: null };
    const lid = await tx.rij<{ id: string | null }>(
      `select l.id from weergave.persoon p left join weergave.lid l on l.organisatie_id = p.organisatie_id and l.persoon_id = p.id and l.tot is null
       where p.organisatie_id = $1 and p.id = $2`,
      [inzage.organisatieId, namens.persoonId],
    );
    return (
      lid ??
      weiger(
        'MELDING_MELDER_ONBEKEND',
        'Deze collega kennen we niet. Kies iemand uit de lijst, of schrijf de naam op.',
        {
          veld: 'namens.persoonId',
        },
      )
    );
  }

  private async eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<MeldingNamensIngediend | null> {
    const r = await tx.rij<{ id: string; nummer: string; ontvangenOp: Date; eersteReactieUiterlijk: string }>(
      `select m.id, m.nummer, m.ingediend_op as "ontvangenOp", m.eerste_reactie_uiterlijk::text as "eersteReactieUiterlijk"
       from melding.melding_intake i join melding.melding m on m.organisatie_id = i.organisatie_id and m.id = i.melding_id
       where i.ingevoerd_door_id = $1 and i.sleutel = $2`,
      [inzage.lidmaatschapId, sleutel],
    );
    return r ? Object.assign(new MeldingNamensIngediend(), r, { zichtbaar: true }) : null;
  }
}

/** All that is wrong with all parts, at once. */
function lees(inzage: Inzage, { sleutel, invoer, namens: ruw }: Verzoek, nu: Date): Gelezen | Weigering {
  const indiening = leesIndiening(alsIndienenInput(invoer), nu);
  const namens = leesNamens(ruw);
  const herkomst = herkomstVan(invoer, {
    kanaal: ruw.kanaal,
    ingevoerd: { doorId: inzage.lidmaatschapId, sleutel },
  });
  if (indiening.ok && namens.ok && !isWeigering(herkomst))
    return { indiening: indiening.indiening, namens: namens.namens, herkomst };
  const fouten = [
    ...(namens.ok ? [] : namens.weigeringen),
    ...(indiening.ok ? [] : indiening.weigeringen.map(inVeldVanInvoer)),
    ...(isWeigering(herkomst) ? [herkomst] : []),
  ];
  return alsGeweigerdMetVelden(fouten) ?? nietGevonden();
}

/** Who entered it may be shut out by what was entered. */
async function zichtbaar(tx: Transactie, id: string): Promise<boolean> {
  return (await tx.rij('select 1 from melding.melding m where m.id = $1', [id])) !== null;
}
