import { Trans, useLingui } from '@lingui/react/macro';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  type BurgermeldingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Formulier, Foutsamenvatting, Knop, Tekstvak, Uitklap } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { BurgermeldingVerlengenDocument } from './burger.graphql';
import { Verouderd } from './verouderd';

interface MeerTijdProps {
  readonly melding: BurgermeldingDelenFragment;
  readonly ververs: () => void;
}

/** Two weeks more, once. */
export function MeerTijd({ melding: m, ververs }: MeerTijdProps): ReactNode {
  const { t } = useLingui();
  const [reden, zetReden] = useState('');
  const [poging, zetPoging] = useState(0);
  const verlengen = useHandeling(BurgermeldingVerlengenDocument);
  const { uitkomst } = verlengen;
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const antwoord = await verlengen.voer({ burgermeldingId: m.id, versie: m.versie, verlengReden: reden });
    zetPoging((n) => n + 1);
    if (antwoord !== null && !isGeweigerd(antwoord)) ververs();
  };
  const fouten = foutenVan(isGeweigerd(uitkomst) ? uitkomst : null);
  return (
    <Uitklap titel={<Trans>Neem 2 weken meer tijd</Trans>}>
      <Formulier
        onSubmit={(e) => void verstuur(e)}
        acties={
          <Knop type="submit" variant="twee" bezig={verlengen.bezig}>
            <Trans>Neem meer tijd</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={verlengen} />
        {uitkomst?.__typename === 'BurgermeldingVersieVerouderd' && <Verouderd />}
        <Tekstvak
          label={t`Waarom hebt u meer tijd nodig?`}
          hint={t`Dit kan 1 keer.`}
          name="verlengReden"
          max={2000}
          telVanaf={0.9}
          value={reden}
          fout={foutBij(fouten, 'verlengReden')}
          onChange={(e) => zetReden(e.target.value)}
        />
      </Formulier>
    </Uitklap>
  );
}
