import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Notificaties } from '@meldbaken/platform/notificatie';
import { Dossiers, Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { PAD } from '../persistence/externe-melding.repository';
import { vervangendeBestuurders } from './los-mensen';

interface Wacht extends Record<string, unknown> {
  id: string;
  dossierId: string;
  pad: string;
  opstellerId: string;
}

/** What waits for a bestuurder: a report to the authority, or the report of its investigation. */
const WACHT = `select e.id, e.dossier_id as "dossierId", ${PAD} as pad, e.opsteller_id as "opstellerId" from igj.externe_melding e
  where e.organisatie_id = $1 and (e.status = 'TER_BEKRACHTIGING' or exists (select 1 from igj.rapportage r
    where r.organisatie_id = e.organisatie_id and r.externe_melding_id = e.id and r.status = 'TER_GOEDKEURING')) order by e.id`;

/** A bestuurder can fall ill after something was offered. Then a deputy who is bestuurder too is let in, on that report alone. */
@Injectable()
export class VervangersErbij {
  constructor(
    private readonly transacties: Transacties,
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
    private readonly klok: Klok,
  ) {}

  /** How many deputies were let in. */
  async ronde(): Promise<number> {
    const nu = this.klok.nu();
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_vervanging($1) as id',
      [dagVan(nu)],
    );
    let totaal = 0;
    for (const { id: organisatieId } of tenants) {
      const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() };
      totaal += await this.transacties.als(wie, (tx) => this.voorTenant(tx, wie, nu));
    }
    return totaal;
  }

  private async voorTenant(tx: Transactie, wie: SysteemInzage, nu: Date): Promise<number> {
    let erbij = 0;
    for (const wacht of await tx.rijen<Wacht>(WACHT, [wie.organisatieId])) {
      const leden = await this.dossiers.leden(tx, wie.organisatieId, wacht.dossierId, ['BESLISSER']);
      const zoek = { dossierId: wacht.dossierId, beslissers: leden, behalve: wacht.opstellerId, vandaag: dagVan(nu) };
      const nieuw = (await vervangendeBestuurders(tx, wie, zoek)).filter((id) => !leden.includes(id));
      for (const id of nieuw) await this.haalErbij(tx, wie, wacht, id, nu);
      erbij += nieuw.length;
    }
    return erbij;
  }

  private async haalErbij(tx: Transactie, wie: SysteemInzage, wacht: Wacht, id: string, nu: Date): Promise<void> {
    const { dossierId } = wacht;
    await this.dossiers.geefLid(tx, wie, dossierId, id, 'BESLISSER', nu, 'Vervangt een bestuurder die afwezig is');
    const sleutel = `besluit-nodig-vervanger:${wacht.id}:${id}:${dagVan(nu)}`;
    const bericht = { soort: 'BESLUIT_NODIG', sleutel, pad: wacht.pad, mail: true } as const;
    await this.notificaties.schrijf(tx, wie, { dossierId, ontvangers: [id], ...bericht }, nu);
    await schrijfAudit(tx, wie, {
      handeling: 'externemelding.vervanger-erbij',
      onderwerp: 'ExterneMelding',
      onderwerpId: wacht.id,
      dossierId,
      uitkomst: 'GELUKT',
    });
  }
}
