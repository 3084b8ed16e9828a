import { Trans, useLingui } from '@lingui/react/macro';
import type { TermijnBerekenenQuery } from '@meldbaken/platform/graphql-client';
import { Bericht, Eindmoment, Gegevens, Kaart, Moment, Datum, Stapel, toonDatum } from '@meldbaken/platform/ui';
import { definitieVan, lengteTekst, soortLabel } from '@meldbaken/termijn/model';
import { useEffect, useRef, type ReactNode } from 'react';
import { Bron, RekenUitleg } from '../reken/reken-uitleg';
import { EIGEN, type Rekenzoek } from './rekenvraag';

type Berekening = TermijnBerekenenQuery['termijnBerekenen'];

/** The end, the sum, and where the rule comes from; complete on paper without the form. */
export function CalculatorUitkomst({ berekening, zoek }: { berekening: Berekening; zoek: Rekenzoek }): ReactNode {
  const { t } = useLingui();
  const vak = useRef<HTMLDivElement>(null);
  const { vervaltOp, zinnen, uitleg, vanaf } = berekening;
  // On a phone the answer stands under the form: bring it into view.
  useEffect(() => vak.current?.scrollIntoView({ block: 'nearest' }), [vervaltOp, vanaf]);
  const definitie = zoek.soort === undefined || zoek.soort === EIGEN ? null : definitieVan(zoek.soort);
  return (
    <div ref={vak} aria-live="polite">
      <Kaart titel={t`Uitkomst`}>
        <Stapel ruimte="dicht">
          <p>
            <Trans>Uiterlijk</Trans>
          </p>
          <strong>
            <Eindmoment moment={vervaltOp} stijl="lang" />
          </strong>
        </Stapel>
        <Veilig berekening={berekening} />
        <Gegevens
          rijen={[
            { naam: t`Termijn`, waarde: definitie?.naam ?? eigenTekst(zoek) },
            { naam: t`Begin`, waarde: vanaf.includes('T') ? <Moment moment={vanaf} stijl="lang" /> : <Datum datum={vanaf} stijl="lang" /> },
          ]}
        />
        <Stapel ruimte="dicht">
          <h3>
            <Trans>Zo rekenen we</Trans>
          </h3>
          <RekenUitleg key={`${vanaf} ${vervaltOp}`} zinnen={zinnen} dagen={uitleg} dagenOpen={uitleg.length <= 14} />
        </Stapel>
        {definitie && (
          <Bron
            bron={`${definitie.bron.artikel}; ${definitie.bron.document}`}
            wetOfBeleid={soortLabel(definitie.soort)}
            versie={definitie.versie}
          />
        )}
      </Kaart>
    </div>
  );
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
