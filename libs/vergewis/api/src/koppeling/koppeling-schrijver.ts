import { Injectable } from '@nestjs/common';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import {
  alsImportRegel,
  koppelingFouten,
  raaktStand,
  stelVoor,
  type ImportVoorstel,
  type KoppelingBereik,
  type KoppelingRijFout,
  type KoppelingRijInvoer,
} from '@meldbaken/vergewis/model';
import { beslis, schrijfDeel, type TeSchrijven } from '../import/deel';
import { ImportKaderLezer } from '../import/import-kader.lezer';
import { DienstverbandRepository } from '../persistence/dienstverband.repository';
import { Standen } from '../persistence/standen';

/** A row with what would happen, and what is against it. */
export interface Beoordeeld {
  voorstel: ImportVoorstel;
  fouten: KoppelingRijFout[];
}

/** Rows of another system: looked at and written as rows of a list are, in one transaction. */
@Injectable()
export class KoppelingSchrijver {
  constructor(
    private readonly kader: ImportKaderLezer,
    private readonly opslag: DienstverbandRepository,
    private readonly standen: Standen,
  ) {}

  /** Numbers wait in line, as everywhere an employment is written; what is read after that stays so. */
  async beoordeel(
    tx: Transactie,
    inzage: Inzage,
    rijen: readonly KoppelingRijInvoer[],
    nu: Date,
  ): Promise<Beoordeeld[]> {
    const regels = rijen.map((r, i) => alsImportRegel(r, i + 1));
    const nummers = regels.flatMap((r) => (r.personeelsnummer === null ? [] : [r.personeelsnummer]));
    await opSlot(tx, inzage, nummers);
    const kader = await this.kader.lees(tx, inzage.organisatieId, nummers, dagVan(nu));
    const eenheidNu = new Map([...kader.bestaand.values()].flat().map((d) => [d.id, d.eenheidId]));
    const bereik: KoppelingBereik = {
      eenheidIds: await eenhedenVan(tx, inzage),
      eenheidNu: (id) => eenheidNu.get(id) ?? null,
    };
    const gezien = new Set<string>();
    return regels.map((r, i) => {
      const voorstel = stelVoor(r, kader);
      const dubbel = r.personeelsnummer !== null && gezien.has(r.personeelsnummer);
      if (r.personeelsnummer !== null) gezien.add(r.personeelsnummer);
      return { voorstel, fouten: koppelingFouten(rijen[i] ?? {}, voorstel, bereik, dubbel) };
    });
  }

  /** Writes those that change something. Answers per row which version it has now; the state follows in the background. */
  async schrijf(tx: Transactie, inzage: Inzage, voorstellen: readonly ImportVoorstel[], nu: Date): Promise<void> {
    const regels = voorstellen.flatMap(teSchrijven);
    if (regels.length === 0) return;
    const deel = await beslis(tx, inzage, regels, dagVan(nu));
    if (deel.uitkomsten.some((u) => u.uitkomst === 'BOTSING')) throw new Error('koppeling: a row changed under a lock');
    await schrijfDeel(tx, inzage, this.opslag, deel, nu);
    const geraakt = regels.flatMap((r) => (r.id !== null && raaktStand(r.verschil) ? [r.id] : []));
    // What was found out about people is not for another system, so it cannot make the state. Until the worker did: no.
    await tx.wijzig(
      `update vergewis.dienstverband d set stand_op = null, stand_status = 'NIET_INZETBAAR', stand_reden = 'De gegevens zijn net gewijzigd. Dit wordt opnieuw nagekeken.'
       where d.organisatie_id = $1 and (d.id = any($2) or d.id = any($3))`,
      [inzage.organisatieId, geraakt, deel.nieuwe.map((d) => d.id)],
    );
    await this.standen.laatNakijken(tx, inzage);
  }
}

function teSchrijven(v: ImportVoorstel): TeSchrijven[] {
  if (v.gegevens === null || (v.actie !== 'NIEUW' && v.actie !== 'WIJZIGT')) return [];
  return [
    {
      rij: v.rij,
      actie: v.actie,
      gegevens: { ...v.gegevens, persoonId: v.persoonId },
      verschil: v.verschil,
      id: v.dienstverbandId,
      versie: v.versie,
    },
  ];
}

async function opSlot(tx: Transactie, { organisatieId }: Inzage, nummers: readonly string[]): Promise<void> {
  const sleutels = [...new Set(nummers)].sort().map((n) => `personeelsnummer:${organisatieId}:${n}`);
  await tx.rijen(
    'select pg_advisory_xact_lock(hashtextextended(s.sleutel, 0)) from (select u.sleutel from unnest($1::text[]) as u(sleutel) order by u.sleutel) s',
    [sleutels],
  );
  await tx.rijen(
    'select 1 from vergewis.dienstverband d where d.organisatie_id = $1 and d.personeelsnummer = any($2) order by d.id for update',
    [organisatieId, nummers],
  );
}

/** The units of this key; null is all. */
async function eenhedenVan(tx: Transactie, { koppeling, organisatieId }: Inzage): Promise<ReadonlySet<string> | null> {
  if (!koppeling?.eenheidId) return null;
  const rijen = await tx.rijen<{ id: string }>(
    `with recursive onder as (select e.id from organisatie.eenheid e where e.organisatie_id = $1 and e.id = $2
       union select e.id from organisatie.eenheid e join onder o on e.organisatie_id = $1 and e.ouder_id = o.id) select id from onder`,
    [organisatieId, koppeling.eenheidId],
  );
  return new Set(rijen.map((r) => r.id));
}
