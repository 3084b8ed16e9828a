import { Trans, useLingui } from '@lingui/react/macro';
import { MEESTE_AANSPREEKPUNTEN, type Aanspreekpunt } from '@meldbaken/melding/model';
import { FoutTekst, Knop, Rij, Stapel, Tekst } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { LEEG_PUNT } from './formulier';

interface AanspreekpuntenProps {
  readonly punten: readonly Aanspreekpunt[];
  readonly fout: string | undefined;
  readonly onWijzig: (punten: readonly Aanspreekpunt[]) => void;
}

/** People whom somebody may speak with, as they stand on the public page. */
export function Aanspreekpunten({ punten, fout, onWijzig }: AanspreekpuntenProps): ReactNode {
  const { t } = useLingui();
  const zet = (i: number, deel: Partial<Aanspreekpunt>): void =>
    onWijzig(punten.map((p, n) => (n === i ? { ...p, ...deel } : p)));
  return (
    <fieldset className="mb-groep">
      <legend className="mb-veld__label">
        <Trans>Met wie kan iemand praten?</Trans>
      </legend>
      <Stapel>
        <p className="mb-veld__hint">
          <Trans>Bijvoorbeeld de aandachtsfunctionaris. Dit staat op de openbare pagina.</Trans>
        </p>
        {fout !== undefined && <FoutTekst>{fout}</FoutTekst>}
        {punten.map((p, i) => {
          const nr = i + 1;
          return (
            // The rows have no id of their own; they only grow at the end or lose one.
            <Stapel key={i}>
              <Tekst
                label={t`Naam (${nr})`}
                name={i === 0 ? 'aanspreekpunten' : undefined}
                maxLength={120}
                value={p.naam}
                onChange={(e) => zet(i, { naam: e.target.value })}
              />
              <Tekst
                label={t`Rol (${nr})`}
                optioneel
                maxLength={120}
                value={p.rol}
                onChange={(e) => zet(i, { rol: e.target.value })}
              />
              <Tekst
                label={t`Telefoon, mail of plek (${nr})`}
                maxLength={120}
                value={p.bereik}
                onChange={(e) => zet(i, { bereik: e.target.value })}
              />
              <Rij>
                <Knop variant="twee" onClick={() => onWijzig(punten.filter((_, n) => n !== i))}>
                  <Trans>Haal {nr} weg</Trans>
                </Knop>
              </Rij>
            </Stapel>
          );
        })}
        {punten.length < MEESTE_AANSPREEKPUNTEN && (
          <Rij>
            <Knop variant="twee" onClick={() => onWijzig([...punten, LEEG_PUNT])}>
              <Trans>Voeg iemand toe</Trans>
            </Knop>
          </Rij>
        )}
      </Stapel>
    </fieldset>
  );
}
