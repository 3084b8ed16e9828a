import { Trans, useLingui } from '@lingui/react/macro';
import { Pagina, useIk, useZoek } from '@meldbaken/platform/graphql-client';
import { KnopLink, Tabnav } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { NaarOpenbaar } from '../anoniem-melden/naar-openbaar';
import { MeldingenLijst, OverzichtLijst } from './lijst';
import { MeldingenFilter } from './meldingen-filter';
import { Lijsten } from './lijsten';
import { leesMeldingenZoek, schrijfZoek } from './meldingen-zoek';

/** Handlers see the reports they have a part in; a bestuurder sees all of them without content, and those they joined. */
export default function MeldingenScherm(): ReactNode {
  const { t } = useLingui();
  const bestuurder = useIk().gekozen?.rollen.includes('BESTUURDER') ?? false;
  const ontvangt = useIk().gekozen?.rollen.some((r) => r === 'AANDACHTSFUNCTIONARIS' || r === 'MELDTEAMLID') ?? false;
  const [zoek, zet] = useZoek(leesMeldingenZoek);
  const [tekst, zetTekst] = useState('');
  const zonderInhoud = bestuurder && zoek.weergave !== 'mee';
  const zin = zonderInhoud
    ? t`U ziet alle meldingen zonder inhoud. De inhoud ziet u alleen als u erbij bent gehaald.`
    : t`U ziet de meldingen waar u bij betrokken bent.`;
  const Lijst = zonderInhoud ? OverzichtLijst : MeldingenLijst;
  return (
    <Pagina titel={t`Meldingen`} zin={zin} actie={ontvangt && <Invoeren />}>
      {bestuurder && (
        <Tabnav
          label={t`Welke meldingen`}
          items={[
            { label: t`Alle, zonder inhoud`, href: '/meldingen', actief: zonderInhoud },
            { label: t`Waar u meekijkt`, href: '/meldingen?weergave=mee', actief: !zonderInhoud },
          ]}
        />
      )}
      {!bestuurder && <Lijsten zoek={schrijfZoek(zoek)} />}
      <NaarOpenbaar />
      <MeldingenFilter
        zoek={zoek}
        onZet={zet}
        tekst={tekst}
        onTekst={(nieuw) => {
          zetTekst(nieuw);
          zet({ na: undefined });
        }}
        metInhoud={!zonderInhoud}
      />
      <Lijst zoek={zoek} tekst={tekst} onZet={zet} />
    </Pagina>
  );
}

/** Somebody called, mailed or came by. */
function Invoeren(): ReactNode {
  return (
    <KnopLink variant="twee" href="/meldingen/invoeren">
      <Trans>Voer een melding in</Trans>
    </KnopLink>
  );
}
