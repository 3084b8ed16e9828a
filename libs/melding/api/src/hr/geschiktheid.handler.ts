import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { GeschiktheidAntwoord } from '@meldbaken/melding/contract';
import { controleerJa, controleerNee, type GeschiktheidContext } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, type Weigering } from '@meldbaken/platform/waarden';
import { DelenLezer } from '../delen/delen.lezer';
import { plek } from '../mensen/zegel';
import { MeldingRepository } from '../persistence/melding.repository';
import { GeschiktheidLezer } from './geschiktheid.lezer';
import type { Geschiktheidsverzoek, HrVragen } from './hr.type';
import { HrVragenLezer, OVER_WIE } from './hr-vragen.lezer';

interface Kop extends Record<string, unknown> {
  id: string;
  persoonId: string;
  antwoordOp: string;
}

interface Antwoord {
  sleutel: string;
  verzoekId: string;
  antwoord: GeschiktheidAntwoord;
  meldingId: string | null;
  reden: string;
}

/** The receivers answer HR: no, or from a report with a verdict yes. Why they say so stays on this side. */
@Injectable()
export class GeschiktheidHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly meldingen: MeldingRepository,
    private readonly delen: DelenLezer,
    private readonly verzoeken: GeschiktheidLezer,
    private readonly vragen: HrVragenLezer,
    private readonly verzegelaar: Verzegelaar,
    private readonly klok: Klok,
  ) {}

  async nee(
    inzage: Inzage,
    v: { sleutel: string; verzoekId: string; reden: string },
  ): Promise<Geschiktheidsverzoek | Weigering> {
    const nu = this.klok.nu();
    const over = { onderwerp: 'Geschiktheidsverzoek', onderwerpId: v.verzoekId, dossierId: v.verzoekId };
    return this.handelingen.voerUit(inzage, { handeling: 'beantwoorden', ...over }, async (tx) => {
      await tx.slot(v.verzoekId);
      const q = await this.kop(tx, inzage, 'beantwoorden', v.verzoekId);
      if (!q) return nietGevonden();
      if (!(await eerder(tx, inzage, v.sleutel))) {
        const fout = controleerNee(v.reden, await context(tx, q, nu));
        if (fout) return fout;
        await this.schrijf(tx, inzage, { ...v, antwoord: 'NEE', meldingId: null }, nu);
      }
      return (await this.verzoeken.een(tx, inzage, q.id)) ?? nietGevonden();
    });
  }

  /** Step 5: an explicit act on the report. HR hears yes, and nothing else. */
  async ja(
    inzage: Inzage,
    v: { sleutel: string; verzoekId: string; meldingId: string; reden: string },
  ): Promise<HrVragen | Weigering> {
    const nu = this.klok.nu();
    const over = { onderwerp: 'Melding', onderwerpId: v.meldingId, dossierId: v.meldingId };
    return this.handelingen.voerUit(inzage, { handeling: 'geschiktheid-bevestigen', ...over }, async (tx) => {
      await tx.slot(v.verzoekId);
      const m = await this.meldingen.voor(tx, inzage, 'geschiktheid-bevestigen', v.meldingId);
      const q = m && (await this.kop(tx, inzage, 'lezen', v.verzoekId));
      if (!q) return nietGevonden();
      if (await eerder(tx, inzage, v.sleutel)) return this.vragen.binnen(tx, inzage, m.id);
      const personen = await tx.rijen<{ id: string }>(OVER_WIE, [m.id]);
      const oordeel = (await this.delen.lees(tx, inzage, m.id))?.oordeel.at(-1)?.inhoud.uitkomst ?? null;
      const gaatOver = personen.some((p) => p.id === q.persoonId);
      const fout = controleerJa(v.reden, oordeel, gaatOver, await context(tx, q, nu));
      if (fout) return fout;
      await this.schrijf(tx, inzage, { ...v, antwoord: 'JA' }, nu);
      await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'GESCHIKTHEID_JA', nu);
      return this.vragen.binnen(tx, inzage, m.id);
    });
  }

  private kop(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<Kop | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'Geschiktheidsverzoek', 2);
    return tx.rij<Kop>(
      `select v.id, v.persoon_id as "persoonId", v.antwoord_op::text as "antwoordOp" from melding.geschiktheid_verzoek v where v.id = $1 and ${p.sql}`,
      [id, ...p.waarden],
    );
  }

  private async schrijf(tx: Transactie, inzage: Inzage, a: Antwoord, nu: Date): Promise<void> {
    const id = uuidv7();
    const waar = plek(a.verzoekId, 'geschiktheid_antwoord', 'reden', id);
    await tx.wijzig(
      `insert into melding.geschiktheid_antwoord (organisatie_id, id, verzoek_id, dossier_id, antwoord, melding_id, reden, op, door_id, sleutel) values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9)`,
      [
        inzage.organisatieId,
        id,
        a.verzoekId,
        a.antwoord,
        a.meldingId,
        await this.verzegelaar.verzegel(tx, inzage, waar, a.reden.trim()),
        nu,
        inzage.lidmaatschapId,
        a.sleutel,
      ],
    );
  }
}

async function context(tx: Transactie, q: Kop, nu: Date): Promise<GeschiktheidContext> {
  const eerder = await tx.rijen<{ antwoord: GeschiktheidAntwoord }>(
    'select a.antwoord from melding.geschiktheid_antwoord a where a.verzoek_id = $1',
    [q.id],
  );
  return { vandaag: dagVan(nu), antwoordOp: q.antwoordOp, eerder: eerder.map((e) => e.antwoord) };
}

async function eerder(tx: Transactie, inzage: Inzage, sleutel: string): Promise<boolean> {
  const rij = await tx.rij('select 1 from melding.geschiktheid_antwoord a where a.door_id = $1 and a.sleutel = $2', [
    inzage.lidmaatschapId,
    sleutel,
  ]);
  return rij !== null;
}
