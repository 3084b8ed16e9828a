import { Trans, useLingui } from '@lingui/react/macro';
import { Ga, useConcept } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, Rij, useNu } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { v4 } from 'uuid';
import { isConcept, isBegonnen, maakConcept, type Antwoorden, type MeldConcept } from '../melden/concept';
import { isNamensConcept, maakNamens, type NamensConcept } from '../namens/namens-concept';
import { useConsultatie, type ConsultatieDeel } from './consultatie-context';

/** What was written for advice, as the answers of a report. */
function alsAntwoorden(c: ConsultatieDeel): Partial<Antwoorden> {
  const naam = c.plegerNaam;
  return {
    consultatieId: c.id,
    wieDeedHet: 'MEDEWERKER',
    feiten: c.feiten,
    geconstateerdOp: c.gevraagdOp,
    pleger: naam === null ? null : { id: c.plegerId, label: naam },
    eenheid: c.eenheid && { id: c.eenheid.id, label: c.eenheid.naam },
  };
}

/** A consultation becomes a report without typing again: by who asked, or by the functionary on their behalf. */
export function NaarMelding(): ReactNode {
  const { t } = useLingui();
  const { consultatie: c } = useConsultatie();
  return (
    <Kaart titel={t`Er een melding van maken`}>
      <p>
        <Trans>Wat hierboven staat, vullen we voor u in. U kunt het nog veranderen.</Trans>
      </p>
      {c.eigen ? <Zelf /> : <Namens />}
    </Kaart>
  );
}

function Zelf(): ReactNode {
  const { consultatie: c } = useConsultatie();
  const nu = useNu();
  const [concept, zet] = useConcept<MeldConcept>('melding', () => maakConcept(v4(), nu), isConcept);
  const ander = isBegonnen(concept) && concept.antwoorden.consultatieId !== c.id;
  const vul = (): void => {
    if (concept.antwoorden.consultatieId === c.id) return;
    const leeg = maakConcept(v4(), nu);
    zet(() => ({ ...leeg, antwoorden: { ...leeg.antwoorden, ...alsAntwoorden(c) } }));
  };
  return <Begin ander={ander} onVul={vul} naar="/melden" />;
}

function Namens(): ReactNode {
  const { consultatie: c } = useConsultatie();
  const nu = useNu();
  const [concept, zet] = useConcept<NamensConcept>('namens', () => maakNamens(v4(), nu), isNamensConcept);
  const ander = concept.antwoorden.feiten !== '' && concept.antwoorden.consultatieId !== c.id;
  const vul = (): void => {
    if (concept.antwoorden.consultatieId === c.id) return;
    const leeg = maakNamens(v4(), nu);
    zet(() => ({
      ...leeg,
      namens: { ...leeg.namens, soort: 'MEDEWERKER', kanaal: 'GESPREK', naam: c.vrager?.naam ?? '' },
      antwoorden: { ...leeg.antwoorden, ...alsAntwoorden(c) },
    }));
  };
  return <Begin ander={ander} onVul={vul} naar="/meldingen/invoeren" />;
}

interface BeginProps {
  /** Another report is being written in this tab. */
  readonly ander: boolean;
  readonly onVul: () => void;
  readonly naar: string;
}

function Begin({ ander, onVul, naar }: BeginProps): ReactNode {
  const { t } = useLingui();
  const [vraagt, zetVraagt] = useState(false);
  const [gaat, zetGaat] = useState(false);
  const begin = (): void => {
    onVul();
    zetGaat(true);
  };
  if (gaat) return <Ga naar={naar} />;
  if (vraagt) {
    return (
      <Bericht soort="waarschuwing" meld titel={t`U bent al met een andere melding bezig`}>
        <p>
          <Trans>Die staat alleen op dit scherm. Begint u met deze, dan is de andere weg.</Trans>
        </p>
        <Rij>
          <Knop variant="gevaar" onClick={begin}>
            <Trans>Wis de andere en begin met deze</Trans>
          </Knop>
          <Knop variant="twee" onClick={() => zetVraagt(false)}>
            <Trans>Ga terug</Trans>
          </Knop>
        </Rij>
      </Bericht>
    );
  }
  return (
    <Rij>
      <Knop variant="twee" onClick={() => (ander ? zetVraagt(true) : begin())}>
        <Trans>Maak er een melding van</Trans>
      </Knop>
    </Rij>
  );
}
