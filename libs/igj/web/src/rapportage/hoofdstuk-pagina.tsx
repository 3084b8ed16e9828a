import { Trans, useLingui } from '@lingui/react/macro';
import { HOOFDSTUK_TITEL, type Hoofdstuk } from '@meldbaken/igj/model';
import { Bericht, KnopLink, Rij, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { HoofdstukFormulier } from './hoofdstuk-formulier';
import { HoofdstukLezen } from './hoofdstuk-lezen';
import { magSchrijven, rapportagePad, versieVan, volgende, type Rapport, type RapportStand } from './rapportage-delen';
import { Versies } from './versies';

interface HoofdstukPaginaProps extends MetFoutInTitel {
  readonly stand: RapportStand;
  readonly rapport: Rapport;
  readonly hoofdstuk: Hoofdstuk;
  readonly onRapport: (rapport: Rapport) => void;
}

/** One chapter: to write for who may, to read for the others; and what earlier versions said. */
export function HoofdstukPagina({ stand, rapport, hoofdstuk, onRapport, onFout }: HoofdstukPaginaProps): ReactNode {
  const { t } = useLingui();
  const [bewaard, zetBewaard] = useState(0);
  const terug = rapportagePad(stand.pad, stand.externeMeldingId);
  const verder = volgende(rapport, hoofdstuk.code);
  const verderTitel = verder && HOOFDSTUK_TITEL[verder.code];
  const schrijft = magSchrijven(rapport, hoofdstuk);
  return (
    <Stapel ruimte="ruim">
      {bewaard > 0 && (
        <Bericht
          key={bewaard}
          soort="gelukt"
          actie={
            <Rij>
              {verder && (
                <KnopLink variant="twee" href={rapportagePad(stand.pad, stand.externeMeldingId, verder.code)}>
                  <Trans>Ga verder: {verderTitel}</Trans>
                </KnopLink>
              )}
              <KnopLink variant="kaal" href={terug}>
                <Trans>Naar het rapport</Trans>
              </KnopLink>
            </Rij>
          }
        >
          {t`Het hoofdstuk is bewaard.`}
        </Bericht>
      )}
      {schrijft ? (
        <HoofdstukFormulier
          rapport={rapport}
          hoofdstuk={hoofdstuk}
          terug={terug}
          onRapport={onRapport}
          onBewaard={(r) => {
            onRapport(r);
            zetBewaard((n) => n + 1);
            window.scrollTo({ top: 0 });
          }}
          onFout={onFout}
        />
      ) : (
        <>
          <HoofdstukLezen rapport={rapport} hoofdstuk={hoofdstuk} />
          <div>
            <KnopLink variant="twee" href={terug}>
              <Trans>Terug naar het rapport</Trans>
            </KnopLink>
          </div>
        </>
      )}
      <Versies
        rapportId={rapport.id}
        hoofdstuk={hoofdstuk}
        nieuwste={versieVan(rapport, hoofdstuk.code)?.versie ?? 0}
      />
    </Stapel>
  );
}
