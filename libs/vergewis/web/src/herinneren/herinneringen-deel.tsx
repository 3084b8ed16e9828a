import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, useVraag, type HerinneringenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Kaart, Leeg, Moment, Stapel, StatusChip } from '@meldbaken/platform/ui';
import { isVasteEis } from '@meldbaken/vergewis/contract';
import {
  EIS_NAAM,
  HERINNERING_AANLEIDING_LABEL,
  HERINNERING_AAN_LABEL,
  MAIL_STATUS_LABEL,
} from '@meldbaken/vergewis/model';
import { useMemo, type ReactNode } from 'react';
import type { DossierDeelProps } from '../dossier/delen';
import { HerinneringenDocument } from './herinneren.graphql';

type Herinnering = HerinneringenQuery['vergewisHerinneringen'][number];

/** Which reminders went, when, to whom, and what became of the mail. */
export default function HerinneringenDeel({ dienstverband }: DossierDeelProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    HerinneringenDocument,
    useMemo(() => ({ id: dienstverband.id }), [dienstverband.id]),
  );
  return (
    <Kaart titel={t`Herinneringen`}>
      <Ophalen vraag={vraag} regels={2}>
        {({ vergewisHerinneringen }) =>
          vergewisHerinneringen.length === 0 ? (
            <Leeg titel={t`Er ging nog geen herinnering uit.`} wat={t`U stuurt er een vanuit de lijst met personen.`} />
          ) : (
            <Stapel ruimte="ruim">
              {vergewisHerinneringen.map((h) => (
                <Regel key={h.id} h={h} />
              ))}
            </Stapel>
          )
        }
      </Ophalen>
    </Kaart>
  );
}

function Regel({ h }: { readonly h: Herinnering }): ReactNode {
  const { t } = useLingui();
  const waarover = h.eisen.map((e) => (isVasteEis(e) ? EIS_NAAM[e] : e)).join(', ');
  const mis = h.status === 'MISLUKT' || h.status === 'ONBEKEND';
  return (
    <Stapel ruimte="dicht">
      <strong>
        <Trans>
          Herinnerd op <Moment moment={h.op} />
        </Trans>
      </strong>
      <span>
        {HERINNERING_AAN_LABEL[h.aan]}: {h.naar}
        {waarover !== '' && <> ({waarover})</>}
      </span>
      <Bij>
        {HERINNERING_AANLEIDING_LABEL[h.aanleiding]}
        {h.door !== null && <> · {h.door}</>}
      </Bij>
      <div>
        <StatusChip soort={mis ? 'fout' : 'rand'}>{MAIL_STATUS_LABEL[h.status]}</StatusChip>
      </div>
      {h.status === 'MISLUKT' && (
        <Bij>{t`De mail kwam na acht pogingen niet aan. Kijk of het adres klopt, of bel.`}</Bij>
      )}
    </Stapel>
  );
}
