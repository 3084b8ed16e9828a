import { useLingui } from '@lingui/react/macro';
import { useIk, useVraag } from '@meldbaken/platform/graphql-client';
import { Filterbalk, Keuze, Tekst, useTeksten } from '@meldbaken/platform/ui';
import { TERMIJN_ERNSTEN } from '@meldbaken/termijn/contract';
import type { ReactNode } from 'react';
import { TermijnKeuzesDocument } from './termijnen.graphql';
import { ALLES, GEEN_KEUZE, isGekozen, WIE, type TermijnenZoek } from './termijnen-zoek';
import { useSoortOpties } from './use-soort-opties';

interface TermijnenFilterProps {
  readonly zoek: TermijnenZoek;
  readonly tekst: string;
  readonly onTekst: (tekst: string) => void;
  readonly onZet: (deel: Partial<Record<keyof TermijnenZoek, string | undefined>>) => void;
}

const GEEN = {};

/** Search (in memory) and filters (in the address). */
export function TermijnenFilter({ zoek, tekst, onTekst, onZet }: TermijnenFilterProps): ReactNode {
  const { t } = useLingui();
  const { ernst, wie, eenheid, soort, afloop } = zoek;
  const organisatieSoort = useIk().gekozen?.organisatie.soort;
  const keuzes = useVraag(TermijnKeuzesDocument, GEEN).data;
  const eenheden = keuzes?.eenheden ?? [];
  const soorten = useSoortOpties(organisatieSoort, keuzes?.termijnDefinities ?? [], soort);
  const gekozen = tekst !== '' || isGekozen(zoek);
  const wis = (): void => {
    onTekst('');
    onZet(GEEN_KEUZE);
  };
  return (
    <Filterbalk label={t`Zoek en kies termijnen`} gekozen={gekozen} onWis={wis}>
      <Tekst
        label={t`Zoek een termijn`}
        type="search"
        maxLength={100}
        value={tekst}
        onChange={(e) => onTekst(e.target.value)}
      />
      <Toon
        waarde={ernst}
        leeg={afloop === undefined ? t`Alles wat open staat` : t`Alles bij dit cijfer`}
        onKies={(waarde) => onZet({ ernst: waarde })}
      />
      <Keuze
        label={t`Wie`}
        leeg={t`Iedereen`}
        value={wie ?? ''}
        onChange={(e) => onZet({ wie: e.target.value })}
        opties={WIE.map((code) => ({
          waarde: code,
          label: { MIJN: t`Alleen van mij`, NIEUW: t`Nieuw sinds gisteren` }[code],
        }))}
      />
      {eenheden.length > 0 && (
        <Keuze
          label={t`Eenheid`}
          leeg={t`Alle eenheden`}
          value={eenheid ?? ''}
          onChange={(e) => onZet({ eenheid: e.target.value })}
          opties={eenheden.map(({ id, pad }) => ({ waarde: id, label: pad }))}
        />
      )}
      <Keuze
        label={t`Soort`}
        leeg={t`Alle soorten`}
        value={soort ?? ''}
        onChange={(e) => onZet({ soort: e.target.value })}
        opties={soorten}
      />
    </Filterbalk>
  );
}

interface ToonProps {
  readonly waarde: TermijnenZoek['ernst'];
  /** What the list shows when nothing is chosen here. */
  readonly leeg: string;
  readonly onKies: (waarde: string) => void;
}

function Toon({ waarde, leeg, onKies }: ToonProps): ReactNode {
  const { t } = useLingui();
  const { ernst: woorden } = useTeksten();
  const opties = [
    ...TERMIJN_ERNSTEN.map((code) => ({ waarde: code, label: woorden[code] })),
    { waarde: ALLES, label: t`Alles, ook wat klaar is` },
  ];
  return (
    <Keuze label={t`Toon`} leeg={leeg} value={waarde ?? ''} onChange={(e) => onKies(e.target.value)} opties={opties} />
  );
}
