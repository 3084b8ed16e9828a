import { Injectable } from '@nestjs/common';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { OpstellenTeksten, plekVan } from '../opstellen/opstellen.teksten';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Verzendbevestiging } from '../opstellen/opstellen.type';
import type { RapportagePlaats } from './rapportage-zegel';
import { RapportageHandzending } from './rapportage-hand.type';

interface Verstuurd extends Record<string, unknown> {
  versie: number;
  op: Date;
  kenmerk: string | null;
  toelichting: Buffer | null;
  vastgelegdDoor: { id: string; naam: string };
  sleutel: string;
}

interface Bewijs extends Record<string, unknown> {
  id: string;
  soort: string;
  grootte: number;
  gescand: boolean;
  sha256: string;
  naam: Buffer;
  door: { id: string; naam: string };
  op: Date;
}

const LID = (kolom: string): string =>
  `(select json_build_object('id', l.id, 'naam', l.naam) from weergave.lid l where l.organisatie_id = x.organisatie_id and l.id = x.${kolom})`;

/** When a report was sent by hand, as somebody recorded it (the newest version counts), and its proof. */
@Injectable()
export class RapportageHandzendingen {
  constructor(private readonly teksten: OpstellenTeksten) {}

  verstuurd(tx: Transactie, rapportageId: string): Promise<Verstuurd[]> {
    return tx.rijen<Verstuurd>(
      `select x.versie, x.op, x.kenmerk, x.toelichting, x.sleutel, ${LID('vastgelegd_door')} as "vastgelegdDoor"
       from igj.rapportage_verstuurd x where x.rapportage_id = $1 order by x.versie desc`,
      [rapportageId],
    );
  }

  bewijzen(tx: Transactie, rapportageId: string): Promise<Bewijs[]> {
    return tx.rijen<Bewijs>(
      `select x.id, x.soort, x.grootte, x.gescand, x.sha256, x.naam, x.op, ${LID('door_id')} as door
       from igj.verzendbevestiging x where x.rapportage_id = $1 order by x.op, x.id`,
      [rapportageId],
    );
  }

  async legVast(
    tx: Transactie,
    inzage: Inzage,
    r: RapportagePlaats,
    v: { versie: number; op: Date; kenmerk: string | null; toelichting: string | null; sleutel: string },
    nu: Date,
  ): Promise<void> {
    const plek = plekVan(r.dossierId, 'rapportage_verstuurd', 'toelichting', `${r.id}:${v.versie}`);
    const toelichting = await this.teksten.verzegel(tx, inzage, plek, v.toelichting);
    await tx.wijzig(
      `insert into igj.rapportage_verstuurd (organisatie_id, rapportage_id, versie, dossier_id, op, kenmerk, toelichting, vastgelegd_op, vastgelegd_door, sleutel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        inzage.organisatieId,
        r.id,
        v.versie,
        r.dossierId,
        v.op,
        v.kenmerk?.replaceAll('\u0000', '').trim() || null,
        toelichting,
        nu,
        inzage.lidmaatschapId,
        v.sleutel,
      ],
    );
  }

  /** As the page shows it. */
  async lees(tx: Transactie, inzage: Inzage, r: RapportagePlaats): Promise<RapportageHandzending> {
    const [v] = await this.verstuurd(tx, r.id);
    const bewijzen = await this.bewijzen(tx, r.id);
    const [toelichting = null, ...namen] = await this.teksten.open(tx, inzage, [
      {
        plek: plekVan(r.dossierId, 'rapportage_verstuurd', 'toelichting', `${r.id}:${v?.versie ?? 0}`),
        verzegeld: v?.toelichting ?? null,
      },
      ...bewijzen.map((b) => ({ plek: plekVan(r.dossierId, 'verzendbevestiging', 'naam', b.id), verzegeld: b.naam })),
    ]);
    return Object.assign(new RapportageHandzending(), {
      verstuurdOp: v?.op ?? null,
      kenmerk: v?.kenmerk ?? null,
      toelichting,
      vastgelegdDoor: v ? Object.assign(new LidKort(), v.vastgelegdDoor) : null,
      bewijzen: bewijzen.map((b, i) =>
        Object.assign(new Verzendbevestiging(), b, {
          naam: namen[i] ?? '',
          door: Object.assign(new LidKort(), b.door),
        }),
      ),
    });
  }
}
