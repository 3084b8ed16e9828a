import type { VaststellingSoort } from '@meldbaken/melding/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import type { BuitenMelden } from '../buiten-melden.model';
import { namenIn } from './namen.model';
import { ONTSLAGEN, SANCTIES } from './stap-vijf.model';
import type { VervolgInhoud, VervolgKort } from './vervolg.model';

/** What the rules must know of the report. */
export interface VervolgContext {
  /** 'YYYY-MM-DD' in Amsterdam. */
  readonly vandaag: string;
  /** The part that is being corrected; null for a new one. */
  readonly eigenId: string | null;
  /** All current parts. */
  readonly delen: readonly VervolgKort[];
  readonly buitenMelden: BuitenMelden;
  /** The verdict of step 4 says that the named person did not do it. */
  readonly onterecht: boolean;
  /** Names of those in the report: what is told never names them. */
  readonly namen: readonly string[];
}

const GEVOLG: Readonly<Record<string, VaststellingSoort>> = {
  IGJ_CALAMITEIT: 'CALAMITEIT',
  IGJ_GEWELD: 'GEWELD',
  IGJ_ONTSLAG: 'ONTSLAG',
};

/** The finding behind a decision on the inspectie; undefined for the other decisions. */
export function vaststellingBij(besluit: string): VaststellingSoort | undefined {
  return GEVOLG[besluit];
}

/** Data of an internal report are protected until the finding calamiteit or geweld (art. 9 lid 6 Wkkgz). */
export function isBeschermd({ staand }: BuitenMelden): boolean {
  return !staand.some((s) => s === 'CALAMITEIT' || s === 'GEWELD');
}

/** What the rules of the law and the Leidraad say of a part that is filled in. */
export function regelFouten(i: VervolgInhoud, c: VervolgContext): Weigering[] {
  const fout = eersteFout(i, c);
  return fout ? [fout] : [];
}

function eersteFout(i: VervolgInhoud, c: VervolgContext): Weigering | null {
  switch (i.soort) {
    case 'BESLUIT':
      return besluitFout(i, c);
    case 'MAATREGEL':
      return maatregelFout(i, c);
    case 'NAZORG':
      return nazorgFout(i, c);
    case 'COMMUNICATIE':
      return communicatieFout(i, c);
    case 'HERSTELGESPREK':
      return gesprekFout(i, c);
    case 'STOPPEN':
    case 'VEILIGHEID':
    case 'BENADELING':
    case 'TERUGKOPPELING':
    case 'EVALUATIE':
    case 'VERBETERACTIE':
      return null;
  }
}

function besluitFout(i: VervolgInhoud, { buitenMelden: { staand } }: VervolgContext): Weigering | null {
  if (i.wieId === null)
    return weiger('VERVOLG_BESLISSER_ONTBREEKT', 'Kies wie beslist.', {
      veld: 'wieId',
      watDan: 'Staat er niemand? Haal eerst een bestuurder bij deze melding, als beslisser.',
    });
  const soort = GEVOLG[i.code];
  if (soort === undefined) return null;
  if (i.stand === 'NEE' && staand.includes(soort))
    return weiger('VERVOLG_MELDPLICHT', 'Er ligt vast dat dit bij de IGJ moet. Nee kan dan niet.', {
      veld: 'stand',
      watDan: 'Meld het bij de IGJ. Klopt de vaststelling niet? Leg dan eerst een nieuwe vaststelling vast.',
    });
  if (i.stand === 'NEE' && soort !== 'ONTSLAG' && staand.includes('ONDUIDELIJK'))
    return weiger('VERVOLG_NOG_ONDUIDELIJK', 'U onderzoekt nog of dit bij de IGJ moet.', {
      veld: 'stand',
      watDan: 'Rond dat onderzoek af met een vaststelling. Neem daarna dit besluit.',
    });
  if (i.stand === 'JA' && !staand.includes(soort))
    return weiger('VERVOLG_VASTSTELLING_NODIG', 'Er is nog geen vaststelling voor deze melding bij de IGJ.', {
      veld: 'stand',
      watDan: 'Leg eerst de vaststelling vast. Dan begint ook de termijn van 3 werkdagen.',
    });
  return null;
}

