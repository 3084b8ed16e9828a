import { Trans } from '@lingui/react/macro';
import { Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Proof of a frozen copy: short to compare by eye, whole for who must be sure. */
export function Vingerafdruk({ sha256 }: { sha256: string }): ReactNode {
  return (
    <>
      <code>{inViertallen(sha256.slice(0, 16))}</code>
      <Uitklap titel={<Trans>Hele vingerafdruk</Trans>}>
        <code>{inViertallen(sha256)}</code>
      </Uitklap>
    </>
  );
}

/** Groups of four, so that it can be read out and may break over lines. */
const inViertallen = (tekst: string): string => tekst.match(/.{1,4}/g)?.join(' ') ?? '';
