import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Radios } from '@meldbaken/platform/ui';
import { ZORGSIGNAAL_STAPPEN, type ZorgsignaalStap } from '@meldbaken/zorgfraude/contract';
import { STAP_HANDELING, ZORGSIGNAAL_STAP_LABEL, kanNu } from '@meldbaken/zorgfraude/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from './actie-venster';
import { ZorgsignaalStapZettenDocument } from './daden.graphql';
import type { VensterProps } from './open';
import { RedenVeld } from './reden-vensters';

/** The next step: only those that fit the state. */
export function StapVenster({ s, onSluit, onKlaar }: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZorgsignaalStapZettenDocument);
  const stappen = ZORGSIGNAAL_STAPPEN.filter((x) => kanNu(s.status, STAP_HANDELING[x]));
  const [gekozen, kies] = useState<ZorgsignaalStap | null>(stappen.length === 1 ? (stappen[0] ?? null) : null);
  const [reden, zetReden] = useState('');
  return (
    <ActieVenster
      titel={t`Begin de volgende stap`}
      knop={t`Begin`}
      handeling={handeling}
      maak={() => ({ zorgsignaalId: s.id, versie: s.versie, stap: gekozen ?? 'VOORONDERZOEK', reden })}
      mist={() => [
        ...(gekozen === null ? [{ veld: 'stap', bericht: t`Kies de stap.` }] : []),
        ...(reden.trim() === '' ? [{ veld: 'reden', bericht: t`Vul in waarom.` }] : []),
      ]}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Welke stap?`}
            name="stap"
            value={gekozen}
            fout={foutBij(fouten, 'stap')}
            onChange={(e) => kies(alsCode(e.target.value, ZORGSIGNAAL_STAPPEN) ?? null)}
            opties={stappen.map((x) => ({ waarde: x, label: ZORGSIGNAAL_STAP_LABEL[x] }))}
          />
          <RedenVeld reden={reden} fouten={fouten} onZet={zetReden} />
        </>
      )}
    </ActieVenster>
  );
}
