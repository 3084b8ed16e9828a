import { Trans, useLingui } from '@lingui/react/macro';
import { useVraag } from '@meldbaken/platform/graphql-client';
import { Filterbalk, Keuze, Knop, Tekst, Vinkje } from '@meldbaken/platform/ui';
import { DIENSTVERBAND_SOORTEN, EIS_CODES, EIS_STATUSSEN } from '@meldbaken/vergewis/contract';
import { DIENSTVERBAND_SOORT_LABEL, EIS_NAAM, EIS_STATUS_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { VergewisEenhedenKiezenDocument } from './personen.graphql';
import type { PersonenZoek } from './personen-zoek';

interface PersonenFilterProps {
  readonly zoek: PersonenZoek;
  readonly naam: string;
  readonly onNaam: (naam: string) => void;
  readonly onZet: (deel: Partial<Record<keyof PersonenZoek, string | undefined>>) => void;
  readonly onWis: () => void;
  readonly gekozen: boolean;
}

const GEEN = {};

/** Search by name or number, which stays in memory, and filters in the address. */
export function PersonenFilter({ zoek, naam, onNaam, onZet, onWis, gekozen }: PersonenFilterProps): ReactNode {
  const { t } = useLingui();
  const [getypt, typ] = useState(naam);
  const eenheden = useVraag(VergewisEenhedenKiezenDocument, GEEN).data?.eenheden ?? [];
  const wis = (): void => {
    typ('');
    onWis();
  };
  return (
    <Filterbalk gekozen={gekozen} onWis={wis} onZoek={() => onNaam(getypt.trim())}>
      <Tekst label={t`Naam of nummer`} type="search" value={getypt} onChange={(e) => typ(e.target.value)} />
      <Knop type="submit" variant="twee">
        <Trans>Zoek</Trans>
      </Knop>
      <Keuze
        label={t`Team of locatie`}
        leeg={t`Overal`}
        value={zoek.eenheid ?? ''}
        onChange={(e) => onZet({ eenheid: e.target.value })}
        opties={eenheden.map((e) => ({ waarde: e.id, label: e.pad }))}
      />
      <Keuze
        label={t`Soort`}
        leeg={t`Alle soorten`}
        value={zoek.soort ?? ''}
        onChange={(e) => onZet({ soort: e.target.value })}
        opties={DIENSTVERBAND_SOORTEN.map((s) => ({ waarde: s, label: DIENSTVERBAND_SOORT_LABEL[s] }))}
      />
      <Keuze
        label={t`Controle`}
        leeg={t`Alle controles`}
        value={zoek.eis ?? ''}
        onChange={(e) => onZet({ eis: e.target.value })}
        opties={EIS_CODES.map((c) => ({ waarde: c, label: EIS_NAAM[c] }))}
      />
      <Keuze
        label={t`Stand van de controle`}
        leeg={t`Alle`}
        value={zoek.stand ?? ''}
        onChange={(e) => onZet({ stand: e.target.value })}
        opties={EIS_STATUSSEN.filter((s) => s !== 'NIET_NODIG').map((s) => ({ waarde: s, label: EIS_STATUS_LABEL[s] }))}
      />
      <Vinkje
        kaal
        label={t`Ook wie niet meer werkt`}
        checked={zoek.oud === 'JA'}
        onChange={(e) => onZet({ oud: e.target.checked ? 'JA' : undefined })}
      />
    </Filterbalk>
  );
}
