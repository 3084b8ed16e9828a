import { Trans, useLingui } from '@lingui/react/macro';
import {
  Bericht,
  Bij,
  Kaart,
  Knop,
  Rij,
  Stapel,
  StatusChip,
  toonDatum,
  type StatusSoort,
} from '@meldbaken/platform/ui';
import { NAVRAAG_BESLUIT_LABEL, NAVRAAG_UITKOMST_LABEL, NAVRAAG_WIJZE_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import type { RegisterKaartProps } from './consult-kaart';
import { NavraagFormulier, NavraagOordeelFormulier, ZelfGevraagdFormulier } from './navraag-formulier';
import type { Navraag } from './vorm';

const SOORT: Readonly<Record<string, StatusSoort>> = { GEEN_AANTEKENING: 'gelukt', AANTEKENING: 'waarschuwing' };

/** Asking the inspectie from this file, with the answers. */
export function NavraagKaart({ mag, voorbij, dossier, onKlaar, onFout }: RegisterKaartProps): ReactNode {
  const { t } = useLingui();
  const [open, zetOpen] = useState<'vraag' | 'zelf' | Navraag | null>(null);
  const basis = {
    dossier,
    onFout,
    onSluit: () => zetOpen(null),
    onKlaar: () => {
      zetOpen(null);
      onKlaar();
    },
  };
  if (open === 'vraag') return <NavraagFormulier {...basis} />;
  if (open === 'zelf') return <ZelfGevraagdFormulier {...basis} />;
  if (open !== null) return <NavraagOordeelFormulier {...basis} navraag={open} />;
  const { navragen, igjHier } = dossier;
  const wacht = navragen.some((n) => n.beantwoordOp === null);
  return (
    <Kaart titel={t`Vraag aan de IGJ`}>
      <Stapel ruimte="ruim">
        {navragen.length === 0 && (
          <p>
            <Trans>De IGJ is nog niet gevraagd of er over deze persoon een aantekening is.</Trans>
          </p>
        )}
        {navragen.map((n) => (
          <NavraagRegel key={n.id} navraag={n} onBesluit={mag && !voorbij ? () => zetOpen(n) : null} />
        ))}
        {mag && !voorbij && (
          <Rij>
            {igjHier && !wacht && (
              <Knop variant="twee" onClick={() => zetOpen('vraag')}>
                <Trans>Vraag het de IGJ</Trans>
              </Knop>
            )}
            <Knop variant="twee" onClick={() => zetOpen('zelf')}>
              <Trans>Leg een antwoord vast</Trans>
            </Knop>
          </Rij>
        )}
      </Stapel>
    </Kaart>
  );
}

function NavraagRegel({
  navraag: n,
  onBesluit,
}: {
  readonly navraag: Navraag;
  readonly onBesluit: (() => void) | null;
}): ReactNode {
  const { t } = useLingui();
  const dag = toonDatum(n.op, 'lang');
  const { door } = n;
  const rapport = n.rapportOp === null ? '' : toonDatum(n.rapportOp, 'lang');
  return (
    <section aria-label={t`Vraag van ${dag}`}>
      <Stapel ruimte="dicht">
        <Rij uiteen>
          <strong>{t`Gevraagd op ${dag}`}</strong>
          <StatusChip soort={SOORT[n.uitkomst ?? ''] ?? 'rand'}>
            {n.uitkomst === null ? t`Wacht op antwoord` : NAVRAAG_UITKOMST_LABEL[n.uitkomst]}
          </StatusChip>
        </Rij>
        <Bij>
          {NAVRAAG_WIJZE_LABEL[n.wijze]}, {door}
          {n.kenmerk !== null && t`. Kenmerk: ${n.kenmerk}`}
        </Bij>
        {rapport !== '' && <p>{t`De IGJ schreef er een rapport over op ${rapport}.`}</p>}
        {n.uitkomst === 'NIET_BEANTWOORD' && (
          <p>
            <Trans>De IGJ gaf geen antwoord. Dat is niet akkoord. Stel de vraag later opnieuw.</Trans>
          </p>
        )}
        {n.besluit !== null && <Besluit besluit={n.besluit} />}
        {n.uitkomst === 'AANTEKENING' && n.besluit === null && (
          <>
            <Bericht soort="waarschuwing">
              <Trans>Tot u hierover besluit, werkt deze persoon niet met cliënten.</Trans>
            </Bericht>
            {onBesluit && (
              <div>
                <Knop variant="twee" onClick={onBesluit}>
                  <Trans>Besluit na de aantekening</Trans>
                </Knop>
              </div>
            )}
          </>
        )}
      </Stapel>
    </section>
  );
}

function Besluit({ besluit: b }: { readonly besluit: NonNullable<Navraag['besluit']> }): ReactNode {
  const { t } = useLingui();
  const gehoord = toonDatum(b.gehoordOp, 'lang');
  const { door } = b;
  return (
    <Bericht
      soort={b.besluit === 'BEZWAAR' ? 'waarschuwing' : 'gelukt'}
      titel={NAVRAAG_BESLUIT_LABEL[b.besluit]}
      meld={false}
    >
      <p className="mb-gesprek__tekst">{b.tekst}</p>
      <p>{t`Gesproken met de persoon op ${gehoord}. Besloten door ${door}.`}</p>
    </Bericht>
  );
}
