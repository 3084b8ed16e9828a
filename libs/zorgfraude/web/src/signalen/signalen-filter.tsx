import { Trans, useLingui } from '@lingui/react/macro';
import { Filterbalk, Keuze, Knop, Tekst, Vinkje } from '@meldbaken/platform/ui';
import { ZORGSIGNAAL_AARDEN, ZORGSIGNAAL_BRONNEN, ZORGSIGNAAL_STATUSSEN } from '@meldbaken/zorgfraude/contract';
import { ZORGSIGNAAL_AARD_LABEL, ZORGSIGNAAL_BRON_LABEL, ZORGSIGNAAL_STATUS_LABEL } from '@meldbaken/zorgfraude/model';
import { useState, type ReactNode } from 'react';
import type { SignalenZoek } from './signalen-zoek';

interface SignalenFilterProps {
  readonly zoek: SignalenZoek;
  readonly naam: string;
  readonly onNaam: (naam: string) => void;
  readonly onZet: (deel: Partial<Record<keyof SignalenZoek, string | undefined>>) => void;
  readonly onWis: () => void;
  readonly gekozen: boolean;
}
/** States that somebody can reach in this product. */
const STANDEN = ZORGSIGNAAL_STATUSSEN.filter((s) => !['RAPPORT', 'BESLUIT', 'UITVOERING', 'NAZORG'].includes(s));

/** Search by name or number, which stays in memory, and filters in the address. */
export function SignalenFilter({ zoek, naam, onNaam, onZet, onWis, gekozen }: SignalenFilterProps): ReactNode {
  const { t } = useLingui();
  const [getypt, typ] = useState(naam);
  const wis = (): void => {
    typ('');
    onWis();
  };
  return (
    <Filterbalk gekozen={gekozen} onWis={wis} onZoek={() => onNaam(getypt.trim())}>
      <Tekst label={t`Naam, KvK of nummer`} type="search" value={getypt} onChange={(e) => typ(e.target.value)} />
      <Knop type="submit" variant="twee">
        <Trans>Zoek</Trans>
      </Knop>
      <Keuze
        label={t`Stand`}
        leeg={t`Alles wat open is`}
        value={zoek.status ?? ''}
        onChange={(e) => onZet({ status: e.target.value })}
        opties={STANDEN.map((s) => ({ waarde: s, label: ZORGSIGNAAL_STATUS_LABEL[s] }))}
      />
      <Keuze
        label={t`Soort`}
        leeg={t`Alle soorten`}
        value={zoek.aard ?? ''}
        onChange={(e) => onZet({ aard: e.target.value })}
        opties={ZORGSIGNAAL_AARDEN.map((a) => ({ waarde: a, label: ZORGSIGNAAL_AARD_LABEL[a] }))}
      />
      <Keuze
        label={t`Herkomst`}
        leeg={t`Overal vandaan`}
        value={zoek.bron ?? ''}
        onChange={(e) => onZet({ bron: e.target.value })}
        opties={ZORGSIGNAAL_BRONNEN.map((b) => ({ waarde: b, label: ZORGSIGNAAL_BRON_LABEL[b] }))}
      />
      <Vinkje
        kaal
        label={t`Alleen van mij`}
        checked={zoek.mijn === 'JA'}
        onChange={(e) => onZet({ mijn: e.target.checked ? 'JA' : undefined })}
      />
      <Vinkje
        kaal
        label={t`Ook wat afgesloten is`}
        checked={zoek.dicht === 'JA'}
        onChange={(e) => onZet({ dicht: e.target.checked ? 'JA' : undefined })}
      />
    </Filterbalk>
  );
}
