import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, useZoek, type GereedheidQuery } from '@meldbaken/platform/graphql-client';
import { Filterbalk, Kaart, Keuze, Kolommen, Stapel, Voortgang } from '@meldbaken/platform/ui';
import { GEREED_FASEN } from '@meldbaken/zorgfraude/contract';
import { GEREED_FASE_LABEL, zinOver } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';
import { GereedTabs } from './delen';
import { GereedTabel } from './gereed-tabel';
import { GereedTegels } from './gereed-tegels';
import { binnenFase, gekozenPunten, leesGereedZoek } from './gereed-zoek';
import { GereedheidDocument } from './gereedheid.graphql';
import { Onvindbaar, useMagGereed } from './recht';
import { UitvoerKnoppen } from './uitvoer-knoppen';

const GEEN = {};
type Lijst = NonNullable<GereedheidQuery['gereedheid']>;

/** How far the municipality is with the checklist against care fraud: per phase, what is late, what has no owner. */
export default function GereedheidScherm(): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(GereedheidDocument, GEEN);
  if (vraag.data?.gereedheid === null) return <Onvindbaar />;
  return (
    <Pagina titel={t`Gereedheid`} zin={t`Hoe ver is de gemeente met de aanpak van zorgfraude?`}>
      <Stapel ruimte="ruim">
        <GereedTabs nu="lijst" />
        <Ophalen vraag={vraag} regels={10}>
          {({ gereedheid }) => gereedheid && <Inhoud lijst={gereedheid} />}
        </Ophalen>
      </Stapel>
    </Pagina>
  );
}

function Inhoud({ lijst }: { readonly lijst: Lijst }): ReactNode {
  const { t } = useLingui();
  const mag = useMagGereed();
  const [zoek, zet] = useZoek(leesGereedZoek);
  return (
    <Stapel ruimte="ruim">
      <Kaart titel={t`Per deel`}>
        <Kolommen gelijk zij={<Fasen fasen={lijst.fasen.slice(2)} />}>
          <Fasen fasen={lijst.fasen.slice(0, 2)} />
        </Kolommen>
      </Kaart>
      <GereedTegels punten={binnenFase(lijst.punten, zoek.fase)} zoek={zoek} onToon={(toon) => zet({ toon })} />
      <Filterbalk>
        <Keuze
          label={t`Deel`}
          name="fase"
          leeg={t`Alle delen`}
          value={zoek.fase ?? ''}
          onChange={(e) => zet({ fase: e.target.value })}
          opties={GEREED_FASEN.map((f) => ({ waarde: f, label: GEREED_FASE_LABEL[f] }))}
        />
      </Filterbalk>
      <GereedTabel punten={gekozenPunten(lijst.punten, zoek)} />
      {mag.uitvoeren && (
        <Kaart titel={t`Voor de gemeenteraad`}>
          <UitvoerKnoppen />
        </Kaart>
      )}
    </Stapel>
  );
}

function Fasen({ fasen }: { readonly fasen: Lijst['fasen'] }): ReactNode {
  return fasen.map((f) => (
    <Voortgang
      key={f.fase}
      label={GEREED_FASE_LABEL[f.fase]}
      gedaan={f.gereed}
      totaal={f.vanToepassing}
      zin={zinOver(f)}
    />
  ));
}
