import type { ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { Soorten } from './vervolg-delen';

/** On the case page of the decider: the decisions that wait for a confirmation. */
export default function BesluitenKaart(): ReactNode {
  const { ververs } = useDossier();
  return <Soorten soorten={['BESLUIT']} onBewaard={ververs} />;
}
