import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Aankondiging, Bericht, Knop, Rij } from '@meldbaken/platform/ui';
import { useRef, type ChangeEvent, type ReactNode } from 'react';
import type { Bijlagen } from './use-bijlagen';
import { NEEMT_AAN } from './verstuur-bijlage';

/** Chooses files and sends them at once; says of each that did not arrive why. */
export function BijlageKiezer({ bijlagen, label }: { bijlagen: Bijlagen; label: string }): ReactNode {
  const { t } = useLingui();
  const { bezig, mislukt, gelukt, voegToe } = bijlagen;
  const invoer = useRef<HTMLInputElement>(null);
  const kies = (e: ChangeEvent<HTMLInputElement>): void => {
    const bestanden = [...(e.target.files ?? [])];
    // The same file may be chosen again after it failed.
    e.target.value = '';
    void voegToe(bestanden);
  };
  return (
    <>
      <div className="mb-veld" role="group" aria-label={label}>
        <p className="mb-veld__hint">
          <Trans>
            Foto, pdf, tekst (txt) of geluid (mp3). Hoogstens 20 MB per bestand. Wij halen plaats, tijd en maker uit het
            bestand.
          </Trans>
        </p>
        {/* The browser's own control speaks the browser's language: our button presses it. */}
        <input ref={invoer} type="file" multiple hidden accept={NEEMT_AAN} aria-label={label} onChange={kies} />
        <Rij>
          <Knop variant="twee" bezig={bezig !== null} onClick={() => invoer.current?.click()}>
            {label}
          </Knop>
        </Rij>
      </div>
      <Aankondiging tekst={bezig === null ? '' : t`Bezig met ${bezig}`} />
      {bezig !== null && (
        <p className="mb-bij">
          <Trans>Bezig met {bezig} ...</Trans>
        </p>
      )}
      {mislukt.length > 0 && (
        <Bericht soort="fout" titel={t`Dit bestand is niet verstuurd`}>
          <ul>
            {mislukt.map(({ naam, bericht }, i) => (
              // Two files may have one name.
              <li key={`${naam}-${i}`}>
                <strong>{naam}</strong>: {bericht}
              </li>
            ))}
          </ul>
        </Bericht>
      )}
      {bezig === null && mislukt.length === 0 && gelukt > 0 && (
        <Bericht soort="gelukt">
          <Plural value={gelukt} one="Het bestand is verstuurd." other="# bestanden zijn verstuurd." />
        </Bericht>
      )}
    </>
  );
}
