import { useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling } from '@meldbaken/platform/graphql-client';
import { Keuze, Radios } from '@meldbaken/platform/ui';
import {
  ZORGSIGNAAL_AARDEN,
  ZORGSIGNAAL_KRACHTEN,
  ZORGSIGNAAL_STELSELS,
  ZORGSIGNAAL_WEEGBESLUITEN,
  type ZorgsignaalKracht,
  type ZorgsignaalWeegbesluit,
} from '@meldbaken/zorgfraude/contract';
import {
  ZORGSIGNAAL_AARD_LABEL,
  ZORGSIGNAAL_KRACHT_LABEL,
  ZORGSIGNAAL_ROUTE_LABEL,
  ZORGSIGNAAL_STELSEL_LABEL,
  ZORGSIGNAAL_WEEGBESLUIT_LABEL,
  routesVan,
} from '@meldbaken/zorgfraude/model';
import { useState, type ReactNode } from 'react';
import { ActieVenster } from './actie-venster';
import { ZorgsignaalWegenDocument } from './daden.graphql';
import type { VensterProps } from './open';
import { RedenVeld } from './reden-vensters';

/** How firm is it, whom does it concern, and what happens now. */
export function WeegVenster({ s, onSluit, onKlaar }: VensterProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZorgsignaalWegenDocument);
  const [aard, zetAard] = useState(s.aard);
  const [stelsel, zetStelsel] = useState(s.stelsel);
  const [kracht, zetKracht] = useState<ZorgsignaalKracht | null>(s.kracht);
  const [besluit, zetBesluit] = useState<ZorgsignaalWeegbesluit | null>(s.weegbesluit);
  const [reden, zetReden] = useState('');
  const wie = routesVan(aard, stelsel)
    .map((r) => ZORGSIGNAAL_ROUTE_LABEL[r])
    .join(t` en `);
  return (
    <ActieVenster
      titel={t`Weeg dit signaal`}
      uitleg={
        <p>{t`Kijk eerst wat er precies gebeurde, wanneer, hoe vaak, en wie het nog meer zag. Wat zou laten zien dat het anders is?`}</p>
      }
      knop={t`Leg de weging vast`}
      handeling={handeling}
      maak={() => ({
        zorgsignaalId: s.id,
        versie: s.versie,
        weging: { aard, stelsel, kracht: kracht ?? 'ONDERBUIK', weegbesluit: besluit ?? 'VOLGEN', reden },
      })}
      mist={() => [
        ...(kracht === null ? [{ veld: 'kracht', bericht: t`Kies hoe hard dit signaal is.` }] : []),
        ...(besluit === null ? [{ veld: 'weegbesluit', bericht: t`Kies wat er nu gebeurt.` }] : []),
        ...(reden.trim() === '' ? [{ veld: 'reden', bericht: t`Vul in waarom.` }] : []),
      ]}
      onKlaar={onKlaar}
      onSluit={onSluit}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Hoe hard is dit signaal?`}
            name="kracht"
            naast
            value={kracht}
            fout={foutBij(fouten, 'kracht')}
            onChange={(e) => zetKracht(alsCode(e.target.value, ZORGSIGNAAL_KRACHTEN) ?? null)}
            opties={ZORGSIGNAAL_KRACHTEN.map((k) => ({ waarde: k, label: ZORGSIGNAAL_KRACHT_LABEL[k] }))}
          />
          <Keuze
            label={t`Soort signaal`}
            leeg={false}
            hint={t`Dit is voor: ${wie}.`}
            value={aard}
            onChange={(e) => zetAard(alsCode(e.target.value, ZORGSIGNAAL_AARDEN) ?? aard)}
            opties={ZORGSIGNAAL_AARDEN.map((a) => ({ waarde: a, label: ZORGSIGNAAL_AARD_LABEL[a] }))}
          />
          <Keuze
            label={t`Wet`}
            leeg={false}
            value={stelsel}
            onChange={(e) => zetStelsel(alsCode(e.target.value, ZORGSIGNAAL_STELSELS) ?? stelsel)}
            opties={ZORGSIGNAAL_STELSELS.map((w) => ({ waarde: w, label: ZORGSIGNAAL_STELSEL_LABEL[w] }))}
          />
          <Radios
            label={t`Wat gebeurt er nu?`}
            name="weegbesluit"
            value={besluit}
            fout={foutBij(fouten, 'weegbesluit')}
            onChange={(e) => zetBesluit(alsCode(e.target.value, ZORGSIGNAAL_WEEGBESLUITEN) ?? null)}
            opties={ZORGSIGNAAL_WEEGBESLUITEN.map((b) => ({ waarde: b, label: ZORGSIGNAAL_WEEGBESLUIT_LABEL[b] }))}
          />
          <RedenVeld reden={reden} fouten={fouten} onZet={zetReden} />
        </>
      )}
    </ActieVenster>
  );
}
