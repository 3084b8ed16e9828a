import type { Migratie } from '../migreer';
import { DoorgangBasis1763800000004 } from './doorgang-basis.migratie';
import { Koppeling1763800000062 } from './koppeling.migratie';
import { NotificatieBereik1763800000023 } from './notificatie-bereik.migratie';
import { OrganisatieAfwezig1763800000024 } from './organisatie-afwezig.migratie';
import { OrganisatieBasis1763800000001 } from './organisatie-basis.migratie';
import { OverdrachtVervolg1763800000044 } from './overdracht-vervolg.migratie';
import { PlatformBasis1763800000003 } from './platform-basis.migratie';
import { SleutelBasis1763800000030 } from './sleutel-basis.migratie';
import { ToegangBasis1763800000002 } from './toegang-basis.migratie';
import { ToegangEinde1763800000029 } from './toegang-einde.migratie';

export const PLATFORM_MIGRATIES: readonly Migratie[] = [
  OrganisatieBasis1763800000001,
  ToegangBasis1763800000002,
  PlatformBasis1763800000003,
  DoorgangBasis1763800000004,
  NotificatieBereik1763800000023,
  OrganisatieAfwezig1763800000024,
  ToegangEinde1763800000029,
  SleutelBasis1763800000030,
  OverdrachtVervolg1763800000044,
  Koppeling1763800000062,
];
