import { Trans } from '@lingui/react/macro';
import { useSessie, type TermijnBerekenenQuery } from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Bron,
  Kaart,
  Link,
  RekenUitleg,
  Stapel,
  toonDatum,
  toonEindmoment,
  toonMoment,
} from '@meldbaken/platform/ui';
import { isWeigering } from '@meldbaken/platform/waarden';
import { definitieOp, definitieVan, lengteTekst, soortLabel, type TermijnDefinitie } from '@meldbaken/termijn/model';
import { useEffect, useRef, type ReactNode } from 'react';
import { EIGEN, type Rekenzoek } from './rekenvraag';

type Berekening = TermijnBerekenenQuery['termijnBerekenen'];

/** The end, the sum, and where the rule comes from; complete on paper without the form. */
export function CalculatorUitkomst({ berekening, zoek }: { berekening: Berekening; zoek: Rekenzoek }): ReactNode {
  const { ik } = useSessie();
  const vak = useRef<HTMLDivElement>(null);
  const { vervaltOp, zinnen, uitleg, vanaf } = berekening;
  // On a phone the answer stands under the form: bring it into view.
  useEffect(() => {
    // Not returned: newer browsers answer a promise, and React would call it as the clean-up.
    vak.current?.scrollIntoView({ block: 'nearest' });
  }, [vervaltOp, vanaf]);
  const definitie = regelVan(zoek, vanaf);
  const wat = definitie?.naam ?? eigenTekst(zoek);
  const begin = vanaf.includes('T') ? toonMoment(vanaf, 'lang') : toonDatum(vanaf, 'lang');
  const eind = toonEindmoment(vervaltOp, 'lang');
  const vervaltDag = toonDatum(berekening.vervalt, 'lang');
  const vroegst = definitie?.uitkomst === 'VROEGST';
  return (
    <div ref={vak} aria-live="polite">
      <Kaart titel={vroegst ? <Trans>Niet eerder dan {vervaltDag}</Trans> : <Trans>Uiterlijk {eind}</Trans>}>
        <p>
          {definitie?.telRichting === 'TERUG' ? (
            <Trans>
              {wat}, teruggeteld vanaf {begin}.
            </Trans>
          ) : (
            <Trans>
              {wat}, begonnen op {begin}.
            </Trans>
          )}
        </p>
        <Veilig berekening={berekening} />
        <Stapel ruimte="dicht">
          <h3>
            <Trans>Zo rekenen we</Trans>
          </h3>
          <RekenUitleg key={`${vanaf} ${vervaltOp}`} zinnen={zinnen} dagen={uitleg} dagenOpen={uitleg.length <= 14} />
        </Stapel>
        {definitie && (
          <Bron
            bron={`${definitie.bron.artikel}; ${definitie.bron.document}`}
            wetOfBeleid={soortLabel(definitie.soort, definitie.afspraakVan)}
            versie={definitie.versie}
          />
        )}
        {definitie && ik && (
          <p>
            <Link href={`/termijnen/catalogus?code=${definitie.code}`}>
              <Trans>Lees alles over deze termijn</Trans>
            </Link>
          </p>
        )}
      </Kaart>
    </div>
  );
}

/** The version that the sum was made with. */
function regelVan({ soort }: Rekenzoek, vanaf: string): TermijnDefinitie | null {
  if (soort === undefined || soort === EIGEN) return null;
  const definitie = definitieOp(soort, vanaf);
  return isWeigering(definitie) ? definitieVan(soort) : definitie;
}

const eigenTekst = ({ eenheid, lengte }: Rekenzoek): string =>
  eenheid === undefined || lengte === undefined ? '' : lengteTekst(eenheid, Number(lengte));

/** Readings differ, or a calendar is not known: then the earliest day is the safe one. */
function Veilig({ berekening }: { berekening: Berekening }): ReactNode {
  const { veiligVoor, vervalt, kalenderOnzeker } = berekening;
  if (veiligVoor < vervalt) {
    const dag = toonDatum(veiligVoor, 'lang');
    return (
      <Bericht soort="waarschuwing">
        <Trans>Niet iedereen rekent zo. Doe het liever uiterlijk {dag}.</Trans>
      </Bericht>
    );
  }
  if (!kalenderOnzeker) return null;
  return (
    <Bericht>
      <Trans>We kennen niet alle vrije dagen van dat jaar. Houd deze datum aan.</Trans>
    </Bericht>
  );
}