function maatregelFout(i: VervolgInhoud, c: VervolgContext): Weigering | null {
  if (!SANCTIES.includes(i.code) || i.stand === 'VERVALLEN') return null;
  if (i.wieId === null)
    return weiger('VERVOLG_BESLISSER_ONTBREEKT', 'Kies wie over deze sanctie beslist.', {
      veld: 'wieId',
      watDan: 'Staat er niemand? Haal eerst een bestuurder bij deze melding, als beslisser.',
    });
  if (!i.kenmerken.includes('GEHOORD') && i.teksten['nietGehoord'] === undefined)
    return weiger('VERVOLG_NIET_GEHOORD', 'Hoor de medewerker eerst. Kon dat niet? Schrijf op waarom.', {
      veld: 'teksten.nietGehoord',
    });
  if (!isBeschermd(c.buitenMelden)) return null;
  if (i.teksten['grond'] === undefined || !i.kenmerken.includes('GROND_BUITEN'))
    return weiger('VERVOLG_BESCHERMD', 'Gegevens uit een interne melding mogen niet de grond zijn voor een sanctie.', {
      veld: 'teksten.grond',
      watDan:
        'Schrijf op welke andere grond er is, en vink aan dat die niet uit deze melding komt. Bij een calamiteit of geweld geldt dit niet. Leg dan eerst de vaststelling vast.',
    });
  return null;
}

function nazorgFout(i: VervolgInhoud, c: VervolgContext): Weigering | null {
  if (i.code === 'PLEGER' && i.stand === 'NODIG' && ontslagOmStrafbaarFeit(c.delen))
    return weiger(
      'VERVOLG_PLEGER_ONTSLAGEN',
      'Deze medewerker is ontslagen om een strafbaar feit. Dan is er geen nazorggesprek.',
      {
        veld: 'stand',
        watDan: 'Kies nee, en schrijf dit als reden op.',
      },
    );
  if (i.code === 'ONTERECHT_AANGEWEZEN' && i.stand === 'NIET_NODIG' && c.onterecht)
    return weiger(
      'VERVOLG_ONTERECHT_NODIG',
      'Het oordeel is dat iemand onterecht is aangewezen. Deze persoon heeft nazorg nodig.',
      {
        veld: 'stand',
        watDan: 'Spreek met deze persoon af wat nodig is voor herstel.',
      },
    );
  if (i.kenmerken.includes('TEKST_AFGESPROKEN') && i.teksten['tekst'] === undefined)
    return weiger('VERVOLG_TEKST_ONTBREEKT', 'Schrijf op welke tekst u samen afsprak.', { veld: 'teksten.tekst' });
  return null;
}

/** A dismissal for a crime ends the talks with that person (Leidraad, step 6). */
export function ontslagOmStrafbaarFeit(delen: readonly VervolgKort[]): boolean {
  return delen.some(
    (d) =>
      d.soort === 'MAATREGEL' &&
      ONTSLAGEN.includes(d.code) &&
      d.stand === 'UITGEVOERD' &&
      d.kenmerken.includes('STRAFBAAR'),
  );
}

function communicatieFout(i: VervolgInhoud, c: VervolgContext): Weigering | null {
  if (i.stand === 'VERVALLEN') return null;
  if (i.code === 'ONTERECHT') return afspraakFout(c.delen);
  const namen = namenIn(i.teksten['wat'] ?? '', c.namen);
  if (namen.length === 0) return null;
  return weiger('VERVOLG_NAAM_GENOEMD', `In uw tekst staat een naam: ${namen.join(', ')}.`, {
    veld: 'teksten.wat',
    watDan: 'Haal de naam weg. Schrijf bijvoorbeeld: een medewerker, een cliënt.',
  });
}

function afspraakFout(delen: readonly VervolgKort[]): Weigering | null {
  const afgesproken = delen.some(
    (d) => d.soort === 'NAZORG' && d.code === 'ONTERECHT_AANGEWEZEN' && d.kenmerken.includes('TEKST_AFGESPROKEN'),
  );
  if (afgesproken) return null;
  return weiger('VERVOLG_TEKST_NIET_AFGESPROKEN', 'Over deze tekst is nog niets afgesproken met de persoon zelf.', {
    veld: 'code',
    watDan: 'Leg bij de nazorg eerst vast welke tekst u samen afsprak.',
  });
}

function gesprekFout(i: VervolgInhoud, c: VervolgContext): Weigering | null {
  if (i.stand === 'NIET') return null;
  if (!['CLIENT_WIL', 'PLEGER_WIL'].every((k) => i.kenmerken.includes(k)))
    return weiger(
      'VERVOLG_NIET_BEIDEN',
      'Dit gesprek is er alleen als de cliënt en de medewerker het allebei willen.',
      {
        veld: 'kenmerken',
        watDan: 'Vraag het aan allebei. Wil een van de twee niet? Kies dan nee.',
      },
    );
  if (!ontslagOmStrafbaarFeit(c.delen)) return null;
  return weiger(
    'VERVOLG_PLEGER_ONTSLAGEN',
    'Deze medewerker is ontslagen om een strafbaar feit. Dan is er geen gesprek.',
    { veld: 'stand' },
  );
}
