import type { GereedCirkel } from '@meldbaken/zorgfraude/contract';
import { CONTROLE_EN_REPRESSIE } from './controle-en-repressie.model';
import { VOORAF_EN_PREVENTIE } from './preventie.model';
import type { GereedPuntDefinitie } from './punt.model';

/** All points, in the order of the handbook. */
export const GEREED_PUNTEN: readonly GereedPuntDefinitie[] = [...VOORAF_EN_PREVENTIE, ...CONTROLE_EN_REPRESSIE];

const PER_CODE = new Map(GEREED_PUNTEN.map((p) => [p.code, p]));

/** Where the list comes from. */
export const GEREED_BRON = 'Handboek Zorgfraude, Samen Weerbaar Gelderland-Midden';

/** The point with this code; undefined when the list has none. */
export const gereedPunt = (code: string): GereedPuntDefinitie | undefined => PER_CODE.get(code);

export interface CirkelDeel {
  readonly doel: string;
  readonly middelen: readonly string[];
}

/** The cirkel van naleving: what each step is for, and with what (Hoogwaardig Handhaven, in the same handbook). */
export const GEREED_CIRKEL: Readonly<Record<GereedCirkel, CirkelDeel>> = {
  COMMUNICEREN: {
    doel: 'De aanbieder kent de eisen, weet waarom ze er zijn en kent de gevolgen.',
    middelen: [
      'Begrijpelijke taal met respect',
      'Gericht op de doelgroep',
      'Poortwachter',
      'Aandacht in de media voor de norm',
      'Aanbesteden',
    ],
  },
  DIENSTVERLENING: {
    doel: 'De regels zijn makkelijk na te leven.',
    middelen: ['Helder toetsingskader', 'Vakmanschap versterken', 'Snel en goed proces', 'Nazorg'],
  },
  CONTROLEREN: {
    doel: 'Er is goede en vaste controle.',
    middelen: [
      'Toezichthouder',
      'Meldpunt voor fouten en fraude',
      'Werken met risico’s en profielen',
      'Kritische consument',
    ],
  },
  SANCTIONEREN: {
    doel: 'Er volgt een correctie die past.',
    middelen: [
      'Aanspreken en informeren',
      'Verscherpt toezicht',
      'Contract aanpassen of beëindigen',
      'Openbaar maken',
      'Bestuursrecht, civiel recht en strafrecht verkennen',
    ],
  },
};
