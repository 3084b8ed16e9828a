import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type { Dag } from '@meldbaken/vergewis/contract';

interface Lid {
  id: string;
  persoonId: string | null;
  eenheidId: string | null;
}

/** Whose file and which unit. */
export interface VanWie {
  persoonId: string | null;
  eenheidId: string;
}

/** Who has a role for which unit: for the whole organisation, or for a unit with all that lies below it. */
export class Eenhedenkaart {
  constructor(
    private readonly leden: readonly Lid[],
    private readonly ouders: ReadonlyMap<string, string | null>,
    private readonly actor: string | null,
  ) {}

  /** Has everybody the whole organisation? Then one group of them all is enough. */
  get allenOveral(): boolean {
    return this.leden.every((h) => h.eenheidId === null);
  }

  /** Of this file, the nearest unit first and who acts now before others; never the person whom it is about. */
  vanDossier(d: VanWie): string[] {
    const pad = this.pad(d.eenheidId);
    const ver = (h: Lid): number => (h.eenheidId === null ? pad.length : pad.indexOf(h.eenheidId));
    const past = this.leden.filter((h) => ver(h) >= 0 && (h.persoonId === null || h.persoonId !== d.persoonId));
    const zelf = (h: Lid): number => (h.id === this.actor ? 0 : 1);
    const opVolgorde = past.sort((a, b) => ver(a) - ver(b) || zelf(a) - zelf(b) || (a.id < b.id ? -1 : 1));
    return [...new Set(opVolgorde.map((h) => h.id))];
  }

  /** Only those of the nearest unit that has any. */
  naasteVan(d: VanWie): string[] {
    const pad = this.pad(d.eenheidId);
    for (const e of pad) {
      const hier = this.leden.filter((h) => h.eenheidId === e && (h.persoonId === null || h.persoonId !== d.persoonId));
      if (hier.length > 0) return [...new Set(hier.map((h) => h.id))].sort();
    }
    return [];
  }

  private pad(eenheidId: string): string[] {
    const uit: string[] = [];
    for (let e: string | null = eenheidId; e !== null && !uit.includes(e); e = this.ouders.get(e) ?? null) uit.push(e);
    return uit;
  }
}

const LEDEN = `select l.id, l.persoon_id as "persoonId", r.eenheid_id as "eenheidId"
  from organisatie.lidmaatschap_rol r join organisatie.lidmaatschap l on l.organisatie_id = r.organisatie_id and l.id = r.lidmaatschap_id
  where r.organisatie_id = $1 and r.rol = 'HR' and r.tot is null and l.van <= $2 and (l.tot is null or l.tot > $2) order by l.id`;

export async function leesHrKaart(tx: Transactie, wie: Inzage | SysteemInzage, vandaag: Dag): Promise<Eenhedenkaart> {
  const leden = await tx.rijen<Lid & Record<string, unknown>>(LEDEN, [wie.organisatieId, vandaag]);
  const ouders = leden.some((h) => h.eenheidId !== null) ? await leesOuders(tx, wie) : new Map<string, string | null>();
  return new Eenhedenkaart(leden, ouders, 'lidmaatschapId' in wie ? wie.lidmaatschapId : null);
}

/** Who leads which unit: the one of the role, else the own team. */
export async function leesTeamKaart(tx: Transactie, wie: Inzage | SysteemInzage, vandaag: Dag): Promise<Eenhedenkaart> {
  const leden = await tx.rijen<Lid & Record<string, unknown>>(
    `select l.id, l.persoon_id as "persoonId", coalesce(r.eenheid_id, q.eenheid_id) as "eenheidId"
     from organisatie.lidmaatschap_rol r join organisatie.lidmaatschap l on l.organisatie_id = r.organisatie_id and l.id = r.lidmaatschap_id
     left join organisatie.persoon q on q.organisatie_id = l.organisatie_id and q.id = l.persoon_id
     where r.organisatie_id = $1 and r.rol = 'LEIDINGGEVENDE' and r.tot is null and l.van <= $2 and (l.tot is null or l.tot > $2) order by l.id`,
    [wie.organisatieId, vandaag],
  );
  return new Eenhedenkaart(leden, await leesOuders(tx, wie), null);
}

async function leesOuders(tx: Transactie, wie: Inzage | SysteemInzage): Promise<Map<string, string | null>> {
  const bomen = await tx.rijen<{ id: string; ouderId: string | null }>(
    'select e.id, e.ouder_id as "ouderId" from organisatie.eenheid e where e.organisatie_id = $1',
    [wie.organisatieId],
  );
  return new Map(bomen.map((e) => [e.id, e.ouderId]));
}
