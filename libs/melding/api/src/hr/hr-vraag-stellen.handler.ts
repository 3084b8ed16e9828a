import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { HR_ANTWOORD_DAGEN, controleerHrVraag, hrVraagTekst, type NieuweHrVraag } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import { Dossiers, VraagDossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { plek } from '../mensen/zegel';
import { MeldingRepository } from '../persistence/melding.repository';
import { MeldingLezer } from '../queries/melding/melding.lezer';
import type { HrVragen } from './hr.type';
import { HrVragenLezer, OVER_WIE } from './hr-vragen.lezer';

export interface HrVraagVerzoek {
  sleutel: string;
  meldingId: string;
  persoonId: string;
  vraag: NieuweHrVraag;
}

const DAG_MS = 24 * 60 * 60_000;

/** A handler asks HR one thing about somebody in the investigation. HR gets the person and the question; nothing leads back. */
@Injectable()
export class HrVraagStellenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly melding: MeldingLezer,
    private readonly lezer: HrVragenLezer,
    private readonly dossiers: Dossiers,
    private readonly vragen: VraagDossiers,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  async voerUit(inzage: Inzage, v: HrVraagVerzoek): Promise<HrVragen | Weigering> {
    const nu = this.klok.nu();
    const over = { onderwerp: 'Melding', onderwerpId: v.meldingId, dossierId: v.meldingId };
    return this.handelingen.voerUit(inzage, { handeling: 'hr-vraag-stellen', ...over }, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, 'hr-vraag-stellen', v.meldingId);
      if (!m) return nietGevonden();
      if (await eerder(tx, inzage, v.sleutel)) return this.lezer.binnen(tx, inzage, m.id);
      if (m.status !== 'IN_BEHANDELING') return nietInBehandeling();
      const personen = await tx.rijen<{ id: string; naam: string }>(OVER_WIE, [m.id]);
      const persoon = personen.find((p) => p.id === v.persoonId);
      if (!persoon) return onbekend();
      const genoemden = (await this.melding.binnen(tx, inzage, m.id))?.genoemden ?? [];
      const namen = genoemden.filter((g) => g.rol === 'CLIENT').map((g) => g.naam);
      const fout = alsGeweigerdMetVelden(controleerHrVraag(v.vraag, { vandaag: dagVan(nu), nummer: m.nummer, namen }));
      if (fout) return fout;
      await this.schrijf(tx, inzage, { ...v, meldingId: m.id }, nu);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'HR_VRAAG', nu);
      return this.lezer.binnen(tx, inzage, m.id);
    });
  }

  private async schrijf(tx: Transactie, inzage: Inzage, v: HrVraagVerzoek, nu: Date): Promise<void> {
    const id = uuidv7();
    const kenmerk = uuidv7();
    await this.vragen.maak(tx, inzage, { id: kenmerk, soort: 'HR_VRAAG', persoonId: v.persoonId }, nu);
    await this.dossiers.geefGroep(tx, inzage, kenmerk, 'HR', 'BEHANDELAAR', nu);
    const inhoud = JSON.stringify({ vraag: hrVraagTekst(v.vraag), reden: v.vraag.reden.trim() });
    await tx.wijzig(
      `insert into melding.hr_vraag (organisatie_id, id, melding_id, dossier_id, persoon_id, kenmerk, soort, inhoud, gesteld_op, uiterlijk_op, door_id, sleutel) values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        inzage.organisatieId,
        id,
        v.meldingId,
        v.persoonId,
        kenmerk,
        v.vraag.soort,
        await this.verzegelaar.verzegel(tx, inzage, plek(v.meldingId, 'hr_vraag', 'inhoud', id), inhoud),
        nu,
        dagVan(new Date(nu.getTime() + HR_ANTWOORD_DAGEN * DAG_MS)),
        inzage.lidmaatschapId,
        v.sleutel,
      ],
    );
    await zetInOutbox(tx, { soort: 'HrVraagGesteld', organisatieId: inzage.organisatieId, ids: { kenmerk } }, nu);
  }
}

async function eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<boolean> {
  const rij = await tx.rij('select 1 from melding.hr_vraag v where v.door_id = $1 and v.sleutel = $2', [
    inzage.lidmaatschapId,
    sleutel,
  ]);
  return rij !== null;
}

const onbekend = (): Weigering =>
  weiger('HR_VRAAG_PERSOON', 'Deze persoon is niet genoemd in deze melding, of is geen medewerker.', {
    veld: 'persoonId',
    watDan: 'Kies iemand uit de lijst. Koppel een getypte naam eerst aan een medewerker.',
  });

const nietInBehandeling = (): Weigering =>
  weiger('MELDING_NIET_IN_BEHANDELING', 'Deze melding is niet in behandeling.', {
    watDan: 'Neem de melding eerst in behandeling, of heropen hem.',
  });
