import {
  EIGEN_REDENEN,
  ELEMENT_OORDELEN,
  MAATREGEL_CODES,
  SIGNAAL_ONTVANGERS,
  WEGING_ERNSTEN,
  WEGING_RISICOS,
  ZAAK_ROUTES,
} from '@meldbaken/igj/contract';
import {
  EIGEN_REDEN_LABEL,
  ELEMENT_OORDEEL_LABEL,
  MAATREGEL_LABEL,
  SIGNAAL_ONTVANGER_LABEL,
  WEGING_ERNST_LABEL,
  WEGING_RISICO_LABEL,
  ZAAK_ROUTE_LABEL,
} from '@meldbaken/igj/model';
import { alsEnum } from '../typen/als-enum';

export const WegingErnstEnum = alsEnum(
  'WegingErnst',
  'Hoe ernstig een melding is.',
  WEGING_ERNSTEN,
  WEGING_ERNST_LABEL,
);
export const WegingRisicoEnum = alsEnum(
  'WegingRisico',
  'Hoe groot de kans is dat het weer gebeurt.',
  WEGING_RISICOS,
  WEGING_RISICO_LABEL,
);
export const ZaakRouteEnum = alsEnum(
  'ZaakRoute',
  'Wie onderzoekt, of dat de zaak sluit.',
  ZAAK_ROUTES,
  ZAAK_ROUTE_LABEL,
);
export const EigenRedenEnum = alsEnum(
  'EigenReden',
  'Waarom de inspectie zelf onderzoekt.',
  EIGEN_REDENEN,
  EIGEN_REDEN_LABEL,
);
export const ElementOordeelEnum = alsEnum(
  'ElementOordeel',
  'Oordeel over een onderdeel van een rapport.',
  ELEMENT_OORDELEN,
  ELEMENT_OORDEEL_LABEL,
);
export const MaatregelEnum = alsEnum(
  'MaatregelCode',
  'Maatregel van toezicht, de lichtste voorop.',
  MAATREGEL_CODES,
  MAATREGEL_LABEL,
);
export const SignaalOntvangerEnum = alsEnum(
  'SignaalOntvanger',
  'Aan wie een signaal kan worden doorgegeven.',
  SIGNAAL_ONTVANGERS,
  SIGNAAL_ONTVANGER_LABEL,
);
