import { Trans, useLingui } from '@lingui/react/macro';
import { Bij, Moment, Stapel, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { KluisRegel } from './use-mensen';

/** Who asked, why, and what was decided. Stays for ever. */
export function KluisRegels({ regels }: { regels: readonly KluisRegel[] }): ReactNode {
  const { t } = useLingui();
  if (regels.length === 0) return null;
  return (
    <Uitklap titel={t`Wie vroeg erom? (${regels.length})`}>
      <Stapel>
        {regels.map((r) => (
          <KluisRegelBlok key={r.id} regel={r} />
        ))}
      </Stapel>
    </Uitklap>
  );
}

export function KluisRegelBlok({ regel: r }: { regel: KluisRegel }): ReactNode {
  const { t } = useLingui();
  const standen: Readonly<Record<KluisRegel['stand'], string>> = {
    GEVRAAGD: t`Wacht op een besluit`,
    TOEGESTAAN: t`Toegestaan`,
    GEWEIGERD: t`Geweigerd`,
    VERLOPEN: t`Toegestaan, de tijd is voorbij`,
  };
  return (
    <div>
      <strong>{standen[r.stand]}</strong>
      <Bij>
        <Trans>
          {r.aanvrager} vroeg dit op <Moment moment={r.gevraagdOp} stijl="kort" />.
        </Trans>
      </Bij>
      <p>{t`Waarom: ${r.reden}`}</p>
      {r.beslotenOp !== null && (
        <>
          <Bij>
            <Trans>
              {r.beslisser} besliste op <Moment moment={r.beslotenOp} stijl="kort" />.
            </Trans>
          </Bij>
          <p>{t`Waarom: ${r.besluitReden ?? ''}`}</p>
        </>
      )}
    </div>
  );
}
