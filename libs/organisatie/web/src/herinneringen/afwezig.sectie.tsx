import { Trans, useLingui } from '@lingui/react/macro';
import { Weigering, isGeweigerd, useHandeling, useIk } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { AfwezigFormulier } from './afwezig-formulier';
import { AfwezigLijst } from './afwezig-lijst';
import { AfwezigheidIntrekkenDocument } from './herinneringen.graphql';
import type { Afwezigheid, SectieProps } from './sectie-props';

/** Being away, with who stands in; for the beheerder also of others. */
export function AfwezigSectie({ bereik, ververs }: SectieProps): ReactNode {
  const { t } = useLingui();
  const beheert = useIk().gekozen?.rollen.includes('BEHEERDER') ?? false;
  const intrekken = useHandeling(AfwezigheidIntrekkenDocument);
  const [open, zet] = useState(false);
  const [gelukt, meld] = useState('');
  const klaar = (zin: string): void => {
    meld(zin);
    zet(false);
    ververs();
  };
  const trekIn = async ({ id, mijn }: Afwezigheid): Promise<void> => {
    const uitkomst = await intrekken.voer({ id });
    if (uitkomst && !isGeweigerd(uitkomst))
      klaar(mijn ? t`Ingetrokken. U krijgt uw herinneringen weer zelf.` : t`Ingetrokken.`);
  };
  return (
    <Kaart titel={t`Afwezig`}>
      <Stapel>
        <p>
          <Trans>
            Bent u er niet? Dan gaan uw herinneringen ook naar uw vervanger. Uw vervanger krijgt daarmee geen toegang
            tot een zaak: alleen wie de zaak al mag zien, krijgt de herinnering.
          </Trans>
        </p>
        {gelukt !== '' && (
          <Bericht soort="gelukt" onSluit={() => meld('')}>
            {gelukt}
          </Bericht>
        )}
        <Weigering handeling={intrekken} />
        <AfwezigLijst
          afwezigheden={bereik.afwezigheden}
          beheert={beheert}
          bezig={intrekken.bezig}
          onIntrekken={(a) => void trekIn(a)}
        />
        {open ? (
          <AfwezigFormulier beheert={beheert} onKlaar={klaar} onTerug={() => zet(false)} />
        ) : (
          <div>
            <Knop variant="twee" onClick={() => zet(true)}>
              {beheert ? <Trans>Meld iemand afwezig</Trans> : <Trans>Meld dat u er niet bent</Trans>}
            </Knop>
          </div>
        )}
      </Stapel>
    </Kaart>
  );
}
