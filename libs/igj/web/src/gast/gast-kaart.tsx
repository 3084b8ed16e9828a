import { Trans, useLingui } from '@lingui/react/macro';
import { GAST_LOG_LABEL, GAST_STAND_LABEL } from '@meldbaken/igj/model';
import { useHandeling, Weigering, type GastInzageDelenFragment } from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  Bij,
  Datum,
  dagVan,
  Gegevens,
  Kaart,
  Knop,
  Moment,
  Rij,
  Stapel,
  StatusChip,
  Uitklap,
} from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { Geheim } from './gast-geheim';
import { GastInzageIntrekkenDocument, GastInzageVernieuwenDocument } from './gast.graphql';

interface GastKaartProps {
  readonly inzage: GastInzageDelenFragment;
  readonly opnieuw: () => void;
  readonly onGeheim: (geheim: Geheim) => void;
}

/** The look ends when its last day does. */
const laatsteDag = (tot: string): string => dagVan(new Date(Date.parse(tot) - 1).toISOString());

const SOORT = { OPEN: 'gelukt', VERLOPEN: 'rand', DICHT: 'fout', INGETROKKEN: 'rand' } as const;

/** One guest: who, what, until when, and what was looked at. */
export function GastKaart({ inzage, opnieuw, onGeheim }: GastKaartProps): ReactNode {
  const { t } = useLingui();
  const { naam, stand, kenmerk, codeGebruikt } = inzage;
  const loopt = stand === 'OPEN' || stand === 'DICHT';
  return (
    <Kaart>
      <Rij uiteen>
        <h2>{naam}</h2>
        <StatusChip soort={SOORT[stand]}>{GAST_STAND_LABEL[stand]}</StatusChip>
      </Rij>
      <Gegevens
        rijen={[
          { naam: t`Wie`, waarde: inzage.hoedanigheid },
          { naam: t`Te bereiken via`, waarde: inzage.contact },
          { naam: t`Ziet`, waarde: inzage.stukken.map((s) => s.titel).join(', ') },
          { naam: t`Waarvoor`, waarde: inzage.doel },
          { naam: t`Welke regel`, waarde: inzage.grondslag },
          { naam: t`De link werkt tot en met`, waarde: <Datum datum={laatsteDag(inzage.tot)} stijl="lang" /> },
          { naam: t`Code`, waarde: codeGebruikt ? t`Gebruikt` : t`Nog niet gebruikt` },
          { naam: t`Kenmerk van de link`, waarde: kenmerk },
          { naam: t`Gemaakt door`, waarde: inzage.gemaaktDoor.naam },
        ]}
      />
      <Uitklap titel={<Trans>Wat er met deze link gebeurde</Trans>}>
        <Log log={inzage.log} />
      </Uitklap>
      {loopt && <Daden inzage={inzage} opnieuw={opnieuw} onGeheim={onGeheim} />}
    </Kaart>
  );
}

function Log({ log }: Pick<GastInzageDelenFragment, 'log'>): ReactNode {
  const { t } = useLingui();
  return (
    <Stapel>
      {log.map(({ volgnummer, soort, stuk, op, door }) => (
        <div key={volgnummer}>
          <strong>{stuk === null ? GAST_LOG_LABEL[soort] : t`${GAST_LOG_LABEL[soort]}: ${stuk}`}</strong>
          <Bij>
            <Moment moment={op} stijl="lang" />
            {door === null ? <>, {t`de gast`}</> : <>, {door.naam}</>}
          </Bij>
        </div>
      ))}
    </Stapel>
  );
}

/** A new code for the next visit, or an end at once. */
function Daden({ inzage, opnieuw, onGeheim }: GastKaartProps): ReactNode {
  const vernieuwen = useHandeling(GastInzageVernieuwenDocument);
  const intrekken = useHandeling(GastInzageIntrekkenDocument);
  const versie = { id: inzage.id, versie: inzage.versie };
  const vernieuw = async (): Promise<void> => {
    const uit = await vernieuwen.voer(versie);
    if (uit?.__typename === 'GastInzageGeopend') onGeheim({ naam: uit.inzage.naam, pad: uit.pad, code: uit.gastcode });
    if (uit !== null) opnieuw();
  };
  const stop = async (): Promise<void> => {
    if ((await intrekken.voer(versie)) !== null) opnieuw();
  };
  const verouderd = [vernieuwen, intrekken].some((h) => h.uitkomst?.__typename === 'GastInzageVersieVerouderd');
  return (
    <>
      <Weigering handeling={vernieuwen} />
      <Weigering handeling={intrekken} />
      {verouderd && (
        <Bericht soort="waarschuwing" meld>
          <Trans>Iemand anders veranderde dit intussen. U ziet nu de nieuwste stand.</Trans>
        </Bericht>
      )}
      <Rij>
        <Knop variant="twee" bezig={vernieuwen.bezig} onClick={() => void vernieuw()}>
          <Trans>Maak een nieuwe link en code</Trans>
        </Knop>
        <Knop variant="twee" bezig={intrekken.bezig} onClick={() => void stop()}>
          <Trans>Stop het meekijken</Trans>
        </Knop>
      </Rij>
    </>
  );
}
