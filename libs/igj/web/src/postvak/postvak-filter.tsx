import { useLingui } from '@lingui/react/macro';
import { EXTERNE_MELDING_CATEGORIEEN, instantieVan, POSTVAK_STATUSSEN } from '@meldbaken/igj/contract';
import { CATEGORIE_LABEL, POSTVAK_STATUS_LABEL } from '@meldbaken/igj/model';
import { Filterbalk, Keuze } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useInstantie } from '../wmo/instantie';
import { SPOED, WIE, type PostvakZoek } from './postvak-zoek';

interface PostvakFilterProps {
  readonly zoek: PostvakZoek;
  readonly onZet: (deel: Partial<Record<keyof PostvakZoek, string | undefined>>) => void;
  readonly onWis: () => void;
  readonly gekozen: boolean;
}

/** Filters of the Postvak, all in the address. */
export function PostvakFilter({ zoek, onZet, onWis, gekozen }: PostvakFilterProps): ReactNode {
  const { t } = useLingui();
  const { status, soort, wie, spoed } = zoek;
  const instantie = useInstantie();
  return (
    <Filterbalk gekozen={gekozen} onWis={onWis}>
      <Keuze
        label={t`Status`}
        leeg={t`Alle`}
        value={status ?? ''}
        onChange={(e) => onZet({ status: e.target.value })}
        opties={POSTVAK_STATUSSEN.filter((s) => instantie === 'IGJ' || s !== 'DOORGESTUURD').map((code) => ({
          waarde: code,
          label: POSTVAK_STATUS_LABEL[code],
        }))}
      />
      <Keuze
        label={t`Soort`}
        leeg={t`Alle soorten`}
        value={soort ?? ''}
        onChange={(e) => onZet({ soort: e.target.value })}
        opties={EXTERNE_MELDING_CATEGORIEEN.filter((c) => instantieVan(c) === instantie).map((code) => ({
          waarde: code,
          label: CATEGORIE_LABEL[code],
        }))}
      />
      <Keuze
        label={t`Wie`}
        leeg={t`Iedereen`}
        value={wie ?? ''}
        onChange={(e) => onZet({ wie: e.target.value })}
        opties={WIE.map((code) => ({
          waarde: code,
          label: { MIJN: t`Alleen van mij`, NIEUW: t`Nog van niemand` }[code],
        }))}
      />
      <Keuze
        label={t`Spoed`}
        leeg={t`Alle`}
        value={spoed ?? ''}
        onChange={(e) => onZet({ spoed: e.target.value })}
        opties={SPOED.map((code) => ({ waarde: code, label: { JA: t`Met spoed`, NEE: t`Zonder spoed` }[code] }))}
      />
    </Filterbalk>
  );
}
