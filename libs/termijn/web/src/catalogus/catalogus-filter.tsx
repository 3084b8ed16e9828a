import { useLingui } from '@lingui/react/macro';
import { Filterbalk, Keuze, Tekst } from '@meldbaken/platform/ui';
import { TERMIJN_GEBIEDEN } from '@meldbaken/termijn/contract';
import { GEBIED_LABEL } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';
import { BRONNEN, GEEN_FILTER, VOOR, type CatalogusZoek } from './catalogus-zoek';

interface CatalogusFilterProps {
  readonly zoek: CatalogusZoek;
  readonly tekst: string;
  readonly onTekst: (tekst: string) => void;
  readonly onZet: (deel: Partial<Record<keyof CatalogusZoek, string | undefined>>) => void;
}

/** Search (in memory) and filters (in the address). */
export function CatalogusFilter({ zoek, tekst, onTekst, onZet }: CatalogusFilterProps): ReactNode {
  const { t } = useLingui();
  const { gebied, bron, voor } = zoek;
  return (
    <Filterbalk
      label={t`Zoek in alle termijnen`}
      gekozen={tekst !== '' || gebied !== undefined || bron !== undefined || voor !== undefined}
      onWis={() => {
        onTekst('');
        onZet(GEEN_FILTER);
      }}
    >
      <Tekst
        label={t`Zoek op naam, artikel of woord`}
        type="search"
        maxLength={100}
        value={tekst}
        onChange={(e) => onTekst(e.target.value)}
      />
      <Keuze
        label={t`Waar gaat het over?`}
        leeg={t`Alles`}
        value={gebied ?? ''}
        onChange={(e) => onZet({ gebied: e.target.value })}
        opties={TERMIJN_GEBIEDEN.map((code) => ({ waarde: code, label: GEBIED_LABEL[code] }))}
      />
      <Keuze
        label={t`Wet of afspraak`}
        leeg={t`Allebei`}
        value={bron ?? ''}
        onChange={(e) => onZet({ bron: e.target.value })}
        opties={BRONNEN.map((code) => ({ waarde: code, label: { WET: t`Wet`, AFSPRAAK: t`Afspraak` }[code] }))}
      />
      <Keuze
        label={t`Voor wie`}
        leeg={t`Alle organisaties`}
        value={voor ?? ''}
        onChange={(e) => onZet({ voor: e.target.value })}
        opties={VOOR.map((code) => ({ waarde: code, label: t`Onze soort organisatie` }))}
      />
    </Filterbalk>
  );
}
