import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ProfielregelVoorbeeldQuery } from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

type Voorbeeld = Extract<ProfielregelVoorbeeldQuery['profielregelVoorbeeld'], { __typename: 'ProfielregelVoorbeeld' }>;

/** Whom the rule would affect, before it is on. */
export function RegelVoorbeeld({ voorbeeld }: { readonly voorbeeld: Voorbeeld }): ReactNode {
  const { t } = useLingui();
  const { geraakt, nietMeerInzetbaar: niet, voorbeelden } = voorbeeld;
  return (
    <Bericht
      soort={niet > 0 ? 'waarschuwing' : 'info'}
      titel={t`${plural(geraakt, { one: 'Deze regel geldt voor # persoon.', other: 'Deze regel geldt voor # personen.' })}`}
      meld
    >
      <p>
        {niet === 0
          ? t`Iedereen die nu inzetbaar is, blijft dat.`
          : t`${plural(niet, { one: '# persoon is dan niet meer inzetbaar.', other: '# personen zijn dan niet meer inzetbaar.' })}`}
      </p>
      {voorbeelden.length > 0 && (
        <Uitklap titel={t`Bekijk wie`}>
          <ul>
            {voorbeelden.map((p) => (
              <li key={p.id}>
                {p.naam}{' '}
                <Bij>
                  {p.functie}, {p.eenheid.naam}
                </Bij>
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </Bericht>
  );
}
