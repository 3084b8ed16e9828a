import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { NOTITIE_EINDE_DAGEN } from '@meldbaken/melding/model';
import { Klok } from '@meldbaken/platform/klok';
import { Notificaties, type NieuweNotificatie } from '@meldbaken/platform/notificatie';
import { Dossiers, Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { WERKDAGEN_POORT, type WerkdagenPoort } from '@meldbaken/termijn/contract';
import { BELOFTEN, EINDIGENDE_NOTITIES } from './herinneringen.sql';
import { wieBehandelt } from './wie-behandelt';

type Belofte = { id: string; nummer: string; laat: boolean };
type Einde = { meldingId: string; auteurId: string; nummer: string; eindeOp: string };

interface Dagen {
  vandaag: string;
  /** The next working day: a promise of that day is reminded of today. */
  volgende: string;
  nu: Date;
}

/** What asks for attention because a day comes near, found from the tables by the sweep. */
@Injectable()
export class Herinneringen {
  constructor(
    private readonly transacties: Transacties,
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
    private readonly klok: Klok,
    @Inject(WERKDAGEN_POORT) private readonly werkdagen: WerkdagenPoort,
  ) {}

  /** Answers how many were written. */
  async ronde(): Promise<number> {
    const nu = this.klok.nu();
    const dagen = { vandaag: dagVan(nu), volgende: this.werkdagen.na(nu, 1), nu };
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_herinneringen($1, $2, $3) as id',
      [dagen.vandaag, dagen.volgende, NOTITIE_EINDE_DAGEN],
    );
    let totaal = 0;
    for (const { id: organisatieId } of tenants) {
      const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() };
      totaal += await this.transacties.als(wie, (tx) => this.voorTenant(tx, wie, dagen));
    }
    return totaal;
  }

  private async voorTenant(tx: Transactie, wie: SysteemInzage, dagen: Dagen): Promise<number> {
    const lijst = [...(await this.beloften(tx, wie, dagen)), ...(await this.notities(tx, wie, dagen))];
    await this.notificaties.schrijfAlle(tx, wie, lijst, dagen.nu);
    return lijst.length;
  }

  /** The promised first answer is due, or past. */
  private async beloften(tx: Transactie, wie: SysteemInzage, d: Dagen): Promise<NieuweNotificatie[]> {
    const rijen = await tx.rijen<Belofte>(BELOFTEN, [wie.organisatieId, d.vandaag, d.volgende]);
    const uit: NieuweNotificatie[] = [];
    for (const { id, nummer, laat } of rijen)
      uit.push({
        dossierId: id,
        ontvangers: await wieBehandelt(tx, wie, this.dossiers, id),
        soort: laat ? 'EERSTE_ANTWOORD_TE_LAAT' : 'EERSTE_ANTWOORD_NADERT',
        sleutel: `eerste-antwoord:${id}:${laat ? 'laat' : 'nadert'}`,
        pad: `/meldingen/${nummer}`,
        mail: true,
      });
    return uit;
  }

  /** Who stops looking along on an agreed day hears before it that the own notes go then. */
  private async notities(tx: Transactie, wie: SysteemInzage, d: Dagen): Promise<NieuweNotificatie[]> {
    const rijen = await tx.rijen<Einde>(EINDIGENDE_NOTITIES, [wie.organisatieId, d.vandaag, NOTITIE_EINDE_DAGEN, d.nu]);
    return rijen.map((r) => ({
      dossierId: r.meldingId,
      ontvangers: [r.auteurId],
      soort: 'NOTITIES_WEG_EINDE',
      sleutel: `notities-einde:${r.meldingId}:${r.eindeOp}`,
      pad: `/meldingen/${r.nummer}`,
      mail: true,
    }));
  }
}
