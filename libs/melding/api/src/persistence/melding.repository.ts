import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { MeldingStatus } from '@meldbaken/melding/contract';
import { nummerVan, type Ronde } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { TijdlijnEntity } from './entiteiten/behandeling.entity';
import { MeldingTekstEntity, type TekstSoort } from './entiteiten/tekst.entity';

/** Injection token: the keyed rounds that hide the order of report numbers, per tenant. */
export const NUMMER_RONDE = Symbol('NUMMER_RONDE');
export type NummerRonde = (organisatieId: string, jaar: number) => Ronde;

/** The head of a report, locked for this act. */
export interface MeldingRij {
  id: string;
  nummer: string;
  status: MeldingStatus;
  eenheidId: string;
  behandelaarId: string | null;
  versie: number;
}

@Injectable()
export class MeldingRepository {
  constructor(
    private readonly regels: Toegangsregels,
    @Inject(NUMMER_RONDE) private readonly ronde: NummerRonde,
  ) {}

  /** The report on which this caller may do this act, locked; null when there is none for them. */
  async voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<MeldingRij | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'Melding', 2);
    const vraag = `select m.id, m.nummer, m.status, m.eenheid_id as "eenheidId", m.behandelaar_id as "behandelaarId", m.versie
       from melding.melding m where m.id = $1 and ${p.sql}`;
    return tx.rijNaSlot<MeldingRij>(vraag, 'm', [id, ...p.waarden]);
  }

  /** The tenant's next number of this year, in an order that shows nothing. */
  async nummer(tx: Transactie, organisatieId: string, jaar: number): Promise<string> {
    await tx.wijzig(
      'insert into melding.teller (organisatie_id, jaar, stand) values ($1, $2, 0) on conflict do nothing',
      [organisatieId, jaar],
    );
    const r = await tx.rij<{ stand: number }>(
      'update melding.teller set stand = stand + 1 where organisatie_id = $1 and jaar = $2 returning stand',
      [organisatieId, jaar],
    );
    if (!r) throw new Error('the counter of report numbers is gone');
    return nummerVan(jaar, r.stand - 1, this.ronde(organisatieId, jaar));
  }

  /** Each change of the report raises its version, so that two editors cannot overwrite each other unseen. */
  async bewaar(
    tx: Transactie,
    m: MeldingRij,
    wijziging: { status?: MeldingStatus; behandelaarId?: string | null } = {},
  ): Promise<void> {
    const n = await tx.wijzig(
      'update melding.melding set status = $3, behandelaar_id = $4, versie = versie + 1 where id = $1 and versie = $2',
      [
        m.id,
        m.versie,
        wijziging.status ?? m.status,
        wijziging.behandelaarId === undefined ? m.behandelaarId : wijziging.behandelaarId,
      ],
    );
    if (n !== 1) throw new Error('the report changed while it was locked');
  }

  async schrijfTekst(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    soort: TekstSoort,
    tekst: string | null,
    op: Date,
    onderwerpId: string | null = null,
  ): Promise<void> {
    if (tekst === null) return;
    await tx.opslag(MeldingTekstEntity).insert({
      organisatieId: inzage.organisatieId,
      id: uuidv7(),
      meldingId,
      dossierId: meldingId,
      soort,
      versie: 1,
      onderwerpId,
      tekst,
      auteurId: inzage.lidmaatschapId,
      op,
    });
  }

  /** One line of the timeline: codes and ids, the words are made when it is read. Answers its id, so that a text can hang on it. */
  async schrijfTijdlijn(
    tx: Transactie,
    inzage: Inzage,
    meldingId: string,
    soort: string,
    op: Date,
    gegevens: Record<string, string> = {},
  ): Promise<string> {
    const id = uuidv7();
    await tx.opslag(TijdlijnEntity).insert({
      organisatieId: inzage.organisatieId,
      id,
      meldingId,
      dossierId: meldingId,
      soort,
      op,
      // The reporter's identity does not travel in the timeline.
      doorId: soort === 'INGEDIEND' ? null : inzage.lidmaatschapId,
      gegevens,
    });
    return id;
  }
}
