import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** Where a text belongs: the dossier, the kind, and the part of the dossier (null is the dossier itself). */
export interface TekstPlaats {
  dossierId: string;
  /** False for a dossier that is no report yet (a consultation). */
  isMelding?: boolean;
  soort: string;
  onderwerpId?: string | null;
  versie?: number;
}

export interface GelezenTekst {
  soort: string;
  onderwerpId: string | null;
  versie: number;
  tekst: string;
  auteurId: string | null;
  op: Date;
}

/** One version of a part: what people typed in it, together. */
export interface Blok<T> {
  id: string;
  versie: number;
  inhoud: T;
  auteurId: string | null;
  op: Date;
}

/** The only way to the words of a dossier. Nobody joins `melding.melding_tekst` in SQL: what stands there is sealed. */
@Injectable()
export class MeldingTeksten {
  async schrijf(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    plaats: TekstPlaats,
    tekst: string | null,
    op: Date,
  ): Promise<void> {
    if (tekst === null) return;
    await tx.wijzig(
      `insert into melding.melding_tekst (organisatie_id, id, melding_id, dossier_id, soort, versie, onderwerp_id, tekst, auteur_id, op)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        wie.organisatieId,
        uuidv7(),
        plaats.isMelding === false ? null : plaats.dossierId,
        plaats.dossierId,
        plaats.soort,
        plaats.versie ?? 1,
        plaats.onderwerpId ?? null,
        tekst,
        'lidmaatschapId' in wie ? wie.lidmaatschapId : null,
        op,
      ],
    );
  }

  /** The words of one part and version as one block. */
  async schrijfBlok(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    plaats: TekstPlaats & { onderwerpId: string; versie: number },
    inhoud: object,
    op: Date,
  ): Promise<void> {
    await this.schrijf(tx, wie, plaats, JSON.stringify(inhoud), op);
  }

  /** Texts of one dossier that this caller may read, oldest version first. */
  async lees(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    dossierId: string,
    soorten: readonly string[],
  ): Promise<GelezenTekst[]> {
    return tx.rijen<GelezenTekst & Record<string, unknown>>(
      `select t.soort, t.onderwerp_id as "onderwerpId", t.versie, t.tekst, t.auteur_id as "auteurId", t.op
       from melding.melding_tekst t where t.organisatie_id = $1 and t.dossier_id = $2 and t.soort = any($3) order by t.versie, t.id`,
      [wie.organisatieId, dossierId, soorten],
    );
  }

  /** All versions of the blocks of one kind, oldest first; `lees` checks and types what was stored. */
  async blokken<T>(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    waar: { dossierId: string; soort: string },
    lees: (inhoud: unknown) => T,
  ): Promise<Blok<T>[]> {
    const rijen = await this.lees(tx, wie, waar.dossierId, [waar.soort]);
    return rijen.flatMap(({ onderwerpId, versie, tekst, auteurId, op }) =>
      onderwerpId === null ? [] : [{ id: onderwerpId, versie, inhoud: lees(JSON.parse(tekst)), auteurId, op }],
    );
  }
}
