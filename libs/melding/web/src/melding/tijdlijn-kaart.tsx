import { useLingui } from '@lingui/react/macro';
import { Kaart, Tijdlijn } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useDossier } from './dossier-context';

/** Who did what when, newest first. */
export function TijdlijnKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  return (
    <Kaart titel={t`Tijdlijn`}>
      <Tijdlijn
        label={t`Tijdlijn`}
        items={dossier.tijdlijn.map(({ id, op, door, tekst }) => ({ id, moment: op, wat: tekst, wie: door }))}
      />
    </Kaart>
  );
}
