import { Trans, useLingui } from '@lingui/react/macro';
import type { TermijnCijfersQuery } from '@meldbaken/platform/graphql-client';
import { Kaart, Stapel, Staven } from '@meldbaken/platform/ui';
import { maandKort, maandNaam, type TermijnZoek } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';
import { TellingTabel } from './telling-tabel';

interface MaandenProps {
  readonly maanden: NonNullable<TermijnCijfersQuery['termijnCijfers']>['perMaand'];
  readonly jaar: number;
  readonly zoek: TermijnZoek;
}

/** The year as bars, with the same counts in a table behind it. */
export function Maanden({ maanden, jaar, zoek }: MaandenProps): ReactNode {
  const { t } = useLingui();
  const reeks = maanden.map(({ maand, telling: { opTijd, geteld } }) => ({
    naam: maandKort(maand),
    goed: opTijd,
    fout: geteld - opTijd,
  }));
  const delen = maanden.flatMap(({ maand, telling }) => {
    const [naam, { opTijd, geteld }] = [maandNaam(maand), telling];
    return geteld > 0 ? [t`${naam} ${opTijd} van ${geteld}`] : [];
  });
  const samen = delen.join(', ');
  return (
    <Kaart titel={<Trans>Per maand</Trans>}>
      <Stapel>
        <Staven
          reeks={reeks}
          namen={[t`Op tijd`, t`Te laat`]}
          zin={t`Staafdiagram van ${jaar}: hoeveel termijnen op tijd waren. ${samen}. Hetzelfde staat in de tabel.`}
        />
        <TellingTabel
          bijschrift={t`Maanden van ${jaar} met termijnen`}
          wat={t`Maand`}
          zoek={zoek}
          rijen={maanden
            .filter(({ telling: { geteld, vervallen } }) => geteld + vervallen > 0)
            .map(({ maand, telling }) => ({
              sleutel: String(maand),
              naam: maandNaam(maand),
              telling,
              deel: { maand: String(maand) },
            }))}
        />
      </Stapel>
    </Kaart>
  );
}
