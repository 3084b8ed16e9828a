import { Trans, useLingui } from '@lingui/react/macro';
import { Aankondiging, Bericht, Bij, Knop, Rij } from '@meldbaken/platform/ui';
import { useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import { BEWIJS_SOORTEN, verstuurBewijs } from './verstuur-bewijs';

interface BewijsKiezerProps {
  readonly meldingId: string;
  /** Of the report of the investigation; left out: of the report to the authority itself. */
  readonly rapportId?: string;
  readonly onKlaar: () => void;
}

/** Chooses the verzendbevestiging and sends it at once; says why when it did not arrive. */
export function BewijsKiezer({ meldingId, rapportId, onKlaar }: BewijsKiezerProps): ReactNode {
  const { t } = useLingui();
  const invoer = useRef<HTMLInputElement>(null);
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const label = t`Kies de verzendbevestiging`;
  const kies = async (e: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const bestand = e.target.files?.[0];
    // The same file may be chosen again after it failed.
    e.target.value = '';
    if (!bestand) return;
    zetBezig(true);
    zetFout(null);
    const mis = await verstuurBewijs({ meldingId, rapportId }, bestand);
    zetBezig(false);
    zetFout(mis);
    if (mis === null) onKlaar();
  };
  return (
    <>
      <Bij>
        <Trans>Een pdf, of een foto of schermafdruk (png, jpg of webp). Hoogstens 20 MB.</Trans>
      </Bij>
      {/* The browser's own control speaks the browser's language: our button presses it. */}
      <input
        ref={invoer}
        type="file"
        hidden
        accept={BEWIJS_SOORTEN}
        aria-label={label}
        onChange={(e) => void kies(e)}
      />
      <Rij>
        <Knop variant="twee" bezig={bezig} onClick={() => invoer.current?.click()}>
          {label}
        </Knop>
      </Rij>
      <Aankondiging tekst={bezig ? t`Bezig met versturen` : ''} />
      {fout !== null && (
        <Bericht soort="fout" titel={t`Dit bestand is niet verstuurd`}>
          {fout}
        </Bericht>
      )}
    </>
  );
}
