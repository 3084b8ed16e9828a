import { Ophalen, Pagina, useVraag, type GereedRegelFragment } from '@meldbaken/platform/graphql-client';
import { Bij, dagVan, Kaart, Kolommen, Lopend, Stapel, useNu, Voortgang } from '@meldbaken/platform/ui';
import { gereedPunt, telGereed, zinOver, type GereedPuntDefinitie } from '@meldbaken/zorgfraude/model';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { GereedChip, GereedTabs, PuntLink, type GereedTab } from './delen';
import { GereedheidDocument } from './gereedheid.graphql';
import { Onvindbaar } from './recht';

const GEEN = {};

export interface Groep<C extends string> {
  readonly code: C;
  readonly naam: string;
  readonly uitleg?: ReactNode;
}

interface GroepenProps<C extends string> {
  readonly tab: GereedTab;
  readonly titel: string;
  readonly zin: string;
  /** In order; the last leads to the first again, or is the end. */
  readonly groepen: readonly Groep<C>[];
  readonly groepVan: (definitie: GereedPuntDefinitie) => C;
}

/** The same points in another order: steps after each other, each with its own progress. */
export function Groepen<C extends string>({ tab, titel, zin, groepen, groepVan }: GroepenProps<C>): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(GereedheidDocument, GEEN);
  if (vraag.data?.gereedheid === null) return <Onvindbaar />;
  const van = (punten: readonly GereedRegelFragment[], code: C): readonly GereedRegelFragment[] =>
    punten.filter((p) => {
      const definitie = gereedPunt(p.code);
      return definitie !== undefined && groepVan(definitie) === code;
    });
  return (
    <Pagina titel={titel} zin={zin} kruimels={[{ label: t`Gereedheid`, href: '/gereedheid' }, { label: titel }]}>
      <Stapel ruimte="ruim">
        <GereedTabs nu={tab} />
        <Ophalen vraag={vraag} regels={8}>
          {({ gereedheid }) =>
            gereedheid && (
              <Stapel ruimte="ruim">
                {inParen(groepen).map(([een, twee], i) => (
                  <Kolommen
                    key={een.code}
                    gelijk
                    zij={
                      twee && <GroepKaart nummer={2 * i + 2} groep={twee} punten={van(gereedheid.punten, twee.code)} />
                    }
                  >
                    <GroepKaart nummer={2 * i + 1} groep={een} punten={van(gereedheid.punten, een.code)} />
                  </Kolommen>
                ))}
              </Stapel>
            )
          }
        </Ophalen>
        <Bij>{t`De stappen komen uit het handboek. Welk punt bij welke stap staat, hebben wij gekozen.`}</Bij>
      </Stapel>
    </Pagina>
  );
}

/** Two beside each other, so that the order stays right for who hears the page and on a phone. */
function inParen<G>(groepen: readonly G[]): (readonly [G, G | undefined])[] {
  return groepen.flatMap((g, i) => (i % 2 === 0 ? [[g, groepen[i + 1]] as const] : []));
}

interface GroepKaartProps {
  readonly nummer: number;
  readonly groep: Groep<string>;
  readonly punten: readonly GereedRegelFragment[];
}

function GroepKaart({ nummer, groep, punten }: GroepKaartProps): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const telling = telGereed(punten, vandaag);
  return (
    <Kaart titel={`${nummer}. ${groep.naam}`}>
      <Stapel>
        {groep.uitleg !== undefined && <Lopend>{groep.uitleg}</Lopend>}
        <Voortgang label={t`Gereed`} gedaan={telling.gereed} totaal={telling.vanToepassing} zin={zinOver(telling)} />
        <ul>
          {punten.map((p) => (
            <li key={p.code}>
              <PuntLink code={p.code} titel={p.titel} /> <GereedChip stand={p.stand} />
            </li>
          ))}
        </ul>
      </Stapel>
    </Kaart>
  );
}
