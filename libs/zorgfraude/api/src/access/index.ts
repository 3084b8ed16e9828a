import type { AggregaatToegang } from '@meldbaken/platform/access';
import { gereedheidToegang } from './gereedheid.access';
import { zorgsignaalToegang } from './zorgsignaal.access';

/** All access rules of this context. */
export const ZORGFRAUDE_TOEGANG: readonly AggregaatToegang[] = [gereedheidToegang, zorgsignaalToegang];
