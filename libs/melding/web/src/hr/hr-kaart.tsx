import { Trans, useLingui } from '@lingui/react/macro';
import { useVraag, type HrVragenDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, dagVan, Datum, Kaart, Knop, Moment, Stapel, StatusChip, useNu } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { useDossier } from '../melding/dossier-context';
import { HrVragenDocument } from './hr.graphql';
import { HrVraagVenster } from './hr-vraag-venster';
import { JaVenster } from './ja-venster';

type Vraag = HrVragenDelenFragment['vragen'][number];
type Verzoek = HrVragenDelenFragment['verzoeken'][number];

/** What goes between this report and HR: a question about a person, and what HR asks. Nothing else crosses. */
export function HrKaart(): ReactNode {
  const { t } = useLingui();
  const { dossier, mag, gedaan } = useDossier();
  const vraag = useVraag(
    HrVragenDocument,
    useMemo(() => ({ meldingId: dossier.id }), [dossier.id]),
  );
  const [open, zetOpen] = useState<'vraag' | Verzoek | null>(null);
  const hr = vraag.data?.hrVragen;
  if (!hr) return null;
  const magVragen = mag('hr-vraag-stellen') && dossier.status === 'IN_BEHANDELING' && hr.personen.length > 0;
  if (hr.vragen.length === 0 && hr.verzoeken.length === 0 && !magVragen) return null;
  const klaar = (zin: string): void => {
    zetOpen(null);
    gedaan(zin);
    vraag.opnieuw();
  };
  return (
    <Kaart titel={t`Vragen met HR`}>
      <Stapel>
        {hr.verzoeken.map((v) => (
          <VerzoekBlok key={v.id} verzoek={v} mag={mag('geschiktheid-bevestigen')} onOpen={() => zetOpen(v)} />
        ))}
        {hr.vragen.map((v) => (
          <VraagBlok key={v.id} vraag={v} />
        ))}
        {magVragen && (
          <>
            <Bij>
              <Trans>HR ziet alleen de persoon en uw vraag. Niet de melding, en niet wie het vraagt.</Trans>
            </Bij>
            <div>
              <Knop variant="klein" onClick={() => zetOpen('vraag')}>
                <Trans>Vraag HR iets</Trans>
              </Knop>
            </div>
          </>
        )}
      </Stapel>
      {open === 'vraag' && (
        <HrVraagVenster
          meldingId={dossier.id}
          personen={hr.personen}
          onSluit={() => zetOpen(null)}
          onKlaar={() => klaar(t`Uw vraag gaat naar HR. U krijgt bericht als er antwoord is.`)}
        />
      )}
      {open !== null && open !== 'vraag' && (
        <JaVenster
          meldingId={dossier.id}
          verzoek={open}
          onSluit={() => zetOpen(null)}
          onKlaar={() => klaar(t`U antwoordde ja. HR hoort dat op de afgesproken dag, en verder niets.`)}
        />
      )}
    </Kaart>
  );
}

interface VerzoekBlokProps {
  readonly verzoek: Verzoek;
  readonly mag: boolean;
  readonly onOpen: () => void;
}

/** HR asks something about somebody in this report: yes goes from here. */
function VerzoekBlok({ verzoek: v, mag, onOpen }: VerzoekBlokProps): ReactNode {
  const { t } = useLingui();
  const naam = v.persoon.naam;
  return (
    <Stapel ruimte="dicht">
      <strong>{t`HR vraagt: is er iets van belang voor de geschiktheid van ${naam}?`}</strong>
      <Bij>
        <Trans>
          HR hoort het antwoord op <Datum datum={v.antwoordOp} stijl="lang" />
        </Trans>
      </Bij>
      {v.antwoord === 'JA' && (
        <div>
          <StatusChip soort="gelukt">
            <Trans>Geantwoord: ja</Trans>
          </StatusChip>
        </div>
      )}
      {v.antwoord === 'NEE' && (
        <div>
          <StatusChip soort="rust">
            <Trans>Geantwoord: nee</Trans>
          </StatusChip>
        </div>
      )}
      {mag && v.antwoord !== 'JA' && (
        <div>
          <Knop variant="klein" onClick={onOpen}>
            <Trans>Antwoord ja</Trans>
          </Knop>
        </div>
      )}
    </Stapel>
  );
}

function VraagBlok({ vraag: v }: { readonly vraag: Vraag }): ReactNode {
  const { t } = useLingui();
  const vandaag = dagVan(useNu());
  const teLaat = v.uitkomst === null && v.uiterlijkOp < vandaag;
  const { reden } = v;
  const woord = {
    BEANTWOORD: t`Beantwoord`,
    GEWEIGERD: t`HR geeft geen antwoord`,
    GEEN_DOSSIER: t`HR heeft geen dossier van deze persoon`,
  };
  return (
    <Stapel ruimte="dicht">
      <strong>{v.vraag}</strong>
      <Bij>
        {v.persoon.naam} · <Moment moment={v.gesteldOp} stijl="kort" />
        {v.door && <> · {v.door.naam}</>}
      </Bij>
      <div>
        <StatusChip
          soort={v.uitkomst === 'BEANTWOORD' ? 'gelukt' : teLaat ? 'fout' : v.uitkomst ? 'waarschuwing' : 'info'}
        >
          {v.uitkomst === null ? (teLaat ? t`HR is te laat` : t`Wacht op HR`) : woord[v.uitkomst]}
        </StatusChip>
      </div>
      {v.uitkomst === null && (
        <Bij>
          <Trans>
            Antwoord uiterlijk op <Datum datum={v.uiterlijkOp} />
          </Trans>
        </Bij>
      )}
      {v.antwoord !== null && <p>{v.antwoord}</p>}
      <Bij>{t`Waarom: ${reden}`}</Bij>
    </Stapel>
  );
}
