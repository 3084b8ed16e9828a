import {
  RAADPLEEG_BRONNEN,
  RAADPLEEG_GRONDSLAGEN,
  ZORGSIGNAAL_AARDEN,
  ZORGSIGNAAL_BRONNEN,
  ZORGSIGNAAL_CONCLUSIES,
  ZORGSIGNAAL_DADEN,
  ZORGSIGNAAL_FRAUDESOORTEN,
  ZORGSIGNAAL_KRACHTEN,
  ZORGSIGNAAL_ONDERWERPEN,
  ZORGSIGNAAL_ONTVANGERS,
  ZORGSIGNAAL_ROUTES,
  ZORGSIGNAAL_STAPPEN,
  ZORGSIGNAAL_STATUSSEN,
  ZORGSIGNAAL_STELSELS,
  ZORGSIGNAAL_TEKSTEN,
  ZORGSIGNAAL_WEEGBESLUITEN,
} from '@meldbaken/zorgfraude/contract';
import {
  RAADPLEEG_BRON_LABEL,
  RAADPLEEG_GRONDSLAG_LABEL,
  ZORGSIGNAAL_AARD_LABEL,
  ZORGSIGNAAL_BRON_LABEL,
  ZORGSIGNAAL_CONCLUSIE_LABEL,
  ZORGSIGNAAL_DAAD_LABEL,
  ZORGSIGNAAL_FRAUDESOORT_LABEL,
  ZORGSIGNAAL_KRACHT_LABEL,
  ZORGSIGNAAL_ONDERWERP_LABEL,
  ZORGSIGNAAL_ONTVANGER_LABEL,
  ZORGSIGNAAL_ROUTE_LABEL,
  ZORGSIGNAAL_STAP_LABEL,
  ZORGSIGNAAL_STATUS_LABEL,
  ZORGSIGNAAL_STELSEL_LABEL,
  ZORGSIGNAAL_TEKST_LABEL,
  ZORGSIGNAAL_WEEGBESLUIT_LABEL,
} from '@meldbaken/zorgfraude/model';
import { alsEnum } from './als-enum';

export const StatusEnum = alsEnum(
  'ZorgsignaalStatus',
  'Hoe ver een signaal is.',
  ZORGSIGNAAL_STATUSSEN,
  ZORGSIGNAAL_STATUS_LABEL,
);
export const AardEnum = alsEnum(
  'ZorgsignaalAard',
  'Waar een signaal over gaat.',
  ZORGSIGNAAL_AARDEN,
  ZORGSIGNAAL_AARD_LABEL,
);
export const StelselEnum = alsEnum(
  'ZorgsignaalStelsel',
  'De wet waaruit de zorg betaald wordt.',
  ZORGSIGNAAL_STELSELS,
  ZORGSIGNAAL_STELSEL_LABEL,
);
export const BronEnum = alsEnum(
  'ZorgsignaalBron',
  'Waar een signaal vandaan komt.',
  ZORGSIGNAAL_BRONNEN,
  ZORGSIGNAAL_BRON_LABEL,
);
export const OnderwerpSoortEnum = alsEnum(
  'ZorgsignaalOnderwerpSoort',
  'Over wie of wat een signaal gaat.',
  ZORGSIGNAAL_ONDERWERPEN,
  ZORGSIGNAAL_ONDERWERP_LABEL,
);
export const TekstSoortEnum = alsEnum(
  'ZorgsignaalTekstSoort',
  'Wat voor tekst het is: feiten en meningen staan apart.',
  ZORGSIGNAAL_TEKSTEN,
  ZORGSIGNAAL_TEKST_LABEL,
);
export const KrachtEnum = alsEnum(
  'ZorgsignaalKracht',
  'Hoe hard een signaal is.',
  ZORGSIGNAAL_KRACHTEN,
  ZORGSIGNAAL_KRACHT_LABEL,
);
export const WeegbesluitEnum = alsEnum(
  'ZorgsignaalWeegbesluit',
  'Wat er na het wegen gebeurt.',
  ZORGSIGNAAL_WEEGBESLUITEN,
  ZORGSIGNAAL_WEEGBESLUIT_LABEL,
);
export const RouteEnum = alsEnum(
  'ZorgsignaalRoute',
  'Wie een signaal oppakt.',
  ZORGSIGNAAL_ROUTES,
  ZORGSIGNAAL_ROUTE_LABEL,
);
export const StapEnum = alsEnum(
  'ZorgsignaalStap',
  'De volgende stap van een signaal.',
  ZORGSIGNAAL_STAPPEN,
  ZORGSIGNAAL_STAP_LABEL,
);
export const ConclusieEnum = alsEnum(
  'ZorgsignaalConclusie',
  'Waarmee een signaal wordt afgesloten.',
  ZORGSIGNAAL_CONCLUSIES,
  ZORGSIGNAAL_CONCLUSIE_LABEL,
);
export const FraudesoortEnum = alsEnum(
  'ZorgsignaalFraudesoort',
  'Wat voor fraude het is.',
  ZORGSIGNAAL_FRAUDESOORTEN,
  ZORGSIGNAAL_FRAUDESOORT_LABEL,
);
export const OntvangerEnum = alsEnum(
  'ZorgsignaalOntvanger',
  'Aan wie een signaal is doorgegeven.',
  ZORGSIGNAAL_ONTVANGERS,
  ZORGSIGNAAL_ONTVANGER_LABEL,
);
export const DaadEnum = alsEnum(
  'ZorgsignaalDaad',
  'Wat er met een signaal gebeurde.',
  ZORGSIGNAAL_DADEN,
  ZORGSIGNAAL_DAAD_LABEL,
);
export const RaadpleegBronEnum = alsEnum(
  'ZorgsignaalRaadpleegBron',
  'Een bron waarin iemand keek.',
  RAADPLEEG_BRONNEN,
  RAADPLEEG_BRON_LABEL,
);
export const GrondslagEnum = alsEnum(
  'ZorgsignaalGrondslag',
  'Het artikel dat het kijken in een bron toelaat.',
  RAADPLEEG_GRONDSLAGEN,
  RAADPLEEG_GRONDSLAG_LABEL,
);
