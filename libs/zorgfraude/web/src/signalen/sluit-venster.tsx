import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Bericht, Radios, Tekstvak, type Fout } from '@meldbaken/platform/ui';
import {
  ZORGSIGNAAL_CONCLUSIES,
  ZORGSIGNAAL_FRAUDESOORTEN,
  type ZorgsignaalConclusie,
  type ZorgsignaalFraudesoort,
} from '@meldbaken/zorgfraude/contract';
import { MET_ONDERZOEK, ZORGSIGNAAL_CONCLUSIE_LABEL, ZORGSIGNAAL_FRAUDESOORT_LABEL } from '@meldbaken/zorgfraude/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from './actie-venster';
import { ZorgsignaalSluitenDocument } from './daden.graphql';
import type { VensterProps } from './open';

interface Staat {
  readonly conclusie: ZorgsignaalConclusie | null;
  readonly gewin: string;
  readonly regel: string;
  readonly opzet: string;
  readonly fraudesoort: ZorgsignaalFraudesoort | null;
  readonly toelichting: string;
}

/** Closes with a conclusion; fraud asks all three elements, and an inquiry before it. */
export function SluitVenster({ s, onSluit, onKlaar }: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZorgsignaalSluitenDocument);
  const [staat, zetStaat] = useState<Staat>({
    conclusie: null,
    gewin: '',
    regel: '',
    opzet: '',
    fraudesoort: null,
    toelichting: '',
  });
  const zet = (deel: Partial<Staat>): void => zetStaat((oud) => ({ ...oud, ...deel }));
  const onderzocht = MET_ONDERZOEK.includes(s.status);
  const conclusies = ZORGSIGNAAL_CONCLUSIES.filter((c) => onderzocht || c !== 'FRAUDE');
  return (
    <ActieVenster
      titel={t`Sluit dit signaal af`}
      knop={t`Sluit af`}
      handeling={handeling}
      maak={() => ({
        zorgsignaalId: s.id,
        versie: s.versie,
        sluiting: { ...staat, conclusie: staat.conclusie ?? 'TE_WEINIG' },
      })}
      mist={() => (staat.conclusie === null ? [{ veld: 'conclusie', bericht: t`Kies de conclusie.` }] : [])}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          {!onderzocht && <Bericht>{t`Dat iets fraude is, kan pas na een onderzoek blijken.`}</Bericht>}
          <Radios
            label={t`Wat is de conclusie?`}
            name="conclusie"
            value={staat.conclusie}
            fout={foutBij(fouten, 'conclusie')}
            onChange={(e) => zet({ conclusie: alsCode(e.target.value, ZORGSIGNAAL_CONCLUSIES) ?? null })}
            opties={conclusies.map((c) => ({ waarde: c, label: ZORGSIGNAAL_CONCLUSIE_LABEL[c] }))}
          />
          {staat.conclusie === 'FRAUDE' && <FraudeVelden staat={staat} zet={zet} fouten={fouten} />}
          <Tekstvak
            label={t`Waarom sluit u dit signaal af?`}
            name="toelichting"
            max={20_000}
            telVanaf={0.9}
            value={staat.toelichting}
            fout={foutBij(fouten, 'toelichting')}
            onChange={(e) => zet({ toelichting: e.target.value })}
          />
        </>
      )}
    </ActieVenster>
  );
}

interface FraudeVeldenProps {
  readonly staat: Staat;
  readonly zet: (deel: Partial<Staat>) => void;
  readonly fouten: readonly Fout[];
}

function FraudeVelden({ staat, zet, fouten }: FraudeVeldenProps): ReactNode {
  const { t } = useLingui();
  const vragen = {
    gewin: t`Waaruit blijkt dat iemand er voordeel van had?`,
    regel: t`Welke regel is overtreden?`,
    opzet: t`Waaruit blijkt dat het met opzet was?`,
  };
  return (
    <>
      {(['gewin', 'regel', 'opzet'] as const).map((naam) => (
        <Tekstvak
          key={naam}
          label={vragen[naam]}
          name={naam}
          max={20_000}
          telVanaf={0.9}
          value={staat[naam]}
          fout={foutBij(fouten, naam)}
          onChange={(e) => zet({ [naam]: e.target.value })}
        />
      ))}
      <Radios
        label={t`Wat voor fraude is het?`}
        name="fraudesoort"
        value={staat.fraudesoort}
        fout={foutBij(fouten, 'fraudesoort')}
        onChange={(e) => zet({ fraudesoort: alsCode(e.target.value, ZORGSIGNAAL_FRAUDESOORTEN) ?? null })}
        opties={ZORGSIGNAAL_FRAUDESOORTEN.map((f) => ({ waarde: f, label: ZORGSIGNAAL_FRAUDESOORT_LABEL[f] }))}
      />
    </>
  );
}
