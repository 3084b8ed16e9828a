import { Injectable } from '@nestjs/common';
import type { Transactie } from '@meldbaken/platform/tenancy';
import type { Dag } from '@meldbaken/vergewis/contract';
import {
  collegaSleutel,
  eenheidSleutel,
  zonderNullen,
  type BestaandDienstverband,
  type ImportKader,
} from '@meldbaken/vergewis/model';

export interface EenheidRij {
  readonly id: string;
  readonly naam: string;
  readonly ouderId: string | null;
}

const DIENSTVERBANDEN = `select d.id, d.versie, d.personeelsnummer, d.voornaam, d.tussenvoegsel, d.achternaam, d.geboortedatum::text as geboortedatum, d.email, d.soort, d.functie,
  d.eenheid_id as "eenheidId", d.clientcontact, d.zorgsoort, d.kenmerken, d.big_nummer as "bigNummer", d.begin_op::text as "beginOp", d.einde_op::text as "eindeOp"
  from vergewis.dienstverband d where d.organisatie_id = $1 and ltrim(d.personeelsnummer, '0') = any($2) order by d.begin_op, d.id`;

const COLLEGAS = `select p.id, p.voornaam, p.tussenvoegsel, p.achternaam, p.eenheid_id as "eenheidId" from organisatie.persoon p
  where p.organisatie_id = $1 and p.uit_dienst_op is null and not exists (select 1 from vergewis.dienstverband d where d.organisatie_id = p.organisatie_id and d.persoon_id = p.id)`;

interface Collega {
  id: string;
  voornaam: string;
  tussenvoegsel: string | null;
  achternaam: string;
  eenheidId: string;
}

/** What a list is compared with: the employments with its numbers, the units, and colleagues without an employment. */
@Injectable()
export class ImportKaderLezer {
  async lees(tx: Transactie, organisatieId: string, nummers: readonly string[], vandaag: Dag): Promise<ImportKader> {
    const kaal = [...new Set(nummers.map((n) => n.replace(/^0+/, '')))];
    const bestaand = await tx.rijen<BestaandDienstverband>(DIENSTVERBANDEN, [organisatieId, kaal]);
    const collegas = await tx.rijen<Collega>(COLLEGAS, [organisatieId]);
    return {
      bestaand: groepeer(bestaand, (d) => d.personeelsnummer),
      zonderNullen: new Map(bestaand.map((d) => [zonderNullen(d.personeelsnummer), d.personeelsnummer])),
      eenheden: eenhedenOpNaam(await this.eenheden(tx, organisatieId)),
      collegas: new Map([...groepeer(collegas, collegaSleutel)].map(([k, c]) => [k, c.map((x) => x.id)])),
      vandaag,
    };
  }

  eenheden(tx: Transactie, organisatieId: string): Promise<EenheidRij[]> {
    return tx.rijen<EenheidRij>(
      'select e.id, e.naam, e.ouder_id as "ouderId" from organisatie.eenheid e where e.organisatie_id = $1',
      [organisatieId],
    );
  }
}

function groepeer<T>(lijst: readonly T[], sleutel: (t: T) => string): Map<string, T[]> {
  const uit = new Map<string, T[]>();
  for (const t of lijst) {
    const bij = uit.get(sleutel(t));
    if (bij) bij.push(t);
    else uit.set(sleutel(t), [t]);
  }
  return uit;
}

/** Every unit by its name and by each longer path to it. */
function eenhedenOpNaam(rijen: readonly EenheidRij[]): Map<string, string[]> {
  const uit = new Map<string, string[]>();
  for (const r of rijen)
    for (const pad of padenVan(r, rijen)) uit.set(eenheidSleutel(pad), [...(uit.get(eenheidSleutel(pad)) ?? []), r.id]);
  return uit;
}

/** 'Beukenhof', 'Oost > Beukenhof', 'Zonnehof > Oost > Beukenhof' */
export function padenVan(e: EenheidRij, alle: readonly EenheidRij[]): string[] {
  const uit = [e.naam];
  let boven = alle.find((o) => o.id === e.ouderId);
  for (let i = 0; boven && i < 10; i++) {
    uit.push(`${boven.naam} > ${uit.at(-1) ?? ''}`);
    const volgende: string | null = boven.ouderId;
    boven = alle.find((o) => o.id === volgende);
  }
  return uit;
}
