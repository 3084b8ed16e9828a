import { tekstVan, veldVan } from '@meldbaken/igj/model';
import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { ConflictVergelijk } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { ConceptVelden } from './use-concept-velden';

interface BotsingProps {
  readonly concept: ConceptVelden;
  readonly velden: ExterneMeldingDelenFragment['velden'];
}

/** Two people changed the same answers: both versions next to each other, and a choice. */
export function Botsing({ concept, velden }: BotsingProps): ReactNode {
  const { botsing, antwoorden, kies, stand } = concept;
  if (!botsing) return null;
  const lees = (code: string, waarde: string | null | undefined): string => {
    const veld = veldVan(code);
    return veld && waarde ? tekstVan(veld, waarde) : (waarde ?? '');
  };
  return (
    <ConflictVergelijk
      velden={botsing.codes.map((code) => ({
        label: velden.find((veld) => veld.code === code)?.label ?? code,
        uw: lees(code, antwoorden[code]),
        ander: lees(code, botsing.ander.velden.find((veld) => veld.code === code)?.waarde),
      }))}
      onHoudUw={() => void kies('eigen')}
      onNeemAnder={() => void kies('ander')}
      bezig={stand.stand === 'bezig'}
    />
  );
}
