import { Injectable } from '@nestjs/common';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie, UitsluitingSoort } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { UitTeSluiten } from './klacht-betrokken';

/** The report that a complaint is about: only one that this caller may read. */
@Injectable()
export class KlachtMelding {
  constructor(private readonly regels: Toegangsregels) {}

  async opNummer(tx: Transactie, inzage: Inzage, nummer: string): Promise<{ id: string } | Weigering> {
    const p = this.regels.voorwaarde(inzage, 'lezen', 'Melding', 2);
    const vraag = `select m.id from melding.melding m where m.nummer = $1 and ${p.sql}`;
    const rij = await tx.rij<{ id: string }>(vraag, [nummer.replace(/\s/g, '').toUpperCase(), ...p.waarden]);
    return (
      rij ??
      weiger('KLACHT_MELDING_ONBEKEND', 'Deze melding kennen we niet, of u mag hem niet lezen.', {
        veld: 'meldingNummer',
        watDan: 'Kijk of het nummer klopt. U kunt de klacht ook zonder nummer invoeren.',
      })
    );
  }

  /** Whoever may not see the report, does not see the complaint about it either; provisionally while a name is open. */
  async uitgesloten(tx: Transactie, inzage: Inzage, meldingId: string | null): Promise<UitTeSluiten[]> {
    if (meldingId === null) return [];
    const rijen = await tx.rijen<{ persoonId: string; soort: UitsluitingSoort }>(
      'select persoon_id as "persoonId", soort from toegang.dossier_uitsluiting where organisatie_id = $1 and dossier_id = $2 order by persoon_id',
      [inzage.organisatieId, meldingId],
    );
    return rijen.map(({ persoonId, soort }) => ({ persoonId, soort: soort === 'NAAM_LIJKT' ? soort : 'GENOEMD' }));
  }
}
