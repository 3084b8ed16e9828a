import type { ReactNode } from 'react';
import { VervolgDelen } from '../vervolg/vervolg-delen';

/** Telling, aftercare, feedback, learning. */
export default function StapZes(): ReactNode {
  return <VervolgDelen stap={6} />;
}
