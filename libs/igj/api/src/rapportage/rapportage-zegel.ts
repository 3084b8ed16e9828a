import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { hoofdstukVan, schoneInhoud, type HoofdstukCode, type HoofdstukInhoud } from '@meldbaken/igj/model';
import { Verzegelaar, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

/** One kept version of one chapter. */
export interface HoofdstukVersie {
  readonly hoofdstuk: HoofdstukCode;
  readonly versie: number;
  readonly op: Date;
  readonly doorId: string;
  readonly door: string;
  readonly sleutel: string;
  readonly inhoud: HoofdstukInhoud;
}

export interface RapportagePlaats {
  readonly id: string;
  readonly dossierId: string;
}

export interface RapportageOvergang {
  readonly naar: string;
  readonly op: Date;
  readonly door: string;
  readonly reden: string | null;
}

interface VersieRij extends Record<string, unknown> {
  hoofdstuk: string;
  versie: number;
  op: Date;
  doorId: string;
  door: string;
  sleutel: string;
  inhoud: Buffer;
}

interface OvergangRij extends Record<string, unknown> {
  id: string;
  naar: string;
  op: Date;
  door: string;
  reden: Buffer | null;
}

/** Where the seal of a chapter belongs: it opens as this version of this chapter alone. */
const plek = (r: RapportagePlaats, hoofdstuk: string, versie: number): Plek => ({
  recordId: r.dossierId,
  tabel: 'igj.rapportage_hoofdstuk',
  kolom: 'inhoud',
  rij: [r.id, hoofdstuk, versie].join(':'),
});

const redenPlek = (r: RapportagePlaats, id: string): Plek => ({
  recordId: r.dossierId,
  tabel: 'igj.rapportage_overgang',
  kolom: 'reden',
  rij: id,
});

/** The only way to the words of a report: sealed when written, opened when read. */
@Injectable()
export class RapportageZegel {
  constructor(private readonly verzegelaar: Verzegelaar) {}

  async schrijf(
    tx: Transactie,
    inzage: Inzage,
    r: RapportagePlaats,
    v: { hoofdstuk: HoofdstukCode; versie: number; inhoud: HoofdstukInhoud; sleutel: string; op: Date },
  ): Promise<void> {
    const zegel = await this.verzegelaar.verzegel(tx, inzage, plek(r, v.hoofdstuk, v.versie), JSON.stringify(v.inhoud));
    await tx.wijzig(
      `insert into igj.rapportage_hoofdstuk (organisatie_id, rapportage_id, hoofdstuk, versie, dossier_id, inhoud, door_id, op, sleutel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [inzage.organisatieId, r.id, v.hoofdstuk, v.versie, r.dossierId, zegel, inzage.lidmaatschapId, v.op, v.sleutel],
    );
  }

  /** The newest version of each chapter, or with a chapter all its versions, oldest first. */
  async versies(
    tx: Transactie,
    inzage: Inzage,
    r: RapportagePlaats,
    hoofdstuk?: HoofdstukCode,
  ): Promise<HoofdstukVersie[]> {
    const rijen = await tx.rijen<VersieRij>(
      `select h.hoofdstuk, h.versie, h.op, h.door_id as "doorId", h.sleutel, h.inhoud, l.naam as door from igj.rapportage_hoofdstuk h
       join weergave.lid l on l.organisatie_id = h.organisatie_id and l.id = h.door_id
       where h.organisatie_id = $1 and h.rapportage_id = $2 and ($3::text is null or h.hoofdstuk = $3)
         and ($3::text is not null or h.versie = (select max(x.versie) from igj.rapportage_hoofdstuk x
           where x.organisatie_id = h.organisatie_id and x.rapportage_id = h.rapportage_id and x.hoofdstuk = h.hoofdstuk))
       order by h.hoofdstuk, h.versie`,
      [inzage.organisatieId, r.id, hoofdstuk ?? null],
    );
    const cellen = rijen.map((v) => ({ plek: plek(r, v.hoofdstuk, v.versie), verzegeld: v.inhoud }));
    const open = await this.verzegelaar.openAlle(tx, inzage, cellen);
    return rijen.flatMap(({ hoofdstuk: code, ...rest }, i) => {
      const h = hoofdstukVan(code);
      if (!h) return [];
      const ruw: unknown = JSON.parse((open[i] ?? Buffer.from('{}')).toString('utf8'));
      return [{ ...rest, hoofdstuk: h.code, inhoud: schoneInhoud(h, ruw) }];
    });
  }

  /** Who wrote a version of which chapters: names of chapters, no words. */
  async schrijvers(
    tx: Transactie,
    inzage: Inzage,
    r: RapportagePlaats,
  ): Promise<{ hoofdstuk: string; doorId: string }[]> {
    return tx.rijen<{ hoofdstuk: string; doorId: string }>(
      `select distinct h.hoofdstuk, h.door_id as "doorId" from igj.rapportage_hoofdstuk h
       join igj.rapportage a on a.organisatie_id = h.organisatie_id and a.id = h.rapportage_id
       join igj.rapportage b on b.organisatie_id = a.organisatie_id and b.externe_melding_id = a.externe_melding_id and a.nummer <= b.nummer
       where b.organisatie_id = $1 and b.id = $2`,
      [inzage.organisatieId, r.id],
    );
  }

  async noteer(
    tx: Transactie,
    inzage: Inzage,
    r: RapportagePlaats,
    o: { naar: string; reden: string | null },
    nu: Date,
  ): Promise<void> {
    const id = uuidv7();
    const reden = o.reden === null ? null : await this.verzegelaar.verzegel(tx, inzage, redenPlek(r, id), o.reden);
    await tx.wijzig(
      `insert into igj.rapportage_overgang (organisatie_id, id, rapportage_id, dossier_id, naar_status, op, door_id, reden)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [inzage.organisatieId, id, r.id, r.dossierId, o.naar, nu, inzage.lidmaatschapId, reden],
    );
  }

  /** Every change of state, newest first. */
  async overgangen(tx: Transactie, inzage: Inzage, r: RapportagePlaats): Promise<RapportageOvergang[]> {
    const rijen = await tx.rijen<OvergangRij>(
      `select o.id, o.naar_status as naar, o.op, o.reden, l.naam as door from igj.rapportage_overgang o
       join weergave.lid l on l.organisatie_id = o.organisatie_id and l.id = o.door_id
       where o.organisatie_id = $1 and o.rapportage_id = $2 order by o.op desc, o.id desc`,
      [inzage.organisatieId, r.id],
    );
    const cellen = rijen.flatMap((o) => (o.reden ? [{ plek: redenPlek(r, o.id), verzegeld: o.reden }] : []));
    const open = await this.verzegelaar.openAlle(tx, inzage, cellen);
    const redenen = new Map(cellen.map((c, i) => [c.plek.rij, (open[i] ?? Buffer.alloc(0)).toString('utf8')]));
    return rijen.map(({ id, naar, op, door }) => ({ naar, op, door, reden: redenen.get(id) ?? null }));
  }
}
