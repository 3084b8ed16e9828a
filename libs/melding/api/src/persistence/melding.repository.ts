import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { MeldingStatus } from '@meldbaken/melding/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { TijdlijnEntity } from './entiteiten/behandeling.entity';
import { Genoemden } from './genoemden';
import { NUMMER_RONDE, volgendNummer, type NummerRonde } from './meldingnummers';
import type { TekstSoort } from './tekst-soort';
import { MeldingTeksten } from './teksten';

export { NUMMER_RONDE, nummerRonde, type NummerRonde } from './meldingnummers';

/** Lines that the reporter causes: who that is, is not in them. */
const VAN_MELDER: readonly string[] = ['INGEDIEND', 'BIJLAGE_VAN_MELDER'];

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
    private readonly teksten: MeldingTeksten,
    readonly genoemden: Genoemden,
  ) {}

  /** The report on which this caller may do this act, locked; null when there is none for them. */
  async voor(tx: Transactie, inzage: Inzage, handeling: string, id: string): Promise<MeldingRij | null> {
    const p = this.regels.voorwaarde(inzage, handeling, 'Melding', 2);
    const vraag = `select m.id, m.nummer, m.status, m.eenheid_id as "eenheidId", m.behandelaar_id as "behandelaarId", m.versie
       from melding.melding m where m.id = $1 and ${p.sql}`;
    return tx.rijNaSlot<MeldingRij>(vraag, 'm', [id, ...p.waarden]);
  }

  /** The tenant's next number of this year, in an order that shows nothing. */
  nummer(tx: Transactie, organisatieId: string, jaar: number): Promise<string> {
    return volgendNummer(tx, organisatieId, jaar, this.ronde);
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
    await this.teksten.schrijf(tx, inzage, { dossierId: meldingId, soort, onderwerpId }, tekst, op);
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
      doorId: VAN_MELDER.includes(soort) ? null : inzage.lidmaatschapId,
      gegevens,
    });
    return id;
  }
}
