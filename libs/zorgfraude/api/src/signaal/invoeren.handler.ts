import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Dossiers, type Inzage, type Transactie } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { ZORGSIGNAAL_TEKSTEN, type NieuwZorgsignaal } from '@meldbaken/zorgfraude/contract';
import { controleerZorgsignaal } from '@meldbaken/zorgfraude/model';
import { fouten } from './signaal-daad';
import { SignaalLezer } from './signaal.lezer';
import { SignaalSchrijver } from './signaal.schrijver';
import type { Zorgsignaal } from './signaal.type';
import { Verwanten } from './verwanten';

/** A new signal: a dossier of the meldpunt, of who entered it, and of the team of its route. */
@Injectable()
export class InvoerenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly dossiers: Dossiers,
    private readonly schrijver: SignaalSchrijver,
    private readonly verwanten: Verwanten,
    private readonly lezer: SignaalLezer,
    private readonly klok: Klok,
  ) {}

  voer(inzage: Inzage, sleutel: string, s: NieuwZorgsignaal): Promise<Zorgsignaal | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(inzage, { handeling: 'invoeren', onderwerp: 'Zorgsignaal' }, async (tx, spoor) => {
      await tx.slot(`zorgsignaal:${inzage.lidmaatschapId}:${sleutel}`);
      const eerder = await tx.rij<{ id: string }>(
        'select s.id from zorgfraude.signaal s where s.organisatie_id = $1 and s.ingevoerd_door = $2 and s.sleutel = $3',
        [inzage.organisatieId, inzage.lidmaatschapId, sleutel],
      );
      if (eerder) return (await this.lezer.binnen(tx, inzage, eerder.id)) ?? nietGevonden();
      const fout = fouten(controleerZorgsignaal(s, nu));
      if (fout) return fout;
      const id = uuidv7();
      Object.assign(spoor, { onderwerpId: id, dossierId: id });
      await this.geefToegang(tx, inzage, id, nu);
      await this.schrijf(tx, inzage, { ...s, id, sleutel }, nu);
      return (await this.lezer.binnen(tx, inzage, id)) ?? nietGevonden();
    });
  }

  private async geefToegang(tx: Transactie, inzage: Inzage, id: string, nu: Date): Promise<void> {
    await this.dossiers.maak(tx, inzage, id, 'ZORGSIGNAAL', nu);
    await this.dossiers.geefGroep(tx, inzage, id, 'MELDPUNT', 'INTAKE', nu);
    await this.dossiers.geefLid(tx, inzage, id, inzage.lidmaatschapId, 'INTAKE', nu);
  }

  private async schrijf(
    tx: Transactie,
    inzage: Inzage,
    s: NieuwZorgsignaal & { id: string; sleutel: string },
    nu: Date,
  ): Promise<void> {
    await this.schrijver.maak(tx, inzage, s, nu);
    await this.schrijver.routeer(tx, inzage, s.id, s, nu);
    await this.schrijver.onderwerpen(tx, inzage, s.id, s.onderwerpen);
    await this.verwanten.schrijf(tx, inzage, s.id, s.onderwerpen);
    for (const soort of ZORGSIGNAAL_TEKSTEN) {
      const tekst = s.teksten[soort] ?? '';
      if (tekst.trim() !== '') await this.schrijver.tekst(tx, inzage, s.id, { soort, versie: 1, tekst }, nu);
    }
    await this.schrijver.daad(tx, inzage, s.id, { daad: 'INGEVOERD', van: null, naar: 'ONTVANGEN' }, nu);
  }
}
