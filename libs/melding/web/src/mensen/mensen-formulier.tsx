import { Trans } from '@lingui/react/macro';
import { Weigering, foutenVan, isGeweigerd } from '@meldbaken/platform/graphql-client';
import { Bericht, VensterFormulier, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';

interface Handeling {
  readonly bezig: boolean;
  readonly uitkomst: { readonly __typename: string } | null;
  readonly storing: Parameters<typeof Weigering>[0]['handeling']['storing'];
  readonly opnieuw: () => Promise<unknown>;
  readonly wis: () => void;
}

interface MensenFormulierProps {
  readonly handeling: Handeling;
  readonly knop: string;
  readonly gevaar?: boolean;
  readonly onTerug: () => void;
  /** What still misses before it can be sent. */
  readonly mist: () => readonly Fout[];
  readonly verstuur: () => Promise<void>;
  readonly children: (fouten: readonly Fout[]) => ReactNode;
}

/** The frame of these short forms: errors on top, the refusal with its reason, one button and the way back. */
export function MensenFormulier(p: MensenFormulierProps): ReactNode {
  const [poging, zetPoging] = useState(0);
  const stuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (p.mist().length > 0) return;
    await p.verstuur();
    zetPoging((n) => n + 1);
  };
  const eigen = poging > 0 ? p.mist() : [];
  const fouten = eigen.length > 0 ? eigen : foutenVan(isGeweigerd(p.handeling.uitkomst) ? p.handeling.uitkomst : null);
  return (
    <VensterFormulier
      onVerstuur={(e) => void stuur(e)}
      onTerug={p.onTerug}
      knop={p.knop}
      gevaar={p.gevaar}
      bezig={p.handeling.bezig}
      fouten={[...fouten]}
      poging={poging}
    >
      <Weigering handeling={p.handeling} />
      {p.handeling.uitkomst?.__typename === 'MensenVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          <Trans>
            Iemand anders veranderde dit net. U ziet nu wat er staat. Klopt uw keuze nog? Doe het dan nog een keer.
          </Trans>
        </Bericht>
      )}
      {p.children(fouten)}
    </VensterFormulier>
  );
}
