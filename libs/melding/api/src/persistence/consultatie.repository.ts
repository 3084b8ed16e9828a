import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { ConsultatieInbrengSoort, ConsultatieStand } from '@meldbaken/melding/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { MeldingTeksten } from './teksten';

/** The head of a consultation, locked for this act. */
export interface ConsultatieRij {
  id: string;
  stand: ConsultatieStand;
  vragerId: string;
  eenheidId: string | null;
  persoonId: string | null;
  versie: number;
}

/** Words of a consultation: it is a dossier of its own, and no report. */
export const CONSULTATIE_TEKST = {
  feiten: 'CONSULTATIE_FEITEN',
  naam: 'CONSULTATIE_NAAM',
  inbreng: 'CONSULTATIE_INBRENG',
  sluiten: 'CONSULTATIE_SLUITEN',
} as const;

@Injectable()
export class ConsultatieRepository {
  constructor(
    private readonly regels: Toegangsregels,
    private readonly teksten: MeldingTeksten,
  ) {}

  /** The consultation on which this caller may do this act, locked; null when there is none for them. */
  async voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<ConsultatieRij | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'Consultatie', 2);
    const vraag = `select c.id, c.stand, c.vrager_id as "vragerId", c.eenheid_id as "eenheidId", c.persoon_id as "persoonId", c.versie
      from melding.consultatie c where c.id = $1 and ${p.sql}`;
    return tx.rijNaSlot<ConsultatieRij & Record<string, unknown>>(vraag, 'c', [id, ...p.waarden]);
  }

  async bewaar(
    tx: Transactie,
    c: ConsultatieRij,
    stand: ConsultatieStand,
    nu: Date,
    meldingId: string | null = null,
  ): Promise<void> {
    const n = await tx.wijzig(
      'update melding.consultatie set stand = $3, melding_id = $4, laatst_op = $5, versie = versie + 1 where id = $1 and versie = $2',
      [c.id, c.versie, stand, meldingId, nu],
    );
    if (n !== 1) throw new Error('the consultation changed while it was locked');
  }

  /** True when this contribution was made before. */
  async heeftInbreng(tx: Transactie, consultatieId: string, sleutel: string): Promise<boolean> {
    const rij = await tx.rij('select 1 from melding.consultatie_inbreng where consultatie_id = $1 and sleutel = $2', [
      consultatieId,
      sleutel,
    ]);
    return rij !== null;
  }

  async schrijfInbreng(
    tx: Transactie,
    inzage: Inzage,
    i: { consultatieId: string; soort: ConsultatieInbrengSoort; tekst: string | null; sleutel: string },
    nu: Date,
  ): Promise<void> {
    const id = uuidv7();
    await tx.wijzig(
      `insert into melding.consultatie_inbreng (organisatie_id, id, consultatie_id, dossier_id, soort, door_id, op, sleutel) values ($1, $2, $3, $3, $4, $5, $6, $7)`,
      [inzage.organisatieId, id, i.consultatieId, i.soort, inzage.lidmaatschapId, nu, i.sleutel],
    );
    await this.schrijfTekst(tx, inzage, i.consultatieId, CONSULTATIE_TEKST.inbreng, i.tekst, nu, id);
  }

  async schrijfTekst(
    tx: Transactie,
    inzage: Inzage,
    consultatieId: string,
    soort: string,
    tekst: string | null,
    nu: Date,
    onderwerpId: string | null = null,
  ): Promise<void> {
    await this.teksten.schrijf(
      tx,
      inzage,
      { dossierId: consultatieId, isMelding: false, soort, onderwerpId },
      tekst,
      nu,
    );
  }
}
