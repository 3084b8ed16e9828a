import { Trans, useLingui } from '@lingui/react/macro';
import { VASTSTELLING_LABEL } from '@meldbaken/melding/model';
import { Bij, Gegevens, Kaart, KnopLink, Moment, Stapel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useDossier, type Vaststelling } from './dossier-context';

/** Findings for the outside, newest first; earlier ones stay readable. */
export function VaststellingenKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier, mag } = useDossier();
  const { vaststellingen, nummer } = dossier;
  if (vaststellingen.length === 0) return null;
  const herzien = mag('vaststelling-vastleggen') && (
    <KnopLink variant="klein" href={`/meldingen/${nummer}/vaststelling`}>
      <Trans>Verander</Trans>
    </KnopLink>
  );
  return (
    <Kaart titel={t`Vaststelling`} actie={herzien}>
      <Stapel ruimte="ruim">
        {vaststellingen.map((vaststelling, plek) => (
          <Een key={vaststelling.id} vaststelling={vaststelling} eerder={plek > 0} />
        ))}
      </Stapel>
    </Kaart>
  );
}

function Een({ vaststelling: v, eerder }: { vaststelling: Vaststelling; eerder: boolean }): ReactNode {
  const { t } = useLingui();
  const moment = (op: string | null): ReactNode => op && <Moment moment={op} />;
  return (
    <Stapel ruimte="dicht">
      <div>
        <strong>{VASTSTELLING_LABEL[v.soort]}</strong>
        {eerder && <Bij>{t`eerdere vaststelling`}</Bij>}
      </div>
      <Gegevens
        rijen={[
          { naam: t`Vastgesteld`, waarde: moment(v.vastgesteldOp) },
          { naam: t`Voor het eerst gehoord`, waarde: moment(v.bekendGewordenOp) },
          { naam: t`Verteld aan de zorgverlener`, waarde: moment(v.meegedeeldOp) },
          { naam: t`Waarom`, waarde: v.toelichting },
          { naam: t`Waarom eerder`, waarde: v.redenEerder },
          { naam: t`Vastgelegd`, waarde: <Vastgelegd vaststelling={v} /> },
        ]}
      />
    </Stapel>
  );
}

function Vastgelegd({ vaststelling: { vastgelegdOp, door } }: { vaststelling: Vaststelling }): ReactNode {
  return (
    <>
      <Moment moment={vastgelegdOp} />
      <Bij>{door.naam}</Bij>
    </>
  );
}
