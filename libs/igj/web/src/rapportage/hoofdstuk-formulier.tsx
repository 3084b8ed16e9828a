import { Trans } from '@lingui/react/macro';
import { antwoordVan, type Hoofdstuk } from '@meldbaken/igj/model';
import { Weigering, foutBij } from '@meldbaken/platform/graphql-client';
import {
  Bij,
  ConflictVergelijk,
  Formulier,
  Foutsamenvatting,
  Kaart,
  Knop,
  KnopLink,
  Stapel,
} from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useFoutInTitel, type MetFoutInTitel } from '../delen/fout-in-titel';
import { ElementVeld } from './element-veld';
import { alsTeksten, inhoudVan, versieVan, type Rapport } from './rapportage-delen';
import { useHoofdstuk } from './use-hoofdstuk';

interface HoofdstukFormulierProps extends MetFoutInTitel {
  readonly rapport: Rapport;
  readonly hoofdstuk: Hoofdstuk;
  readonly terug: string;
  readonly onRapport: (rapport: Rapport) => void;
  readonly onBewaard: (rapport: Rapport) => void;
}

/** Writing one chapter of the report. */
export function HoofdstukFormulier(props: HoofdstukFormulierProps): ReactNode {
  const { rapport, hoofdstuk, terug, onRapport, onBewaard, onFout } = props;
  const staat = useHoofdstuk(rapport, hoofdstuk, { onRapport, onBewaard });
  useFoutInTitel(staat.fouten.length > 0, onFout);
  if (staat.botsing) {
    const ander = alsTeksten(hoofdstuk, inhoudVan(hoofdstuk, versieVan(staat.botsing, hoofdstuk.code)));
    return (
      <ConflictVergelijk
        velden={alsTeksten(hoofdstuk, staat.inhoud).map(({ label, code, tekst }) => ({
          label,
          uw: tekst,
          ander: ander.find((a) => a.code === code)?.tekst,
        }))}
        anderDoor={versieVan(staat.botsing, hoofdstuk.code)?.door}
        bezig={staat.handeling.bezig}
        onHoudUw={() => void staat.kies('eigen')}
        onNeemAnder={() => void staat.kies('ander')}
      />
    );
  }
  return (
    <Kaart>
      <Formulier
        onSubmit={(e) => {
          e.preventDefault();
          void staat.bewaar();
        }}
        acties={
          <>
            <Knop type="submit" bezig={staat.handeling.bezig}>
              <Trans>Bewaar</Trans>
            </Knop>
            <KnopLink variant="twee" href={terug}>
              <Trans>Terug naar het rapport</Trans>
            </KnopLink>
          </>
        }
      >
        <Foutsamenvatting fouten={staat.fouten} poging={staat.poging} />
        <Weigering handeling={staat.handeling} />
        <Stapel ruimte="ruim">
          {hoofdstuk.elementen.map((element) => (
            <ElementVeld
              key={element.code}
              element={element}
              antwoord={antwoordVan(staat.inhoud, element.code)}
              fout={foutBij(staat.fouten, element.code)}
              onSchrijf={(antwoord) => staat.zet(element.code, antwoord)}
              onOnzeker={(bericht) => staat.onzeker(element.code, bericht)}
            />
          ))}
          <Bij>
            <Trans>Elke keer dat u bewaart, komt er een versie bij. De oude blijft te lezen.</Trans>
          </Bij>
        </Stapel>
      </Formulier>
    </Kaart>
  );
}
