import { Trans, useLingui } from '@lingui/react/macro';
import { Bij, Gegevens, Rij, Stapel, StatusChip, toonDatum } from '@meldbaken/platform/ui';
import { REFERENT_STAND_LABEL } from '@meldbaken/vergewis/model';
import type { ReactNode } from 'react';
import type { Referent } from './vorm';

const SOORT = {
  GENOEMD: 'rand',
  GEVRAAGD: 'rand',
  BEANTWOORD: 'gelukt',
  TE_BESPREKEN: 'waarschuwing',
  BESPROKEN: 'gelukt',
  VERVALLEN: 'rand',
} as const;

/** One referee: who, what was asked, what was said, and what the applicant said to it. */
export function ReferentKaart({
  referent,
  daad,
}: {
  readonly referent: Referent;
  readonly daad: ReactNode;
}): ReactNode {
  const { t } = useLingui();
  const { naam, organisatie, relatie, contact, stand, vragen, twijfel, reactie, twijfelBlijft } = referent;
  const dag = (d: string | null): string => (d === null ? '' : toonDatum(d, 'lang'));
  const rijen = [
    { naam: t`Waar`, waarde: organisatie },
    { naam: t`Hoe zij samenwerkten`, waarde: relatie },
    { naam: t`Te bereiken via`, waarde: contact },
    ...(referent.gevraagdOp === null ? [] : [{ naam: t`Gevraagd op`, waarde: dag(referent.gevraagdOp) }]),
    ...(referent.beantwoordOp === null ? [] : [{ naam: t`Gesproken op`, waarde: dag(referent.beantwoordOp) }]),
  ];
  return (
    <Stapel>
      <Rij uiteen>
        <h3>{naam}</h3>
        <StatusChip soort={SOORT[stand]}>{REFERENT_STAND_LABEL[stand]}</StatusChip>
      </Rij>
      <Gegevens rijen={rijen} />
      {vragen.map(({ vraag, antwoord }, i) => (
        <div key={i}>
          <strong>{vraag}</strong>
          <p className="mb-gesprek__tekst">
            {antwoord ?? <Bij>{referent.beantwoordOp === null ? t`Nog geen antwoord` : t`Geen antwoord`}</Bij>}
          </p>
        </div>
      ))}
      {twijfel !== null && (
        <div>
          <strong>
            <Trans>Twijfel</Trans>
          </strong>
          <p className="mb-gesprek__tekst">{twijfel}</p>
        </div>
      )}
      {reactie !== null && (
        <div>
          <strong>{t`Wat deze persoon zei op ${dag(referent.besprokenOp)}`}</strong>
          <p className="mb-gesprek__tekst">{reactie}</p>
          <Bij>{twijfelBlijft === true ? t`De twijfel blijft.` : t`De twijfel is weg.`}</Bij>
        </div>
      )}
      {daad}
    </Stapel>
  );
}
