import { alsCode, type ZorgsignaalFilter, type Zoekdelen } from '@meldbaken/platform/graphql-client';
import {
  ZORGSIGNAAL_AARDEN,
  ZORGSIGNAAL_BRONNEN,
  ZORGSIGNAAL_STATUSSEN,
  type ZorgsignaalAard,
  type ZorgsignaalBron,
  type ZorgsignaalStatus,
} from '@meldbaken/zorgfraude/contract';

export const PER_PAGINA = 50;

/** A type alias, so that it fits `Zoekdelen`. */
export type SignalenZoek = {
  readonly status: ZorgsignaalStatus | undefined;
  readonly aard: ZorgsignaalAard | undefined;
  readonly bron: ZorgsignaalBron | undefined;
  readonly mijn: 'JA' | undefined;
  readonly dicht: 'JA' | undefined;
};

/** State of the list in the address: codes only. What was typed to search stays in memory. */
export const leesSignalenZoek = (ruw: Zoekdelen): SignalenZoek => ({
  status: alsCode(ruw['status'], ZORGSIGNAAL_STATUSSEN),
  aard: alsCode(ruw['aard'], ZORGSIGNAAL_AARDEN),
  bron: alsCode(ruw['bron'], ZORGSIGNAAL_BRONNEN),
  mijn: ruw['mijn'] === 'JA' ? 'JA' : undefined,
  dicht: ruw['dicht'] === 'JA' ? 'JA' : undefined,
});

/** The same as a question to the server. */
export const signalenFilter = (z: SignalenZoek, zoek: string): ZorgsignaalFilter => ({
  status: z.status === undefined ? undefined : [z.status],
  aard: z.aard === undefined ? undefined : [z.aard],
  bron: z.bron === undefined ? undefined : [z.bron],
  vanMij: z.mijn === 'JA' ? true : undefined,
  ookDicht: z.dicht === 'JA' ? true : undefined,
  zoek: zoek === '' ? undefined : zoek,
});
