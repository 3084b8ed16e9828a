import { Trans, useLingui } from '@lingui/react/macro';
import { BETROKKENE_FUNCTIES } from '@meldbaken/melding/contract';
import { BETROKKENE_FUNCTIE_LABEL } from '@meldbaken/melding/model';
import { Ophalen, alsCode } from '@meldbaken/platform/graphql-client';
import { Bij, Knop, Moment, Stapel, Uitklap, toonDatum } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useMensen, type Meekijker } from '../mensen/use-mensen';
import { useDossier, type Kijker } from './dossier-context';

interface KijkersLijstProps {
  readonly onVerwijder: (kijker: Kijker) => void;
}

/** Who can see this and why, in plain words: function, since, until, by whom, last seen; and who could before. */
export function KijkersLijst({ onVerwijder }: KijkersLijstProps): ReactNode {
  const { t } = useLingui();
  const { vraag } = useMensen();
  return (
    <Ophalen vraag={vraag} regels={6}>
      {({ meldingMensen }) => (
        <>
          <ul className="mb-taken">
            {meldingMensen?.kijkers.map((k) => (
              <Kijkt key={k.id} kijker={k} onVerwijder={onVerwijder} />
            ))}
          </ul>
          {meldingMensen && meldingMensen.eerder.length > 0 && (
            <Uitklap titel={t`Keken eerder mee (${meldingMensen.eerder.length})`}>
              <ul className="mb-taken">
                {meldingMensen.eerder.map((k) => (
                  <Keek key={k.id} kijker={k} />
                ))}
              </ul>
            </Uitklap>
          )}
        </>
      )}
    </Ophalen>
  );
}

function useFunctie(): (functie: string) => string {
  const { t } = useLingui();
  const functies: Readonly<Record<string, string>> = { ...BETROKKENE_FUNCTIE_LABEL, ONTVANGER: t`Ontvangt meldingen` };
  return (functie) => functies[functie] ?? functie;
}

/** One plain sentence per function. */
function useRecht(): (functie: string) => string {
  const { t } = useLingui();
  const rechten: Readonly<Record<string, string>> = {
    ONTVANGER: t`Leest de melding en kan hem in behandeling nemen.`,
    BEHANDELAAR: t`Leest alles en doet alle stappen.`,
    ONDERZOEKER: t`Leest alles en onderzoekt.`,
    VOORZITTER: t`Leest alles en leidt het onderzoek.`,
    CONTACTPERSOON_POLITIE: t`Leest alles en praat met de politie.`,
    BESLISSER: t`Leest alles en beslist. Ziet niet wie de melder is.`,
    HR_MAATREGELEN: t`Leest alles, voor maatregelen. Ziet niet wie de melder is.`,
  };
  return (functie) => rechten[functie] ?? '';
}

function Kijkt({ kijker: k, onVerwijder }: { kijker: Meekijker; onVerwijder: (kijker: Kijker) => void }): ReactNode {
  const { t } = useLingui();
  const { dossier, mag } = useDossier();
  const functie = useFunctie();
  const recht = useRecht();
  const weg = mag('betrokkene-verwijderen') && !k.groep && alsCode(k.functie, BETROKKENE_FUNCTIES) !== undefined;
  const alsKijker = dossier.kijkers.find((x) => x.lidmaatschapId === k.lidmaatschapId && x.functie === k.functie);
  return (
    <li>
      <Stapel ruimte="dicht">
        <strong>{k.naam}</strong>
        <Bij>
          {functie(k.functie)}, {t`vanaf`} <Moment moment={k.van} stijl="kort" />
          {k.eindeOp !== null && t` tot en met ${toonDatum(k.eindeOp, 'kort')}`}
        </Bij>
        <Bij>{recht(k.functie)}</Bij>
        {k.reden !== null && <Bij>{t`Waarom: ${k.reden}`}</Bij>}
        {k.door !== null && <Bij>{t`Erbij gehaald door ${k.door}`}</Bij>}
        {mag('betrokkene-toevoegen') && (
          <Bij>
            {k.gezienOp === null ? (
              t`Las de melding nog niet`
            ) : (
              <Trans>
                Las de melding voor het laatst op <Moment moment={k.gezienOp} stijl="kort" />
              </Trans>
            )}
          </Bij>
        )}
      </Stapel>
      {weg && alsKijker && (
        <Knop variant="klein" aria-label={t`Haal weg: ${k.naam}`} onClick={() => onVerwijder(alsKijker)}>
          <Trans>Haal weg</Trans>
        </Knop>
      )}
    </li>
  );
}

function Keek({ kijker: k }: { kijker: Meekijker }): ReactNode {
  const { t } = useLingui();
  const functie = useFunctie();
  return (
    <li>
      <Stapel ruimte="dicht">
        <strong>{k.naam}</strong>
        <Bij>
          {functie(k.functie)}, {t`vanaf`} <Moment moment={k.van} stijl="kort" />
          {k.tot !== null && (
            <>
              {' '}
              {t`tot`} <Moment moment={k.tot} stijl="kort" />
            </>
          )}
        </Bij>
        {k.eindeReden !== null && <Bij>{t`Waarom gestopt: ${k.eindeReden}`}</Bij>}
      </Stapel>
    </li>
  );
}
