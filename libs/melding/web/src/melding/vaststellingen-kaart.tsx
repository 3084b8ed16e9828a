import { Trans, useLingui } from '@lingui/react/macro';
import { VASTSTELLING_LABEL } from '@meldbaken/melding/model';
import { Bij, Gegevens, Kaart, KnopLink, Moment, Stapel, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useDossier, type Vaststelling } from './dossier-context';

/** Findings for the outside, newest first; earlier ones stay readable. */
export function VaststellingenKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier, mag } = useDossier();
  const { vaststellingen, nummer } = dossier;
  const [nu, ...eerdere] = vaststellingen;
  if (!nu) return null;
  const herzien = mag('vaststelling-vastleggen') && (
    <KnopLink variant="klein" href={`/meldingen/${nummer}/vaststelling`}>
      <Trans>Verander</Trans>
    </KnopLink>
  );
  return (
    <Kaart titel={t`Vaststelling`} actie={herzien}>
      <Een vaststelling={nu} />
      {eerdere.length > 0 && (
        <Uitklap titel={t`Eerdere vaststellingen (${eerdere.length})`}>
          <Stapel ruimte="ruim">
            {eerdere.map((vaststelling) => (
              <Een key={vaststelling.id} vaststelling={vaststelling} />
            ))}
          </Stapel>
        </Uitklap>
      )}
    </Kaart>
  );
}

function Een({ vaststelling: v }: { vaststelling: Vaststelling }): ReactNode {
  const { t } = useLingui();
  const moment = (op: string | null): ReactNode => op && <Moment moment={op} />;
  return (
    <Stapel ruimte="dicht">
      <strong>{VASTSTELLING_LABEL[v.soort]}</strong>
      <Gegevens
        rijen={[
          { naam: t`Vastgesteld`, waarde: moment(v.vastgesteldOp) },
          { naam: t`Voor het eerst gehoord`, waarde: moment(v.bekendGewordenOp) },
          { naam: t`Verteld aan de zorgverlener`, waarde: moment(v.meegedeeldOp) },
          { naam: t`Waarom`, waarde: v.toelichting },
          { naam: t`Waarom eerder`, waarde: v.redenEerder },
        ]}
      />
      <Vastgelegd vaststelling={v} />
    </Stapel>
  );
}

function Vastgelegd({ vaststelling: { vastgelegdOp, door } }: { vaststelling: Vaststelling }): ReactNode {
  return (
    <Bij>
      <Trans>
        Vastgelegd op <Moment moment={vastgelegdOp} />, door {door.naam}
      </Trans>
    </Bij>
  );
}
