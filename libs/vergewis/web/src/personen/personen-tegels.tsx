import { useLingui } from '@lingui/react/macro';
import type { PersonenTellingQuery } from '@meldbaken/platform/graphql-client';
import {
  IcoonGelukt,
  IcoonInfo,
  IcoonKalender,
  IcoonKlok,
  IcoonWaarschuwing,
  Tegel,
  Tegels,
} from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { PersonenZoek } from './personen-zoek';

interface PersonenTegelsProps {
  readonly telling: PersonenTellingQuery['dienstverbandTelling'];
  readonly zoek: PersonenZoek;
  readonly onZet: (deel: Partial<Record<keyof PersonenZoek, string | undefined>>) => void;
}

/** Numbers that filter: each press turns its filter on or off. */
export function PersonenTegels({ telling, zoek, onZet }: PersonenTegelsProps): ReactNode {
  const { t } = useLingui();
  const status = (code: NonNullable<PersonenZoek['status']>): { gekozen: boolean; onKies: () => void } => ({
    gekozen: zoek.status === code,
    onKies: () => onZet({ status: zoek.status === code ? undefined : code }),
  });
  const straks = (code: NonNullable<PersonenZoek['straks']>): { gekozen: boolean; onKies: () => void } => ({
    gekozen: zoek.straks === code,
    onKies: () => onZet({ straks: zoek.straks === code ? undefined : code }),
  });
  return (
    <Tegels label={t`Aantallen; kies er een om te filteren`}>
      <Tegel
        aantal={telling.nietInzetbaar}
        label={t`Niet inzetbaar`}
        icoon={<IcoonWaarschuwing maat={22} />}
        {...status('NIET_INZETBAAR')}
      />
      <Tegel
        aantal={telling.onderVoorwaarden}
        label={t`Onder voorwaarden`}
        icoon={<IcoonInfo maat={22} />}
        {...status('ONDER_VOORWAARDEN')}
      />
      <Tegel
        aantal={telling.inzetbaar}
        label={t`Inzetbaar`}
        icoon={<IcoonGelukt maat={22} />}
        {...status('INZETBAAR')}
      />
      <Tegel
        aantal={telling.wisseltBinnenkort}
        label={t`Verandert binnen 60 dagen`}
        icoon={<IcoonKlok maat={22} />}
        {...straks('WISSELT')}
      />
      <Tegel
        aantal={telling.begintBinnenkort}
        label={t`Begint binnen 14 dagen`}
        icoon={<IcoonKalender maat={22} />}
        {...straks('BEGINT')}
      />
    </Tegels>
  );
}
