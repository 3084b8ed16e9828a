import { Trans, useLingui } from '@lingui/react/macro';
import { KOPPELING_RECHT_LABEL, KOPPELING_STATUS_LABEL } from '@meldbaken/organisatie/model';
import type { KoppelingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Datum, Gegevens, Kaart, Knop, Moment, Rij, StatusChip, type StatusSoort } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

export type KoppelingActie = 'AKKOORD' | 'VERNIEUW' | 'STOP' | 'GEBRUIK';

interface KoppelingKaartProps {
  readonly k: KoppelingDelenFragment;
  /** HR of the whole organisation decides. */
  readonly beslist: boolean;
  readonly onActie: (actie: KoppelingActie) => void;
}

const SOORT: Readonly<Record<KoppelingDelenFragment['status'], StatusSoort>> = {
  WACHT: 'waarschuwing',
  WERKT: 'gelukt',
  VERLOPEN: 'rust',
  INGETROKKEN: 'rust',
};

/** One link: what it is, what it may, and what one can do with it. */
export function KoppelingKaart({ k, beslist, onActie }: KoppelingKaartProps): ReactNode {
  const leeft = k.status === 'WACHT' || k.status === 'WERKT';
  return (
    <Kaart titel={k.naam} actie={<StatusChip soort={SOORT[k.status]}>{KOPPELING_STATUS_LABEL[k.status]}</StatusChip>}>
      <p>{k.doel}</p>
      <Feiten k={k} />
      <Rij>
        {beslist && k.status === 'WACHT' && (
          <Knop variant="twee" onClick={() => onActie('AKKOORD')}>
            <Trans>Geef akkoord</Trans>
          </Knop>
        )}
        {beslist && k.status === 'WERKT' && (
          <Knop variant="twee" onClick={() => onActie('VERNIEUW')}>
            <Trans>Maak een nieuwe sleutel</Trans>
          </Knop>
        )}
        {k.goedgekeurdOp !== null && (
          <Knop variant="twee" onClick={() => onActie('GEBRUIK')}>
            <Trans>Bekijk het gebruik</Trans>
          </Knop>
        )}
        {leeft && (
          <Knop variant="gevaar" onClick={() => onActie('STOP')}>
            <Trans>Stop de koppeling</Trans>
          </Knop>
        )}
      </Rij>
    </Kaart>
  );
}

function Feiten({ k }: { readonly k: KoppelingDelenFragment }): ReactNode {
  const { t } = useLingui();
  const wie = (lid: { naam: string } | null): string => lid?.naam ?? t`iemand die hier niet meer werkt`;
  const oud = k.sleutels.find((s) => s.geldigTot !== null);
  return (
    <Gegevens
      rijen={[
        {
          naam: t`Mag`,
          waarde: (
            <ul>
              {k.rechten.map((r) => (
                <li key={r}>{KOPPELING_RECHT_LABEL[r]}</li>
              ))}
            </ul>
          ),
        },
        { naam: t`Voor`, waarde: k.eenheid?.pad ?? t`De hele organisatie` },
        { naam: t`Vanaf`, waarde: k.adressen.length > 0 ? k.adressen.join(', ') : t`Elk IP-adres` },
        { naam: t`Werkt tot en met`, waarde: <Datum datum={k.verlooptOp} /> },
        { naam: t`Kenmerk`, waarde: k.kenmerk },
        { naam: t`Voorbereid door`, waarde: wie(k.gemaaktDoor) },
        { naam: t`Akkoord van`, waarde: k.goedgekeurdOp === null ? null : wie(k.goedgekeurdDoor) },
        { naam: t`Gestopt door`, waarde: k.ingetrokkenOp === null ? null : wie(k.ingetrokkenDoor) },
        {
          naam: t`Oude sleutel werkt tot`,
          waarde: oud?.geldigTot && k.status === 'WERKT' ? <Moment moment={oud.geldigTot} /> : null,
        },
        {
          naam: t`Laatst gebruikt`,
          waarde:
            k.goedgekeurdOp === null ? null : k.laatstGebruiktOp === null ? (
              t`Nog niet`
            ) : (
              <Moment moment={k.laatstGebruiktOp} />
            ),
        },
      ]}
    />
  );
}
