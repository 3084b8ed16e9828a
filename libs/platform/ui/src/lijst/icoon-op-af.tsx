import type { ReactNode } from 'react';
import { Icoon } from '../iconen/icoon';

/** Arrow of the sort order; both ways when the column does not sort now. */
export function IcoonOpAf({ richting }: { richting: 'oplopend' | 'aflopend' | undefined }): ReactNode {
  return (
    <Icoon maat={16}>
      {richting === 'oplopend' && <path d="M10 16V4M5.4 8.6L10 4l4.6 4.6" />}
      {richting === 'aflopend' && <path d="M10 4v12M5.4 11.4L10 16l4.6-4.6" />}
      {!richting && <path d="M6.4 8L10 4.4 13.6 8M6.4 12l3.6 3.6 3.6-3.6" />}
    </Icoon>
  );
}
