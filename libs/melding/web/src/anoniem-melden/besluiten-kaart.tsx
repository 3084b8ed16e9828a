import { Trans, useLingui } from '@lingui/react/macro';
import type { OpenbaarDelenFragment } from '@meldbaken/platform/graphql-client';
import { Datum, Kaart, Moment } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { Besluit } from './formulier';

/** What was decided when, by whom; nothing is overwritten. */
export function BesluitenKaart({ formulier }: { formulier: OpenbaarDelenFragment }): ReactNode {
  const { t } = useLingui();
  if (formulier.besluiten.length === 0) return null;
  return (
    <Kaart titel={t`Eerdere besluiten`}>
      <ol className="mb-stapel" reversed>
        {formulier.besluiten.map((b) => (
          <li key={b.versie}>
            <strong>
              <Inhoud besluit={b} />
            </strong>
            {b.versie === formulier.nu?.versie && ` (${t`geldt nu`})`}
            <br />
            <span className="mb-bij">
              <Trans>
                Vanaf <Datum datum={b.vanaf} stijl="lang" />. Besloten door: {b.beslotenDoor}. Vastgelegd door{' '}
                {b.door.naam}, <Moment moment={b.op} />.
              </Trans>
            </span>
          </li>
        ))}
      </ol>
    </Kaart>
  );
}

function Inhoud({ besluit }: { besluit: Besluit }): ReactNode {
  if (!besluit.formulierAan) return <Trans>Formulier dicht</Trans>;
  return besluit.anoniemAan ? (
    <Trans>Formulier open, ook zonder naam</Trans>
  ) : (
    <Trans>Formulier open, alleen met naam</Trans>
  );
}
