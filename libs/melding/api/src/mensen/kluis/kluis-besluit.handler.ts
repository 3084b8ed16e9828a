import { Injectable } from '@nestjs/common';
import { beslisKluis } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MensenDelen } from '../mensen-delen.lezer';
import type { KluisVerzoek } from '../mensen.type';
import { plek } from '../zegel';
import { vraagMetId } from './kluis-vragen.sql';

export interface BesluitVerzoek {
  verzoekId: string;
  toestaan: boolean;
  uren: number;
  reden: string;
}

/** The second person: an independent receiver or a bestuurder, never the one who asked, never an excluded one. */
@Injectable()
export class KluisBesluitHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly meldingen: MeldingRepository,
    private readonly delen: MensenDelen,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  /** What waits for this caller, and what was decided; requests of one's own are not among them. */
  async lijst(inzage: Inzage): Promise<KluisVerzoek[]> {
    const uit = await this.handelingen.voerUit(
      inzage,
      { handeling: 'kluis-beslissen', onderwerp: 'Melding' },
      async (tx, spoor) => {
        const recht = this.regels.voorwaarde(inzage, 'kluis-beslissen', 'Melding', 2);
        const sql = `v.aanvrager_id <> $1 and ${recht.sql}`;
        const rijen = await this.delen.kluis(tx, inzage, { sql, waarden: [inzage.lidmaatschapId, ...recht.waarden] });
        spoor.aantal = rijen.length;
        return rijen;
      },
    );
    return isWeigering(uit) ? [] : uit;
  }

  async beslis(inzage: Inzage, b: BesluitVerzoek): Promise<KluisVerzoek | Weigering> {
    const nu = this.klok.nu();
    const handeling = { handeling: 'kluis-beslissen', onderwerp: 'Melding' };
    return this.handelingen.voerUit(inzage, handeling, async (tx, spoor) => {
      const meldingId = await this.meldingVan(tx, inzage, b.verzoekId);
      const m = meldingId && (await this.meldingen.voor(tx, inzage, 'kluis-beslissen', meldingId));
      const vraag = m && (await vraagMetId(tx, inzage, b.verzoekId));
      if (!m || !vraag) return nietGevonden();
      Object.assign(spoor, { onderwerpId: m.id, dossierId: m.id });
      const besluit = beslisKluis(vraag, { ...b, beslisserId: inzage.lidmaatschapId }, nu);
      if (isWeigering(besluit)) return besluit;
      const reden = await this.verzegelaar.verzegel(
        tx,
        inzage,
        plek(m.id, 'kluis_besluit', 'reden', vraag.id),
        b.reden.trim(),
      );
      await tx.wijzig(
        `insert into melding.kluis_besluit (organisatie_id, verzoek_id, melding_id, dossier_id, aanvrager_id, beslisser_id, toegestaan, open_tot, reden, besloten_op)
         values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9)`,
        [
          inzage.organisatieId,
          vraag.id,
          m.id,
          vraag.aanvragerId,
          inzage.lidmaatschapId,
          besluit.toegestaan,
          besluit.openTot,
          reden,
          nu,
        ],
      );
      const regel = besluit.toegestaan ? 'KLUIS_TOEGESTAAN' : 'KLUIS_GEWEIGERD';
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, regel, nu);
      const ids = { meldingId: m.id, verzoekId: vraag.id, aanvragerId: vraag.aanvragerId };
      await zetInOutbox(tx, { soort: 'KluisBeslist', organisatieId: inzage.organisatieId, ids }, nu);
      const [een] = await this.delen.kluis(tx, inzage, { sql: 'v.id = $1', waarden: [vraag.id] });
      return een ?? nietGevonden();
    });
  }

  private async meldingVan(tx: Transactie, inzage: Inzage, verzoekId: string): Promise<string | null> {
    const recht = this.regels.voorwaarde(inzage, 'kluis-beslissen', 'Melding', 2);
    const r = await tx.rij<{ id: string }>(
      `select m.id from melding.kluis_verzoek v join melding.melding m on m.organisatie_id = v.organisatie_id and m.id = v.melding_id where v.id = $1 and ${recht.sql}`,
      [verzoekId, ...recht.waarden],
    );
    return r?.id ?? null;
  }
}
