import { Injectable } from '@nestjs/common';
import { redenFout, schoneTekst } from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../persistence/melding.repository';
import { MeldingTeksten } from '../persistence/teksten';
import { VervolgLezer } from './vervolg.lezer';
import { VervolgRepository } from './vervolg.repository';
import { huidige, leesVersies } from './vervolg.sql';
import type { VervolgDeel } from './vervolg.type';

export interface OpvolgVerzoek {
  meldingId: string;
  id: string;
  hoe: string;
}

/** Kind of text: how a planned second look went. */
export const OPVOLGING_TEKST = 'VERVOLG_OPVOLGING';

@Injectable()
export class OpvolgingHalenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: VervolgLezer,
    private readonly vervolg: VervolgRepository,
    private readonly teksten: MeldingTeksten,
    private readonly klok: Klok,
  ) {}

  /** Somebody asked how it goes, as planned; also after closing, as aftercare goes on. */
  async voerUit(inzage: Inzage, v: OpvolgVerzoek): Promise<VervolgDeel | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'opvolging-halen',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'opvolging-halen', v.meldingId);
      if (!m) return nietGevonden();
      const r = huidige(await leesVersies(tx, m.id)).find((d) => d.id === v.id);
      if (!r) return nietGevonden();
      const fout = redenFout(v.hoe, 'Schrijf op hoe het nu gaat.');
      if (fout) return { ...fout, veld: 'hoe' };
      if (!(await this.vervolg.gezien(tx, inzage, m, r, nu)))
        return weiger('VERVOLG_GEEN_AFSPRAAK', 'Hier staat geen afspraak meer open.', {
          watDan: 'Laad de pagina opnieuw.',
        });
      const gegevens = { soort: r.soort, code: r.code };
      const regel = await this.meldingen.schrijfTijdlijn(tx, inzage, m.id, 'OPVOLGING', nu, gegevens);
      await this.teksten.schrijf(
        tx,
        inzage,
        { dossierId: m.id, soort: OPVOLGING_TEKST, onderwerpId: regel },
        schoneTekst(v.hoe),
        nu,
      );
      return (await this.lezer.deel(tx, inzage, m.id, r.id)) ?? nietGevonden();
    });
  }
}
