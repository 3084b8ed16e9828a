import { Trans, useLingui } from '@lingui/react/macro';
import { BERICHT_LABEL } from '@meldbaken/igj/model';
import { Bericht, Bij, Gegevens, Kaart, Moment, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { ZaakDeelProps } from '../zaak/delen';

const LATER = ['CORRECTIE', 'AANVULLING', 'INTREKKING'];

/** What the provider changed after its report: the first copy stands under it, as it was. */
export default function LaterVeranderd({ zaak }: ZaakDeelProps): ReactNode {
  const { t } = useLingui();
  const later = zaak.berichten.filter(({ richting, soort }) => richting === 'IN' && LATER.includes(soort));
  const ingetrokken = later.find(({ soort }) => soort === 'INTREKKING');
  const antwoorden = later.filter(({ velden }) => velden.length > 0);
  return (
    <>
      {ingetrokken && (
        <Bericht soort="waarschuwing" titel={t`De aanbieder trok deze melding in`}>
          {ingetrokken.tekst}
          <Bij>
            <Trans>U beslist zelf wat u met de melding doet.</Trans>
          </Bij>
        </Bericht>
      )}
      {antwoorden.length > 0 && (
        <Kaart titel={t`Later veranderd of aangevuld`}>
          {antwoorden.map(({ id, soort, op, velden }) => (
            <Stapel key={id} ruimte="dicht">
              <Bij>
                {BERICHT_LABEL[soort]}, <Moment moment={op} />
              </Bij>
              <Gegevens rijen={velden.map(({ label, tekst }) => ({ naam: label, waarde: tekst }))} />
            </Stapel>
          ))}
        </Kaart>
      )}
    </>
  );
}
