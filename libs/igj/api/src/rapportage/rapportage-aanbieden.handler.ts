import { Injectable } from '@nestjs/common';
import { TE_LAAT_GRENS, rapportageFouten, rapportageOvergang } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { Beslissers } from '../persistence/beslissers';
import { BESLUITEN, RapportageLezer, SCHRIJVEN } from './rapportage.lezer';
import { RapportageRepository } from './rapportage.repository';
import type { Rapportage } from './rapportage.type';
import { RapportageZegel } from './rapportage-zegel';
import { rapportVerouderd } from './verouderd-rapport';

/** To the bestuurder and back. */
@Injectable()
export class RapportageAanbiedenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rapporten: RapportageRepository,
    private readonly zegel: RapportageZegel,
    private readonly lezer: RapportageLezer,
    private readonly beslissers: Beslissers,
    private readonly klok: Klok,
  ) {}

  /** Offers a report of which the handlers' part is complete. Everything that misses is named at once. */
  async biedAan(inzage: Inzage, i: { id: string; versie: number }): Promise<Rapportage | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: SCHRIJVEN, onderwerp: 'ExterneMelding', onderwerpId: i.id, velden: ['aanbieden'] },
      async (tx, spoor) => {
        const rij = await this.rapporten.voor(tx, inzage, SCHRIJVEN, i.id);
        if (!rij) return nietGevonden();
        Object.assign(spoor, { dossierId: rij.dossierId, onderwerpId: rij.externeMeldingId });
        if (rij.versie !== i.versie) return rapportVerouderd(await this.lezer.een(tx, inzage, rij.id));
        const naar = rapportageOvergang(rij.status, 'BIED_AAN');
        if (isWeigering(naar)) return naar;
        const [beslisser] = await this.beslissers.van(tx, inzage, rij.dossierId);
        if (!beslisser) return geenBeslisser();
        const { stand } = await this.lezer.open(tx, inzage, rij);
        const fout = alsGeweigerdMetVelden(rapportageFouten(stand, nu, 'BEHANDELING'));
        if (fout) return fout;
        await this.rapporten.zetStatus(tx, rij, naar, nu);
        await this.zegel.noteer(tx, inzage, rij, { naar, reden: null }, nu);
        const ids = { dossierId: rij.dossierId, externeMeldingId: rij.externeMeldingId, rapportageId: rij.id };
        await zetInOutbox(tx, { soort: 'RapportageAangeboden', organisatieId: inzage.organisatieId, ids }, nu);
        return (await this.lezer.een(tx, inzage, rij.id)) ?? nietGevonden();
      },
    );
  }

  /** Back to the handlers, with what should change. */
  async stuurTerug(inzage: Inzage, i: { id: string; versie: number; reden: string }): Promise<Rapportage | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: BESLUITEN, onderwerp: 'ExterneMelding', onderwerpId: i.id, velden: ['terugsturen'] },
      async (tx, spoor) => {
        const rij = await this.rapporten.voor(tx, inzage, BESLUITEN, i.id);
        if (!rij) return nietGevonden();
        Object.assign(spoor, { dossierId: rij.dossierId, onderwerpId: rij.externeMeldingId });
        if (rij.versie !== i.versie) return rapportVerouderd(await this.lezer.een(tx, inzage, rij.id));
        const naar = rapportageOvergang(rij.status, 'GEEF_TERUG');
        if (isWeigering(naar)) return naar;
        const reden = i.reden.replaceAll('\u0000', '').trim();
        const fout = redenFout(reden);
        if (fout) return fout;
        await this.rapporten.zetStatus(tx, rij, naar, null);
        await this.zegel.noteer(tx, inzage, rij, { naar, reden }, nu);
        const ids = { dossierId: rij.dossierId, externeMeldingId: rij.externeMeldingId, rapportageId: rij.id };
        await zetInOutbox(tx, { soort: 'RapportageTeruggestuurd', organisatieId: inzage.organisatieId, ids }, nu);
        return (await this.lezer.een(tx, inzage, rij.id)) ?? nietGevonden();
      },
    );
  }
}

const geenBeslisser = (): Weigering =>
  weiger('IGJ_GEEN_BESLISSER', 'Er is nog geen bestuurder bij deze zaak die kan beslissen.', {
    watDan: 'Haal eerst een bestuurder bij de zaak, als beslisser.',
  });

function redenFout(reden: string): Weigering | null {
  if (reden === '') return weiger('IGJ_REDEN_ONTBREEKT', 'Schrijf op wat er nog moet veranderen.', { veld: 'reden' });
  if (reden.length <= TE_LAAT_GRENS) return null;
  return weiger('IGJ_TEKST_TE_LANG', 'De reden is te lang. Er passen 2.000 tekens.', {
    veld: 'reden',
    watDan: 'Maak de tekst korter. Uw tekst staat er nog.',
  });
}
