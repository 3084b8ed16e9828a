import type { Provider } from '@nestjs/common';
import { BlindeIndex } from './blinde-index';
import { EnvelopVerzegelaar } from './envelop-verzegelaar';
import { Intakesleutels } from './intakesleutels';
import { Verzegelaar } from './verzegelaar';
import { Wortels } from './wortels';

/** What a process offers of this library; needs Klok beside it. */
export const sleutelAanbod = (wortels: Wortels): Provider[] => [
  { provide: Wortels, useValue: wortels },
  { provide: Verzegelaar, useClass: EnvelopVerzegelaar },
  BlindeIndex,
  Intakesleutels,
];

export const SLEUTEL_EXPORT = [Wortels, Verzegelaar, BlindeIndex, Intakesleutels] as const;
