import { Injectable } from '@nestjs/common';
import { overgang } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository } from '../../persistence/externe-melding.repository';
import { ExterneMeldingLezer } from '../../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding } from '../../typen/externe-melding.type';
import { verouderd } from '../../verouderd';

const GRENS = 2000;

@Injectable()
export class ExterneMeldingTerugsturenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly lezer: ExterneMeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** Back to the handlers, with what should change. The term runs on. */
  async voerUit(inzage: Inzage, i: { id: string; versie: number; reden: string }): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'terugsturen', onderwerp: 'ExterneMelding', onderwerpId: i.id },
      async (tx, spoor) => {
        const rij = await this.meldingen.voor(tx, inzage, 'terugsturen', i.id);
        if (!rij) return nietGevonden();
        spoor.dossierId = rij.dossierId;
        if (rij.versie !== i.versie) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
        const naar = overgang(rij.status, 'GEEF_TERUG');
        if (isWeigering(naar)) return naar;
        const reden = i.reden.replaceAll('\u0000', '').trim();
        const fout = redenFout(reden);
        if (fout) return fout;
        await this.meldingen.stuurTerug(tx, inzage, rij, naar, reden, nu);
        const ids = {
          dossierId: rij.dossierId,
          ...(rij.los ? {} : { meldingId: rij.meldingId }),
          externeMeldingId: rij.id,
          lidmaatschapId: inzage.lidmaatschapId,
        };
        await zetInOutbox(tx, { soort: 'ExterneMeldingTeruggestuurd', organisatieId: inzage.organisatieId, ids }, nu);
        return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
      },
    );
  }
}

function redenFout(reden: string): Weigering | null {
  if (reden === '') return weiger('IGJ_REDEN_ONTBREEKT', 'Schrijf op wat er nog moet veranderen.', { veld: 'reden' });
  if (reden.length <= GRENS) return null;
  return weiger('IGJ_TEKST_TE_LANG', 'De reden is te lang. Er passen 2.000 tekens.', {
    veld: 'reden',
    watDan: 'Maak de tekst korter. Uw tekst staat er nog.',
  });
}
