import { Injectable } from '@nestjs/common';
import { controleerWaarden, ontbrekend, overgang, type Waarden } from '@meldbaken/igj/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import { Klok } from '@meldbaken/platform/klok';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { Beslissers, type Beslisser } from '../../persistence/beslissers';
import { ExterneMeldingRepository, type ExterneMeldingRij } from '../../persistence/externe-melding.repository';
import { ExterneMeldingLezer } from '../../queries/externe-melding/externe-melding.lezer';
import type { ExterneMelding } from '../../typen/externe-melding.type';
import { verouderd } from '../../verouderd';

@Injectable()
export class ExterneMeldingAanbiedenHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly beslissers: Beslissers,
    private readonly lezer: ExterneMeldingLezer,
    private readonly klok: Klok,
  ) {}

  /** Offers a complete report to the bestuurder. Everything that misses or is wrong is named at once. */
  async voerUit(inzage: Inzage, i: { id: string; versie: number }): Promise<ExterneMelding | Weigering> {
    const nu = this.klok.nu();
    return this.handelingen.voerUit(
      inzage,
      { handeling: 'aanbieden', onderwerp: 'ExterneMelding', onderwerpId: i.id },
      async (tx, spoor) => {
        const rij = await this.meldingen.voor(tx, inzage, 'aanbieden', i.id);
        if (!rij) return nietGevonden();
        spoor.dossierId = rij.dossierId;
        if (rij.versie !== i.versie) return verouderd(await this.lezer.binnen(tx, inzage, rij.id));
        const naar = overgang(rij.status, 'BIED_AAN');
        if (isWeigering(naar)) return naar;
        await this.beslissers.haalVervangersErbij(tx, inzage, rij.dossierId, nu);
        const [beslisser] = await this.beslissers.van(tx, inzage, rij.dossierId);
        if (!beslisser) return geenBeslisser();
        const waarden = metMelder(rij.waarden, beslisser);
        const fout = alsGeweigerdMetVelden(onvolledig(rij, waarden, nu));
        if (fout) return fout;
        await this.meldingen.biedAan(tx, inzage, rij, naar, waarden, nu);
        const ids = {
          dossierId: rij.dossierId,
          ...(rij.los ? {} : { meldingId: rij.meldingId }),
          externeMeldingId: rij.id,
          categorie: rij.categorie,
          lidmaatschapId: inzage.lidmaatschapId,
        };
        await zetInOutbox(tx, { soort: 'ExterneMeldingAangeboden', organisatieId: inzage.organisatieId, ids }, nu);
        return (await this.lezer.binnen(tx, inzage, rij.id)) ?? nietGevonden();
      },
    );
  }
}

/** Who reports to the inspectie is the bestuurder, unless somebody filled in another name. */
export function metMelder(waarden: Waarden, beslisser: Pick<Beslisser, 'naam' | 'functie'>): Waarden {
  if (waarden['melderNaam']) return waarden;
  return { ...waarden, melderNaam: beslisser.naam, melderFunctie: waarden['melderFunctie'] || beslisser.functie };
}

function onvolledig(rij: ExterneMeldingRij, waarden: Waarden, nu: Date): Weigering[] {
  const mist = ontbrekend(rij.categorie, waarden).map((v) =>
    weiger('IGJ_VELD_ONTBREEKT', `Vul dit nog in: ${v.label}`, { veld: v.code }),
  );
  return [...mist, ...controleerWaarden(rij.categorie, waarden, nu)];
}

const geenBeslisser = (): Weigering =>
  weiger('IGJ_GEEN_BESLISSER', 'Er is nog geen bestuurder bij deze zaak die kan beslissen.', {
    watDan: 'Haal eerst een bestuurder bij de zaak, als beslisser.',
  });
