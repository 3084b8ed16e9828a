import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { Dag, DienstverbandSoort, EindeReden } from '@meldbaken/vergewis/contract';
import { dagTekst, plusDagen, plusMaanden } from '../dag.model';

export interface TeBeeindigen {
  soort: DienstverbandSoort;
  beginOp: Dag | null;
  eindeOp: Dag | null;
}

export function controleerEinde(
  d: TeBeeindigen,
  e: { eindeOp: Dag; reden: EindeReden; bewaarJaar: boolean },
  vandaag: Dag,
): Weigering[] {
  const uit: Weigering[] = [];
  const sollicitant = d.soort === 'SOLLICITANT';
  if (d.beginOp !== null && e.eindeOp < d.beginOp && !sollicitant)
    uit.push(
      weiger('VERGEWIS_EINDE_VOOR_BEGIN', 'De laatste werkdag ligt voor de eerste werkdag.', {
        veld: 'eindeOp',
        watDan: `De laatste werkdag is ${dagTekst(d.beginOp)} of later.`,
      }),
    );
  if (sollicitant && e.eindeOp > vandaag)
    uit.push(
      weiger('VERGEWIS_TOEKOMST', `${dagTekst(e.eindeOp)} is nog niet geweest.`, {
        veld: 'eindeOp',
        watDan: `Kies vandaag (${dagTekst(vandaag)}) of eerder.`,
      }),
    );
  const past = sollicitant ? e.reden !== 'UIT_DIENST' : e.reden === 'UIT_DIENST' || e.reden === 'ANDERS';
  if (!past)
    uit.push(
      weiger(
        'VERGEWIS_EINDE_REDEN',
        sollicitant ? 'Een sollicitant kan niet uit dienst gaan.' : 'Dit is geen sollicitatie.',
        {
          veld: 'reden',
          watDan: sollicitant ? 'Kies afgewezen of ingetrokken.' : 'Kies uit dienst.',
        },
      ),
    );
  if (e.bewaarJaar && !sollicitant)
    uit.push(
      weiger('VERGEWIS_BEWAREN', 'Langer bewaren met toestemming geldt alleen voor sollicitanten.', {
        veld: 'bewaarJaar',
        watDan: 'Een personeelsdossier blijft 2 jaar na het einde bewaard.',
      }),
    );
  return uit;
}

export interface Wisdag {
  op: Dag;
  code: 'SOLLICITANT_WISSEN' | 'DIENSTVERBAND_WISSEN';
  /** The other length, with consent. */
  gesteld?: { eenheid: 'JAREN'; lengte: 1 };
}

/** When the file goes: four weeks after an application, a year with consent, two years after an employment (guideline AP). */
export function wisdag(soort: DienstverbandSoort, eindeOp: Dag, bewaarJaar: boolean): Wisdag {
  if (soort !== 'SOLLICITANT') return { op: plusDagen(plusMaanden(eindeOp, 24), 1), code: 'DIENSTVERBAND_WISSEN' };
  if (!bewaarJaar) return { op: plusDagen(eindeOp, 29), code: 'SOLLICITANT_WISSEN' };
  return {
    op: plusDagen(plusMaanden(eindeOp, 12), 1),
    code: 'SOLLICITANT_WISSEN',
    gesteld: { eenheid: 'JAREN', lengte: 1 },
  };
}
