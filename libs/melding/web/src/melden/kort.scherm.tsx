import type { ReactNode } from 'react';
import { AlleenMetMenu } from '../delen/alleen-met-menu';
import { Melding } from './melden.scherm';

/** The quick report: six questions; depth is for the handler. */
export default function KortScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/melden']}>
      <Melding kort />
    </AlleenMetMenu>
  );
}
