import type { Migratie } from '@meldbaken/platform/database';
import { MeldingBijlagen1763800000034 } from './melding-bijlagen.migratie';
import { MeldingIntake1763800000032 } from './melding-intake.migratie';
import { MeldingKlacht1763800000042 } from './melding-klacht.migratie';
import { MeldingKlachtUitsluiten1763800000050 } from './melding-klacht-uitsluiten.migratie';
import { MeldingMensen1763800000039 } from './melding-mensen.migratie';
import { MeldingMuur1763800000061 } from './melding-muur.migratie';
import { MeldingOpenbaar1763800000033 } from './melding-openbaar.migratie';
import { MeldingRest1763800000043 } from './melding-rest.migratie';
import { MeldingStappen1763800000035 } from './melding-stappen.migratie';
import { MeldingTeksten1763800000031 } from './melding-teksten.migratie';
import { MeldingUitvoer1763800000040 } from './melding-uitvoer.migratie';
import { MeldingVormen1763800000041 } from './melding-vormen.migratie';
import { MeldingZoek1763800000038 } from './melding-zoek.migratie';
import { MeldingZorg1763800000036 } from './melding-zorg.migratie';

/** Migrations of this context after its base, in order. */
export const MELDING_VERVOLG: readonly Migratie[] = [
  MeldingTeksten1763800000031,
  MeldingIntake1763800000032,
  MeldingOpenbaar1763800000033,
  MeldingBijlagen1763800000034,
  MeldingStappen1763800000035,
  MeldingZorg1763800000036,
  MeldingZoek1763800000038,
  MeldingMensen1763800000039,
  MeldingUitvoer1763800000040,
  MeldingVormen1763800000041,
  MeldingKlacht1763800000042,
  MeldingRest1763800000043,
  MeldingKlachtUitsluiten1763800000050,
  MeldingMuur1763800000061,
];
