import { Trans, useLingui } from '@lingui/react/macro';
import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Knop, KnopLink, Moment, Rij } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { deInstantie } from '../wmo/instantie';
import { bevestigPad } from './besluit-delen';
import { KopieLijst } from './kopie-lijst';
import { Terugsturen } from './terugsturen';

interface TerBekrachtigingProps extends MetFoutInTitel {
  readonly melding: ExterneMeldingDelenFragment;
  readonly opnieuw: () => void;
}

/** Offered: the bestuurder reads exactly what will be sent, and decides; others wait. */
export function TerBekrachtiging({ melding, opnieuw, onFout }: TerBekrachtigingProps): ReactNode {
  const { t } = useLingui();
  const [terug, zetTerug] = useState(false);
  const { magHandelingen, ontvangerNaam, aangebodenOp, opsteller } = melding;
  const beslist = magHandelingen.includes('versturen') || magHandelingen.includes('vrijgeven');
  return (
    <>
      {beslist ? (
        <Bericht soort="waarschuwing" titel={t`Dit gaat naar ${deInstantie(melding.categorie)}`}>
          <Trans>
            {ontvangerNaam} is een andere organisatie. Alleen wat hieronder staat, gaat mee. Kijk alles goed na.
          </Trans>
        </Bericht>
      ) : (
        <Bericht titel={t`De melding wacht op de bestuurder`}>
          <Trans>De bestuurder kijkt de melding na en verstuurt hem. U kunt nu niets veranderen.</Trans>
        </Bericht>
      )}
      {aangebodenOp !== null && (
        <p>
          <Trans>
            Gemaakt door {opsteller.naam}. Aangeboden op <Moment moment={aangebodenOp} />.
          </Trans>
        </p>
      )}
      <KopieLijst melding={melding} />
      {terug && <Terugsturen melding={melding} onKlaar={opnieuw} onSluit={() => zetTerug(false)} onFout={onFout} />}
      {!terug && beslist && (
        <Rij>
          <KnopLink href={bevestigPad(melding)}>
            <Trans>Ga verder naar bevestigen</Trans>
          </KnopLink>
          {magHandelingen.includes('terugsturen') && (
            <Knop variant="twee" onClick={() => zetTerug(true)}>
              <Trans>Stuur terug</Trans>
            </Knop>
          )}
        </Rij>
      )}
    </>
  );
}
