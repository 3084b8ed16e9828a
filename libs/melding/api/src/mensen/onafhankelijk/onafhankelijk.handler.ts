import { Injectable } from '@nestjs/common';
import { onafhankelijkFout } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { AfsprakenLezer } from '../afspraken/afspraken.lezer';
import { MensenLezer } from '../mensen.lezer';
import type { EigenAfspraken, MeldingMensen } from '../mensen.type';
import { plek } from '../zegel';
import { OnafhankelijkVragen, type OnafhankelijkVraag } from './onafhankelijk-vragen';

/** A reporter who is not heard, or who is treated badly after reporting, reaches somebody who stands apart. */
@Injectable()
export class OnafhankelijkHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly meldingen: MeldingRepository,
    private readonly vragen: OnafhankelijkVragen,
    private readonly afspraken: AfsprakenLezer,
    private readonly lezer: MensenLezer,
    private readonly verzegelaar: Verzegelaar,
  ) {}

  async vraag(inzage: Inzage, v: OnafhankelijkVraag, nu: Date): Promise<EigenAfspraken | Weigering> {
    const over = { onderwerp: 'Melding', onderwerpId: v.meldingId, dossierId: v.meldingId };
    return this.handelingen.voerUit(inzage, { handeling: 'onafhankelijk-vragen', ...over }, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, 'onafhankelijk-vragen', v.meldingId);
      if (!m) return nietGevonden();
      const fout = onafhankelijkFout(v.tekst);
      if (fout) return fout;
      if (!(await this.vragen.leg(tx, inzage, v, nu)))
        return weiger('ONAFHANKELIJK_NIEMAND', 'Niemand kan dit nu ontvangen.', {
          watDan: 'Uw tekst staat er nog. Bel de vertrouwenspersoon of de IGJ. Zij helpen u verder.',
        });
      const [eigen] = await this.afspraken.binnen(tx, inzage, m.id);
      return eigen ?? nietGevonden();
    });
  }

  async antwoord(
    inzage: Inzage,
    v: { verzoekId: string; antwoord: string },
    nu: Date,
  ): Promise<MeldingMensen | Weigering> {
    const handeling = { handeling: 'onafhankelijk-behandelen', onderwerp: 'Melding' };
    return this.handelingen.voerUit(inzage, handeling, async (tx, spoor) => {
      const verzoek = await this.verzoek(tx, inzage, v.verzoekId);
      if (!verzoek) return nietGevonden();
      const m = await this.meldingen.voor(tx, inzage, 'onafhankelijk-behandelen', verzoek.meldingId);
      if (!m) return nietGevonden();
      Object.assign(spoor, { onderwerpId: m.id, dossierId: m.id });
      const fout = onafhankelijkFout(v.antwoord);
      if (fout) return { ...fout, veld: 'antwoord' };
      const al = await tx.rij('select 1 from melding.onafhankelijk_antwoord where verzoek_id = $1', [v.verzoekId]);
      if (al) return weiger('ONAFHANKELIJK_AL_BEANTWOORD', 'Hier is al antwoord op gegeven.', {});
      await this.schrijf(tx, inzage, m.id, v, nu);
      // Bad treatment after reporting stays between the reporter and the one who stands apart.
      if (verzoek.soort === 'KIJK_NOG_EENS')
        await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'NOG_EENS_BEKEKEN', nu);
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    v: { verzoekId: string; antwoord: string },
    nu: Date,
  ): Promise<void> {
    const waar = plek(meldingId, 'onafhankelijk_antwoord', 'inhoud', v.verzoekId);
    const inhoud = await this.verzegelaar.verzegel(tx, inzage, waar, v.antwoord.trim());
    await tx.wijzig(
      `insert into melding.onafhankelijk_antwoord (organisatie_id, verzoek_id, melding_id, dossier_id, door_id, op, inhoud) values ($1, $2, $3, $3, $4, $5, $6)`,
      [inzage.organisatieId, v.verzoekId, meldingId, inzage.lidmaatschapId, nu, inhoud],
    );
    const ids = { meldingId, verzoekId: v.verzoekId };
    await zetInOutbox(tx, { soort: 'OnafhankelijkBeantwoord', organisatieId: inzage.organisatieId, ids }, nu);
  }

  private verzoek(tx: Transactie, inzage: Inzage, id: string): Promise<{ meldingId: string; soort: string } | null> {
    const recht = this.regels.voorwaarde(inzage, 'onafhankelijk-behandelen', 'Melding', 2);
    return tx.rij(
      `select m.id as "meldingId", v.soort from melding.onafhankelijk_verzoek v
       join melding.melding m on m.organisatie_id = v.organisatie_id and m.id = v.melding_id where v.id = $1 and ${recht.sql}`,
      [id, ...recht.waarden],
    );
  }
}
