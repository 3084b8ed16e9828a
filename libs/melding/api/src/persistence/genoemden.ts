import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { vouwNaam, type Indiening } from '@meldbaken/melding/model';
import type { GenoemdeStand } from '@meldbaken/melding/contract';
import { BlindeIndex, Verzegelaar, type Opener, type Plek } from '@meldbaken/platform/sleutels';
import type { Transactie } from '@meldbaken/platform/tenancy';
import { GenoemdeEntity } from './entiteiten/betrokken.entity';
import { Zoekwoorden } from './zoekwoorden';

interface Wie {
  organisatieId: string;
}

export interface GelezenGenoemde {
  id: string;
  rol: 'PLEGER' | 'CLIENT';
  persoonId: string | null;
  stand: GenoemdeStand;
  /** As it was typed; null for somebody who was picked. */
  naam: string | null;
}

export interface NieuweGenoemde {
  rol: 'PLEGER' | 'CLIENT';
  persoonId: string | null;
  naam: string | null;
  stand: GenoemdeStand;
}

/** Where the seal of a typed name belongs. */
export const plekVanNaam = (dossierId: string, id: string): Plek => ({
  recordId: dossierId,
  tabel: 'melding.genoemde',
  kolom: 'naam',
  rij: id,
});

/** Opens a typed name that one statement brought along as base64. */
export const naamVan = (open: Opener, dossierId: string, id: string, verzegeld: string | null): string | null =>
  verzegeld === null ? null : open(plekVanNaam(dossierId, id), Buffer.from(verzegeld, 'base64')).toString('utf8');

/** Who a report names. A typed name is sealed; equal names are found by their mark. Nobody reads `genoemde.naam` in SQL. */
@Injectable()
export class Genoemden {
  constructor(
    private readonly verzegelaar: Verzegelaar,
    private readonly index: BlindeIndex,
    private readonly zoekwoorden: Zoekwoorden,
  ) {}

  async schrijf(tx: Transactie, wie: Wie, dossierId: string, genoemden: readonly NieuweGenoemde[]): Promise<void> {
    for (const g of genoemden) {
      const id = uuidv7();
      const { naam } = g;
      await tx.opslag(GenoemdeEntity).insert({
        organisatieId: wie.organisatieId,
        id,
        meldingId: dossierId,
        dossierId,
        rol: g.rol,
        persoonId: g.persoonId,
        stand: g.stand,
        naam: naam === null ? null : await this.verzegelaar.verzegel(tx, wie, plekVanNaam(dossierId, id), naam),
        naamMerk: naam === null ? null : await this.merk(tx, wie, naam),
      });
      if (naam !== null) await this.zoekwoorden.noteer(tx, wie, dossierId, naam);
    }
  }

  /** Whom this report names, for who may read it. */
  async lees(tx: Transactie, wie: Wie, dossierId: string): Promise<GelezenGenoemde[]> {
    const rijen = await tx.rijen<Omit<GelezenGenoemde, 'naam'> & { naam: Buffer | null }>(
      `select g.id, g.rol, g.persoon_id as "persoonId", g.stand, g.naam from melding.genoemde g
       where g.organisatie_id = $1 and g.dossier_id = $2 order by g.id`,
      [wie.organisatieId, dossierId],
    );
    const cellen = rijen.flatMap((r) => (r.naam ? [{ plek: plekVanNaam(dossierId, r.id), verzegeld: r.naam }] : []));
    const namen = await this.verzegelaar.openAlle(tx, wie, cellen);
    const opId = new Map(cellen.map((c, i) => [c.plek.rij, namen[i]?.toString('utf8') ?? null]));
    return rijen.map((r) => ({ ...r, naam: opId.get(r.id) ?? null }));
  }

  /** Marks of folded names, to find them elsewhere. */
  async merken(tx: Transactie, wie: Wie, gevouwen: readonly string[]): Promise<Buffer[]> {
    if (!gevouwen.length) return [];
    return gevouwen.map(await this.index.merker(tx, wie, 'melding.genoemde'));
  }

  /** By which equal names are found: case, accents and spaces folded. */
  private merk(tx: Transactie, wie: Wie, naam: string): Promise<Buffer> {
    return this.index.merk(tx, wie, 'melding.genoemde', vouwNaam(naam));
  }
}

/** Whom a report names when it comes in. */
export function genoemdenVan(i: Indiening): NieuweGenoemde[] {
  const pleger: NieuweGenoemde[] =
    i.pleger.soort === 'PERSOON'
      ? [{ rol: 'PLEGER', persoonId: i.pleger.persoonId, naam: null, stand: 'GEKOZEN' }]
      : i.pleger.soort === 'NAAM'
        ? [{ rol: 'PLEGER', persoonId: null, naam: i.pleger.naam, stand: 'GETYPT' }]
        : [];
  const client: NieuweGenoemde[] =
    i.clientNaam === null ? [] : [{ rol: 'CLIENT', persoonId: null, naam: i.clientNaam, stand: 'GETYPT' }];
  return [...pleger, ...client];
}
