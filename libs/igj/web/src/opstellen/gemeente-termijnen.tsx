import { Trans, useLingui } from '@lingui/react/macro';
import { GEMEENTE_EENHEDEN, type GemeenteTermijn } from '@meldbaken/igj/model';
import { alsCode } from '@meldbaken/platform/graphql-client';
import { Bij, Keuze, Knop, Rij, Stapel, Tekst } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';

interface GemeenteTermijnenProps {
  readonly termijnen: readonly GemeenteTermijn[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly uit: boolean;
  readonly fout: string | undefined;
  readonly onWijzig: (termijnen: readonly GemeenteTermijn[]) => void;
}

const ANDERE = 'ANDERE';
const LEEG = { gemeente: '', naam: '', eenheid: 'UREN', lengte: '24' } as const;

interface Nieuw {
  readonly gemeente: string;
  readonly naam: string;
  readonly eenheid: GemeenteTermijn['eenheid'];
  readonly lengte: string;
}

/** How soon each municipality wants a report, by its contract or protocol. A term that runs keeps the value that it began with. */
export function GemeenteTermijnen({ termijnen, gemeenten, uit, fout, onWijzig }: GemeenteTermijnenProps): ReactNode {
  const { t } = useLingui();
  const naamVan = (gemeente: string): string => gemeenten.find(({ code }) => code === gemeente)?.naam ?? gemeente;
  return (
    <fieldset>
      <legend>
        <strong>{t`Hoe snel wil een gemeente uw melding?`}</strong>
      </legend>
      <Stapel>
        <Bij>{t`Kijk in uw contract of protocol. Zonder keuze rekenen wij met 3 werkdagen. Termijnen die al lopen, veranderen niet.`}</Bij>
        {fout !== undefined && <p role="alert">{fout}</p>}
        {termijnen.map((termijn) => (
          <Rij key={termijn.gemeente} uiteen>
            <span>
              <strong>{naamVan(termijn.gemeente)}</strong>:{' '}
              {termijn.eenheid === 'UREN' ? t`${termijn.lengte} uur` : t`${termijn.lengte} werkdagen`}
            </span>
            {!uit && (
              <Knop
                variant="klein"
                aria-label={t`Haal de termijn weg van ${naamVan(termijn.gemeente)}`}
                onClick={() => onWijzig(termijnen.filter(({ gemeente }) => gemeente !== termijn.gemeente))}
              >
                <Trans>Haal weg</Trans>
              </Knop>
            )}
          </Rij>
        ))}
        {!uit && (
          <Toevoegen
            gemeenten={gemeenten.filter(({ code }) => !termijnen.some(({ gemeente }) => gemeente === code))}
            onVoegToe={(nieuw) => onWijzig([...termijnen.filter(({ gemeente }) => gemeente !== nieuw.gemeente), nieuw])}
          />
        )}
      </Stapel>
    </fieldset>
  );
}

interface ToevoegenProps {
  readonly gemeenten: GemeenteTermijnenProps['gemeenten'];
  readonly onVoegToe: (nieuw: GemeenteTermijn) => void;
}

function Toevoegen({ gemeenten, onVoegToe }: ToevoegenProps): ReactNode {
  const { t } = useLingui();
  const [nieuw, zetNieuw] = useState<Nieuw>(LEEG);
  const [open, zetOpen] = useState(false);
  const [mist, zetMist] = useState(false);
  const zet = (deel: Partial<Nieuw>): void => zetNieuw((oud) => ({ ...oud, ...deel }));
  const gemeente = nieuw.gemeente === ANDERE ? nieuw.naam.trim() : nieuw.gemeente;
  const voegToe = (): void => {
    zetMist(gemeente === '');
    if (gemeente === '') return;
    onVoegToe({ gemeente, eenheid: nieuw.eenheid, lengte: Number(nieuw.lengte) });
    zetNieuw(LEEG);
    zetOpen(false);
  };
  if (!open)
    return (
      <Rij>
        <Knop variant="twee" onClick={() => zetOpen(true)}>
          <Trans>Voeg een termijn toe</Trans>
        </Knop>
      </Rij>
    );
  return (
    <Stapel>
      <Keuze
        label={t`Welke gemeente?`}
        name="termijnGemeente"
        value={nieuw.gemeente}
        fout={mist && nieuw.gemeente === '' ? t`Kies een gemeente.` : undefined}
        onChange={(e) => zet({ gemeente: e.target.value })}
        opties={[
          ...gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
          { waarde: ANDERE, label: t`Een andere gemeente` },
        ]}
      />
      {nieuw.gemeente === ANDERE && (
        <Tekst
          label={t`Naam van de gemeente`}
          name="termijnGemeenteNaam"
          value={nieuw.naam}
          fout={mist && gemeente === '' ? t`Vul de naam in.` : undefined}
          onChange={(e) => zet({ naam: e.target.value })}
        />
      )}
      <Tekst
        label={t`Hoeveel uur of werkdagen?`}
        name="termijnLengte"
        inputMode="numeric"
        value={nieuw.lengte}
        onChange={(e) => zet({ lengte: e.target.value.replaceAll(/\D/g, '').slice(0, 3) })}
      />
      <Keuze
        label={t`Uren of werkdagen?`}
        name="termijnEenheid"
        value={nieuw.eenheid}
        onChange={(e) => zet({ eenheid: alsCode(e.target.value, GEMEENTE_EENHEDEN) ?? 'UREN' })}
        opties={[
          { waarde: 'UREN', label: t`Uren` },
          { waarde: 'WERKDAGEN', label: t`Werkdagen` },
        ]}
      />
      <Rij>
        <Knop variant="twee" onClick={voegToe}>
          <Trans>Voeg toe</Trans>
        </Knop>
        <Knop variant="kaal" onClick={() => zetOpen(false)}>
          <Trans>Annuleer</Trans>
        </Knop>
      </Rij>
    </Stapel>
  );
}
