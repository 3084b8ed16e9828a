import { Injectable } from '@nestjs/common';
import { Notificaties, type NotificatieSoort } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { rapportagePad } from './rapportage-pad';

interface Kop extends Record<string, unknown> {
  id: string;
  dossierId: string;
  externeMeldingId: string;
  meldingNummer: string;
  los: boolean;
  status: string;
  opstellerId: string;
  versie: number;
}

/** What a notice needs of a report: never a word of it. */
const KOP = `select r.id, r.dossier_id as "dossierId", r.externe_melding_id as "externeMeldingId", r.status, r.opsteller_id as "opstellerId", r.versie,
  e.melding_nummer as "meldingNummer", e.melding_id is null as los
  from igj.rapportage r join igj.externe_melding e on e.organisatie_id = r.organisatie_id and e.id = r.externe_melding_id
  where r.organisatie_id = $1 and r.id = $2`;

@Injectable()
abstract class MeldRapportage implements Gebeurtenisverwerker {
  abstract readonly naam: string;
  abstract readonly soort: string;

  constructor(
    protected readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  /** Who is told, and with which notice; null when it no longer matters. */
  protected abstract bericht(
    tx: Transactie,
    wie: SysteemInzage,
    kop: Kop,
  ): Promise<{ ontvangers: string[]; soort: NotificatieSoort } | null>;

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const kop = await tx.rij<Kop>(KOP, [wie.organisatieId, ids['rapportageId'] ?? null]);
    if (!kop) throw new Error('igj: the report of the investigation is not there');
    const bericht = await this.bericht(tx, wie, kop);
    if (!bericht) return;
    await this.notificaties.schrijf(
      tx,
      wie,
      {
        dossierId: kop.dossierId,
        ...bericht,
        sleutel: `${this.naam}:${kop.id}:${kop.versie}`,
        pad: rapportagePad(kop),
        mail: true,
      },
      nu,
    );
  }
}

/** A report that waits for a bestuurder who does not know of it would be late. */
@Injectable()
export class VraagBesluitWanneerRapportageAangeboden extends MeldRapportage {
  readonly naam = 'vraag-besluit-wanneer-rapportage-aangeboden';
  readonly soort = 'RapportageAangeboden';

  protected async bericht(
    tx: Transactie,
    wie: SysteemInzage,
    kop: Kop,
  ): Promise<{ ontvangers: string[]; soort: NotificatieSoort } | null> {
    if (kop.status !== 'TER_GOEDKEURING') return null;
    const ontvangers = await this.dossiers.leden(tx, wie.organisatieId, kop.dossierId, ['BESLISSER']);
    return { ontvangers, soort: 'BESLUIT_NODIG' };
  }
}

/** Who wrote it hears that the bestuurder wants it changed. */
@Injectable()
export class MeldSchrijversWanneerRapportageTeruggestuurd extends MeldRapportage {
  readonly naam = 'meld-schrijvers-wanneer-rapportage-teruggestuurd';
  readonly soort = 'RapportageTeruggestuurd';

  protected async bericht(
    tx: Transactie,
    wie: SysteemInzage,
    kop: Kop,
  ): Promise<{ ontvangers: string[]; soort: NotificatieSoort } | null> {
    if (kop.status !== 'IN_BEWERKING') return null;
    const schrijvers = await tx.rijen<{ id: string }>(
      `select distinct h.door_id as id from igj.rapportage_hoofdstuk h where h.organisatie_id = $1 and h.rapportage_id = $2 and h.hoofdstuk <> 'BESTUUR'`,
      [wie.organisatieId, kop.id],
    );
    // Who left the case meanwhile hears nothing of it any more.
    const bij = await this.dossiers.leden(tx, wie.organisatieId, kop.dossierId, [
      'ONTVANGER',
      'BEHANDELAAR',
      'ONDERZOEKER',
    ]);
    const ontvangers = [...new Set([kop.opstellerId, ...schrijvers.map((s) => s.id)])].filter((l) => bij.includes(l));
    return { ontvangers, soort: 'RAPPORTAGE_TERUG' };
  }
}
