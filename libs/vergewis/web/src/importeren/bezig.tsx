import { Trans, useLingui } from '@lingui/react/macro';
import type { PersonenImportDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Stapel, Voortgang } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** How far it is; one may leave the page. */
export function Bezig({ lijst }: { lijst: PersonenImportDelenFragment }): ReactNode {
  const { t } = useLingui();
  const totaal = lijst.nieuw + lijst.wijzigt;
  return (
    <Kaart titel={<Trans>De lijst wordt verwerkt</Trans>}>
      <Stapel>
        <Voortgang
          label={t`Verwerkt`}
          gedaan={lijst.gedaan}
          totaal={totaal}
          zin={t`${lijst.gedaan.toLocaleString('nl-NL')} van ${totaal.toLocaleString('nl-NL')} regels`}
        />
        <Bij>
          <Trans>U kunt deze pagina verlaten. Het werk gaat gewoon door.</Trans>
        </Bij>
      </Stapel>
    </Kaart>
  );
}
