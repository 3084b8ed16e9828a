import { Injectable } from '@nestjs/common';
import type { GenoemdeRol } from '@meldbaken/melding/contract';
import { genoemdeFout, schoneTekst } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { Uitsluiten } from '../../commands/melding-indienen/uitsluiten';
import { MeldingRepository, type MeldingRij } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';

export interface GenoemdeToevoegenVerzoek {
  sleutel: string;
  meldingId: string;
  versie: number;
  rol: GenoemdeRol;
  persoonId: string | null;
  naam: string | null;
}

/** Somebody turns out to be part of it later: conflict of interest holds from this instant, as at the first naming. */
@Injectable()
export class GenoemdeToevoegenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly uitsluiten: Uitsluiten,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
  ) {}

  async voerUit(inzage: Inzage, v: GenoemdeToevoegenVerzoek): Promise<Melding | null | Weigering> {
    const over = { onderwerp: 'Melding', onderwerpId: v.meldingId, dossierId: v.meldingId };
    return this.handelingen.voerUit(inzage, { handeling: 'genoemde-toevoegen', ...over }, async (tx) => {
      await tx.slot(v.sleutel);
      const m = await this.meldingen.voor(tx, inzage, 'genoemde-toevoegen', v.meldingId);
      if (!m) return nietGevonden();
      if (await this.alGedaan(tx, m.id, v.sleutel)) return this.lezer.binnen(tx, inzage, m.id);
      const fout =
        (await versieFout(this.lezer, tx, inzage, m, v.versie)) ??
        genoemdeFout(m.status, v) ??
        (await this.persoonFout(tx, inzage, m.id, v.persoonId));
      if (fout) return fout;
      const geen = await this.schrijf(tx, inzage, m, v);
      // Who names oneself, or somebody of the same name, may have lost sight: the act stands, the answer is empty.
      return geen ?? this.lezer.binnen(tx, inzage, m.id);
    });
  }

  private async alGedaan(tx: Transactie, meldingId: string, sleutel: string): Promise<boolean> {
    const regel = await tx.rij(
      `select 1 from melding.tijdlijn where melding_id = $1 and soort = 'GENOEMDE_TOEGEVOEGD' and gegevens->>'sleutel' = $2`,
      [meldingId, sleutel],
    );
    return regel !== null;
  }

  private async persoonFout(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    persoonId: string | null,
  ): Promise<Weigering | null> {
    if (persoonId === null) return null;
    if (!(await this.uitsluiten.magKiezen(tx, inzage, persoonId)))
      return weiger('MELDING_PERSOON_ONBEKEND', 'Deze persoon kennen we niet. Kies iemand uit de lijst.', {
        veld: 'persoonId',
      });
    const al = await tx.rij('select 1 from melding.genoemde where melding_id = $1 and persoon_id = $2', [
      meldingId,
      persoonId,
    ]);
    return al ? weiger('MELDING_AL_GENOEMD', 'Deze persoon staat al bij de melding.', { veld: 'persoonId' }) : null;
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    m: MeldingRij,
    v: GenoemdeToevoegenVerzoek,
  ): Promise<Weigering | null> {
    const nu = this.klok.nu();
    const naam = v.persoonId === null ? schoneTekst(v.naam) : null;
    const stand = v.persoonId === null ? 'GETYPT' : 'GEKOZEN';
    await this.meldingen.genoemden.schrijf(tx, inzage, m.id, [{ rol: v.rol, persoonId: v.persoonId, naam, stand }]);
    await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'GENOEMDE_TOEGEVOEGD', nu, {
      rol: v.rol,
      sleutel: v.sleutel,
    });
    if (v.rol === 'CLIENT') {
      await this.meldingen.bewaar(tx, m);
      return null;
    }
    return v.persoonId === null
      ? this.uitsluiten.naamTijdensBehandeling(tx, inzage, m, naam ?? '', nu)
      : this.uitsluiten.tijdensBehandeling(tx, inzage, m, v.persoonId, 'GENOEMD', nu);
  }
}
