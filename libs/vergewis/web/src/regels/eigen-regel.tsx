import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ProfielregelDelenFragment } from '@meldbaken/platform/graphql-client';
import {
  Bij,
  dagVan,
  Datum,
  Gegevens,
  Knop,
  Onzichtbaar,
  Rij,
  Stapel,
  StatusChip,
  Uitklap,
  useNu,
} from '@meldbaken/platform/ui';
import { isVasteEis } from '@meldbaken/vergewis/contract';
import { DIENSTVERBAND_SOORT_LABEL, EIS_NAAM, VERGEWIS_ZORGSOORT_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';

interface EigenRegelProps {
  /** Newest first. */
  readonly versies: readonly ProfielregelDelenFragment[];
  readonly onWijzig: ((regel: ProfielregelDelenFragment) => void) | null;
}

/** One own rule: what it asks of whom, on what it rests, and since when. */
export function EigenRegel({ versies, onWijzig }: EigenRegelProps): ReactNode {
  const { t } = useLingui();
  const [r, ...eerder] = versies;
  if (!r) return null;
  return (
    <section aria-label={r.naam}>
      <Stapel>
        <Rij uiteen>
          <strong>{r.naam}</strong>
          <Loopt regel={r} />
        </Rij>
        <RegelGegevens regel={r} />
        {eerder.length > 0 && (
          <Uitklap titel={t`${plural(eerder.length, { one: '# eerdere versie', other: '# eerdere versies' })}`}>
            <Stapel ruimte="ruim">
              {eerder.map((v) => (
                <RegelGegevens key={v.versie} regel={v} />
              ))}
            </Stapel>
          </Uitklap>
        )}
        {onWijzig && (
          <div>
            <Knop variant="twee" onClick={() => onWijzig(r)}>
              <Trans>Maak een nieuwe versie</Trans>
              <Onzichtbaar>: {r.naam}</Onzichtbaar>
            </Knop>
          </div>
        )}
      </Stapel>
    </section>
  );
}

function Loopt({ regel }: { readonly regel: ProfielregelDelenFragment }): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  if (regel.geldigTot !== null && regel.geldigTot <= vandaag)
    return <StatusChip soort="rand">{t`Geldt niet meer`}</StatusChip>;
  return regel.geldigVan > vandaag ? (
    <StatusChip soort="info">{t`Gaat nog in`}</StatusChip>
  ) : (
    <StatusChip soort="gelukt">{t`Geldt nu`}</StatusChip>
  );
}

function RegelGegevens({ regel: r }: { readonly regel: ProfielregelDelenFragment }): ReactNode {
  const { t } = useLingui();
  const b = r.bereik;
  const maanden = (n: number | null): string =>
    n === null ? '' : t`${plural(n, { one: '# maand', other: '# maanden' })}`;
  const oud = maanden(r.maxLeeftijdMaanden);
  const opnieuw = maanden(r.vernieuwMaanden);
  const wie = [
    b.soorten.map((s) => DIENSTVERBAND_SOORT_LABEL[s]).join(', '),
    b.zorgsoorten.map((z) => VERGEWIS_ZORGSOORT_LABEL[z]).join(', '),
    b.functieWoorden.length === 0 ? '' : t`functie met: ${b.functieWoorden.join(', ')}`,
    b.eenheidIds.length === 0 ? '' : t`${plural(b.eenheidIds.length, { one: '# team', other: '# teams' })}`,
    b.alleenClientcontact ? t`met contact met cliënten` : '',
  ].filter((x) => x !== '');
  return (
    <Stapel ruimte="dicht">
      <Gegevens
        rijen={[
          { naam: t`Vraagt`, waarde: isVasteEis(r.eis) ? EIS_NAAM[r.eis] : t`Een eigen controle` },
          { naam: t`Van wie`, waarde: wie.length === 0 ? t`Iedereen` : wie.join('; ') },
          { naam: t`VOG bij de start hoogstens`, waarde: oud },
          { naam: t`Opnieuw na`, waarde: opnieuw },
          { naam: t`Waar dit op rust`, waarde: r.bron },
          {
            naam: t`Geldt`,
            waarde: (
              <>
                {t`vanaf`} <Datum datum={r.geldigVan} />
                {r.geldigTot !== null && (
                  <>
                    {' '}
                    {t`tot`} <Datum datum={r.geldigTot} />
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      <Bij>
        <Trans>
          Versie {r.versie}, vastgelegd op <Datum datum={r.vastgelegdOp} />
        </Trans>
        {r.door && <> · {r.door.naam}</>}
      </Bij>
    </Stapel>
  );
}
