import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag } from '@meldbaken/platform/graphql-client';
import { Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { HerinneringenDocument } from './herinneringen.graphql';
import { SECTIES } from './secties';

const GEEN_VARIABELEN = {};

/** How a member is reached: away and who stands in, mail, the number to call. Everybody's own, whatever the role. */
export default function HerinneringenScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(HerinneringenDocument, GEEN_VARIABELEN);
  return (
    <Pagina
      titel={t`Herinneringen`}
      zin={t`Hier kiest u hoe wij u bereiken. In een mail staat nooit waar het over gaat.`}
    >
      <Ophalen vraag={vraag} regels={8}>
        {(bereik) => (
          <Stapel ruimte="ruim">
            {SECTIES.map((Sectie, i) => (
              <Sectie key={i} bereik={bereik} ververs={vraag.opnieuw} />
            ))}
          </Stapel>
        )}
      </Ophalen>
    </Pagina>
  );
}
