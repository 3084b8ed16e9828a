import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen } from '@meldbaken/platform/graphql-client';
import { Kaart } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { BijlageKiezer } from './bijlage-kiezer';
import { BijlagenLijst } from './bijlagen-lijst';
import { useBijlagen } from './use-bijlagen';

/** The files of a case. */
export function StukkenKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier, mag: magNu, ververs } = useDossier();
  const bijlagen = useBijlagen(dossier.id, ververs);
  const mag = magNu('stukken-toevoegen');
  if (!mag && bijlagen.vraag.data?.bijlagen.length === 0) return null;
  return (
    <Kaart titel={t`Stukken`}>
      <Ophalen vraag={bijlagen.vraag}>
        {({ bijlagen: lijst }) =>
          lijst.length === 0 ? (
            <p className="mb-bij">
              <Trans>Er zijn nog geen bestanden.</Trans>
            </p>
          ) : (
            <BijlagenLijst bijlagen={lijst} teOpenen />
          )
        }
      </Ophalen>
      {mag && <BijlageKiezer bijlagen={bijlagen} label={t`Voeg bestanden toe`} />}
    </Kaart>
  );
}
