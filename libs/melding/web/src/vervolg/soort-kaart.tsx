import { Trans, useLingui } from '@lingui/react/macro';
import { VERVOLG, vaststellingBij, vervolgLabel } from '@meldbaken/melding/model';
import { useHandeling, useIk, useSleutel, Weigering } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, KnopLink, Stapel, Zijpaneel } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { VervolgFormulier } from './formulier';
import type { Onderdeel, Vervolg } from './onderdeel';
import { Opvolging } from './opvolging';
import { Regel } from './regel';
import { BesluitBevestigenDocument } from './vervolg.graphql';

interface SoortKaartProps {
  readonly soort: Onderdeel['soort'];
  readonly vervolg: Vervolg;
  readonly onBewaard: () => void;
}

type Open = { readonly doe: 'bewerk' | 'opvolging'; readonly code: string; readonly deel: Onderdeel | null };

/** Every part of one kind: each code once, or as many as there are. */
export function SoortKaart({ soort, vervolg, onBewaard }: SoortKaartProps): ReactNode {
  const d = VERVOLG[soort];
  const { dossier, mag } = useDossier();
  const [open, zet] = useState<Open | null>(null);
  const [gedaan, zetGedaan] = useState<string | null>(null);
  const bevestigen = useBevestigen(vervolg.meldingId, onBewaard);
  const delen = vervolg.delen.filter((x) => x.soort === soort);
  const magWijzigen = mag('vervolg-vastleggen');
  const afspraak =
    dossier.termijnen.some((x) => x.code === 'NAZORG' || x.code === 'TERUGBLIK') && mag('opvolging-halen');
  const rijen = d.enkel
    ? d.codes.map(({ code }) => ({ code, deel: delen.find((x) => x.code === code) ?? null }))
    : delen.map((deel) => ({ code: deel.code, deel }));
  const klaar = (zin: string): void => {
    zet(null);
    zetGedaan(zin);
    onBewaard();
  };
  return (
    <Kaart titel={d.titel}>
      <Stapel>
        <p>{d.uitleg}</p>
        <Toelichting soort={soort} vervolg={vervolg} />
        {gedaan !== null && (
          <Bericht soort="gelukt" onSluit={() => zetGedaan(null)}>
            {gedaan}
          </Bericht>
        )}
        <Weigering handeling={bevestigen} />
        {rijen.length > 0 && (
          <ul className="mb-taken">
            {rijen.map(({ code, deel }) => (
              <Regel
                key={deel?.id ?? code}
                soort={soort}
                code={code}
                deel={deel}
                verzonden={vervolg.verzonden.includes(code)}
                onBewerk={magWijzigen ? () => zet({ doe: 'bewerk', code, deel }) : null}
                onBevestig={bevestigen.mag(deel) && deel ? () => void bevestigen.bevestig(deel) : null}
                onOpvolging={
                  afspraak && deel?.tot && !['MAATREGEL', 'VEILIGHEID', 'VERBETERACTIE'].includes(soort)
                    ? () => zet({ doe: 'opvolging', code, deel })
                    : null
                }
              />
            ))}
          </ul>
        )}
        {magWijzigen && !d.enkel && (
          <Voegtoe
            soort={soort}
            onKies={() =>
              zet({ doe: 'bewerk', code: d.codes.length === 1 ? (d.codes[0]?.code ?? '') : '', deel: null })
            }
          />
        )}
      </Stapel>
      {open && <Paneel open={open} soort={soort} vervolg={vervolg} onKlaar={klaar} onSluit={() => zet(null)} />}
    </Kaart>
  );
}

function Voegtoe({ soort, onKies }: { soort: Onderdeel['soort']; onKies: () => void }): ReactNode {
  const { t } = useLingui();
  return (
    <div>
      <Knop variant="twee" aria-label={t`Voeg toe: ${VERVOLG[soort].titel}`} onClick={onKies}>
        <Trans>Voeg toe</Trans>
      </Knop>
    </div>
  );
}

interface PaneelProps extends Omit<SoortKaartProps, 'onBewaard'> {
  readonly open: Open;
  readonly onKlaar: (zin: string) => void;
  readonly onSluit: () => void;
}

function Paneel({ open: { doe, code, deel }, soort, vervolg, onKlaar, onSluit }: PaneelProps): ReactNode {
  const d = VERVOLG[soort];
  const titel = d.enkel && d.codes.length > 1 ? vervolgLabel(soort, code) : d.titel;
  return (
    <Zijpaneel open onSluit={onSluit} titel={titel}>
      {doe === 'opvolging' && deel ? (
        <Opvolging meldingId={vervolg.meldingId} deel={deel} onKlaar={onKlaar} onTerug={onSluit} />
      ) : (
        <VervolgFormulier vervolg={vervolg} soort={soort} code={code} deel={deel} onKlaar={onKlaar} onTerug={onSluit} />
      )}
    </Zijpaneel>
  );
}

/** What the law says about this card, for this report. */
function Toelichting({ soort, vervolg }: Omit<SoortKaartProps, 'onBewaard'>): ReactNode {
  const { t } = useLingui();
  const { dossier, mag } = useDossier();
  if (soort === 'MAATREGEL')
    return vervolg.beschermd ? (
      <Bericht titel={t`De gegevens in deze melding zijn beschermd`}>
        <Trans>Ze mogen niet de grond zijn voor een sanctie (artikel 9 lid 6 Wkkgz). Zoek een andere grond.</Trans>
      </Bericht>
    ) : (
      <Bericht titel={t`Uitzondering op de bescherming`}>
        <Trans>Er ligt vast dat dit een calamiteit of geweld is. Dan mag een sanctie wel op deze melding rusten.</Trans>
      </Bericht>
    );
  if (soort !== 'BESLUIT' || !mag('vaststelling-vastleggen')) return null;
  const open = vervolg.delen.some((x) => vaststellingBij(x.code) !== undefined);
  if (open || dossier.vaststellingen.length > 0) return null;
  return (
    <Bericht
      titel={t`Begin met de vaststelling`}
      actie={
        <KnopLink variant="twee" href={`/meldingen/${dossier.nummer}/vaststelling`}>
          <Trans>Leg de vaststelling vast</Trans>
        </KnopLink>
      }
    >
      <Trans>Daarmee begint de termijn voor de IGJ. Neem daarna de zes besluiten.</Trans>
    </Bericht>
  );
}

interface Bevestigen {
  readonly mag: (deel: Onderdeel | null) => boolean;
  readonly bevestig: (deel: Onderdeel) => Promise<void>;
}

/** The decider that a decision names confirms it. */
function useBevestigen(
  meldingId: string,
  onBewaard: () => void,
): Bevestigen & Parameters<typeof Weigering>[0]['handeling'] {
  const { mag } = useDossier();
  const eigenId = useIk().gekozen?.id;
  const handeling = useHandeling(BesluitBevestigenDocument);
  const [sleutel, nieuweSleutel] = useSleutel();
  return {
    ...handeling,
    mag: (deel) =>
      deel?.soort === 'BESLUIT' && deel.bevestigdDoor === null && deel.wie?.id === eigenId && mag('besluit-bevestigen'),
    bevestig: async ({ id, versie }) => {
      const uit = await handeling.voer({ sleutel, meldingId, id, versie });
      if (uit === null) return;
      nieuweSleutel();
      onBewaard();
    },
  };
}
