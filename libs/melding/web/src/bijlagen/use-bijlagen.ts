import { useLingui } from '@lingui/react/macro';
import { useHandeling, useVraag, type BijlagenQuery, type Vraag } from '@meldbaken/platform/graphql-client';
import { useMemo, useRef, useState } from 'react';
import { BijlageKaartjeMakenDocument, BijlagenDocument } from './bijlagen.graphql';
import { isTeGroot, verstuurBijlage, type Mislukt } from './verstuur-bijlage';

export interface Bijlagen {
  readonly vraag: Vraag<BijlagenQuery>;
  /** Name of the file that is on its way. */
  readonly bezig: string | null;
  readonly mislukt: readonly Mislukt[];
  /** How many arrived since the page was opened. */
  readonly gelukt: number;
  readonly voegToe: (bestanden: readonly File[]) => Promise<void>;
}

/** The files of a report, and adding some: one after the other, each with a ticket of its own. */
export function useBijlagen(meldingId: string, onGedaan?: () => void): Bijlagen {
  const { t } = useLingui();
  const vraag = useVraag(
    BijlagenDocument,
    useMemo(() => ({ meldingId }), [meldingId]),
  );
  const { voer } = useHandeling(BijlageKaartjeMakenDocument);
  const [bezig, zetBezig] = useState<string | null>(null);
  const [mislukt, zetMislukt] = useState<readonly Mislukt[]>([]);
  const [gelukt, zetGelukt] = useState(0);
  const loopt = useRef(false);

  const een = async (bestand: File): Promise<Mislukt | null> => {
    const naam = bestand.name;
    if (isTeGroot(bestand))
      return { naam, bericht: t`Dit bestand is groter dan 20 MB. Maak het kleiner, of deel het op.` };
    const uitkomst = await voer({ meldingId });
    const anders = t`Het versturen lukte niet. Probeer het nog eens.`;
    if (uitkomst?.__typename === 'BijlageKaartje') return verstuurBijlage(uitkomst.kaartje, bestand, anders);
    return {
      naam,
      bericht: uitkomst === null ? anders : [uitkomst.bericht, uitkomst.watDan].filter(Boolean).join(' '),
    };
  };
  const voegToe = async (bestanden: readonly File[]): Promise<void> => {
    if (loopt.current) return;
    loopt.current = true;
    zetMislukt([]);
    const fouten: Mislukt[] = [];
    for (const bestand of bestanden) {
      zetBezig(bestand.name);
      const fout = await een(bestand);
      if (fout) fouten.push(fout);
      else zetGelukt((n) => n + 1);
    }
    zetBezig(null);
    zetMislukt(fouten);
    loopt.current = false;
    vraag.opnieuw();
    if (fouten.length < bestanden.length) onGedaan?.();
  };
  return { vraag, bezig, mislukt, gelukt, voegToe };
}
