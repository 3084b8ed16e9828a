import { Trans, useLingui } from '@lingui/react/macro';
import { useVraag } from '@meldbaken/platform/graphql-client';
import { Bericht, Eindmoment, Kaart, Uitklap } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import type { TeStarten } from './formulier';
import { VaststellingTermijnDocument } from './vaststelling.graphql';

/** Before anything is recorded: which term would run, until when, and how that is counted. */
export function Vooruitblik({ start }: { start: TeStarten | null }): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={t`Dit gaat lopen`}>
      {start ? (
        <Berekening start={start} />
      ) : (
        <p>
          <Trans>Kies links wat u vaststelt. Dan ziet u hier welke termijn start.</Trans>
        </p>
      )}
    </Kaart>
  );
}

function Berekening({ start }: { start: TeStarten }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    VaststellingTermijnDocument,
    useMemo(() => ({ code: start.code, vanaf: start.vanaf }), [start.code, start.vanaf]),
  );
  const uitkomst = vraag.data?.termijnBerekenen;
  const naam = start.code === 'IGJ_MELDING' ? t`Melden bij de IGJ` : t`Uitzoeken of u moet melden`;
  return (
    <>
      <strong>{naam}</strong>
      {uitkomst && (
        <>
          <p aria-live="polite">
            <Trans>
              Uiterlijk <Eindmoment moment={uitkomst.vervaltOp} stijl="middel" />
            </Trans>
          </p>
          <Uitklap titel={t`Zo rekenen we`}>
            {uitkomst.zinnen.map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
          </Uitklap>
          {uitkomst.kalenderOnzeker && (
            <Bericht soort="waarschuwing">
              <Trans>Niet alle vrije dagen van dat jaar zijn al bekend. Het einde kan later zijn, nooit eerder.</Trans>
            </Bericht>
          )}
        </>
      )}
      {vraag.storing && (
        <p>
          <Trans>We kunnen de termijn nu niet uitrekenen. Hij start wel als u dit vastlegt.</Trans>
        </p>
      )}
    </>
  );
}
