import { useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Tekstvak, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from './actie-venster';
import { ZorgsignaalHeropenenDocument, ZorgsignaalSplitsenDocument } from './daden.graphql';
import type { VensterProps } from './open';

interface RedenVeldProps {
  readonly reden: string;
  readonly fouten: readonly Fout[];
  readonly onZet: (reden: string) => void;
}

/** Why; asked at every act that others will want to understand later. */
export function RedenVeld({ reden, fouten, onZet }: RedenVeldProps): ReactNode {
  const { t } = useLingui();
  return (
    <Tekstvak
      label={t`Waarom?`}
      name="reden"
      max={2000}
      telVanaf={0.9}
      value={reden}
      fout={foutBij(fouten, 'reden')}
      onChange={(e) => onZet(e.target.value)}
    />
  );
}

export function HeropenVenster({ s, onSluit, onKlaar }: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZorgsignaalHeropenenDocument);
  const [reden, zet] = useState('');
  return (
    <ActieVenster
      titel={t`Open dit signaal weer`}
      knop={t`Heropen`}
      handeling={handeling}
      maak={() => ({ zorgsignaalId: s.id, versie: s.versie, reden })}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => <RedenVeld reden={reden} fouten={fouten} onZet={zet} />}
    </ActieVenster>
  );
}

export function SplitsVenster({ s, onSluit, onKlaar }: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZorgsignaalSplitsenDocument);
  const [reden, zet] = useState('');
  return (
    <ActieVenster
      titel={t`Maak dit signaal weer los`}
      uitleg={<p>{t`Het signaal krijgt de stand terug die het had.`}</p>}
      knop={t`Maak los`}
      handeling={handeling}
      maak={() => ({ zorgsignaalId: s.id, versie: s.versie, reden })}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => <RedenVeld reden={reden} fouten={fouten} onZet={zet} />}
    </ActieVenster>
  );
}
