import { Inject, Injectable } from '@nestjs/common';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { DocumentenNietBeschikbaar, maakPdf, type PdfSoort } from '@meldbaken/platform/document';
import { logboek } from '@meldbaken/platform/logging';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { RapportageLezer } from './rapportage.lezer';
import { RapportageRepository } from './rapportage.repository';
import { RAPPORT } from './rapportage.sjabloon';
import { maakRapportStuk } from './rapportage-stuk';

export interface RapportageBestand {
  readonly naam: string;
  readonly type: string;
  readonly inhoud: Buffer;
}

const ACHTER: Readonly<Record<PdfSoort, string>> = { 'ua-1': 'lezen', 'a-2a': 'archief' };

/** The report as a file: PDF/UA-1 to read, PDF/A-2a to keep. Each time one is made stands in the audit log. */
@Injectable()
export class RapportageBestandHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly rapporten: RapportageRepository,
    private readonly lezer: RapportageLezer,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
  ) {}

  async maak(inzage: Inzage, id: string, soort: PdfSoort): Promise<RapportageBestand | Weigering> {
    const uit = await this.handelingen.voerUit(
      inzage,
      { handeling: 'lezen', onderwerp: 'ExterneMelding', onderwerpId: id, velden: ['rapportage', 'bestand', soort] },
      async (tx, spoor) => {
        const rij = await this.rapporten.lees(tx, inzage, id);
        const ouder = rij && (await this.rapporten.ouder(tx, inzage, 'lezen', rij.externeMeldingId));
        if (!rij || !ouder) return nietGevonden();
        Object.assign(spoor, { dossierId: rij.dossierId, onderwerpId: rij.externeMeldingId });
        const { stand } = await this.lezer.open(tx, inzage, rij);
        const { naam } = await this.organisatie.eigen(tx, inzage);
        const { verzondenOp, verzondenDoor, kenmerk } = rij;
        const zaak = ouder.meldingNummer;
        return {
          naam: `rapport-${zaak}-${rij.nummer}-${ACHTER[soort]}.pdf`,
          stuk: maakRapportStuk({ stand, organisatie: naam, zaak, verzondenOp, verzondenDoor, kenmerk }),
        };
      },
    );
    return isWeigering(uit) ? uit : zet(uit.naam, uit.stuk, soort);
  }
}

async function zet(naam: string, stuk: object, soort: PdfSoort): Promise<RapportageBestand | Weigering> {
  try {
    return { naam, type: 'application/pdf', inhoud: await maakPdf(RAPPORT, stuk, { soort }) };
  } catch (fout) {
    if (!(fout instanceof DocumentenNietBeschikbaar)) throw fout;
    logboek.fout({ onderdeel: 'document', fout }, 'er kan geen pdf gemaakt worden');
    return weiger('DOCUMENT_NIET_BESCHIKBAAR', 'Op deze server kunnen we geen pdf maken.', {
      watDan: 'Vraag uw beheerder om hulp.',
    });
  }
}
