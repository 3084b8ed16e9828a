import { Injectable } from '@nestjs/common';
import { STAP_NUMMERS, type StapNummer, type StapStatus } from '@meldbaken/melding/contract';
import { magStap, redenFout, schoneTekst } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { leesBuitenMelden } from '../../persistence/buiten-melden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import { StapControles } from '../../stap/stap-controles';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';
import { leesKort } from '../../vervolg/vervolg.sql';

@Injectable()
export class StapZettenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
    private readonly controles: StapControles,
  ) {}

  async voerUit(
    inzage: Inzage,
    i: { meldingId: string; versie: number; stap: number; status: StapStatus; reden?: string | null },
  ): Promise<Melding | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'stap-zetten',
      onderwerp: 'Melding',
      onderwerpId: i.meldingId,
      dossierId: i.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'stap-zetten', i.meldingId);
      if (!m) return nietGevonden();
      const oud = await versieFout(this.lezer, tx, inzage, m, i.versie);
      if (oud) return oud;
      const stap = STAP_NUMMERS.find((s) => s === i.stap);
      const huidig = await tx.rij<{ status: StapStatus }>(
        'select status from melding.stap where melding_id = $1 and stap = $2',
        [m.id, i.stap],
      );
      if (!stap || !huidig)
        return weiger('MELDING_STAP_ONBEKEND', 'Deze stap is er niet. Er zijn 6 stappen.', { veld: 'stap' });
      const fout = magStap(
        { stap, naar: i.status, reden: i.reden },
        {
          meldingStatus: m.status,
          nu: huidig.status,
          buitenMelden: await leesBuitenMelden(tx, m.id),
          vervolg: await leesKort(tx, m.id),
        },
      );
      if (fout) return fout;
      const mist = i.status === 'AFGEROND' ? await this.mist(tx, inzage, m.id, stap, i.reden) : null;
      if (mist) return mist;
      const reden = i.status === 'LOOPT' ? null : schoneTekst(i.reden);
      await tx.wijzig('update melding.stap set status = $3, versie = versie + 1 where melding_id = $1 and stap = $2', [
        m.id,
        i.stap,
        i.status,
      ]);
      await this.meldingen.bewaar(tx, m);
      const gegevens = { stap: String(i.stap), status: i.status };
      const regel = await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'STAP', nu, gegevens);
      await this.meldingen.schrijfTekst(tx, inzage, m.id, 'STAP_REDEN', reden, nu, regel);
      return (await this.lezer.binnen(tx, inzage, m.id)) ?? nietGevonden();
    });
  }

  /** Who finishes a step while something misses says why; it stays with the step. */
  private async mist(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    stap: StapNummer,
    reden: string | null | undefined,
  ): Promise<Weigering | null> {
    if (schoneTekst(reden)) return redenFout(reden, '');
    const mist = (await this.controles.ontbreekt(tx, inzage, meldingId, stap)) ?? [];
    if (mist.length === 0) return null;
    return weiger('MELDING_STAP_MIST', `Deze stap is nog niet klaar. Er mist: ${mist.join('; ')}.`, {
      veld: 'reden',
      watDan: 'Vul dit aan. Kan dat niet? Schrijf dan op waarom de stap toch klaar is.',
    });
  }
}
