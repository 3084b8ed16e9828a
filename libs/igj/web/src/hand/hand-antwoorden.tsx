import { Trans, useLingui } from '@lingui/react/macro';
import { instantieVan } from '@meldbaken/igj/contract';
import { HAND_ANTWOORD_LABEL, zinVoor } from '@meldbaken/igj/model';
import { Ophalen, useVraag, type HandAntwoordenQuery } from '@meldbaken/platform/graphql-client';
import { Bij, Datum, Gegevens, Kaart, Knop, Leeg, Moment, Rij, Stapel } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import type { BesluitDeelProps } from '../besluit/delen';
import { AntwoordFormulier } from './antwoord-formulier';
import { HandAntwoordenDocument } from './hand.graphql';

type Antwoord = NonNullable<HandAntwoordenQuery['externeMeldingOpstelling']>['antwoorden'][number];
type Open = { readonly soort: Antwoord['soort']; readonly vraagId: string | null } | null;

/** The life of a report that was sent by hand: what the authority answered, recorded by hand too. */
export default function HandAntwoorden({ melding, opnieuw, onFout }: BesluitDeelProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    HandAntwoordenDocument,
    useMemo(() => ({ id: melding.id }), [melding.id]),
  );
  const [open, zetOpen] = useState<Open>(null);
  const zin = (tekst: string): string => zinVoor(instantieVan(melding.categorie), tekst);
  const mag = melding.magHandelingen.includes('antwoord-vastleggen');
  const klaar = (): void => {
    zetOpen(null);
    vraag.opnieuw();
    opnieuw();
  };
  if (open !== null)
    return (
      <AntwoordFormulier {...open} melding={melding} onKlaar={klaar} onSluit={() => zetOpen(null)} onFout={onFout} />
    );
  return (
    <Kaart titel={zin(t`Antwoord van de IGJ`)}>
      <Stapel>
        <p>
          {zin(
            t`U verstuurde deze melding zelf. Leg daarom hier vast wat de IGJ u schrijft. Vraagt de IGJ een rapport, dan start de termijn. Kreeg u uitstel, leg dan de nieuwe laatste dag vast.`,
          )}
        </p>
        {mag && (
          <Rij>
            <Knop
              variant={melding.kenmerk === null ? undefined : 'twee'}
              onClick={() => zetOpen({ soort: 'BEVESTIGING', vraagId: null })}
            >
              {melding.status === 'VERZONDEN' ? (
                <Trans>Leg de ontvangstbevestiging vast</Trans>
              ) : (
                <Trans>Wijzig de ontvangstbevestiging</Trans>
              )}
            </Knop>
            <Knop variant="twee" onClick={() => zetOpen({ soort: 'VRAAG', vraagId: null })}>
              <Trans>Er is een vraag gesteld</Trans>
            </Knop>
            <Knop variant="twee" onClick={() => zetOpen({ soort: 'AFSLUITING', vraagId: null })}>
              <Trans>De zaak is gesloten</Trans>
            </Knop>
          </Rij>
        )}
        <Ophalen vraag={vraag}>
          {({ externeMeldingOpstelling: o }) => (
            <Lijst
              antwoorden={o?.antwoorden ?? []}
              zin={zin}
              onBeantwoord={mag ? (vraagId) => zetOpen({ soort: 'ANTWOORD', vraagId }) : null}
            />
          )}
        </Ophalen>
      </Stapel>
    </Kaart>
  );
}

interface LijstProps {
  readonly antwoorden: readonly Antwoord[];
  readonly zin: (tekst: string) => string;
  /** Null: this viewer records nothing. */
  readonly onBeantwoord: ((vraagId: string) => void) | null;
}

function Lijst({ antwoorden, zin, onBeantwoord }: LijstProps): ReactNode {
  const { t } = useLingui();
  if (antwoorden.length === 0)
    return (
      <Leeg
        titel={t`Er is nog geen antwoord vastgelegd.`}
        wat={zin(t`De IGJ stuurt u een ontvangstbevestiging met een kenmerk.`)}
      />
    );
  return antwoorden.map((a, i) => (
    <Stapel key={a.id} ruimte="dicht">
      <Rij uiteen>
        <strong>{HAND_ANTWOORD_LABEL[a.soort]}</strong>
        {a.soort === 'BEVESTIGING' && antwoorden.findIndex((b) => b.soort === a.soort) < i && (
          <Bij>
            <Trans>Later gewijzigd</Trans>
          </Bij>
        )}
      </Rij>
      <Gegevens
        rijen={[
          {
            naam: a.soort === 'ANTWOORD' ? t`Verstuurd op` : t`Ontvangen op`,
            waarde: <Moment moment={a.op} stijl="lang" />,
          },
          { naam: t`Kenmerk`, waarde: a.kenmerk },
          { naam: t`Rapport gevraagd`, waarde: jaNee(a.rapportageGevraagd, t`Ja`, t`Nee`) },
          { naam: t`Laatste dag`, waarde: laatsteDag(a) },
          { naam: a.soort === 'VRAAG' ? t`Vraag` : t`Uitleg`, waarde: a.toelichting },
        ]}
      />
      <Bij>
        {a.vastgelegdDoor.naam}, <Moment moment={a.vastgelegdOp} />
      </Bij>
      {onBeantwoord && a.soort === 'VRAAG' && !antwoorden.some((b) => b.vraagId === a.id) && (
        <Rij>
          <Knop variant="klein" onClick={() => onBeantwoord(a.id)}>
            <Trans>Leg uw antwoord vast</Trans>
          </Knop>
        </Rij>
      )}
    </Stapel>
  ));
}

function laatsteDag({ rapportageUiterlijk, uiterlijk }: Antwoord): ReactNode {
  const dag = rapportageUiterlijk ?? uiterlijk;
  return dag && <Datum datum={dag} />;
}

const jaNee = (waarde: boolean | null | undefined, ja: string, nee: string): string | null =>
  waarde === null || waarde === undefined ? null : waarde ? ja : nee;
