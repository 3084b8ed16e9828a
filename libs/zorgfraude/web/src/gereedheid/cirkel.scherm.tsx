import { useLingui } from '@lingui/react/macro';
import { GEREED_CIRKELS } from '@meldbaken/zorgfraude/contract';
import { GEREED_CIRKEL, GEREED_CIRKEL_LABEL } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';
import { Groepen } from './groepen';

/** The points in the circle of compliance: after the fourth phase the first comes again. */
export default function CirkelScherm(): ReactNode {
  const { t } = useLingui();
  return (
    <Groepen
      tab="cirkel"
      titel={t`Cirkel van naleving`}
      zin={t`Vier fasen die steeds terugkomen. Voorkomen gaat voor straffen.`}
      groepen={GEREED_CIRKELS.map((code) => ({
        code,
        naam: GEREED_CIRKEL_LABEL[code],
        uitleg: (
          <>
            <p>{GEREED_CIRKEL[code].doel}</p>
            <p>{t`Met: ${GEREED_CIRKEL[code].middelen.join('; ')}.`}</p>
          </>
        ),
      }))}
      groepVan={({ cirkel }) => cirkel}
    />
  );
}
