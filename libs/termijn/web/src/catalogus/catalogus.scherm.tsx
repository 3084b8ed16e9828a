import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useVraag, useZoek } from '@meldbaken/platform/graphql-client';
import { Kaart, Knop, Leeg, Link, Rij, Stapel } from '@meldbaken/platform/ui';
import { GEBIED_LABEL } from '@meldbaken/termijn/model';
import { useState, type ReactNode } from 'react';
import { useMagInstellen } from '../instellingen/mag-instellen';
import { CatalogusFilter } from './catalogus-filter';
import { CatalogusDocument } from './catalogus.graphql';
import { GEEN_FILTER, leesCatalogusZoek, perGebied } from './catalogus-zoek';
import { DefinitieUitklap, type Definitie } from './definitie-uitklap';

const GEEN = {};

/** All kinds of terms with the law or agreement behind them: for everybody, and on paper. */
export default function CatalogusScherm(): ReactNode {
  const { t } = useLingui();
  const [zoek, zet] = useZoek(leesCatalogusZoek);
  const magInstellen = useMagInstellen();
  const [tekst, typ] = useState('');
  const vraag = useVraag(CatalogusDocument, GEEN);
  return (
    <Pagina
      titel={t`Alle termijnen`}
      zin={t`Dit zijn alle termijnen die wij kennen, en waar ze vandaan komen. Druk op een termijn voor de hele regel.`}
    >
      <CatalogusFilter zoek={zoek} tekst={tekst} onTekst={typ} onZet={(deel) => zet(deel, { vervang: true })} />
      <Ophalen vraag={vraag} regels={10}>
        {({ termijnDefinities }) => (
          <Lijst
            definities={termijnDefinities}
            groepen={perGebied(termijnDefinities, zoek, tekst)}
            open={zoek.code}
            onOpen={(code) => zet({ code }, { vervang: true })}
            onWis={() => {
              typ('');
              zet(GEEN_FILTER, { vervang: true });
            }}
          />
        )}
      </Ophalen>
      <Rij>
        <Link href="/termijncalculator">
          <Trans>Reken een termijn uit</Trans>
        </Link>
        {magInstellen && (
          <Link href="/instellingen/termijnen">
            <Trans>Stel eigen termijnen en herinneringen in</Trans>
          </Link>
        )}
      </Rij>
    </Pagina>
  );
}

interface LijstProps {
  readonly definities: readonly Definitie[];
  readonly groepen: ReturnType<typeof perGebied<Definitie>>;
  readonly open: string | undefined;
  readonly onOpen: (code: string) => void;
  readonly onWis: () => void;
}

function Lijst({ definities, groepen, open, onOpen, onWis }: LijstProps): ReactNode {
  const { t } = useLingui();
  const aantal = groepen.reduce((som, { definities: d }) => som + d.length, 0);
  const totaal = definities.length;
  if (aantal === 0) {
    return (
      <Leeg
        titel={t`Geen termijn gevonden.`}
        wat={t`Probeer een ander woord of een ander filter.`}
        actie={
          <Knop variant="twee" onClick={onWis}>
            <Trans>Toon alle termijnen</Trans>
          </Knop>
        }
      />
    );
  }
  return (
    <Stapel ruimte="ruim">
      <p aria-live="polite">{t`${plural(aantal, { one: '# termijn', other: '# termijnen' })} van ${totaal}`}</p>
      {groepen.map(({ gebied, definities: deel }) => (
        <Kaart key={gebied} titel={GEBIED_LABEL[gebied]}>
          <Stapel ruimte="dicht">
            {deel.map((d) => (
              <DefinitieUitklap key={d.code} definitie={d} open={d.code === open} onOpen={onOpen} />
            ))}
          </Stapel>
        </Kaart>
      ))}
    </Stapel>
  );
}
