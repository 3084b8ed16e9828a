import { Trans, useLingui } from '@lingui/react/macro';
import { StoringBericht, Weigering, type ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Bewaard, Formulier, Foutsamenvatting, Kaart, Knop, Rij } from '@meldbaken/platform/ui';
import { useRef, type SubmitEvent, type ReactNode } from 'react';
import { Teruggestuurd } from '../besluit/teruggestuurd';
import { perGroep } from '../delen/groepen';
import { useFoutInTitel, type MetFoutInTitel } from '../delen/fout-in-titel';
import { Botsing } from './botsing';
import { MistNog } from './mist-nog';
import { NummersMissen } from './nummers-missen';
import { useConceptFormulier, type ConceptFormulierStaat } from './use-concept-formulier';
import { VeldGroepKaart } from './veld-groep-kaart';

interface ConceptFormulierProps extends MetFoutInTitel {
  readonly melding: ExterneMeldingDelenFragment;
  readonly opnieuw: () => void;
}

/** The prepared report: filled in over days by several people, each answer saved as one leaves it. */
export function ConceptFormulier({ melding, opnieuw, onFout }: ConceptFormulierProps): ReactNode {
  const vorm = useRef<HTMLFormElement>(null);
  const staat = useConceptFormulier(melding, opnieuw);
  const { concept, fouten } = staat;
  useFoutInTitel(fouten.length > 0, onFout);
  const verstuur = (e: SubmitEvent): void => {
    e.preventDefault();
    void staat.biedAan();
  };
  const naar = (code: string): void => {
    const veld = vorm.current?.querySelector<HTMLElement>(`[name="${CSS.escape(code)}"]`);
    veld?.focus();
    veld?.scrollIntoView({ block: 'center' });
  };
  if (concept.botsing) return <Botsing concept={concept} velden={melding.velden} />;
  return (
    <Formulier ref={vorm} onSubmit={verstuur}>
      <Teruggestuurd melding={melding} />
      <NummersMissen waarden={concept.antwoorden} onNaar={naar} />
      <MistNog velden={staat.mist} onNaar={naar} />
      <Foutsamenvatting fouten={fouten} poging={staat.poging} />
      <StoringBericht storing={concept.handeling.storing} onOpnieuw={() => void concept.bewaar()} />
      {perGroep(melding.velden).map(({ naam, velden }) => (
        <VeldGroepKaart key={naam} naam={naam} velden={velden} staat={staat} />
      ))}
      <Klaar staat={staat} melding={melding} />
    </Formulier>
  );
}

/** The foot of the form: offer it, or only save it. */
function Klaar({
  staat,
  melding,
}: {
  staat: ConceptFormulierStaat;
  melding: Pick<ExterneMeldingDelenFragment, 'los' | 'pad' | 'meldingNummer'>;
}): ReactNode {
  const { t } = useLingui();
  const { aanbieden, concept } = staat;
  return (
    <Kaart titel={t`Klaar?`}>
      {aanbieden.uitkomst?.__typename === 'ExterneMeldingVersieVerouderd' && (
        <Bericht soort="waarschuwing" meld>
          <Trans>Iemand anders veranderde een antwoord. U ziet nu de nieuwste versie. Kijk hem na.</Trans>
        </Bericht>
      )}
      <Weigering
        handeling={aanbieden}
        actie={{ label: t`Ga naar de zaak`, href: melding.los ? melding.pad : `/meldingen/${melding.meldingNummer}` }}
      />
      <p>
        <Trans>De bestuurder leest de melding en beslist. Er gaat nog niets weg.</Trans>
      </p>
      <Rij>
        <Knop type="submit" bezig={aanbieden.bezig}>
          <Trans>Bied aan de bestuurder aan</Trans>
        </Knop>
        <Knop variant="twee" bezig={concept.stand.stand === 'bezig'} onClick={() => void concept.bewaar()}>
          <Trans>Bewaar</Trans>
        </Knop>
        <Bewaard {...concept.stand} />
      </Rij>
    </Kaart>
  );
}
