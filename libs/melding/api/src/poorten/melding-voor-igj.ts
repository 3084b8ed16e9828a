import { Injectable } from '@nestjs/common';
import type { GegevensVoorIgj, MeldingVoorIgj } from '@meldbaken/melding/contract';
import { staandeVaststellingen } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { leesVaststellingen } from '../persistence/vaststellingen';

type Kop = Omit<GegevensVoorIgj, 'staand' | 'vaststellingen'>;

const tekst = (soort: string): string =>
  `(select t.tekst from melding.melding_tekst t where t.organisatie_id = m.organisatie_id and t.melding_id = m.id and t.soort = '${soort}' and t.onderwerp_id is null order by t.versie desc limit 1)`;
const genoemde = (rol: string, kolom: string): string =>
  `(select ${kolom} from melding.genoemde g left join weergave.persoon p on p.organisatie_id = g.organisatie_id and p.id = g.persoon_id
    where g.organisatie_id = m.organisatie_id and g.melding_id = m.id and g.rol = '${rol}' ${rol === 'PLEGER' ? 'and g.persoon_id is not null' : ''} limit 1)`;

const SQL = `select m.nummer, m.eenheid_id as "eenheidId", m.behandelaar_id as "behandelaarLidmaatschapId",
  (select l.persoon_id from weergave.lid l where l.organisatie_id = m.organisatie_id and l.id = m.behandelaar_id) as "behandelaarPersoonId",
  ${tekst('FEITEN')} as feiten, ${tekst('WAT_GEDAAN')} as "watGedaan", ${tekst('WAAR')} as waar,
  i.gebeurd_van::text as "gebeurdVan", i.gebeurd_tot::text as "gebeurdTot", i.geconstateerd_op as "geconstateerdOp", i.client_weet_het as "clientWeetHet",
  ${genoemde('CLIENT', 'g.naam')} as "clientNaam", ${genoemde('PLEGER', 'p.naam')} as "plegerNaam", ${genoemde('PLEGER', 'p.functie')} as "plegerFunctie"
  from melding.melding m join melding.melding_inhoud i on i.organisatie_id = m.organisatie_id and i.melding_id = m.id where m.id = $1`;

/** What the external report takes over, under the caller's own right to read. */
@Injectable()
export class MeldingVoorIgjAdapter implements MeldingVoorIgj {
  constructor(private readonly regels: Toegangsregels) {}

  async gegevens(tx: Transactie, wie: Inzage | SysteemInzage, meldingId: string): Promise<GegevensVoorIgj | null> {
    const recht = 'rollen' in wie ? this.regels.voorwaarde(wie, 'lezen', 'Melding', 2) : { sql: 'true', waarden: [] };
    const kop = await tx.rij<Kop & Record<string, unknown>>(`${SQL} and ${recht.sql}`, [meldingId, ...recht.waarden]);
    if (!kop) return null;
    const alle = await leesVaststellingen(tx, meldingId);
    return {
      ...kop,
      staand: staandeVaststellingen(alle),
      vaststellingen: alle.map((v) => ({ id: v.id, soort: v.soort })),
    };
  }
}
