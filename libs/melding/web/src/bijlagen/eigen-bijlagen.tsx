import { useLingui } from '@lingui/react/macro';
import { Ophalen } from '@meldbaken/platform/graphql-client';
import { Uitklap } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { BijlageKiezer } from './bijlage-kiezer';
import { BijlagenLijst } from './bijlagen-lijst';
import { useBijlagen } from './use-bijlagen';

/** Files that the reporter adds to the own report; what is asked of the server waits until it is opened. */
export function EigenBijlagen({ meldingId }: { meldingId: string }): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState(false);
  return (
    <Uitklap titel={t`Foto of bestand toevoegen`} open={open} onWissel={zetOpen}>
      {open && <Inhoud meldingId={meldingId} />}
    </Uitklap>
  );
}

function Inhoud({ meldingId }: { meldingId: string }): ReactNode {
  const { t } = useLingui();
  const bijlagen = useBijlagen(meldingId);
  return (
    <>
      <BijlageKiezer bijlagen={bijlagen} label={t`Kies foto's of bestanden`} />
      <Ophalen vraag={bijlagen.vraag}>
        {({ bijlagen: lijst }) => lijst.length > 0 && <BijlagenLijst bijlagen={lijst} teOpenen={false} />}
      </Ophalen>
    </>
  );
}
