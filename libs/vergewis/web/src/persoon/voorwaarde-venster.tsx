import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Bericht, Vinkjes } from '@meldbaken/platform/ui';
import { VOORWAARDE_SOORTEN, type VoorwaardeSoort } from '@meldbaken/vergewis/contract';
import { VOORWAARDE_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from '../delen/actie-venster';
import { PeriodeVelden, usePeriode } from './periode-velden';
import { InzetvoorwaardeStellenDocument } from './persoon.graphql';
import type { PersoonVensterProps } from './venster-props';

const wissel = <T extends string>(lijst: readonly T[], waarde: T, aan: boolean): readonly T[] =>
  aan ? [...lijst, waarde] : lijst.filter((x) => x !== waarde);

/** Lets somebody work for a while under conditions; never instead of what the law asks at the start. */
export function VoorwaardeVenster({ d, onSluit, onKlaar }: PersoonVensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(InzetvoorwaardeStellenDocument);
  const staat = usePeriode();
  const [soorten, zetSoorten] = useState<readonly VoorwaardeSoort[]>([]);
  const gaten = d.eisen.filter((e) => e.nodig && e.status !== 'AKKOORD' && e.status !== 'ONTHEVEN');
  const overbrugbaar = gaten.filter((e) => e.overbrugbaar);
  const hard = gaten.filter((e) => !e.overbrugbaar);
  const [eisen, zetEisen] = useState<readonly string[]>(overbrugbaar.map((e) => e.code));
  const namen = hard.map((e) => e.naam).join(', ');
  return (
    <ActieVenster
      titel={t`Laat onder voorwaarden werken`}
      knop={t`Leg de voorwaarden vast`}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id: d.id,
        invoer: { soorten: [...soorten], eisen: [...eisen], ...staat.invoer },
      })}
      mist={() => [
        ...(soorten.length === 0 ? [{ veld: 'soorten', bericht: t`Kies een voorwaarde.` }] : []),
        ...staat.mist(),
      ]}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          {hard.length > 0 && (
            <Bericht soort="waarschuwing">
              {t`Dit moet eerst in orde zijn: ${namen}. Een voorwaarde verandert dat niet.`}
            </Bericht>
          )}
          <Vinkjes
            label={t`Welke voorwaarden?`}
            name="soorten"
            value={soorten}
            fout={foutBij(fouten, 'soorten')}
            onChange={(e) => {
              const code = alsCode(e.target.value, VOORWAARDE_SOORTEN);
              if (code) zetSoorten(wissel(soorten, code, e.target.checked));
            }}
            opties={VOORWAARDE_SOORTEN.map((s) => ({ waarde: s, label: VOORWAARDE_LABEL[s] }))}
          />
          {overbrugbaar.length > 0 && (
            <Vinkjes
              label={t`Totdat wat in orde is?`}
              name="eisen"
              value={eisen}
              fout={foutBij(fouten, 'eisen')}
              onChange={(e) => zetEisen(wissel(eisen, e.target.value, e.target.checked))}
              opties={overbrugbaar.map((x) => ({ waarde: x.code, label: x.naam }))}
            />
          )}
          <PeriodeVelden staat={staat} totHint={t`Hoogstens 6 maanden.`} fouten={fouten} />
        </>
      )}
    </ActieVenster>
  );
}
