import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, useVraag, type OngeschiktDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Kaart, Knop, Leeg, Stapel, StatusChip } from '@meldbaken/platform/ui';
import { isVoorBestuurder, ONGESCHIKT_MAAT_LABEL, ONGESCHIKT_OPTIE_LABEL } from '@meldbaken/vergewis/model';
import { useMemo, useState, type ReactNode } from 'react';
import { useMag } from '../delen/recht';
import type { DossierDeelProps } from '../dossier/delen';
import { AfsluitFormulier } from './afsluit-formulier';
import { OngeschiktheidsdossierDocument } from './dossier.graphql';
import { OngeschiktFormulier } from './ongeschikt-formulier';

export type Besluit = OngeschiktDelenFragment['besluiten'][number];

/** Decisions that somebody does not fit the work, with grounds and what follows. */
export default function OngeschiktDeel({ dienstverband, magVastleggen, opnieuw, onFout }: DossierDeelProps): ReactNode {
  const { t } = useLingui();
  const { ontheffen: bestuurder } = useMag();
  const vraag = useVraag(
    OngeschiktheidsdossierDocument,
    useMemo(() => ({ id: dienstverband.id }), [dienstverband.id]),
  );
  const [open, zetOpen] = useState<'nieuw' | Besluit | null>(null);
  const basis = {
    onKlaar: () => {
      zetOpen(null);
      vraag.opnieuw();
      opnieuw();
    },
    onSluit: () => zetOpen(null),
    onFout,
  };
  if (open === 'nieuw')
    return (
      <OngeschiktFormulier
        {...basis}
        id={dienstverband.id}
        soort={dienstverband.soort}
        hr={magVastleggen}
        bestuurder={bestuurder}
      />
    );
  if (open !== null) return <AfsluitFormulier {...basis} besluit={open} />;
  // An applicant's decision is HR's; the bestuurder decides on dismissal.
  const mag = magVastleggen || (bestuurder && dienstverband.soort !== 'SOLLICITANT');
  return (
    <Kaart titel={t`Geschikt voor het werk`}>
      <Ophalen vraag={vraag} regels={2}>
        {({ ongeschiktheidsdossier: dossier }) => (
          <Stapel>
            {(dossier?.besluiten ?? []).length === 0 && (
              <Leeg titel={t`Er is geen besluit dat deze persoon niet geschikt is.`} />
            )}
            {(dossier?.besluiten ?? []).map((b) => (
              <Regel
                key={b.id}
                besluit={b}
                onSluitAf={
                  b.afgeslotenOp === null && (isVoorBestuurder(b.optie) ? bestuurder : magVastleggen)
                    ? () => zetOpen(b)
                    : null
                }
              />
            ))}
            {mag && (
              <div>
                <Knop variant="twee" onClick={() => zetOpen('nieuw')}>
                  <Trans>Leg een besluit vast</Trans>
                </Knop>
              </div>
            )}
          </Stapel>
        )}
      </Ophalen>
    </Kaart>
  );
}

interface RegelProps {
  readonly besluit: Besluit;
  readonly onSluitAf: (() => void) | null;
}

function Regel({ besluit: b, onSluitAf }: RegelProps): ReactNode {
  return (
    <Stapel ruimte="dicht">
      <div>
        <strong>{ONGESCHIKT_OPTIE_LABEL[b.optie]}</strong>{' '}
        <StatusChip soort={b.afgeslotenOp === null ? 'waarschuwing' : 'rust'}>
          {b.afgeslotenOp === null ? <Trans>Geldt</Trans> : <Trans>Afgesloten</Trans>}
        </StatusChip>
      </div>
      <Bij>
        {ONGESCHIKT_MAAT_LABEL[b.maat]} · <Datum datum={b.op} />
        {b.door && <> · {b.door.naam}</>}
      </Bij>
      {b.gehoordOp !== null && (
        <Bij>
          <Trans>
            Met de persoon gesproken op <Datum datum={b.gehoordOp} />
          </Trans>
        </Bij>
      )}
      {b.tot !== null && b.afgeslotenOp === null && (
        <Bij>
          <Trans>
            Afspraak tot en met <Datum datum={b.tot} />
          </Trans>
        </Bij>
      )}
      {b.gronden.split('\n\n').map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      {onSluitAf && (
        <div>
          <Knop variant="klein" onClick={onSluitAf}>
            <Trans>Sluit dit besluit af</Trans>
          </Knop>
        </div>
      )}
    </Stapel>
  );
}
