import { Trans, useLingui } from '@lingui/react/macro';
import { TEKST_GRENS } from '@meldbaken/melding/model';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Knop, Link, Tekstvak } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { AlertNotitieBewarenDocument } from './notities.graphql';

/** A note for oneself: sealed, and nobody else reads it. */
export function NotitieFormulier({ onBewaard }: { onBewaard?: () => void }): ReactNode {
  const { t } = useLingui();
  const [tekst, schrijf] = useState('');
  const [poging, zetPoging] = useState(0);
  const [sleutel, nieuweSleutel] = useSleutel();
  const bewaren = useHandeling(AlertNotitieBewarenDocument);
  const [bewaard, zetBewaard] = useState(false);
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const uitkomst = await bewaren.voer({ sleutel, tekst });
    zetPoging((n) => n + 1);
    if (uitkomst?.__typename !== 'AlertNotitie') return;
    schrijf('');
    nieuweSleutel();
    zetBewaard(true);
    onBewaard?.();
  };
  const fouten = foutenVan(isGeweigerd(bewaren.uitkomst) ? bewaren.uitkomst : null);
  return (
    <Formulier
      onSubmit={(e) => void verstuur(e)}
      acties={
        <Knop type="submit" bezig={bewaren.bezig}>
          <Trans>Bewaar de notitie</Trans>
        </Knop>
      }
    >
      {bewaard && (
        <Bericht soort="gelukt" titel={t`Bewaard.`}>
          <Link href="/melden/notities">
            <Trans>Bekijk uw notities</Trans>
          </Link>
        </Bericht>
      )}
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Weigering handeling={bewaren} />
      <Tekstvak
        label={t`Wat wilt u onthouden?`}
        hint={t`Alleen u leest dit. Schrijf op wat u zag of hoorde, en wanneer.`}
        name="tekst"
        max={TEKST_GRENS}
        telVanaf={0.9}
        value={tekst}
        fout={foutBij(fouten, 'tekst')}
        onChange={(e) => {
          zetBewaard(false);
          bewaren.wis();
          schrijf(e.target.value);
        }}
      />
    </Formulier>
  );
}
