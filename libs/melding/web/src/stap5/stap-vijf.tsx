import type { ReactNode } from 'react';
import { VervolgDelen } from '../vervolg/vervolg-delen';

/** Stopping, six decisions on going outside, measures. */
export default function StapVijf(): ReactNode {
  return <VervolgDelen stap={5} />;
}
