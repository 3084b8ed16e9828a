import { Injectable } from '@nestjs/common';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { MeldingLezer } from '../../queries/melding/melding.lezer';
import type { Melding } from '../../typen';
import { versieFout } from '../../verouderd';
import { Uitsluiten } from '../melding-indienen/uitsluiten';

export interface GenoemdeVerzoek {
  meldingId: string;
  versie: number;
  genoemdeId: string;
  persoonId: string | null;
}

@Injectable()
export class GenoemdeKoppelenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly uitsluiten: Uitsluiten,
    private readonly lezer: MeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** An independent receiver says who a typed name is, or that it is nobody of ours; provisional exclusions end with it. */
  async voerUit(inzage: Inzage, v: GenoemdeVerzoek): Promise<Melding | null | Weigering> {
    const nu = this.klok.nu();
    const handeling = {
      handeling: 'genoemde-koppelen',
      onderwerp: 'Melding',
      onderwerpId: v.meldingId,
      dossierId: v.meldingId,
    };
    return this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'genoemde-koppelen', v.meldingId);
      if (!m) return nietGevonden();
      const oud = await versieFout(this.lezer, tx, inzage, m, v.versie);
      if (oud) return oud;
      const g = await tx.rij<{ rol: string; stand: string }>(
        'select rol, stand from melding.genoemde where id = $1 and melding_id = $2',
        [v.genoemdeId, m.id],
      );
      if (!g || g.rol !== 'PLEGER' || g.stand !== 'GETYPT')
        return weiger('MELDING_NAAM_AL_BEKEND', 'Deze naam is al gekoppeld, of hoort niet bij deze melding.', {
          veld: 'genoemdeId',
        });
      if (v.persoonId !== null && !(await this.uitsluiten.magKiezen(tx, inzage, v.persoonId)))
        return weiger('MELDING_PERSOON_ONBEKEND', 'Deze persoon kennen we niet. Kies iemand uit de lijst.', {
          veld: 'persoonId',
        });
      await tx.wijzig('update melding.genoemde set persoon_id = $2, stand = $3 where id = $1', [
        v.genoemdeId,
        v.persoonId,
        v.persoonId === null ? 'NIEMAND_VAN_ONS' : 'GEKOPPELD',
      ]);
      await this.uitsluiten.naamBekeken(tx, inzage, m.id, nu);
      await this.meldingen.schrijfTijdlijn(
        tx,
        inzage,
        m.id,
        v.persoonId === null ? 'GENOEMDE_NIEMAND' : 'GENOEMDE_GEKOPPELD',
        nu,
      );
      if (v.persoonId === null) await this.meldingen.bewaar(tx, m);
      else {
        const fout = await this.uitsluiten.tijdensBehandeling(tx, inzage, m, v.persoonId, 'GENOEMD', nu);
        if (fout) return fout;
      }
      // Who links the name to themselves has no sight any more: the act stands, the answer is empty.
      return this.lezer.binnen(tx, inzage, m.id);
    });
  }
}
