import { Trans, useLingui } from '@lingui/react/macro';
import { isMeldplichtig, VASTSTELLING_LABEL } from '@meldbaken/melding/model';
import { Pagina, type NaVaststellingFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, KnopLink, Rij, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { isOpen } from '../delen/naaste-termijn';
import { TermijnMetUitleg } from '../delen/termijn-met-uitleg';

export type NaVaststelling = NaVaststellingFragment;

/** Recorded: which term runs now, how it is counted, and what comes next. */
export function Vastgelegd({ melding }: { melding: NaVaststelling }): ReactNode {
  const { t } = useLingui();
  const [nieuw] = melding.vaststellingen;
  const lopend = melding.termijnen.filter(isOpen);
  const melden = nieuw !== undefined && isMeldplichtig(nieuw.soort);
  return (
    <Stapel ruimte="ruim">
      <Pagina
        titel={t`De vaststelling ligt vast`}
        kruimels={[
          { label: t`Meldingen`, href: '/meldingen' },
          { label: melding.nummer, href: `/meldingen/${melding.nummer}` },
          { label: t`Vaststelling` },
        ]}
      />
      <Bericht soort="gelukt">
        {nieuw && VASTSTELLING_LABEL[nieuw.soort]}.{' '}
        {lopend.length > 0 ? <Trans>Er loopt nu een termijn.</Trans> : <Trans>Er start geen termijn.</Trans>}
      </Bericht>
      {lopend.length > 0 && (
        <Kaart titel={t`Deze termijn loopt`}>
          <Stapel ruimte="ruim">
            {lopend.map((termijn) => (
              <TermijnMetUitleg key={termijn.id} termijn={termijn} open />
            ))}
          </Stapel>
        </Kaart>
      )}
      <Rij>
        {melden && (
          <KnopLink href={`/meldingen/${melding.nummer}/besluit`}>
            <Trans>Maak de melding aan de IGJ</Trans>
          </KnopLink>
        )}
        <KnopLink variant={melden ? 'twee' : 'hoofd'} href={`/meldingen/${melding.nummer}`}>
          <Trans>Ga naar de melding</Trans>
        </KnopLink>
      </Rij>
    </Stapel>
  );
}
