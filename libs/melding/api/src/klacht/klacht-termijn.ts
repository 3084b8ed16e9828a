import type { StartTermijn } from '@meldbaken/termijn/contract';
import type { KlachtRij } from './klacht.repository';

/** The term of art. 17 Wkkgz on a complaint, from this moment. */
export const klachtTermijnStart = (
  k: Pick<KlachtRij, 'id' | 'nummer' | 'eenheidId'>,
  begin: { op: Date; soort: 'ONTVANGEN' | 'HEROPEND' },
  eigenaarId: string,
): StartTermijn => ({
  dossierId: k.id,
  code: 'KLACHT',
  beginOp: begin.op,
  beginSoort: begin.soort,
  onderwerp: { soort: 'KLACHT', id: k.id, nummer: k.nummer, pad: `/klachten/${k.nummer}`, eenheidId: k.eenheidId },
  eigenaarId,
});
