import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, useVraag, type ZoRekenenWeQuery } from '@meldbaken/platform/graphql-client';
import { Bron, Eindmoment, ErnstChip, Leeg, Lopend, RekenUitleg, Rij, Stapel, Zijpaneel } from '@meldbaken/platform/ui';
import { useMemo, type ReactNode } from 'react';
import { Geschiedenis } from './geschiedenis';
import { ZoRekenenWeDocument } from './zo-rekenen-we.graphql';

export interface ZoRekenenWeProps {
  readonly id: string;
  readonly onSluit: () => void;
}

/** The sum and the history of one term, in a sheet beside the list. */
export function ZoRekenenWe({ id, onSluit }: ZoRekenenWeProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    ZoRekenenWeDocument,
    useMemo(() => ({ id }), [id]),
  );
  return (
    <Zijpaneel open onSluit={onSluit} titel={t`Zo rekenen we`} wegklikbaar>
      <Ophalen vraag={vraag} regels={6}>
        {({ termijn }) =>
          termijn ? <Inhoud termijn={termijn} /> : <Leeg titel={t`Deze termijn is er niet, of u mag hem niet zien.`} />
        }
      </Ophalen>
    </Zijpaneel>
  );
}

function Inhoud({ termijn }: { termijn: NonNullable<ZoRekenenWeQuery['termijn']> }): ReactNode {
  const { naam, ernst, onderwerpNummer, vervaltOp, restTekst, reden, uitleg, geschiedenis } = termijn;
  return (
    <Stapel ruimte="ruim">
      <Stapel ruimte="dicht">
        <p>
          <strong>{naam}</strong>, {onderwerpNummer}
        </p>
        <Rij boven>
          <ErnstChip ernst={ernst} />
          <div>
            <Eindmoment moment={vervaltOp} rest={restTekst} stijl="lang" />
          </div>
        </Rij>
      </Stapel>
      {reden !== null && (
        <Lopend>
          <p>
            <Trans>Waarom de termijn stopte: {reden}</Trans>
          </p>
        </Lopend>
      )}
      <RekenUitleg zinnen={uitleg.zinnen} dagen={uitleg.dagen} />
      <Bron bron={uitleg.bron} wetOfBeleid={uitleg.wetOfBeleid} versie={uitleg.definitieVersie} />
      <Geschiedenis wijzigingen={geschiedenis} />
    </Stapel>
  );
}
