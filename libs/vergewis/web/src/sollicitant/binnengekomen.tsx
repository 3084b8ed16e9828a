import { Trans, useLingui } from '@lingui/react/macro';
import type {
  SollicitantBevindingDelenFragment,
  SollicitantDelenFragment,
  SollicitantInzendingDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { Bericht, Bij, Knop, Moment, Onzichtbaar, Stapel, toonDatum } from '@meldbaken/platform/ui';
import { SOLLICITANT_INZENDING_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { haalBestand } from '../delen/haal-bestand';

interface BinnengekomenProps {
  readonly dossier: SollicitantDelenFragment;
  /** May this reader open documents (HR)? */
  readonly leest: boolean;
}

/** What the person sent, and what was put before them with their answer. */
export function Binnengekomen({ dossier, leest }: BinnengekomenProps): ReactNode {
  const { inzendingen, bevindingen } = dossier;
  const los = inzendingen.filter((i) => i.soort !== 'REACTIE');
  return (
    <>
      {los.length > 0 && (
        <section>
          <Stapel>
            <h3>
              <Trans>Binnengekomen</Trans>
            </h3>
            {los.map((i) => (
              <Inzending key={i.id} inzending={i} leest={leest} />
            ))}
          </Stapel>
        </section>
      )}
      {bevindingen.length > 0 && (
        <section>
          <Stapel>
            <h3>
              <Trans>Voorgelegd</Trans>
            </h3>
            {bevindingen.map((b) => (
              <Bevinding key={b.id} bevinding={b} reacties={inzendingen.filter((i) => i.bevindingId === b.id)} />
            ))}
          </Stapel>
        </section>
      )}
    </>
  );
}

interface InzendingProps {
  readonly inzending: SollicitantInzendingDelenFragment;
  readonly leest: boolean;
}

function Inzending({ inzending, leest }: InzendingProps): ReactNode {
  const { soort, op, eis, tekst, stuk } = inzending;
  return (
    <div>
      <strong>
        {SOLLICITANT_INZENDING_LABEL[soort]}
        {eis === null ? '' : `: ${eis}`}
      </strong>
      <Bij>
        <Moment moment={op} stijl="lang" />
      </Bij>
      {tekst !== null && <p className="mb-gesprek__tekst">{tekst}</p>}
      {stuk !== null && <Stuk stuk={stuk} leest={leest} />}
    </div>
  );
}

interface StukProps {
  readonly stuk: NonNullable<SollicitantInzendingDelenFragment['stuk']>;
  readonly leest: boolean;
}

/** The fact is what stays: look, write down what was seen, and the document goes. */
function Stuk({ stuk, leest }: StukProps): ReactNode {
  const { t } = useLingui();
  const [fout, zetFout] = useState<string | null>(null);
  const dag = toonDatum(stuk.wisOp, 'lang');
  if (stuk.verwijderd)
    return (
      <p>
        {stuk.naam}. <Trans>Het bestand is verwijderd.</Trans>
      </p>
    );
  return (
    <Stapel ruimte="dicht">
      <p>
        {stuk.beoordeeld
          ? t`U legde vast wat u zag. Het bestand gaat weg op ${dag}.`
          : t`Leg bij Controles vast wat u zag. Daarna gaat het bestand weg. Zonder oordeel gaat het weg op ${dag}.`}
      </p>
      {!stuk.gescand && (
        <Bij>
          <Trans>Er is hier geen virusscanner. Open alleen wat u verwacht.</Trans>
        </Bij>
      )}
      {leest && (
        <div>
          <Knop
            variant="twee"
            onClick={() => void haalBestand(`/sollicitantstukken/${stuk.id}`).then((uit) => zetFout(uit))}
          >
            <Trans>Open het bestand</Trans>
            <Onzichtbaar>: {stuk.naam}</Onzichtbaar>
          </Knop>
        </div>
      )}
      {fout !== null && (
        <Bericht soort="fout" meld>
          {fout}
        </Bericht>
      )}
    </Stapel>
  );
}

interface BevindingProps {
  readonly bevinding: SollicitantBevindingDelenFragment;
  readonly reacties: readonly SollicitantInzendingDelenFragment[];
}

function Bevinding({ bevinding, reacties }: BevindingProps): ReactNode {
  const { eis, tekst, op, door } = bevinding;
  return (
    <div>
      <strong>{eis}</strong>
      <Bij>
        <Moment moment={op} stijl="lang" />
        {door === null ? null : <>, {door.naam}</>}
      </Bij>
      <p className="mb-gesprek__tekst">{tekst}</p>
      {reacties.length === 0 && (
        <Bij>
          <Trans>Nog geen reactie.</Trans>
        </Bij>
      )}
      {[...reacties].reverse().map((r) => (
        <div key={r.id}>
          <strong>
            <Trans>Reactie</Trans>
          </strong>
          <Bij>
            <Moment moment={r.op} stijl="lang" />
          </Bij>
          <p className="mb-gesprek__tekst">{r.tekst}</p>
        </div>
      ))}
    </div>
  );
}
