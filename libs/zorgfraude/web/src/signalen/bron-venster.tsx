import { Trans, useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Keuze, MomentVeld, Tekst, Tekstvak, Uitklap, useNu, type Fout } from '@meldbaken/platform/ui';
import {
  RAADPLEEG_BRONNEN,
  RAADPLEEG_GRONDSLAGEN,
  type RaadpleegBron,
  type RaadpleegGrondslag,
} from '@meldbaken/zorgfraude/contract';
import {
  OPEN_BRONNEN,
  RAADPLEEG_BRON_LABEL,
  RAADPLEEG_GRONDSLAG_LABEL,
  TOEZICHT_BEVOEGDHEDEN,
} from '@meldbaken/zorgfraude/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from './actie-venster';
import { ZorgsignaalBronVastleggenDocument } from './daden.graphql';
import type { VensterProps } from './open';

interface Staat {
  readonly bron: RaadpleegBron | null;
  readonly grondslag: RaadpleegGrondslag | null;
  readonly artikel: string;
  readonly noodzaak: string;
  readonly evenredigheid: string;
  readonly subsidiariteit: string;
  readonly resultaat: string;
  readonly op: string | null;
}

/** A look into a source, with why it was allowed, needed and not too heavy. Without a ground the server refuses. */
export function BronVenster({ s, onSluit, onKlaar }: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZorgsignaalBronVastleggenDocument);
  const nu = useNu();
  const [staat, zetStaat] = useState<Staat>(() => ({
    bron: null,
    grondslag: null,
    artikel: '',
    noodzaak: '',
    evenredigheid: '',
    subsidiariteit: '',
    resultaat: '',
    op: nu,
  }));
  const zet = (deel: Partial<Staat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  return (
    <ActieVenster
      titel={t`Leg vast dat u in een bron keek`}
      uitleg={<p>{t`Zonder artikel dat het toelaat, mag u een bron niet bekijken.`}</p>}
      knop={t`Leg vast`}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        zorgsignaalId: s.id,
        raadpleging: { ...staat, bron: staat.bron ?? 'INTERNET', op: staat.op ?? '' },
      })}
      mist={() => [
        ...(staat.bron === null ? [{ veld: 'bron', bericht: t`Kies de bron.` }] : []),
        ...(staat.op === null ? [{ veld: 'op', bericht: t`Vul in wanneer u keek.` }] : []),
      ]}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => <Velden staat={staat} zet={zet} fouten={fouten} />}
    </ActieVenster>
  );
}

interface VeldenProps {
  readonly staat: Staat;
  readonly zet: (deel: Partial<Staat>) => void;
  readonly fouten: readonly Fout[];
}

function Velden({ staat, zet, fouten }: VeldenProps): ReactNode {
  const { t } = useLingui();
  const lang = (naam: 'noodzaak' | 'evenredigheid' | 'subsidiariteit' | 'resultaat', label: string): ReactNode => (
    <Tekstvak
      label={label}
      name={naam}
      max={naam === 'resultaat' ? 20_000 : 2000}
      telVanaf={0.9}
      value={staat[naam]}
      fout={foutBij(fouten, naam)}
      onChange={(e) => zet({ [naam]: e.target.value })}
    />
  );
  return (
    <>
      <Keuze
        label={t`Welke bron?`}
        name="bron"
        leeg={t`Kies`}
        value={staat.bron ?? ''}
        fout={foutBij(fouten, 'bron')}
        onChange={(e) => zet({ bron: alsCode(e.target.value, RAADPLEEG_BRONNEN) ?? null })}
        opties={RAADPLEEG_BRONNEN.map((b) => ({ waarde: b, label: RAADPLEEG_BRON_LABEL[b] }))}
      />
      <Keuze
        label={t`Welk artikel laat dit toe?`}
        name="grondslag"
        leeg={t`Kies`}
        value={staat.grondslag ?? ''}
        fout={foutBij(fouten, 'grondslag')}
        onChange={(e) => zet({ grondslag: alsCode(e.target.value, RAADPLEEG_GRONDSLAGEN) ?? null })}
        opties={RAADPLEEG_GRONDSLAGEN.map((g) => ({ waarde: g, label: RAADPLEEG_GRONDSLAG_LABEL[g] }))}
      />
      {staat.grondslag === 'ANDERS' && (
        <Tekst
          label={t`Welk artikel?`}
          name="artikel"
          maxLength={200}
          value={staat.artikel}
          fout={foutBij(fouten, 'artikel')}
          onChange={(e) => zet({ artikel: e.target.value })}
        />
      )}
      <Bevoegdheden />
      <MomentVeld
        label={t`Wanneer keek u?`}
        name="op"
        nietNaNu
        value={staat.op}
        fout={foutBij(fouten, 'op')}
        onChange={(op) => zet({ op })}
      />
      {lang('noodzaak', t`Waarom was dit nodig?`)}
      {lang('evenredigheid', t`Waarom was dit niet te zwaar?`)}
      {staat.bron !== null &&
        !OPEN_BRONNEN.includes(staat.bron) &&
        lang('subsidiariteit', t`Waarom kon het niet met minder?`)}
      {lang('resultaat', t`Wat vond u?`)}
    </>
  );
}

function Bevoegdheden(): ReactNode {
  return (
    <Uitklap titel={<Trans>Wat mag een toezichthouder?</Trans>}>
      <ul>
        {TOEZICHT_BEVOEGDHEDEN.map((b) => (
          <li key={b.code}>
            {b.zin} ({b.artikel})
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}
