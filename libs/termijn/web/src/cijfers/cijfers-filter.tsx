import { useLingui } from '@lingui/react/macro';
import { useVraag } from '@meldbaken/platform/graphql-client';
import { Filterbalk, Keuze } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { TermijnKeuzesDocument } from '../termijnen/termijnen.graphql';
import type { CijfersZoek } from './cijfers-zoek';

interface CijfersFilterProps {
  readonly zoek: CijfersZoek;
  readonly jaar: number;
  readonly jaren: readonly number[];
  readonly soorten: readonly { readonly code: string; readonly naam: string }[];
  readonly onZet: (deel: Partial<Record<keyof CijfersZoek, string | undefined>>) => void;
}

const GEEN = {};

/** Year, unit and kind, in the address. */
export function CijfersFilter({ zoek, jaar, jaren, soorten, onZet }: CijfersFilterProps): ReactNode {
  const { t } = useLingui();
  const eenheden = useVraag(TermijnKeuzesDocument, GEEN).data?.eenheden ?? [];
  const gekozen = zoek.eenheid !== undefined || zoek.soort !== undefined;
  return (
    <Filterbalk
      label={t`Kies jaar, eenheid en soort`}
      gekozen={gekozen}
      onWis={() => onZet({ eenheid: undefined, soort: undefined })}
    >
      <Keuze
        label={t`Jaar`}
        leeg={false}
        value={String(jaar)}
        onChange={(e) => onZet({ jaar: e.target.value })}
        opties={jaren.map((j) => ({ waarde: String(j), label: String(j) }))}
      />
      {eenheden.length > 0 && (
        <Keuze
          label={t`Eenheid`}
          leeg={t`Alle eenheden`}
          value={zoek.eenheid ?? ''}
          onChange={(e) => onZet({ eenheid: e.target.value })}
          opties={eenheden.map(({ id, pad }) => ({ waarde: id, label: pad }))}
        />
      )}
      {(soorten.length > 1 || zoek.soort !== undefined) && (
        <Keuze
          label={t`Soort`}
          leeg={t`Alle soorten`}
          value={zoek.soort ?? ''}
          onChange={(e) => onZet({ soort: e.target.value })}
          opties={metGekozen(soorten, zoek.soort).map(({ code, naam }) => ({ waarde: code, label: naam }))}
        />
      )}
    </Filterbalk>
  );
}

/** What is chosen stays in the list, also in a year that does not have it. */
const metGekozen = (
  soorten: CijfersFilterProps['soorten'],
  gekozen: string | undefined,
): CijfersFilterProps['soorten'] =>
  gekozen === undefined || soorten.some(({ code }) => code === gekozen)
    ? soorten
    : [...soorten, { code: gekozen, naam: gekozen }];
