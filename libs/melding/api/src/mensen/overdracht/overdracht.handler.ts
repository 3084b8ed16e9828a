import { Inject, Injectable } from '@nestjs/common';
import { overdragenFout, redenFout } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { MeldingRepository, type MeldingRij } from '../../persistence/melding.repository';
import { ZakenOvergedragen } from '../mensen.type';
import { ontvangersVoor } from './overdracht.sql';

export interface OverdraagVerzoek {
  sleutel: string;
  meldingIds: readonly string[];
  naar: string;
  reden: string;
  /** Whoever handled them keeps looking along. */
  blijftMeekijken: boolean;
}

const HOOGSTENS = 100;

/** On leave or departure: cases, their open terms and the work on them go to a colleague in one act, or none does. */
@Injectable()
export class OverdrachtHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly dossiers: Dossiers,
    private readonly klok: Klok,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  async voerUit(inzage: Inzage, v: OverdraagVerzoek): Promise<ZakenOvergedragen | Weigering> {
    const ids = [...new Set(v.meldingIds)].sort();
    return this.handelingen.voerUit(inzage, { handeling: 'overdragen', onderwerp: 'Melding' }, async (tx, spoor) => {
      await tx.slot(v.sleutel);
      const eerder = await this.eerder(tx, v.sleutel, ids);
      if (eerder) return eerder;
      const zaken = await this.zaken(tx, inzage, ids);
      if (!zaken) return nietGevonden();
      const fout = overdragenFout(zaken, v.naar) ?? redenFout(v.reden, 'Schrijf op waarom u de meldingen overdraagt.');
      if (fout) return fout;
      const [naar] = await ontvangersVoor(tx, inzage, ids, { lidmaatschapId: v.naar });
      if (!naar)
        return weiger('OVERDRAGEN_KAN_NIET', 'Deze persoon kan deze meldingen niet krijgen.', {
          veld: 'naar',
          watDan: 'Kies iemand uit de lijst.',
        });
      let termijnen = 0;
      for (const m of zaken) termijnen += await this.draagOver(tx, inzage, m, { ...v, naam: naar.naam });
      Object.assign(
        spoor,
        { aantal: zaken.length },
        zaken.length === 1 ? { onderwerpId: ids[0], dossierId: ids[0] } : {},
      );
      return Object.assign(new ZakenOvergedragen(), { meldingen: zaken.length, termijnen });
    });
  }

  /** All of them, locked in one order, or null: one that is not the caller's is not there. */
  private async zaken(tx: Transactie, inzage: Inzage, ids: readonly string[]): Promise<MeldingRij[] | null> {
    const uit: MeldingRij[] = [];
    for (const id of ids.slice(0, HOOGSTENS + 1)) {
      const m = await this.meldingen.voor(tx, inzage, 'overdragen', id);
      if (!m || uit.length === HOOGSTENS) return null;
      uit.push(m);
    }
    return uit;
  }

  private async draagOver(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    v: OverdraagVerzoek & { naam: string },
  ): Promise<number> {
    const nu = this.klok.nu();
    const van = m.behandelaarId;
    const reden = v.reden.trim();
    // A grant with a last day makes way for one without: who handles does not drop out by a date.
    await this.dossiers.beeindigLid(tx, inzage, m.id, v.naar, 'BEHANDELAAR', nu, 'Wordt de behandelaar');
    await this.dossiers.geefLid(tx, inzage, m.id, v.naar, 'BEHANDELAAR', nu, reden, { doorId: inzage.lidmaatschapId });
    const termijnen = van
      ? await this.termijnen.wisselEigenaar(
          tx,
          inzage,
          { dossierId: m.id, van, naar: v.naar, reden: 'Overgedragen' },
          nu,
        )
      : 0;
    await this.meldingen.bewaar(tx, m, { behandelaarId: v.naar });
    await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'OVERGEDRAGEN', nu, {
      naam: v.naam,
      sleutel: v.sleutel,
      termijnen: String(termijnen),
    });
    const ids = { meldingId: m.id, lidmaatschapId: v.naar };
    await zetInOutbox(tx, { soort: 'MeldingOvergedragen', organisatieId: inzage.organisatieId, ids }, nu);
    if (van && !v.blijftMeekijken) {
      await this.dossiers.beeindigLid(tx, inzage, m.id, van, 'BEHANDELAAR', nu, reden);
      const weg = { meldingId: m.id, lidmaatschapId: van };
      await zetInOutbox(tx, { soort: 'BetrokkeneVerwijderd', organisatieId: inzage.organisatieId, ids: weg }, nu);
    }
    return termijnen;
  }

  private async eerder(tx: Transactie, sleutel: string, ids: readonly string[]): Promise<ZakenOvergedragen | null> {
    const r = await tx.rij<{ meldingen: number; termijnen: number }>(
      `select count(*)::int as meldingen, coalesce(sum((gegevens->>'termijnen')::int), 0)::int as termijnen from melding.tijdlijn
       where melding_id = any($1) and soort = 'OVERGEDRAGEN' and gegevens->>'sleutel' = $2`,
      [ids, sleutel],
    );
    return r && r.meldingen > 0 ? Object.assign(new ZakenOvergedragen(), r) : null;
  }
}
