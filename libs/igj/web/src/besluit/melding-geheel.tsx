import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Kolommen } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { ConceptFormulier } from '../concept/concept-formulier';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { TermijnKaart } from '../delen/termijn-kaart';
import { BesluitTabDelen } from './besluit-tab-delen';
import { BesluitTabs } from './besluit-tabs';
import type { BesluitTab } from './delen';
import { NogNietAangeboden } from './nog-niet-aangeboden';
import { Ontvangstbewijs } from './ontvangstbewijs';
import { RegelsKaart } from './regels-kaart';
import { TerBekrachtiging } from './ter-bekrachtiging';

interface MeldingGeheelProps extends MetFoutInTitel {
  readonly melding: ExterneMeldingDelenFragment;
  readonly termijnen: Termijnen;
  readonly deel: BesluitTab;
  readonly opnieuw: () => void;
}

/** One report with its tabs, its clock and what belongs to it: on an internal report, or standing alone. */
export function MeldingGeheel({ melding, termijnen, deel, opnieuw, onFout }: MeldingGeheelProps): ReactNode {
  const props = { melding, opnieuw, onFout };
  return (
    <Kolommen
      zijBlijft
      zij={
        <>
          <Zij termijnen={termijnen} melding={melding} />
          <BesluitTabDelen tab={deel} plek="ZIJ" {...props} />
        </>
      }
    >
      <BesluitTabs melding={melding} deel={deel} />
      {deel === 'MELDING' && <Inhoud key={melding.id} termijnen={termijnen} {...props} />}
      <BesluitTabDelen key={`${melding.id} ${deel}`} tab={deel} plek="HOOFD" {...props} />
    </Kolommen>
  );
}

type Termijnen = Parameters<typeof TermijnKaart>[0]['termijnen'];

/** Beside the form: the clock, and the rules behind the questions. */
function Zij({ termijnen, melding }: { termijnen: Termijnen; melding: ExterneMeldingDelenFragment }): ReactNode {
  return (
    <>
      <TermijnKaart termijnen={termijnen} />
      <RegelsKaart velden={melding.velden} />
    </>
  );
}

interface InhoudProps extends MetFoutInTitel {
  readonly melding: ExterneMeldingDelenFragment;
  readonly termijnen: Termijnen;
  readonly opnieuw: () => void;
}

/** What the page is about, by the state of the report and what this viewer may do. */
function Inhoud({ melding, termijnen, opnieuw, onFout }: InhoudProps): ReactNode {
  const { status, magHandelingen, verzondenOp, verzending } = melding;
  if (status === 'CONCEPT' && magHandelingen.includes('bewaren')) {
    return <ConceptFormulier melding={melding} opnieuw={opnieuw} onFout={onFout} />;
  }
  if (status === 'CONCEPT' || status === 'INGETROKKEN') return <NogNietAangeboden melding={melding} />;
  if (status === 'TER_BEKRACHTIGING') {
    return <TerBekrachtiging melding={melding} opnieuw={opnieuw} onFout={onFout} />;
  }
  // Sending by hand, and its proof, stand in a part of their own.
  if (status === 'BEKRACHTIGD' || (verzondenOp !== null && verzending === null)) return null;
  return <Ontvangstbewijs melding={melding} termijnen={termijnen} />;
}
