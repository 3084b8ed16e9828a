import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { vraagKluis } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { IntakeRepository } from '../../persistence/intake.repository';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MensenLezer } from '../mensen.lezer';
import { KluisInhoud, type MeldingMensen } from '../mensen.type';
import { plek } from '../zegel';
import { eigenVragen } from './kluis-vragen.sql';

/** Asking to see who reported in confidence, and looking once it was allowed. */
@Injectable()
export class KluisHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly intake: IntakeRepository,
    private readonly lezer: MensenLezer,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  async vraag(
    inzage: Inzage,
    v: { sleutel: string; meldingId: string; reden: string },
  ): Promise<MeldingMensen | Weigering> {
    const nu = this.klok.nu();
    const over = { onderwerp: 'Melding', onderwerpId: v.meldingId, dossierId: v.meldingId };
    return this.handelingen.voerUit(inzage, { handeling: 'kluis-vragen', ...over }, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, 'kluis-vragen', v.meldingId);
      if (!m) return nietGevonden();
      const al = await tx.rij('select 1 from melding.kluis_verzoek where aanvrager_id = $1 and sleutel = $2', [
        inzage.lidmaatschapId,
        v.sleutel,
      ]);
      if (!al) {
        const dicht = await tx.rij('select 1 from melding.kluis where melding_id = $1', [m.id]);
        const eigen = await eigenVragen(tx, inzage, m.id);
        const fout = vraagKluis({ vertrouwelijk: dicht !== null, eigen }, v.reden, nu);
        if (fout) return fout;
        await this.schrijf(tx, inzage, m.id, v, nu);
      }
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }

  /** Each look is in the audit log; the first one of a request in the timeline too. */
  async open(inzage: Inzage, meldingId: string): Promise<KluisInhoud | Weigering> {
    const nu = this.klok.nu();
    const over = { onderwerp: 'Melding', onderwerpId: meldingId, dossierId: meldingId };
    return this.handelingen.voerUit(inzage, { handeling: 'kluis-openen', ...over }, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'kluis-openen', meldingId);
      if (!m) return nietGevonden();
      const vraag = (await eigenVragen(tx, inzage, m.id)).find(
        (e) => e.besluit?.toegestaan && e.besluit.openTot !== null && e.besluit.openTot > nu,
      );
      const openTot = vraag?.besluit?.openTot;
      if (!vraag || !openTot)
        return weiger('KLUIS_DICHT', 'U mag de naam nu niet zien.', {
          watDan: 'Vraag eerst om de naam te zien. Een tweede persoon beslist.',
        });
      const melder = await tx.rij<{ naam: string | null }>(
        `select l.naam from melding.melding_melder r left join weergave.lid l on l.organisatie_id = r.organisatie_id and l.id = r.lidmaatschap_id where r.melding_id = $1`,
        [m.id],
      );
      const contact = await this.intake.contact(tx, inzage, m.id, true);
      await this.noteerEersteKeer(tx, inzage, m.id, vraag.id, nu);
      return Object.assign(new KluisInhoud(), {
        naam: melder?.naam ?? contact?.naam ?? 'De naam is niet bekend.',
        telefoon: contact?.telefoon ?? null,
        email: contact?.email ?? null,
        openTot,
      });
    });
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    v: { sleutel: string; reden: string },
    nu: Date,
  ): Promise<void> {
    const id = uuidv7();
    const reden = await this.verzegelaar.verzegel(
      tx,
      inzage,
      plek(meldingId, 'kluis_verzoek', 'reden', id),
      v.reden.trim(),
    );
    await tx.wijzig(
      `insert into melding.kluis_verzoek (organisatie_id, id, melding_id, dossier_id, aanvrager_id, gevraagd_op, reden, sleutel) values ($1, $2, $3, $3, $4, $5, $6, $7)`,
      [inzage.organisatieId, id, meldingId, inzage.lidmaatschapId, nu, reden, v.sleutel],
    );
    await this.meldingen.schrijfTijdlijn(tx, inzage, meldingId, 'KLUIS_GEVRAAGD', nu);
    const ids = { meldingId, verzoekId: id, aanvragerId: inzage.lidmaatschapId };
    await zetInOutbox(tx, { soort: 'KluisGevraagd', organisatieId: inzage.organisatieId, ids }, nu);
  }

  private async noteerEersteKeer(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    verzoekId: string,
    nu: Date,
  ): Promise<void> {
    const al = await tx.rij(
      `select 1 from melding.tijdlijn where melding_id = $1 and soort = 'KLUIS_GEOPEND' and gegevens->>'verzoekId' = $2`,
      [meldingId, verzoekId],
    );
    if (!al) await this.meldingen.schrijfTijdlijn(tx, inzage, meldingId, 'KLUIS_GEOPEND', nu, { verzoekId });
  }
}
