import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { KlachtDeelSoort, KlachtOordeelSoort, KlachtStand } from '@meldbaken/melding/contract';
import type { KlachtGenoemde, KlachtVerloop } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { DEEL, plekVanDeel, plekVanGenoemde } from './klacht-delen';

/** The head of a complaint, locked for this act. */
export interface KlachtRij {
  id: string;
  nummer: string;
  stand: KlachtStand;
  ontvangenOp: string;
  eenheidId: string | null;
  behandelaarId: string | null;
  /** The report that the complaint is about. */
  gaatOverId: string | null;
  gehoord: boolean | null;
  uitkomst: KlachtOordeelSoort | null;
  verstuurdOp: Date | null;
  versie: number;
}

export type KlachtWijziging = Partial<Omit<KlachtRij, 'id' | 'nummer' | 'ontvangenOp' | 'eenheidId' | 'versie'>>;

const KOLOMMEN = `k.id, k.nummer, k.stand, k.ontvangen_op::text as "ontvangenOp", k.eenheid_id as "eenheidId", k.behandelaar_id as "behandelaarId",
  k.gaat_over_id as "gaatOverId", k.gehoord, k.uitkomst, k.verstuurd_op as "verstuurdOp", k.versie`;

/** As the rules see it. */
export const verloopVan = (k: KlachtRij): KlachtVerloop => ({
  stand: k.stand,
  heeftBehandelaar: k.behandelaarId !== null,
  gehoord: k.gehoord !== null,
  verstuurd: k.verstuurdOp !== null,
  ingetrokken: k.uitkomst === 'INGETROKKEN',
});

@Injectable()
export class KlachtRepository {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly verzegelaar: Verzegelaar,
  ) {}

  /** The complaint on which this caller may do this act, locked; null when there is none for them. */
  async voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<KlachtRij | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'Klacht', 2);
    const vraag = `select ${KOLOMMEN} from melding.klacht k where k.id = $1 and ${p.sql}`;
    return tx.rijNaSlot<KlachtRij & Record<string, unknown>>(vraag, 'k', [id, ...p.waarden]);
  }

  /** The complaint, locked, for whoever may see it; no right on an act is asked. */
  async opSlot(tx: Transactie, id: string): Promise<KlachtRij | null> {
    const vraag = `select ${KOLOMMEN} from melding.klacht k where k.id = $1`;
    return tx.rijNaSlot<KlachtRij & Record<string, unknown>>(vraag, 'k', [id]);
  }

  /** Each change raises the version; the row in hand follows, so that one act can write twice. */
  async bewaar(tx: Transactie, k: KlachtRij, wijziging: KlachtWijziging, nu: Date): Promise<void> {
    const na = { ...k, ...wijziging };
    const n = await tx.wijzig(
      `update melding.klacht set stand = $3, behandelaar_id = $4, gaat_over_id = $5, gehoord = $6, uitkomst = $7, verstuurd_op = $8,
         laatst_op = $9, versie = versie + 1 where id = $1 and versie = $2`,
      [k.id, k.versie, na.stand, na.behandelaarId, na.gaatOverId, na.gehoord, na.uitkomst, na.verstuurdOp, nu],
    );
    if (n !== 1) throw new Error('the complaint changed while it was locked');
    Object.assign(k, wijziging, { versie: k.versie + 1 });
  }

  /** Adds a part, sealed; a second one of its kind is a new version. */
  async schrijf<S extends KlachtDeelSoort>(
    tx: Transactie,
    inzage: Inzage,
    klachtId: string,
    deel: { soort: S; inhoud: z.input<(typeof DEEL)[S]> },
    nu: Date,
  ): Promise<void> {
    const { soort } = deel;
    const r = await tx.rij<{ versie: number; volgnummer: number }>(
      `select coalesce(max(versie) filter (where soort = $2), 0) + 1 as versie, coalesce(max(volgnummer), 0) + 1 as volgnummer from melding.klacht_deel where klacht_id = $1`,
      [klachtId, soort],
    );
    const { versie, volgnummer } = r ?? { versie: 1, volgnummer: 1 };
    const plek = plekVanDeel(klachtId, soort, versie);
    const inhoud = await this.verzegelaar.verzegel(tx, inzage, plek, JSON.stringify(deel.inhoud));
    await tx.wijzig(
      `insert into melding.klacht_deel (organisatie_id, klacht_id, dossier_id, soort, versie, volgnummer, inhoud, op, door_id) values ($1, $2, $2, $3, $4, $5, $6, $7, $8)`,
      [inzage.organisatieId, klachtId, soort, versie, volgnummer, inhoud, nu, inzage.lidmaatschapId],
    );
  }

  async noem(tx: Transactie, inzage: Inzage, klachtId: string, g: KlachtGenoemde): Promise<void> {
    const id = uuidv7();
    const getypt = g.soort === 'NAAM';
    const naam = getypt ? await this.verzegelaar.verzegel(tx, inzage, plekVanGenoemde(klachtId, id), g.naam) : null;
    await tx.wijzig(
      `insert into melding.klacht_genoemde (organisatie_id, id, klacht_id, dossier_id, persoon_id, naam, stand) values ($1, $2, $3, $3, $4, $5, $6)`,
      [inzage.organisatieId, id, klachtId, getypt ? null : g.persoonId, naam, getypt ? 'GETYPT' : 'GEKOZEN'],
    );
  }
}
