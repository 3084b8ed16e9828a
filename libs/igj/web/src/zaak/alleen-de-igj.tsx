import { Trans, useLingui } from '@lingui/react/macro';
import type { ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { Kaart, Moment, StatusChip } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { Feiten } from '../delen/feiten';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { AlleenInspectie } from '../inspectie/alleen-inspectie';
import { voorIgj } from '../wmo/instantie';
import { Toewijzen } from './toewijzen';

interface AlleenDeIgjProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly opnieuw: () => void;
}

/** Nothing in this card ever reaches the provider. */
export function AlleenDeIgj({ zaak, opnieuw, onFout }: AlleenDeIgjProps): ReactNode {
  const { t } = useLingui();
  const igj = voorIgj(zaak);
  const { inspecteur, vastgesteldOp, opTijd, magHandelingen } = zaak;
  const oordeel = opTijd === null ? t`Niet bekend` : opTijd ? t`Ja, binnen 3 werkdagen` : t`Nee, later dan 3 werkdagen`;
  return (
    <Kaart titel={t`Behandeling`}>
      {igj ? (
        <div>
          <StatusChip soort="notitie">
            <Trans>Dit ziet alleen de IGJ</Trans>
          </StatusChip>
        </div>
      ) : (
        <AlleenInspectie />
      )}
      <Feiten
        rijen={[
          { naam: igj ? t`Inspecteur` : t`Toezichthouder`, waarde: inspecteur?.naam ?? t`Nog niemand` },
          {
            naam: igj ? t`Vastgesteld op` : t`Gezien op`,
            waarde: vastgesteldOp === null ? t`Niet gemeld` : <Moment moment={vastgesteldOp} />,
          },
          { naam: t`Op tijd gemeld?`, waarde: oordeel },
        ]}
      />
      {magHandelingen.includes('toewijzen') && <Toewijzen zaak={zaak} opnieuw={opnieuw} onFout={onFout} />}
    </Kaart>
  );
}
