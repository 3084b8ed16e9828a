import { Trans, useLingui } from '@lingui/react/macro';
import type { PersoonDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Kaart, Knop, KnopLink, Rij, Stapel, type Gegeven } from '@meldbaken/platform/ui';
import {
  DIENSTVERBAND_KENMERK_LABEL,
  DIENSTVERBAND_SOORT_LABEL,
  EINDE_REDEN_LABEL,
  VERGEWIS_ZORGSOORT_LABEL,
} from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import type { KaartProps } from './open';

interface WieKaartProps extends KaartProps<boolean> {
  readonly d: PersoonDelenFragment;
}

/** Who it is and what work it is: on this hang the rules. */
export function WieKaart({ d, mag, onOpen }: WieKaartProps): ReactNode {
  const { t } = useLingui();
  const dag = (x: string | null): ReactNode => x !== null && <Datum datum={x} />;
  const rijen: readonly Gegeven[] = [
    { naam: t`Personeelsnummer`, waarde: d.personeelsnummer },
    { naam: t`Soort`, waarde: DIENSTVERBAND_SOORT_LABEL[d.soort] },
    { naam: t`Team of locatie`, waarde: d.eenheid.pad },
    { naam: t`Zorg`, waarde: VERGEWIS_ZORGSOORT_LABEL[d.zorgsoort] },
    { naam: t`Contact met cliënten`, waarde: d.clientcontact ? t`Ja` : t`Nee` },
    { naam: t`Kenmerken`, waarde: d.kenmerken.map((k) => DIENSTVERBAND_KENMERK_LABEL[k]).join(', ') },
    { naam: t`Eerste werkdag`, waarde: dag(d.beginOp) || t`Nog niet bekend` },
    { naam: t`Laatste werkdag`, waarde: dag(d.eindeOp) || '' },
    { naam: t`Waarom het eindigde`, waarde: d.eindeReden === null ? '' : EINDE_REDEN_LABEL[d.eindeReden] },
    { naam: t`BIG-nummer`, waarde: d.bigNummer },
    { naam: t`Geboortedatum`, waarde: dag(d.geboortedatum) || '' },
    { naam: t`E-mailadres`, waarde: d.email },
  ];
  return (
    <Kaart titel={t`Over deze persoon`}>
      <Stapel>
        {rijen
          .filter(({ waarde }) => waarde !== '' && waarde !== null)
          .map(({ naam, waarde }) => (
            <dl key={naam}>
              <dt>
                <Bij>{naam}</Bij>
              </dt>
              <dd>{waarde}</dd>
            </dl>
          ))}
        {mag && (
          <Rij>
            <KnopLink variant="twee" href={`/personen/${encodeURIComponent(d.personeelsnummer)}/wijzigen`}>
              <Trans>Wijzig</Trans>
            </KnopLink>
            {d.eindeReden === null && (
              <Knop variant="twee" onClick={() => onOpen({ venster: 'einde' })}>
                {d.soort === 'SOLLICITANT' ? t`Beëindig de sollicitatie` : t`Beëindig`}
              </Knop>
            )}
          </Rij>
        )}
      </Stapel>
    </Kaart>
  );
}
