import {
  DIENSTVERBAND_KENMERKEN,
  DIENSTVERBAND_SOORTEN,
  ECHTHEIDSKENMERKEN,
  EINDE_REDENEN,
  EIS_GRONDSLAGEN,
  EIS_STATUSSEN,
  EIS_ZEKERHEDEN,
  FEIT_HERKOMSTEN,
  FEIT_SOORTEN,
  INZETBAARHEDEN,
  PROFIEL_SOORTEN,
  VERGEWIS_WIJZEN,
  VERGEWIS_ZORGSOORTEN,
  VOORWAARDE_SOORTEN,
} from '@meldbaken/vergewis/contract';
import {
  DIENSTVERBAND_KENMERK_LABEL,
  DIENSTVERBAND_SOORT_LABEL,
  ECHTHEID_LABEL,
  EINDE_REDEN_LABEL,
  EIS_GRONDSLAG_LABEL,
  EIS_STATUS_LABEL,
  EIS_ZEKERHEID_LABEL,
  FEIT_HERKOMST_LABEL,
  FEIT_SOORT_LABEL,
  INZETBAARHEID_LABEL,
  PROFIEL_SOORT_LABEL,
  VERGEWIS_WIJZE_LABEL,
  VERGEWIS_ZORGSOORT_LABEL,
  VOORWAARDE_LABEL,
} from '@meldbaken/vergewis/model';
import { alsEnum } from './als-enum';

export const DienstverbandSoortEnum = alsEnum(
  'DienstverbandSoort',
  'Hoe iemand voor de organisatie werkt.',
  DIENSTVERBAND_SOORTEN,
  DIENSTVERBAND_SOORT_LABEL,
);
export const VergewisZorgsoortEnum = alsEnum(
  'VergewisZorgsoort',
  'Soort zorg waarin iemand werkt; die bepaalt welke wet iets vraagt.',
  VERGEWIS_ZORGSOORTEN,
  VERGEWIS_ZORGSOORT_LABEL,
);
export const DienstverbandKenmerkEnum = alsEnum(
  'DienstverbandKenmerk',
  'Iets van een dienstverband waar een regel aan hangt.',
  DIENSTVERBAND_KENMERKEN,
  DIENSTVERBAND_KENMERK_LABEL,
);
export const EisStatusEnum = alsEnum('EisStatus', 'Hoe een controle ervoor staat.', EIS_STATUSSEN, EIS_STATUS_LABEL);
export const InzetbaarheidEnum = alsEnum(
  'Inzetbaarheid',
  'Mag iemand met cliënten werken. Altijd afgeleid, nooit ingevuld.',
  INZETBAARHEDEN,
  INZETBAARHEID_LABEL,
);
export const FeitSoortEnum = alsEnum(
  'EisFeitSoort',
  'Wat er met een controle gebeurde.',
  FEIT_SOORTEN,
  FEIT_SOORT_LABEL,
);
export const FeitHerkomstEnum = alsEnum(
  'EisFeitHerkomst',
  'Hoe een gegeven over een controle binnenkwam.',
  FEIT_HERKOMSTEN,
  FEIT_HERKOMST_LABEL,
);
export const ProfielSoortEnum = alsEnum(
  'VogProfielSoort',
  'Soort profiel van een VOG. Het nummer alleen zegt niets.',
  PROFIEL_SOORTEN,
  PROFIEL_SOORT_LABEL,
);
export const EchtheidEnum = alsEnum(
  'Echtheidskenmerk',
  'Waaraan iemand zag dat een VOG echt is.',
  ECHTHEIDSKENMERKEN,
  ECHTHEID_LABEL,
);
export const VoorwaardeSoortEnum = alsEnum(
  'VoorwaardeSoort',
  'Waaronder iemand tijdelijk mag werken.',
  VOORWAARDE_SOORTEN,
  VOORWAARDE_LABEL,
);
export const EisGrondslagEnum = alsEnum(
  'EisGrondslag',
  'Waar een controle op rust.',
  EIS_GRONDSLAGEN,
  EIS_GRONDSLAG_LABEL,
);
export const EisZekerheidEnum = alsEnum(
  'EisZekerheid',
  'Hoe zeker de bron van een controle is.',
  EIS_ZEKERHEDEN,
  EIS_ZEKERHEID_LABEL,
);
export const EindeRedenEnum = alsEnum(
  'EindeReden',
  'Waarom een dienstverband of sollicitatie eindigde.',
  EINDE_REDENEN,
  EINDE_REDEN_LABEL,
);
export const VergewisWijzeEnum = alsEnum(
  'VergewisWijze',
  'Hoe opnieuw naar iemand is gekeken.',
  VERGEWIS_WIJZEN,
  VERGEWIS_WIJZE_LABEL,
);

export const VERGEWIS_KENNIS = ['TOEN', 'NU'] as const;
export type VergewisKennis = (typeof VERGEWIS_KENNIS)[number];
export const VergewisKennisEnum = alsEnum(
  'VergewisKennis',
  'Met welke kennis naar een dag is gekeken.',
  VERGEWIS_KENNIS,
  {
    TOEN: 'Met wat die dag bekend was',
    NU: 'Met wat nu bekend is over die dag',
  },
);
