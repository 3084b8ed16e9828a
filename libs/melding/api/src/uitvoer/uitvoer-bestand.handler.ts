import { Inject, Injectable } from '@nestjs/common';
import type { UitvoerSoort, UitvoerVorm } from '@meldbaken/melding/model';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { DocumentenNietBeschikbaar, maakPdf } from '@meldbaken/platform/document';
import { Klok } from '@meldbaken/platform/klok';
import { logboek } from '@meldbaken/platform/logging';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../persistence/melding.repository';
import { maakStuk, type Stuk } from './stuk';
import { STUK } from './stuk.sjabloon';
import { UitvoerLezer } from './uitvoer.lezer';

/** After this the reason is asked again. */
const GELDIG_MS = 60 * 60_000;
const NAAM: Readonly<Record<UitvoerSoort, string>> = {
  CLIENTDOSSIER: 'clientdossier',
  PERSONEELSDOSSIER: 'personeelsdossier',
  BESTUURSVERSLAG: 'bestuursverslag',
};

export interface UitvoerBestand {
  readonly naam: string;
  readonly type: string;
  readonly inhoud: Buffer;
}

interface GiftRij extends Record<string, unknown> {
  meldingId: string;
  soort: UitvoerSoort;
  versie: number;
  vorm: UitvoerVorm;
}

/** The file of what was given, for who gave it, a while. */
@Injectable()
export class UitvoerBestandHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
    private readonly lezer: UitvoerLezer,
    private readonly klok: Klok,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
  ) {}

  async maak(inzage: Inzage, giftId: string): Promise<UitvoerBestand | Weigering> {
    const nu = this.klok.nu();
    const uit = await this.handelingen.voerUit(
      inzage,
      { handeling: 'uitvoer-geven', onderwerp: 'Melding' },
      async (tx, spoor) => {
        const gift = await tx.rij<GiftRij>(
          `select g.melding_id as "meldingId", u.soort, g.versie, g.vorm from melding.uitvoer_gift g
           join melding.uitvoer u on u.organisatie_id = g.organisatie_id and u.id = g.uitvoer_id and u.versie = g.versie
           where g.organisatie_id = $1 and g.id = $2 and g.door_id = $3 and g.op > $4`,
          [inzage.organisatieId, giftId, inzage.lidmaatschapId, new Date(nu.getTime() - GELDIG_MS)],
        );
        const m = gift && (await this.meldingen.voor(tx, inzage, 'uitvoer-geven', gift.meldingId));
        if (!gift || !m) return nietGevonden();
        Object.assign(spoor, { onderwerpId: m.id, dossierId: m.id, velden: [gift.soort, gift.vorm, 'bestand'] });
        const stand = await this.lezer.stand(tx, inzage, m.id, gift.soort);
        const versie = stand.versies.find((x) => x.versie === gift.versie);
        if (!versie) return nietGevonden();
        const { naam } = await this.organisatie.eigen(tx, inzage);
        const bron = {
          ...gift,
          op: versie.op,
          nummer: m.nummer,
          organisatie: naam,
          lijn: stand.lijn,
          delen: versie.inhoud.delen,
        };
        return { gift, nummer: m.nummer, stuk: maakStuk(bron) };
      },
    );
    return isWeigering(uit) ? uit : zet(uit.gift.vorm, `${NAAM[uit.gift.soort]}-${uit.nummer}`, uit.stuk);
  }
}

async function zet(vorm: UitvoerVorm, naam: string, stuk: Stuk): Promise<UitvoerBestand | Weigering> {
  if (vorm === 'JSON')
    return {
      naam: `${naam}.json`,
      type: 'application/json; charset=utf-8',
      inhoud: Buffer.from(JSON.stringify(stuk, null, 2)),
    };
  try {
    return { naam: `${naam}.pdf`, type: 'application/pdf', inhoud: await maakPdf(STUK, gegevens(stuk)) };
  } catch (fout) {
    if (!(fout instanceof DocumentenNietBeschikbaar)) throw fout;
    logboek.fout({ onderdeel: 'document', fout }, 'er kan geen pdf gemaakt worden');
    return weiger('DOCUMENT_NIET_BESCHIKBAAR', 'Op deze server kunnen we geen pdf maken.', {
      watDan: 'Kies JSON, of vraag uw beheerder om hulp.',
    });
  }
}

/** Lines stay lines: a paragraph each. */
const gegevens = (s: Stuk): object => ({
  titel: s.titel,
  organisatie: s.organisatie,
  onder: [`Melding ${s.melding}`, `Versie ${s.versie}, bewaard op ${s.bewaardOp}`],
  delen: s.delen.map((d) => ({ ...d, regels: d.tekst.split('\n').filter((r) => r.trim() !== '') })),
  namen: s.namen,
});
