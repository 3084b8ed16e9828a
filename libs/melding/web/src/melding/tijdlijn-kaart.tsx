import { useLingui } from '@lingui/react/macro';
import { alsCode } from '@meldbaken/platform/graphql-client';
import { Kaart, Keuze, Knop, Tijdlijn } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useDossier } from './dossier-context';
import { TIJDLIJN_GROEPEN, groepVan, type TijdlijnGroep } from './tijdlijn-soorten';

/** A whole case has some fifty lines: the newest stand there, the rest and its filter after one press. */
const EERST = 5;

/** Who did what when, newest first; all of it or one kind. */
export function TijdlijnKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier } = useDossier();
  const [groep, kies] = useState<TijdlijnGroep | undefined>(undefined);
  const [alles, toonAlles] = useState(false);
  const woord = {
    STAPPEN: t`Stappen en gesprekken`,
    BESLUITEN: t`Besluiten en politie`,
    MENSEN: t`Wie meekijkt`,
    BERICHTEN: t`Berichten`,
    TERMIJNEN: t`Termijnen`,
    OVERIG: t`Overig`,
  };
  const er = new Set(dossier.tijdlijn.map(({ soort }) => groepVan(soort)));
  const regels = dossier.tijdlijn.filter(({ soort }) => groep === undefined || groepVan(soort) === groep);
  const meer = dossier.tijdlijn.length - EERST;
  const getoond = alles ? regels : regels.slice(0, EERST);
  const wissel = (): void => {
    kies(undefined);
    toonAlles((was) => !was);
  };
  return (
    <Kaart titel={t`Tijdlijn`}>
      {alles && er.size > 1 && (
        <Keuze
          label={t`Toon`}
          leeg={t`Alles`}
          value={groep ?? ''}
          onChange={(e) => kies(alsCode(e.target.value, TIJDLIJN_GROEPEN))}
          opties={TIJDLIJN_GROEPEN.filter((g) => er.has(g)).map((g) => ({ waarde: g, label: woord[g] }))}
        />
      )}
      <Tijdlijn
        label={t`Tijdlijn`}
        items={getoond.map(({ id, op, door, tekst }) => ({ id, moment: op, wat: tekst, wie: door }))}
      />
      {meer > 0 && (
        <Knop variant="twee" onClick={wissel}>
          {alles ? t`Toon alleen het nieuwste` : t`Toon ook wat eerder gebeurde (${meer})`}
        </Knop>
      )}
    </Kaart>
  );
}
