import { useLingui } from '@lingui/react/macro';
import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Kaart, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Which provision asks for which question. */
export function RegelsKaart({ velden }: Pick<ExterneMeldingDelenFragment, 'velden'>): ReactNode {
  const { t } = useLingui();
  const bronnen = [...new Set(velden.map(({ bron }) => bron))];
  return (
    <Kaart>
      <Uitklap titel={t`Wat staat er in de regels?`}>
        {bronnen.map((bron) => (
          <div key={bron}>
            <strong>{bron}</strong>
            <ul>
              {velden
                .filter((veld) => veld.bron === bron)
                .map(({ code, label }) => (
                  <li key={code}>{label}</li>
                ))}
            </ul>
          </div>
        ))}
      </Uitklap>
    </Kaart>
  );
}
