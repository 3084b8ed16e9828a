import { Injectable } from '@nestjs/common';
import type { EenhedenPoort, EenheidBereik, EenheidMetBereik, EenheidNamen } from '@meldbaken/organisatie/contract';
import { namenInOverzicht, type EenheidKnoop } from '@meldbaken/organisatie/model';
import { Transacties, type Inzage } from '@meldbaken/platform/tenancy';

const BOOM = `select e.id, e.naam, e.ouder_id as "ouderId",
    (select count(*)::int from organisatie.persoon p where p.organisatie_id = e.organisatie_id and p.eenheid_id = e.id and p.uit_dienst_op is null) as aantal
  from organisatie.eenheid e`;

/** Names of units, in full and shielded; the tree of a tenant is small (400 units). */
@Injectable()
export class EenhedenAdapter implements EenhedenPoort {
  constructor(private readonly transacties: Transacties) {}

  async toon(inzage: Inzage, ids: readonly string[]): Promise<Map<string, EenheidNamen>> {
    if (ids.length === 0) return new Map();
    const boom = await this.boom(inzage);
    const namen = namenInOverzicht(boom);
    return new Map(
      boom
        .filter((k) => ids.includes(k.id))
        .map((k) => [k.id, { vol: k.naam, overzicht: namen.get(k.id) ?? 'afgeschermd' }]),
    );
  }

  async onder(inzage: Inzage, eenheidId: string): Promise<EenheidBereik> {
    const boom = await this.boom(inzage);
    return bereikVan(boom, namenInOverzicht(boom), eenheidId);
  }

  async alle(inzage: Inzage): Promise<EenheidMetBereik[]> {
    const boom = await this.boom(inzage);
    const namen = namenInOverzicht(boom);
    return boom.map(({ id, naam, ouderId }) => ({ id, naam, ouderId, ...bereikVan(boom, namen, id) }));
  }

  private async boom(inzage: Inzage): Promise<EenheidKnoop[]> {
    const [rijen = []] = await this.transacties.lees(inzage, [{ sql: BOOM, waarden: [], naam: 'mb_eenheden' }]);
    return rijen.map((r) => ({
      id: String(r['id']),
      naam: String(r['naam']),
      ouderId: r['ouderId'] === null ? null : String(r['ouderId']),
      aantal: Number(r['aantal']),
    }));
  }
}

function bereikVan(
  boom: readonly EenheidKnoop[],
  namen: ReadonlyMap<string, string>,
  eenheidId: string,
): EenheidBereik {
  const vol = metAllesEronder(boom, eenheidId);
  const zichtbaar = new Set(boom.filter((k) => vol.includes(k.id)).map((k) => k.naam));
  return { vol, overzicht: vol.filter((id) => zichtbaar.has(namen.get(id) ?? '')) };
}

function metAllesEronder(boom: readonly EenheidKnoop[], top: string): string[] {
  const gevonden = boom.some((k) => k.id === top) ? [top] : [];
  for (let i = 0; i < gevonden.length; i++) {
    const ouder = gevonden[i];
    gevonden.push(...boom.filter((k) => k.ouderId === ouder && !gevonden.includes(k.id)).map((k) => k.id));
  }
  return gevonden;
}
