import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, useVraag, type ReferentieDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Kaart, Knop, Leeg, Rij, Stapel, toonDatum } from '@meldbaken/platform/ui';
import { TOESTEMMING_WIJZE_LABEL } from '@meldbaken/vergewis/model';
import { useMemo, useState, type ReactNode } from 'react';
import type { DossierDeelProps } from '../dossier/delen';
import { AntwoordenFormulier } from './antwoorden-formulier';
import { BesprekingFormulier } from './bespreking-formulier';
import { IntrekFormulier } from './intrek-formulier';
import { OordeelFormulier } from './oordeel-formulier';
import { ReferentKaart } from './referent-kaart';
import { ReferentiedossierDocument } from './referenties.graphql';
import { ToestemmingFormulier } from './toestemming-formulier';
import { VragenFormulier } from './vragen-formulier';
import type { Referent, ReferentVormProps, VormProps } from './vorm';

/** Which form stands open: 'toestemming', 'intrekken', 'oordeel', or that of the referee with this id. */
type Open = string;

/** Which form belongs to the next step of a referee. */
const VORMEN: Partial<Record<Referent['stand'], (p: ReferentVormProps) => ReactNode>> = {
  GENOEMD: VragenFormulier,
  GEVRAAGD: AntwoordenFormulier,
  TE_BESPREKEN: BesprekingFormulier,
};

/** References: consent, questions about the work, answers as told, the applicant heard, and a judgement. */
export default function ReferentiesDeel({
  dienstverband,
  magVastleggen,
  opnieuw,
  onFout,
}: DossierDeelProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    ReferentiedossierDocument,
    useMemo(() => ({ id: dienstverband.id }), [dienstverband.id]),
  );
  const [open, zetOpen] = useState<Open | null>(null);
  const dossier = vraag.data?.referentiedossier ?? null;
  const onKlaar = (): void => {
    zetOpen(null);
    vraag.opnieuw();
    opnieuw();
  };
  const basis = { id: dienstverband.id, versie: dossier?.versie ?? 0, onKlaar, onSluit: () => zetOpen(null), onFout };
  const vorm = open === null || dossier === null ? null : vormVan(open, dossier, basis);
  // The requirement above links here.
  return (
    <div id="referenties">
      {vorm ?? (
        <Kaart titel={t`Referenten`}>
          <Ophalen vraag={vraag} regels={3}>
            {() =>
              dossier === null ? (
                <Leeg titel={t`De referenties zijn er niet.`} />
              ) : (
                <Overzicht dossier={dossier} mag={magVastleggen} onOpen={zetOpen} />
              )
            }
          </Ophalen>
        </Kaart>
      )}
    </div>
  );
}

function vormVan(open: Open, dossier: ReferentieDelenFragment, basis: VormProps): ReactNode {
  if (open === 'toestemming') return <ToestemmingFormulier {...basis} />;
  if (open === 'intrekken') return <IntrekFormulier {...basis} />;
  if (open === 'oordeel') return <OordeelFormulier {...basis} />;
  const referent = dossier.referenten.find((r) => r.id === open);
  const Vorm = referent && VORMEN[referent.stand];
  return referent && Vorm ? <Vorm {...basis} referent={referent} /> : null;
}

interface OverzichtProps {
  readonly dossier: ReferentieDelenFragment;
  readonly mag: boolean;
  readonly onOpen: (open: Open) => void;
}

function Overzicht({ dossier, mag, onOpen }: OverzichtProps): ReactNode {
  const { t } = useLingui();
  const { referenten, toestemming, oordeel } = dossier;
  const loopt = toestemming !== null && toestemming.ingetrokkenOp === null;
  const teOordelen =
    oordeel === null &&
    referenten.some((r) => r.beantwoordOp !== null) &&
    referenten.every((r) => r.stand !== 'TE_BESPREKEN' && r.stand !== 'GEVRAAGD');
  const knoppen: Partial<Record<Referent['stand'], string>> = {
    GENOEMD: t`Stel vragen`,
    GEVRAAGD: t`Leg antwoorden vast`,
    TE_BESPREKEN: t`Bespreek met deze persoon`,
  };
  return (
    <Stapel ruimte="ruim">
      <Toestemming dossier={dossier} />
      {referenten.map((r) => {
        const knop = knoppen[r.stand];
        return (
          <ReferentKaart
            key={r.id}
            referent={r}
            daad={
              mag &&
              knop !== undefined &&
              (loopt || r.stand === 'TE_BESPREKEN') && (
                <div>
                  <Knop variant="twee" aria-label={`${knop}: ${r.naam}`} onClick={() => onOpen(r.id)}>
                    {knop}
                  </Knop>
                </div>
              )
            }
          />
        );
      })}
      {oordeel !== null && <Oordeel oordeel={oordeel} />}
      {mag && (
        <Rij>
          {teOordelen && (
            <Knop variant="twee" onClick={() => onOpen('oordeel')}>
              <Trans>Beoordeel de referenties</Trans>
            </Knop>
          )}
          {referenten.length < 5 && (
            <Knop variant="twee" onClick={() => onOpen('toestemming')}>
              {loopt ? t`Toestemming voor nog een referent` : t`Leg toestemming vast`}
            </Knop>
          )}
          {loopt && (
            <Knop variant="twee" onClick={() => onOpen('intrekken')}>
              <Trans>Toestemming ingetrokken</Trans>
            </Knop>
          )}
        </Rij>
      )}
    </Stapel>
  );
}

function Toestemming({ dossier }: Pick<OverzichtProps, 'dossier'>): ReactNode {
  const { t } = useLingui();
  const { toestemming } = dossier;
  if (toestemming === null)
    return (
      <p>
        <Trans>
          Er is nog geen toestemming. Zonder toestemming mag u niemand naar deze persoon vragen, ook geen bekenden.
        </Trans>
      </p>
    );
  const gegeven = toonDatum(toestemming.gegevenOp, 'lang');
  const wijze = TOESTEMMING_WIJZE_LABEL[toestemming.wijze];
  if (toestemming.ingetrokkenOp !== null) {
    const dag = toonDatum(toestemming.ingetrokkenOp, 'lang');
    return (
      <Bericht soort="waarschuwing">{t`Deze persoon trok de toestemming in op ${dag}. U mag niemand meer vragen.`}</Bericht>
    );
  }
  return <p>{t`Toestemming gegeven op ${gegeven}. ${wijze}.`}</p>;
}

function Oordeel({ oordeel }: { readonly oordeel: NonNullable<ReferentieDelenFragment['oordeel']> }): ReactNode {
  const { t } = useLingui();
  const dag = toonDatum(oordeel.op, 'lang');
  return (
    <Bericht soort={oordeel.akkoord ? 'gelukt' : 'waarschuwing'}>
      {oordeel.akkoord ? t`Akkoord op ${dag}.` : t`Bezwaar op ${dag}.`} {oordeel.toelichting}
    </Bericht>
  );
}
