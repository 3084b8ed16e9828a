import { Trans, useLingui } from '@lingui/react/macro';
import { Lopend, Uitklap } from '@meldbaken/platform/ui';
import {
  DIENSTVERBAND_SOORT_LABEL,
  IMPORT_KOLOM,
  IMPORT_VELDEN,
  VERGEWIS_ZORGSOORT_LABEL,
  type ImportVeld,
} from '@meldbaken/vergewis/model';
import { type ReactNode } from 'react';

/** What a list may hold, for who makes one. */
export function KolommenUitleg(): ReactNode {
  const { t } = useLingui();
  const uitleg = useUitleg();
  return (
    <Uitklap titel={<Trans>Welke kolommen kan de lijst hebben?</Trans>}>
      <Lopend>
        <p>
          <Trans>
            Op de eerste regel staan de namen van de kolommen. De volgorde maakt niet uit. Kolommen die we niet kennen,
            slaan we over. Daar bewaren we niets van.
          </Trans>
        </p>
        <p>
          <Trans>
            Staat iemand er al in? Dan herkennen we die aan het personeelsnummer. Een kolom die mist, verandert niets.
            Een lege cel maakt het gegeven leeg.
          </Trans>
        </p>
        <ul>
          {IMPORT_VELDEN.map((veld) => (
            <li key={veld}>
              <b>{IMPORT_KOLOM[veld].kop}</b>
              {IMPORT_KOLOM[veld].moet ? ` ${t`(nodig)`}` : ''}
              {uitleg[veld] === undefined ? '' : `: ${uitleg[veld]}`}
            </li>
          ))}
        </ul>
      </Lopend>
    </Uitklap>
  );
}

function useUitleg(): Partial<Record<ImportVeld, string>> {
  const { t } = useLingui();
  return {
    personeelsnummer: t`nullen vooraan blijven staan. Nooit het BSN.`,
    soort: Object.values(DIENSTVERBAND_SOORT_LABEL).join(', '),
    zorgsoort: Object.values(VERGEWIS_ZORGSOORT_LABEL).join(', '),
    eenheid: t`de naam zoals die in Meldbaken staat. Komt die vaker voor? Schrijf dan: Locatie > Team.`,
    clientcontact: t`ja of nee`,
    bigNummer: t`11 cijfers`,
    geboortedatum: t`bijvoorbeeld 21-11-1990`,
    beginOp: t`de eerste werkdag. Alleen bij een sollicitant mag deze leeg zijn.`,
    eindeOp: t`de laatste werkdag`,
  };
}
