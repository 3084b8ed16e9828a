import { Trans } from '@lingui/react/macro';
import { useHandeling, Weigering, type UitstelConceptDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Knop, Moment, Rij, Stapel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { UitstelConceptBewarenDocument } from './aanbieder.graphql';

interface BewaarUitstelProps {
  readonly meldingId: string;
  /** As it was when the form opened. */
  readonly begin: UitstelConceptDelenFragment | null;
  readonly tekst: string;
  readonly gewensteDag: string | null;
}

/** Keeps what was typed, for later or for a colleague; nothing is sent. */
export function BewaarUitstel({ meldingId, begin, tekst, gewensteDag }: BewaarUitstelProps): ReactNode {
  const handeling = useHandeling(UitstelConceptBewarenDocument);
  const [bewaard, zetBewaard] = useState(begin);
  const { uitkomst, bezig } = handeling;
  const bewaar = async (): Promise<void> => {
    const uit = await handeling.voer({ id: meldingId, versie: bewaard?.versie ?? 0, tekst, gewensteDag });
    if (uit?.__typename === 'UitstelConcept') zetBewaard(uit);
  };
  const ander = uitkomst?.__typename === 'UitstelConceptVerouderd' ? uitkomst.huidig : null;
  return (
    <Stapel ruimte="dicht">
      <Weigering handeling={handeling} />
      {uitkomst?.__typename === 'UitstelConceptVerouderd' && (
        <Bericht soort="waarschuwing" meld titel={uitkomst.bericht}>
          {ander && (
            <>
              <p>{ander.tekst}</p>
              <Bij>
                {ander.door.naam}, <Moment moment={ander.op} />
              </Bij>
            </>
          )}
          <Knop variant="klein" onClick={() => zetBewaard(ander ?? null)}>
            <Trans>Ik zag dit. Mijn tekst mag ervoor in de plaats</Trans>
          </Knop>
        </Bericht>
      )}
      <Rij>
        <Knop variant="twee" bezig={bezig} onClick={() => void bewaar()}>
          <Trans>Bewaar voor later</Trans>
        </Knop>
        {bewaard && (
          <Bij>
            <Trans>
              Bewaard door {bewaard.door.naam}, <Moment moment={bewaard.op} />. Nog niet verstuurd.
            </Trans>
          </Bij>
        )}
      </Rij>
    </Stapel>
  );
}
