import { useLingui } from '@lingui/react/macro';
import {
  IcoonGelukt,
  IcoonInfo,
  IcoonKlok,
  IcoonPersoon,
  IcoonWaarschuwing,
  Tegel,
  Tegels,
} from '@meldbaken/platform/ui';
import type { GereedRegelFragment } from '@meldbaken/platform/graphql-client';
import type { ReactNode } from 'react';
import { telToon, type GereedToon, type GereedZoek } from './gereed-zoek';

interface GereedTegelsProps {
  readonly punten: readonly GereedRegelFragment[];
  readonly zoek: GereedZoek;
  readonly onToon: (toon: GereedToon | undefined) => void;
}

/** Numbers that filter: each press turns its filter on or off. */
export function GereedTegels({ punten, zoek, onToon }: GereedTegelsProps): ReactNode {
  const { t } = useLingui();
  const bij = (toon: GereedToon): { aantal: number; gekozen: boolean; onKies: () => void } => ({
    aantal: telToon(punten, toon),
    gekozen: zoek.toon === toon,
    onKies: () => onToon(zoek.toon === toon ? undefined : toon),
  });
  return (
    <Tegels label={t`Aantallen; kies er een om te filteren`}>
      <Tegel label={t`Te laat`} icoon={<IcoonWaarschuwing maat={22} />} {...bij('LAAT')} />
      <Tegel label={t`Geen eigenaar`} icoon={<IcoonPersoon maat={22} />} {...bij('GEEN_EIGENAAR')} />
      <Tegel label={t`Nog niet`} icoon={<IcoonInfo maat={22} />} {...bij('NOG_NIET')} />
      <Tegel label={t`Bezig`} icoon={<IcoonKlok maat={22} />} {...bij('BEZIG')} />
      <Tegel label={t`Gereed`} icoon={<IcoonGelukt maat={22} />} {...bij('GEREED')} />
    </Tegels>
  );
}
