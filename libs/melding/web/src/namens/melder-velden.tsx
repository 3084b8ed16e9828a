import { Trans, useLingui } from '@lingui/react/macro';
import { INCIDENT_SYSTEMEN, MELDER_SOORTEN } from '@meldbaken/melding/contract';
import {
  CONTACT_GRENS,
  INCIDENT_SYSTEEM_LABEL,
  MELDER_SOORT_LABEL,
  MELD_KANAAL_LABEL,
  NAMENS_KANALEN,
} from '@meldbaken/melding/model';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { Keuze, Radios, Tekst, Tekstvak, Zoekkeuze, type Fout } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { usePersonenZoeken } from '../delen/use-personen-zoeken';
import type { NamensVelden } from './namens-concept';

export interface NamensVeldenProps {
  readonly namens: NamensVelden;
  readonly zet: (deel: Partial<NamensVelden>) => void;
  readonly fouten: readonly Fout[];
}

/** Who told it and how; a name is never wanted. */
export function MelderVelden({ namens: n, zet, fouten }: NamensVeldenProps): ReactNode {
  const { t } = useLingui();
  const vanOns = n.soort === 'MEDEWERKER' || n.soort === 'VRIJWILLIGER';
  return (
    <>
      <Radios
        label={t`Hoe hoorde u dit?`}
        name="namens.kanaal"
        value={n.kanaal}
        fout={foutBij(fouten, 'namens.kanaal')}
        onChange={(e) => zet({ kanaal: alsCode(e.target.value, NAMENS_KANALEN) ?? null })}
        opties={NAMENS_KANALEN.map((code) => ({ waarde: code, label: MELD_KANAAL_LABEL[code] }))}
      />
      <Radios
        label={t`Wie vertelde het?`}
        name="namens.soort"
        value={n.soort}
        fout={foutBij(fouten, 'namens.soort')}
        onChange={(e) => zet({ soort: alsCode(e.target.value, MELDER_SOORTEN) ?? null })}
        opties={MELDER_SOORTEN.map((code) => ({ waarde: code, label: MELDER_SOORT_LABEL[code] }))}
      />
      {vanOns ? <Collega namens={n} zet={zet} fouten={fouten} /> : <Naam namens={n} zet={zet} fouten={fouten} />}
      <Bereikbaar namens={n} zet={zet} fouten={fouten} />
    </>
  );
}

function Collega({ namens: n, zet, fouten }: NamensVeldenProps): ReactNode {
  const { t } = useLingui();
  const zoek = usePersonenZoeken();
  return (
    <Zoekkeuze
      label={t`Welke collega?`}
      hint={t`Deze collega ziet de melding dan bij Mijn meldingen. Laat leeg als de collega geen naam wil geven.`}
      optioneel
      name="namens.persoonId"
      eigenTekst
      value={n.collega}
      fout={foutBij(fouten, 'namens.persoonId') ?? foutBij(fouten, 'namens.naam')}
      onChange={(collega) => zet({ collega })}
      zoek={zoek}
    />
  );
}

function Naam({ namens: n, zet, fouten }: NamensVeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <Tekst
      label={t`Naam van de melder`}
      hint={t`Laat leeg als de melder geen naam wil geven.`}
      optioneel
      name="namens.naam"
      autoComplete="off"
      maxLength={CONTACT_GRENS}
      value={n.naam}
      fout={foutBij(fouten, 'namens.naam')}
      onChange={(e) => zet({ naam: e.target.value })}
    />
  );
}

function Bereikbaar({ namens: n, zet, fouten }: NamensVeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Tekst
        label={t`Telefoonnummer`}
        optioneel
        type="tel"
        name="namens.telefoon"
        autoComplete="off"
        value={n.telefoon}
        fout={foutBij(fouten, 'namens.telefoon')}
        onChange={(e) => zet({ telefoon: e.target.value })}
      />
      <Tekst
        label={t`E-mailadres`}
        optioneel
        inputMode="email"
        name="namens.email"
        autoComplete="off"
        value={n.email}
        fout={foutBij(fouten, 'namens.email')}
        onChange={(e) => zet({ email: e.target.value })}
      />
      <Tekstvak
        label={t`Hoe en wanneer kunnen wij de melder veilig bereiken?`}
        optioneel
        name="namens.bereiken"
        rows={2}
        max={1000}
        telVanaf={0.9}
        value={n.bereiken}
        fout={foutBij(fouten, 'namens.bereiken')}
        onChange={(e) => zet({ bereiken: e.target.value })}
      />
      <p className="mb-bij">
        <Trans>Deze gegevens bewaren we op slot. Alleen wie de melding behandelt, kan ze openen.</Trans>
      </p>
    </>
  );
}

/** An incident from another system comes with its number alone. */
export function IncidentVelden({ namens: n, zet, fouten }: NamensVeldenProps): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Keuze
        label={t`Komt dit uit een incidentmelding?`}
        leeg={t`Nee`}
        name="incident.systeem"
        value={n.incidentSysteem ?? ''}
        fout={foutBij(fouten, 'incident.systeem')}
        onChange={(e) =>
          zet({ incidentSysteem: alsCode(e.target.value, INCIDENT_SYSTEMEN) ?? null, incidentNummer: '' })
        }
        opties={INCIDENT_SYSTEMEN.map((code) => ({ waarde: code, label: INCIDENT_SYSTEEM_LABEL[code] }))}
      />
      {n.incidentSysteem !== null && (
        <Tekst
          label={t`Nummer van het incident`}
          hint={t`Alleen het nummer. Neem geen namen over.`}
          name="incident.nummer"
          maxLength={40}
          value={n.incidentNummer}
          fout={foutBij(fouten, 'incident.nummer')}
          onChange={(e) => zet({ incidentNummer: e.target.value })}
        />
      )}
    </>
  );
}
