import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, useVraag, type SollicitantDelenFragment } from '@meldbaken/platform/graphql-client';
import { dagVan, Kaart, Knop, Leeg, Rij, Stapel, useNu } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import type { DossierDeelProps } from '../dossier/delen';
import { BevindingFormulier } from './bevinding-formulier';
import { Binnengekomen } from './binnengekomen';
import { LinkFormulier } from './link-formulier';
import { LinkGeheim, type Geheim } from './link-geheim';
import { LinkKaart } from './link-kaart';
import { SollicitantDossierDocument } from './sollicitant.graphql';

/** A link for the person: give consent, send papers, answer what was found. And what came in through it. */
export default function SollicitantDeel({
  dienstverband,
  magVastleggen,
  opnieuw,
  onFout,
}: DossierDeelProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    SollicitantDossierDocument,
    useMemo(() => ({ id: dienstverband.id }), [dienstverband.id]),
    { elkeMs: 60_000 },
  );
  const vandaag = dagVan(useNu());
  const loopt = dienstverband.eindeOp === null || dienstverband.eindeOp >= vandaag;
  const [open, zetOpen] = useState<'link' | 'bevinding' | null>(null);
  const [geheim, zetGeheim] = useState<Geheim | null>(null);
  const dossier = vraag.data?.sollicitantDossier ?? null;
  const klaar = (nieuw: Geheim | null): void => {
    zetOpen(null);
    if (nieuw) zetGeheim(nieuw);
    vraag.opnieuw();
    opnieuw();
  };
  const vorm = { id: dienstverband.id, onSluit: () => zetOpen(null), onFout };
  return (
    <div id="sollicitant">
      <Stapel ruimte="ruim">
        {geheim !== null && <LinkGeheim geheim={geheim} onSluit={() => zetGeheim(null)} />}
        {dossier !== null && open === 'link' && <LinkFormulier {...vorm} dossier={dossier} onKlaar={klaar} />}
        {dossier !== null && open === 'bevinding' && (
          <BevindingFormulier {...vorm} dossier={dossier} onKlaar={() => klaar(null)} />
        )}
        {open === null && (
          <Kaart titel={dossier === null ? t`Link` : t`Link voor ${dossier.naam}`}>
            <Ophalen vraag={vraag} regels={3}>
              {() =>
                dossier === null ? (
                  <Leeg titel={t`De links zijn er niet.`} />
                ) : (
                  <Inhoud
                    dossier={dossier}
                    mag={magVastleggen && loopt}
                    onOpen={zetOpen}
                    onGeheim={zetGeheim}
                    opnieuw={vraag.opnieuw}
                    leest={magVastleggen}
                  />
                )
              }
            </Ophalen>
          </Kaart>
        )}
      </Stapel>
    </div>
  );
}

interface InhoudProps {
  readonly dossier: SollicitantDelenFragment;
  readonly mag: boolean;
  /** May this reader open documents (HR)? */
  readonly leest: boolean;
  readonly onOpen: (open: 'link' | 'bevinding') => void;
  readonly onGeheim: (geheim: Geheim) => void;
  readonly opnieuw: () => void;
}

function Inhoud({ dossier, mag, leest, onOpen, onGeheim, opnieuw }: InhoudProps): ReactNode {
  const { t } = useLingui();
  const { links } = dossier;
  return (
    <Stapel ruimte="ruim">
      <p>
        <Trans>
          Met een link en een code geeft deze persoon zelf toestemming, stuurt stukken op en reageert op wat u vond. Een
          account is niet nodig.
        </Trans>
      </p>
      {links.length === 0 && <Leeg titel={t`Er is nog geen link.`} />}
      {mag && (
        <Rij>
          <Knop variant="twee" onClick={() => onOpen('link')}>
            <Trans>Maak een link</Trans>
          </Knop>
          <Knop variant="twee" onClick={() => onOpen('bevinding')}>
            <Trans>Leg een bevinding voor</Trans>
          </Knop>
        </Rij>
      )}
      {links.map((link) => (
        <LinkKaart key={link.id} link={link} naam={dossier.naam} mag={mag} onGeheim={onGeheim} opnieuw={opnieuw} />
      ))}
      <Binnengekomen dossier={dossier} leest={leest} />
    </Stapel>
  );
}
