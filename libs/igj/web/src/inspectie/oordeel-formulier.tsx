import { useLingui } from '@lingui/react/macro';
import { ELEMENT_OORDELEN, type ElementOordeel } from '@meldbaken/igj/contract';
import { ELEMENT_OORDEEL_LABEL } from '@meldbaken/igj/model';
import {
  alsCode,
  foutBij,
  useHandeling,
  type ZaakDelenFragment,
  type ZaakWerkDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bij, Radios, Stapel, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { Brief } from '../briefwisseling/brief';
import { TekstVeld } from '../briefwisseling/tekst-veld';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { ZaakRapportBeoordelenDocument } from './inspectie.graphql';

interface OordeelFormulierProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly rapport: ZaakWerkDelenFragment['rapporten'][number];
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

interface Oordeel {
  readonly oordeel: ElementOordeel | null;
  readonly woorden: string;
}

/** Element by element; what is left open can be judged another day. */
export function OordeelFormulier({ zaak, rapport, ...rest }: OordeelFormulierProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakRapportBeoordelenDocument);
  const [oordelen, zet] = useState<Readonly<Record<string, Oordeel>>>(() =>
    Object.fromEntries(rapport.elementen.map((e) => [e.code, { oordeel: e.oordeel, woorden: e.woorden }])),
  );
  const van = (code: string): Oordeel => oordelen[code] ?? { oordeel: null, woorden: '' };
  const wijzig = (code: string, deel: Partial<Oordeel>): void =>
    zet((o) => ({ ...o, [code]: { ...(o[code] ?? { oordeel: null, woorden: '' }), ...deel } }));
  const gegeven = rapport.elementen.flatMap(({ code }) => {
    const { oordeel, woorden } = van(code);
    return oordeel === null ? [] : [{ element: code, oordeel, woorden }];
  });
  const mist = (): readonly Fout[] => [
    ...(gegeven.length === 0
      ? [{ veld: rapport.elementen[0]?.code ?? '', bericht: t`Beoordeel minstens één onderdeel.` }]
      : []),
    ...gegeven
      .filter((o) => o.oordeel === 'ONVOLDOENDE' && o.woorden.trim() === '')
      .map((o) => ({ veld: o.element, bericht: t`Schrijf op wat er niet goed genoeg is.` })),
  ];
  return (
    <Brief
      {...rest}
      titel={t`Beoordeel het rapport`}
      uitleg={<p>{t`De aanbieder leest uw oordeel niet. U hoeft niet alles in één keer te doen.`}</p>}
      knop={t`Bewaar het oordeel`}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        zaakId: zaak.id,
        beoordeling: { rapport: rapport.kenmerk, versie: rapport.versie, oordelen: gegeven },
      })}
      mist={mist}
    >
      {(fouten) =>
        rapport.elementen.map((e) => (
          <Stapel key={e.code}>
            <Stapel ruimte="dicht">
              <Bij>{e.hoofdstuk}</Bij>
              <p>{e.tekst ?? t`De aanbieder schreef hier niets op.`}</p>
            </Stapel>
            <Radios
              label={e.label}
              name={e.code}
              naast
              value={van(e.code).oordeel}
              fout={foutBij(fouten, e.code)}
              onChange={(g) => wijzig(e.code, { oordeel: alsCode(g.target.value, ELEMENT_OORDELEN) ?? null })}
              opties={ELEMENT_OORDELEN.map((code) => ({ waarde: code, label: ELEMENT_OORDEEL_LABEL[code] }))}
            />
            {van(e.code).oordeel !== null && (
              <TekstVeld
                label={t`Uitleg`}
                name={`${e.code}-uitleg`}
                optioneel={van(e.code).oordeel !== 'ONVOLDOENDE'}
                max={10_000}
                value={van(e.code).woorden}
                fouten={[]}
                onSchrijf={(woorden) => wijzig(e.code, { woorden })}
              />
            )}
          </Stapel>
        ))
      }
    </Brief>
  );
}
