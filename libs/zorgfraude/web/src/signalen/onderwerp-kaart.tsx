import { Trans, useLingui } from '@lingui/react/macro';
import type { ZorgsignaalDelenFragment } from '@meldbaken/platform/graphql-client';
import { Datum, Gegevens, Kaart } from '@meldbaken/platform/ui';
import {
  ZORGSIGNAAL_BRON_LABEL,
  ZORGSIGNAAL_ONDERWERP_LABEL,
  ZORGSIGNAAL_STELSEL_LABEL,
} from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';

/** About whom it is, and who told it. */
export function OnderwerpKaart({ s }: { readonly s: ZorgsignaalDelenFragment }): ReactNode {
  const { t } = useLingui();
  const melder = s.anoniem ? t`Wil onbekend blijven` : (s.melderNaam ?? t`Niet opgeschreven`);
  return (
    <Kaart titel={<Trans>Over wie het gaat</Trans>}>
      <Gegevens
        rijen={[
          ...s.onderwerpen.map((o) => ({
            naam: ZORGSIGNAAL_ONDERWERP_LABEL[o.soort],
            waarde: o.kvk === null ? o.naam : t`${o.naam} (KvK ${o.kvk})`,
          })),
          { naam: t`Wet`, waarde: ZORGSIGNAAL_STELSEL_LABEL[s.stelsel] },
          { naam: t`Herkomst`, waarde: ZORGSIGNAAL_BRON_LABEL[s.bron] },
          { naam: t`Binnengekomen`, waarde: <Datum datum={s.ontvangenOp} /> },
          { naam: t`Melder`, waarde: melder },
          { naam: t`Te bereiken via`, waarde: s.melderContact },
          { naam: t`Ingevoerd door`, waarde: s.ingevoerdDoor?.naam },
        ]}
      />
    </Kaart>
  );
}
