import { Trans, useLingui } from '@lingui/react/macro';
import { UITVOER_DELEN } from '@meldbaken/melding/model';
import { Bij, Kaart, Leeg, Moment, Stapel, Tabel, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { UitvoerStuk } from './stuk-pagina';

/** Who let it go, when and why; and every earlier version. */
export function Giften({ stuk }: { readonly stuk: UitvoerStuk }): ReactNode {
  const { t } = useLingui();
  if (stuk.versie === 0) return null;
  return (
    <Kaart titel={t`Wie het kreeg, en eerdere versies`}>
      <Stapel>
        <Tabel
          bijschrift={t`Opgeslagen als bestand`}
          rijen={stuk.giften}
          sleutelVan={({ id }) => id}
          kolommen={[
            { sleutel: 'op', kop: t`Wanneer`, rijkop: true, cel: ({ op }) => <Moment moment={op} /> },
            { sleutel: 'door', kop: t`Door wie`, cel: ({ door }) => door },
            { sleutel: 'vorm', kop: t`Wat`, cel: ({ vorm, versie }) => t`${vorm}, versie ${versie}` },
            { sleutel: 'reden', kop: t`Waarom`, cel: ({ reden }) => reden },
          ]}
          leeg={<Leeg titel={t`Dit stuk is nog niet opgeslagen als bestand.`} />}
        />
        {stuk.versies
          .filter(({ versie }) => versie < stuk.versie)
          .map(({ versie, op, door, delen }) => (
            <Uitklap key={versie} titel={<Trans>Versie {versie}</Trans>}>
              <Stapel ruimte="dicht">
                <Bij>
                  {door}, <Moment moment={op} />
                </Bij>
                {delen
                  .filter(({ tekst }) => tekst !== '')
                  .map(({ code, tekst }) => (
                    <p key={code}>
                      {UITVOER_DELEN[stuk.soort].find((d) => d.code === code)?.kop}: {tekst}
                    </p>
                  ))}
              </Stapel>
            </Uitklap>
          ))}
      </Stapel>
    </Kaart>
  );
}
