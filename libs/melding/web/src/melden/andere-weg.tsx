import { Trans, useLingui } from '@lingui/react/macro';
import { Pagina } from '@meldbaken/platform/graphql-client';
import { Bericht, Knop, KnopLink, Rij, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { BuitenBereik } from '@meldbaken/melding/model';

/** Out of the scope of a melding: to whom then. Reporting stays possible: no report is ever blocked. */
export function AndereWeg({ weg, onTochMelden }: { weg: BuitenBereik; onTochMelden: () => void }): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel ruimte="ruim">
      <Pagina titel={t`Dit is hier geen melding`} zin={weg.wie} />
      <Bericht titel={t`Wat kunt u doen?`}>{weg.route}</Bericht>
      <p>
        <Trans>
          Denkt u dat er ook een medewerker of vrijwilliger bij betrokken is? Of twijfelt u? Meld het dan toch.
        </Trans>
      </p>
      <Rij>
        <Knop onClick={onTochMelden}>
          <Trans>Toch melden</Trans>
        </Knop>
        <KnopLink variant="twee" href="/hulp">
          <Trans>Wie kan ik spreken?</Trans>
        </KnopLink>
      </Rij>
    </Stapel>
  );
}
