import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { externeMeldingPad } from '../persistence/externe-melding-taken';
import type { ZaakKop } from '../persistence/zaak-taken';
import type { OntvangenBericht } from './berichtverwerker';

/** Tells who works on it that the other side wrote: never what. */
@Injectable()
export class BerichtMelder {
  constructor(
    private readonly notificaties: Notificaties,
    private readonly dossiers: Dossiers,
  ) {}

  async meld(tx: Transactie, wie: SysteemInzage, b: OntvangenBericht, nu: Date): Promise<void> {
    const zaak = b.over === 'ZAAK';
    await this.notificaties.schrijf(
      tx,
      wie,
      {
        dossierId: zaak ? b.zaak.dossierId : b.kop.dossierId,
        ontvangers: zaak ? await this.vanZaak(tx, wie, b.zaak) : await this.vanMelding(tx, wie, b.kop),
        soort: zaak ? 'ZAAK_BERICHT' : 'IGJ_BERICHT',
        sleutel: `igj-bericht:${b.berichtId}`,
        pad: zaak ? `/postvak/${b.zaak.id}?deel=briefwisseling` : `${externeMeldingPad(b.kop)}&deel=briefwisseling`,
        mail: true,
      },
      nu,
    );
  }

  /** Who handles the case now, who prepared the report and who sent it. */
  private async vanMelding(
    tx: Transactie,
    wie: SysteemInzage,
    kop: { dossierId: string; opstellerId: string; bekrachtigdDoor: string | null },
  ): Promise<string[]> {
    const leden = await this.dossiers.leden(tx, wie.organisatieId, kop.dossierId, ['BEHANDELAAR']);
    return [...new Set([...leden, kop.opstellerId, ...(kop.bekrachtigdDoor === null ? [] : [kop.bekrachtigdDoor])])];
  }

  /** The inspecteur; before there is one, those who take in. */
  private async vanZaak(tx: Transactie, wie: SysteemInzage, zaak: ZaakKop): Promise<string[]> {
    if (zaak.inspecteurId !== null) return [zaak.inspecteurId];
    return this.dossiers.leden(tx, wie.organisatieId, zaak.dossierId, ['INTAKE']);
  }
}
