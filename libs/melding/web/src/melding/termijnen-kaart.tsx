import { useLingui } from '@lingui/react/macro';
import { Kaart, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { TermijnMetUitleg } from '../delen/termijn-met-uitleg';
import { useDossier } from './dossier-context';

/** All terms of this report, each with its sum. */
export function TermijnenKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  if (dossier.termijnen.length === 0) return null;
  return (
    <Kaart titel={t`Termijnen`}>
      <Stapel ruimte="ruim">
        {dossier.termijnen.map((termijn) => (
          <TermijnMetUitleg key={termijn.id} termijn={termijn} />
        ))}
      </Stapel>
    </Kaart>
  );
}
