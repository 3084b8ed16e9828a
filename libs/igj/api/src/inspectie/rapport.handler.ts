import { Injectable } from '@nestjs/common';
import { meldrouteVan } from '@meldbaken/igj/contract';
import { hoortBijRoute, rapportFout } from '@meldbaken/igj/model';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { Briefwisseling } from '../briefwisseling/briefwisseling';
import { laatsteDag } from './laatste-dag';
import type { Zaak } from '../typen/zaak.type';
import { ZaakDaad, type InDaad } from './zaak-daad';
import { ZaakTermijnen } from './zaak-termijnen';

export type RapportSoort = 'CONCEPTRAPPORT' | 'EINDRAPPORT';

/** The inspectie's own report (Uitvoeringsbesluit Wkkgz art. 8.10-8.14): concept, time to react, final. */
@Injectable()
export class RapportHandler {
  constructor(
    private readonly daad: ZaakDaad,
    private readonly brief: Briefwisseling,
    private readonly termijnen: ZaakTermijnen,
  ) {}

  stuur(
    inzage: Inzage,
    i: { sleutel: string; zaakId: string; versie: number },
    r: { soort: RapportSoort; tekst: string },
  ): Promise<Zaak | Weigering> {
    return this.daad.voer(inzage, { ...i, handeling: 'rapporteren' }, async (d) => {
      if (!hoortBijRoute(r.soort, meldrouteVan(d.zaak.categorie))) return pastNiet();
      const niet = rapportFout({ soort: r.soort, status: d.zaak.status, ...(await this.stand(d)) }, d.nu);
      if (niet) return niet;
      return r.soort === 'CONCEPTRAPPORT' ? this.concept(d, r.tekst) : this.eind(d, r.tekst);
    });
  }

  /** The provider reads by which day it may react: the same day on both sides. */
  private async concept(d: InDaad, tekst: string): Promise<Weigering | null> {
    const { tx, inzage, zaak, nu } = d;
    const begin = { beginOp: nu, beginSoort: 'VERSTUURD', eigenaarId: inzage.lidmaatschapId };
    const tot = await this.termijnen.start(tx, inzage, zaak, { code: 'IGJ_REACTIE_CONCEPT', ...begin }, nu);
    if (!tot) throw new Error('igj: no rule for the time to react');
    // Of an earlier concept: with this one the provider may react once more.
    await this.termijnen.stop(tx, inzage, zaak, ['IGJ_EINDRAPPORT'], 'Er ging een nieuw conceptrapport uit', nu);
    return this.brengOver(d, 'CONCEPTRAPPORT', tekst, laatsteDag(tot));
  }

  private async eind(d: InDaad, tekst: string): Promise<Weigering | null> {
    const { tx, inzage, zaak, nu } = d;
    const fout = await this.brengOver(d, 'EINDRAPPORT', tekst, null);
    if (fout) return fout;
    await this.termijnen.haal(tx, inzage, zaak, 'IGJ_EINDRAPPORT', nu);
    await this.termijnen.stop(tx, inzage, zaak, ['IGJ_REACTIE_CONCEPT'], 'De tijd om te reageren is voorbij', nu);
    return null;
  }

  private async brengOver(
    { tx, inzage, zaak, sleutel, nu }: InDaad,
    bericht: RapportSoort,
    tekst: string,
    uiterlijk: string | null,
  ): Promise<Weigering | null> {
    const b = { over: 'ZAAK', overId: zaak.id, bericht, tekst, uiterlijk, sleutel } as const;
    const gestuurd = await this.brief.stuur(tx, inzage, b, nu);
    return isWeigering(gestuurd) ? gestuurd : null;
  }

  /** The newest concept decides: a second one asks for a reaction once more. */
  private async stand({ tx, inzage, zaak }: InDaad): Promise<{
    conceptOp: Date | null;
    reactieOp: Date | null;
    reactieTot: Date | null;
    eindOp: Date | null;
  }> {
    const regels = await this.brief.berichten(tx, inzage, 'ZAAK', zaak.id);
    const concept = regels.find((b) => b.soort === 'CONCEPTRAPPORT');
    return {
      conceptOp: concept?.op ?? null,
      reactieOp: regels.find((b) => b.soort === 'REACTIE' && b.antwoordOp === concept?.kenmerk)?.op ?? null,
      reactieTot: await this.termijnen.tot(tx, inzage, zaak, 'IGJ_REACTIE_CONCEPT'),
      eindOp: regels.find((b) => b.soort === 'EINDRAPPORT')?.op ?? null,
    };
  }
}

/** Concept report and final report with their terms are of the Uitvoeringsbesluit Wkkgz. */
const pastNiet = (): Weigering =>
  weiger('IGJ_BERICHT_PAST_NIET', 'Dit rapport hoort niet bij een melding over jeugdhulp.', {
    watDan: 'Stel een vraag, of sluit de zaak met uw redenen.',
  });
