import type { Provider, Type } from '@nestjs/common';
import { InspectieBesluitVerwerker } from '../inspectie/inspectie.verwerker';
import { ReactieVerwerker } from '../inspectie/reactie.verwerker';
import { VerwerkRapportage } from '../rapportage/verwerk-rapportage';
import { VerzoekenVerwerker } from './aanbieder/verzoeken.verwerker';
import { BERICHT_VERWERKERS, type Berichtverwerker } from './berichtverwerker';
import { BerichtMelder } from './bericht-melder';

/** What follows from the messages, per part. Append yours. */
const KLASSEN: readonly Type<Berichtverwerker>[] = [
  VerzoekenVerwerker,
  VerwerkRapportage,
  InspectieBesluitVerwerker,
  ReactieVerwerker,
];

/** For the worker: the parts of the dispatch. */
export const BRIEFWISSELING_TAKEN: readonly Provider[] = [
  BerichtMelder,
  ...KLASSEN,
  {
    provide: BERICHT_VERWERKERS,
    inject: [...KLASSEN],
    useFactory: (...verwerkers: Berichtverwerker[]): readonly Berichtverwerker[] => verwerkers,
  },
];
