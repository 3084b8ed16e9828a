import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { WaarschuwingsregisterDelenFragment } from '@meldbaken/platform/graphql-client';
import {
  dagVan,
  Gegevens,
  Knop,
  Onzichtbaar,
  Rij,
  Stapel,
  StatusChip,
  toonDatum,
  Uitklap,
  useNu,
} from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

type Register = WaarschuwingsregisterDelenFragment;

interface RegisterBlokProps {
  /** Newest first. */
  readonly versies: readonly Register[];
  readonly onWijzig: ((register: Register) => void) | null;
}

/** One register: what it is, since when, and who may look in it. */
export function RegisterBlok({ versies, onWijzig }: RegisterBlokProps): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const [r, ...eerder] = versies;
  if (!r) return null;
  const stand = r.van > vandaag ? t`Nog niet begonnen` : r.tot !== null && r.tot <= vandaag ? t`Gestopt` : t`Loopt`;
  const loopt = r.van <= vandaag && (r.tot === null || vandaag < r.tot);
  return (
    <section aria-label={r.naam}>
      <Stapel>
        <Rij uiteen>
          <strong>{r.naam}</strong>
          <StatusChip soort={loopt ? 'gelukt' : 'rand'}>{stand}</StatusChip>
        </Rij>
        <RegisterGegevens register={r} />
        {eerder.length > 0 && (
          <Uitklap titel={t`${plural(eerder.length, { one: '# eerdere versie', other: '# eerdere versies' })}`}>
            <Stapel ruimte="ruim">
              {eerder.map((v) => (
                <RegisterGegevens key={v.versie} register={v} />
              ))}
            </Stapel>
          </Uitklap>
        )}
        {onWijzig && (
          <div>
            <Knop variant="twee" onClick={() => onWijzig(r)}>
              <Trans>Wijzig</Trans>
              <Onzichtbaar>: {r.naam}</Onzichtbaar>
            </Knop>
          </div>
        )}
      </Stapel>
    </section>
  );
}

function RegisterGegevens({ register: r }: { readonly register: Register }): ReactNode {
  const { t } = useLingui();
  const namen = r.gemandateerden.map((l) => l.naam).join(', ');
  const maanden = r.registratieMaanden;
  return (
    <Gegevens
      rijen={[
        { naam: t`Beheerder`, waarde: r.houder },
        { naam: t`Protocol`, waarde: r.protocol },
        { naam: t`Wie volgens het protocol mag`, waarde: r.wieMag },
        { naam: t`Wie hier mag kijken`, waarde: namen === '' ? t`Nog niemand` : namen },
        { naam: t`Vanaf`, waarde: toonDatum(r.van, 'lang') },
        ...(r.tot === null ? [] : [{ naam: t`Stopt op`, waarde: toonDatum(r.tot, 'lang') }]),
        {
          naam: t`Een registratie blijft hoogstens`,
          waarde: t`${plural(maanden, { one: '# maand', other: '# maanden' })}`,
        },
        { naam: t`Vastgelegd door`, waarde: r.door?.naam ?? '' },
      ]}
    />
  );
}
