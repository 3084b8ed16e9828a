import { Injectable } from '@nestjs/common';
import type { GegevensVoorIgj, MeldingVoorIgj } from '@meldbaken/melding/contract';
import { staandeVaststellingen } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { Genoemden } from '../persistence/genoemden';
import { MeldingTeksten } from '../persistence/teksten';
import { leesVaststellingen } from '../persistence/vaststellingen';

type Woorden = Pick<GegevensVoorIgj, 'feiten' | 'watGedaan' | 'waar' | 'clientNaam'>;
type Kop = Omit<GegevensVoorIgj, 'staand' | 'vaststellingen' | keyof Woorden>;

const pleger = (kolom: string): string =>
  `(select p.${kolom} from melding.genoemde g join weergave.persoon p on p.organisatie_id = g.organisatie_id and p.id = g.persoon_id
    where g.organisatie_id = m.organisatie_id and g.melding_id = m.id and g.rol = 'PLEGER' limit 1)`;

const SQL = `select m.nummer, m.eenheid_id as "eenheidId", m.behandelaar_id as "behandelaarLidmaatschapId",
  (select l.persoon_id from weergave.lid l where l.organisatie_id = m.organisatie_id and l.id = m.behandelaar_id) as "behandelaarPersoonId",
  i.gebeurd_van::text as "gebeurdVan", i.gebeurd_tot::text as "gebeurdTot", i.geconstateerd_op as "geconstateerdOp", i.client_weet_het as "clientWeetHet",
  ${pleger('naam')} as "plegerNaam", ${pleger('functie')} as "plegerFunctie"
  from melding.melding m join melding.melding_inhoud i on i.organisatie_id = m.organisatie_id and i.melding_id = m.id where m.id = $1`;

/** What the external report takes over, under the caller's own right to read. */
@Injectable()
export class MeldingVoorIgjAdapter implements MeldingVoorIgj {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly teksten: MeldingTeksten,
    private readonly genoemden: Genoemden,
  ) {}

  async gegevens(tx: Transactie, wie: Inzage | SysteemInzage, meldingId: string): Promise<GegevensVoorIgj | null> {
    const recht = 'rollen' in wie ? this.regels.voorwaarde(wie, 'lezen', 'Melding', 2) : { sql: 'true', waarden: [] };
    const kop = await tx.rij<Kop & Record<string, unknown>>(`${SQL} and ${recht.sql}`, [meldingId, ...recht.waarden]);
    if (!kop) return null;
    const alle = await leesVaststellingen(tx, meldingId);
    return {
      ...kop,
      ...(await this.woorden(tx, wie, meldingId)),
      staand: staandeVaststellingen(alle),
      vaststellingen: alle.map((v) => ({ id: v.id, soort: v.soort })),
    };
  }

  private async woorden(tx: Transactie, wie: Inzage | SysteemInzage, meldingId: string): Promise<Woorden> {
    const teksten = await this.teksten.lees(tx, wie, meldingId, ['FEITEN', 'WAT_GEDAAN', 'WAAR']);
    const laatste = (soort: string): string | null =>
      teksten.findLast((t) => t.soort === soort && t.onderwerpId === null)?.tekst ?? null;
    const client = (await this.genoemden.lees(tx, wie, meldingId)).find((g) => g.rol === 'CLIENT');
    return {
      feiten: laatste('FEITEN') ?? '',
      watGedaan: laatste('WAT_GEDAAN'),
      waar: laatste('WAAR'),
      clientNaam: client?.naam ?? null,
    };
  }
}
