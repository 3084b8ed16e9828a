import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Verzegelaar, type Opener, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { Zoekwoorden } from './zoekwoorden';
import { woordenVan } from './woorden-van';

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

/** A row as it is stored: what it is stands in the seal too, so that no row passes for another. */
export interface VerzegeldeTekst {
  id: string;
  soort: string;
  onderwerpId: string | null;
  versie: number;
}

/** Where the seal of a text belongs. */
export const plekVanTekst = (dossierId: string, t: VerzegeldeTekst): Plek => ({
  recordId: dossierId,
  tabel: 'melding.melding_tekst',
  kolom: 'tekst',
  rij: [t.id, t.soort, t.onderwerpId ?? '', t.versie].join(':'),
});

/** Opens a text that one statement brought along as base64. */
export const tekstVan = (open: Opener, dossierId: string, t: VerzegeldeTekst & { verzegeld: string }): string =>
  open(plekVanTekst(dossierId, t), Buffer.from(t.verzegeld, 'base64')).toString('utf8');

/** Kinds that no search finds: they are about who reported, or for few eyes. */
const NIET_DOORZOEKBAAR = /^(KLUIS|MELDER|BENADELING|BERICHT|CONSULTATIE)/;
export const doorzoekbaar = (soort: string): boolean => !NIET_DOORZOEKBAAR.test(soort);

/** The only way to the words of a dossier. Nobody joins `melding.melding_tekst` in SQL: what stands there is sealed. */
@Injectable()
export class MeldingTeksten {
  constructor(
    private readonly verzegelaar: Verzegelaar,
    private readonly zoekwoorden: Zoekwoorden,
  ) {}

  async schrijf(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    plaats: TekstPlaats,
    tekst: string | null,
    op: Date,
  ): Promise<void> {
    if (tekst !== null) await this.bewaar(tx, wie, plaats, { tekst, woorden: tekst }, op);
  }

  /** The words of one part and version as one block. */
  async schrijfBlok(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    plaats: TekstPlaats & { onderwerpId: string; versie: number },
    inhoud: object,
    op: Date,
  ): Promise<void> {
    await this.bewaar(tx, wie, plaats, { tekst: JSON.stringify(inhoud), woorden: woordenVan(inhoud) }, op);
  }

  /** Texts of one dossier that this caller may read, oldest version first. */
  async lees(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    dossierId: string,
    soorten: readonly string[],
  ): Promise<GelezenTekst[]> {
    const rijen = await tx.rijen<VerzegeldeTekst & { tekst: Buffer; auteurId: string | null; op: Date }>(
      `select t.id, t.soort, t.onderwerp_id as "onderwerpId", t.versie, t.tekst, t.auteur_id as "auteurId", t.op
       from melding.melding_tekst t where t.organisatie_id = $1 and t.dossier_id = $2 and t.soort = any($3) order by t.versie, t.id`,
      [wie.organisatieId, dossierId, soorten],
    );
    const cellen = rijen.map((r) => ({ plek: plekVanTekst(dossierId, r), verzegeld: r.tekst }));
    const open = await this.verzegelaar.openAlle(tx, wie, cellen);
    return rijen.map(({ id: _, ...r }, i) => ({ ...r, tekst: (open[i] ?? Buffer.alloc(0)).toString('utf8') }));
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

  private async bewaar(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    plaats: TekstPlaats,
    t: { tekst: string; woorden: string },
    op: Date,
  ): Promise<void> {
    const { dossierId, soort } = plaats;
    const rij = { id: uuidv7(), soort, onderwerpId: plaats.onderwerpId ?? null, versie: plaats.versie ?? 1 };
    const verzegeld = await this.verzegelaar.verzegel(tx, wie, plekVanTekst(dossierId, rij), t.tekst);
    await tx.wijzig(
      `insert into melding.melding_tekst (organisatie_id, id, melding_id, dossier_id, soort, versie, onderwerp_id, tekst, auteur_id, op)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        wie.organisatieId,
        rij.id,
        plaats.isMelding === false ? null : dossierId,
        dossierId,
        soort,
        rij.versie,
        rij.onderwerpId,
        verzegeld,
        'lidmaatschapId' in wie ? wie.lidmaatschapId : null,
        op,
      ],
    );
    if (doorzoekbaar(soort)) await this.zoekwoorden.noteer(tx, wie, dossierId, t.woorden);
  }
}
