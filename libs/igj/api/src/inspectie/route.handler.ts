import { Injectable } from '@nestjs/common';
import { kiesRoute, nettoTekst, type RouteKeuze, type RouteZaak } from '@meldbaken/igj/model';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { Briefwisseling } from '../briefwisseling/briefwisseling';
import { ZaakRepository } from '../persistence/zaak.repository';
import type { Zaak } from '../typen/zaak.type';
import { fouten, ZaakDaad, type InDaad } from './zaak-daad';
import { TOT_HET_EINDE, ZaakTermijnen } from './zaak-termijnen';
import { ZaakWerkstukken } from './zaak-werk';

interface OpZaak {
  sleutel: string;
  zaakId: string;
  versie: number;
}

/** What the provider is told of each choice. It knows already that it examines: that was asked. */
const BERICHT = { EIGEN_ONDERZOEK: 'EIGEN_ONDERZOEK', SLUITEN: 'AFSLUITING' } as const;
/** Chooses who examines, or closes. */
@Injectable()
export class RouteHandler {
  constructor(
    private readonly daad: ZaakDaad,
    private readonly zaken: ZaakRepository,
    private readonly werk: ZaakWerkstukken,
    private readonly brief: Briefwisseling,
    private readonly termijnen: ZaakTermijnen,
  ) {}

  kies(inzage: Inzage, i: OpZaak, k: RouteKeuze): Promise<Zaak | Weigering> {
    return this.daad.voer(inzage, { ...i, handeling: 'kiezen' }, async (d) => {
      const uit = kiesRoute({ status: d.zaak.status, ...(await stand(d)) }, k);
      if (typeof uit !== 'string') return fouten(uit);
      const inhoud = {
        route: k.route,
        redenen: k.route === 'EIGEN_ONDERZOEK' ? k.redenen : [],
        toelichting: nettoTekst(k.toelichting),
        afspraken: nettoTekst(k.afspraken),
      };
      await this.werk.schrijf(d.tx, inzage, d.zaak, { soort: 'ROUTE', inhoud, sleutel: d.sleutel }, d.nu);
      await this.zaken.overgang(d.tx, inzage, d.zaak, uit, d.nu);
      return this.vertel(d, k);
    });
  }

  private async vertel({ tx, inzage, zaak, sleutel, nu }: InDaad, k: RouteKeuze): Promise<Weigering | null> {
    if (k.route === 'AANBIEDER') return null;
    const gestuurd = await this.brief.stuur(
      tx,
      inzage,
      { over: 'ZAAK', overId: zaak.id, bericht: BERICHT[k.route], tekst: k.bericht, sleutel },
      nu,
    );
    if (isWeigering(gestuurd)) return gestuurd;
    if (k.route === 'SLUITEN') await this.termijnen.stop(tx, inzage, zaak, TOT_HET_EINDE, 'De zaak is gesloten', nu);
    return null;
  }
}

/** What the choice depends on beside the state. */
async function stand({ tx, inzage, zaak }: InDaad): Promise<Omit<RouteZaak, 'status'>> {
  const rij = await tx.rij<Omit<RouteZaak, 'status'>>(
    `select z.rapportage_gevraagd as "rapportageGevraagd", z.gewogen_op is not null as gewogen,
       exists (select 1 from igj.bericht b where b.organisatie_id = z.organisatie_id and b.over_id = z.id and b.soort = 'CONCEPTRAPPORT')
         and not exists (select 1 from igj.bericht b where b.organisatie_id = z.organisatie_id and b.over_id = z.id and b.soort = 'EINDRAPPORT') as "conceptOpen"
     from igj.inspectiezaak z where z.organisatie_id = $1 and z.id = $2`,
    [inzage.organisatieId, zaak.id],
  );
  if (!rij) throw new Error('igj: the case is gone');
  return rij;
}
