import { Inject, Injectable } from '@nestjs/common';
import { dagVanafVandaag, gemisteVelden, meldTermijnen, onbeantwoord, uitstelBesluit } from '@meldbaken/igj/model';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { laatsteDag } from '../../persistence/rapportage-dag';
import { ZaakRepository } from '../../persistence/zaak.repository';
import type { Zaak } from '../../typen/zaak.type';
import { ZaakSchrijver } from './zaak-schrijver';

interface Brief {
  sleutel: string;
  zaakId: string;
  tekst: string;
}

type Uit = Promise<Zaak | Weigering>;

/** What the inspectie writes while it takes in and waits (Uitvoeringsbesluit Wkkgz art. 8.5 and 8.7). */
@Injectable()
export class ZaakBerichtenHandler {
  constructor(
    private readonly schrijver: ZaakSchrijver,
    private readonly zaken: ZaakRepository,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** Which answers of the form miss; the provider has two weeks (art. 8.5 lid 3). One question at a time. */
  vraagAanvulling(inzage: Inzage, i: Brief & { velden: readonly string[] }): Uit {
    return this.schrijver.stuur(inzage, {
      ...i,
      bericht: 'AANVULVERZOEK',
      woorden: ({ rij, regels, nu }) => {
        if (onbeantwoord(regels, 'AANVULVERZOEK').length > 0) return looptAl();
        const { velden, fouten } = gemisteVelden(rij.categorie, i.velden);
        return (
          geweigerd(fouten) ?? {
            tekst: i.tekst,
            velden,
            uiterlijk: laatsteDag(this.termijnen, meldTermijnen(rij.categorie).aanvullen, nu),
          }
        );
      },
    });
  }

  /** What the inspectie is going to do, within four weeks of its confirmation (art. 8.5 lid 2). */
  meldActies(inzage: Inzage, i: Brief): Uit {
    return this.schrijver.stuur(inzage, {
      ...i,
      bericht: 'ACTIES',
      woorden: ({ rij }) => (rij.status === 'NIEUW' ? nogNietBevestigd() : { tekst: i.tekst }),
      daarna: async ({ tx, rij, nu }) => {
        await this.termijnen.haal(tx, inzage, { onderwerpId: rij.id, code: 'IGJ_ACTIES', op: nu }, nu);
      },
    });
  }

  /** A question with an end; it becomes a term of the provider. */
  stelVraag(inzage: Inzage, i: Brief & { uiterlijk: string }): Uit {
    return this.schrijver.stuur(inzage, {
      ...i,
      bericht: 'VRAAG',
      woorden: ({ nu }) => geweigerd(dagVanafVandaag(i.uiterlijk, nu)) ?? { tekst: i.tekst, uiterlijk: i.uiterlijk },
    });
  }

  /** More time, or not: a granted day is the last day of the report at both sides. */
  beslisUitstel(inzage: Inzage, i: Brief & { antwoordOp: string; toegewezen: boolean; uiterlijk: string | null }): Uit {
    return this.schrijver.stuur(inzage, {
      ...i,
      bericht: 'UITSTELBESLUIT',
      woorden: ({ rij, regels, nu }) => {
        if (!onbeantwoord(regels, 'UITSTELVERZOEK').some((b) => b.kenmerk === i.antwoordOp)) return alBeslist();
        const { velden, fouten } = uitstelBesluit({ ...i, huidig: rij.rapportageUiterlijk }, nu);
        return geweigerd(fouten) ?? { tekst: i.tekst, velden, antwoordOp: i.antwoordOp, uiterlijk: i.uiterlijk };
      },
      daarna: async ({ tx, rij }) => {
        if (i.uiterlijk !== null) await this.zaken.zetRapportageDag(tx, rij, i.uiterlijk);
      },
    });
  }
}

const geweigerd = (fouten: readonly Weigering[]): Weigering | null => alsGeweigerdMetVelden(fouten);

const looptAl = (): Weigering =>
  weiger('IGJ_VRAAG_LOOPT_AL', 'U vroeg de aanbieder al om de melding aan te vullen.', {
    watDan: 'Wacht op de aanvulling, of stel een gewone vraag.',
  });

const nogNietBevestigd = (): Weigering =>
  weiger('IGJ_NOG_NIET_BEVESTIGD', 'De ontvangst van deze melding is nog niet bevestigd.', {
    watDan: 'Bevestig eerst de ontvangst.',
  });

const alBeslist = (): Weigering =>
  weiger('IGJ_UITSTEL_AL_BESLIST', 'Over deze vraag om uitstel is al beslist.', {
    watDan: 'Laad de pagina opnieuw om het besluit te zien.',
  });
