import {
  BETROKKENE_FUNCTIES,
  MELDING_STATUSSEN,
  STAP_STATUSSEN,
  VASTSTELLING_SOORTEN,
  VORMEN,
} from '@meldbaken/melding/contract';
import { alsEnum } from './als-enum';

export const MeldingStatusEnum = alsEnum('MeldingStatus', 'Stand van een melding.', MELDING_STATUSSEN);
export const VormEnum = alsEnum('Vorm', 'Vorm van grensoverschrijdend gedrag (Leidraad, deel 2).', VORMEN);
export const StapStatusEnum = alsEnum('StapStatus', 'Stand van een stap.', STAP_STATUSSEN);
export const VaststellingSoortEnum = alsEnum(
  'VaststellingSoort',
  'Wat er voor de buitenwereld is vastgesteld (art. 11 Wkkgz).',
  VASTSTELLING_SOORTEN,
);
export const BetrokkeneFunctieEnum = alsEnum(
  'BetrokkeneFunctie',
  'In welke functie iemand meekijkt.',
  BETROKKENE_FUNCTIES,
);
export const MeldingSorteringEnum = alsEnum('MeldingSortering', 'Volgorde van de lijst.', ['NIEUWSTE', 'OUDSTE']);
export const MeldingWieEnum = alsEnum('MeldingWie', 'Van wie: MIJN, NIEUW (nog niemand) of ALLE die u mag zien.', [
  'MIJN',
  'NIEUW',
  'ALLE',
]);
