import { Trans, useLingui } from '@lingui/react/macro';
import {
  KLACHT_KANAAL_LABEL,
  KLACHT_OORDEEL_LABEL,
  KLACHT_OVER_LABEL,
  KLACHT_RECHTEN,
  KLACHT_VERZENDWIJZE_LABEL,
  KLAGER_SOORT_LABEL,
} from '@meldbaken/melding/model';
import {
  Bij,
  Datum,
  Eindmoment,
  ErnstChip,
  FeitMening,
  Gegevens,
  Kaart,
  Knop,
  Link,
  Rij,
  Stapel,
  StatusChip,
  Tijdlijn,
  ZoRekenenWe,
  toonDatum,
} from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { isOpen } from '../delen/naaste-termijn';
import { useKlacht } from './klacht-context';

/** The term of art. 17 Wkkgz: how it stands, and how it was counted. */
export function TermijnKaart(): ReactNode {
  const { t } = useLingui();
  const { klacht: k, mag, open } = useKlacht();
  const termijn = k.termijn;
  if (!termijn) return null;
  const loopt = isOpen(termijn);
  const verlengd = k.gebeurtenissen.some((g) => g.soort === 'VERLENGD');
  return (
    <Kaart
      titel={t`Termijn`}
      actie={
        loopt && !verlengd && mag('verlengen') ? (
          <Knop variant="klein" onClick={() => open('verlengen')}>
            <Trans>Neem 4 weken meer tijd</Trans>
          </Knop>
        ) : undefined
      }
    >
      <Stapel ruimte="dicht">
        <Rij uiteen>
          <strong>{termijn.naam}</strong>
          {termijn.teLaat && !loopt ? (
            <StatusChip soort="waarschuwing">{t`Te laat gedaan`}</StatusChip>
          ) : (
            <ErnstChip ernst={termijn.ernst} />
          )}
        </Rij>
        {loopt ? (
          <span>
            <Eindmoment moment={termijn.vervaltOp} rest={termijn.restTekst} stijl="middel" />
          </span>
        ) : (
          <Bij>
            {termijn.status === 'VERVALLEN' ? (
              <Trans>De klager trok de klacht in. De termijn geldt niet meer.</Trans>
            ) : (
              <Trans>De klager kreeg ons oordeel.</Trans>
            )}
          </Bij>
        )}
        {verlengd && (
          <Bij>
            <Trans>Deze termijn is 1 keer met 4 weken verlengd. Vaker mag niet.</Trans>
          </Bij>
        )}
        <ZoRekenenWe uitleg={termijn.uitleg} />
      </Stapel>
    </Kaart>
  );
}

/** What was told, and by whom. */
export function InhoudKaart(): ReactNode {
  const { t } = useLingui();
  const { klacht: k, mag, open } = useKlacht();
  const { klager } = k;
  return (
    <Kaart
      titel={t`De klacht`}
      actie={
        mag('koppelen') && k.gaatOverMelding === null ? (
          <Knop variant="klein" onClick={() => open('koppelen')}>
            <Trans>Koppel aan een melding</Trans>
          </Knop>
        ) : undefined
      }
    >
      <FeitMening soort="verhaal">{k.klacht}</FeitMening>
      <Gegevens
        rijen={[
          { naam: t`Wat de klager wil`, waarde: k.wens },
          { naam: t`Gaat over`, waarde: KLACHT_OVER_LABEL[k.over] },
          {
            naam: t`Melding`,
            waarde: k.gaatOverMelding && <Link href={`/meldingen/${k.gaatOverMelding}`}>{k.gaatOverMelding}</Link>,
          },
          { naam: t`Plek`, waarde: k.eenheid?.pad },
          { naam: t`Ontvangen`, waarde: <Datum datum={k.ontvangenOp} stijl="lang" /> },
          { naam: t`Binnengekomen met`, waarde: KLACHT_KANAAL_LABEL[k.kanaal] },
          { naam: t`Ingevoerd door`, waarde: k.ingevoerdDoor?.naam },
          { naam: t`Klager`, waarde: klager.naam },
          { naam: t`De klager is`, waarde: KLAGER_SOORT_LABEL[klager.soort] },
          { naam: t`Telefoonnummer`, waarde: klager.telefoon },
          { naam: t`E-mailadres`, waarde: klager.email },
          { naam: t`Adres`, waarde: klager.adres },
        ]}
      />
    </Kaart>
  );
}

/** Who works on it, and who is in it. */
export function MensenKaart(): ReactNode {
  const { t } = useLingui();
  const { klacht: k, mag, open } = useKlacht();
  const stand: Readonly<Record<string, string>> = {
    GETYPT: t`Getypte naam: nog niet bekeken`,
    GEKOPPELD: t`Gekoppeld door een onafhankelijke collega`,
    NIEMAND_VAN_ONS: t`Niemand van ons`,
  };
  return (
    <Kaart titel={t`Mensen`}>
      <Gegevens
        rijen={[
          { naam: t`Behandelaar`, waarde: k.behandelaar?.naam ?? t`Nog niemand` },
          { naam: t`Bestuurder die meebeslist`, waarde: k.beslisser?.naam },
        ]}
      />
      <h3>
        <Trans>In de klacht genoemd</Trans>
      </h3>
      {k.genoemden.length === 0 ? (
        <p>
          <Trans>Niemand.</Trans>
        </p>
      ) : (
        <ul>
          {k.genoemden.map((g) => (
            <li key={g.id}>
              {g.naam} {stand[g.stand] !== undefined && <Bij>{stand[g.stand]}</Bij>}
              {g.stand === 'GETYPT' && mag('naam-bekijken') && (
                <Rij>
                  <Knop
                    variant="klein"
                    aria-label={t`Zeg wie ${g.naam} is`}
                    onClick={() => open('naam-bekijken', g.id)}
                  >
                    <Trans>Zeg wie dit is</Trans>
                  </Knop>
                </Rij>
              )}
            </li>
          ))}
        </ul>
      )}
      <Bij>
        <Trans>Wie is genoemd, merkt niets van deze klacht en behandelt hem nooit.</Trans>
      </Bij>
      <Rij>
        {k.behandelaar !== null && mag('toewijzen') && (
          <Knop variant="klein" onClick={() => open('toewijzen')}>
            <Trans>Andere behandelaar</Trans>
          </Knop>
        )}
        {mag('beslisser-toevoegen') && (
          <Knop variant="klein" onClick={() => open('beslisser-toevoegen')}>
            <Trans>Vraag een bestuurder</Trans>
          </Knop>
        )}
        {mag('noemen') && (
          <Knop variant="klein" onClick={() => open('noemen')}>
            <Trans>Noem iemand</Trans>
          </Knop>
        )}
      </Rij>
    </Kaart>
  );
}

export function HorenKaart(): ReactNode {
  const { t } = useLingui();
  const { klacht: k, mag, open } = useKlacht();
  if (!k.horen) return null;
  const { gehoord, op, wie, verslag, reden } = k.horen;
  return (
    <Kaart
      titel={t`De klager gehoord`}
      actie={
        mag('horen') ? (
          <Knop variant="klein" onClick={() => open('horen')}>
            <Trans>Verbeter of vul aan</Trans>
          </Knop>
        ) : undefined
      }
    >
      <Gegevens
        rijen={[
          { naam: t`Gehoord`, waarde: gehoord ? t`Ja` : t`Nee` },
          { naam: t`Wanneer`, waarde: op && toonDatum(op, 'lang') },
          { naam: t`Wie erbij waren`, waarde: wie },
          { naam: t`Wat er is gezegd`, waarde: verslag },
          { naam: t`Waarom niet`, waarde: reden },
        ]}
      />
    </Kaart>
  );
}

export function OordeelKaart(): ReactNode {
  const { t } = useLingui();
  const { klacht: k, mag, open } = useKlacht();
  if (!k.oordeel) return null;
  const { uitkomst, redenen, besluiten } = k.oordeel;
  return (
    <Kaart
      titel={t`Oordeel`}
      actie={
        mag('oordelen') ? (
          <Knop variant="klein" onClick={() => open('oordelen')}>
            <Trans>Pas het oordeel aan</Trans>
          </Knop>
        ) : undefined
      }
    >
      <p>
        <strong>{KLACHT_OORDEEL_LABEL[uitkomst]}</strong>
      </p>
      <FeitMening soort="mening">{redenen}</FeitMening>
      {besluiten.length > 0 && (
        <>
          <h3>
            <Trans>Wat we gaan doen</Trans>
          </h3>
          <ul>
            {besluiten.map(({ wat, uiterlijk }, i) => (
              <li key={i}>
                {wat} <Bij>{t`Klaar op ${toonDatum(uiterlijk, 'lang')}`}</Bij>
              </li>
            ))}
          </ul>
        </>
      )}
      {k.verstuurd && (
        <Gegevens
          rijen={[
            { naam: t`Naar de klager op`, waarde: toonDatum(k.verstuurd.op, 'lang') },
            { naam: t`Hoe`, waarde: KLACHT_VERZENDWIJZE_LABEL[k.verstuurd.hoe] },
            { naam: t`Waarom het later was`, waarde: k.verstuurd.teLaat },
          ]}
        />
      )}
    </Kaart>
  );
}

/** What to tell every klager. */
export function RechtenKaart(): ReactNode {
  const { t } = useLingui();
  return (
    <Kaart titel={t`Vertel dit aan de klager`}>
      <ul>
        {KLACHT_RECHTEN.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </Kaart>
  );
}

export function GebeurtenissenKaart(): ReactNode {
  const { t } = useLingui();
  const { klacht: k } = useKlacht();
  return (
    <Kaart titel={t`Wat er gebeurde`}>
      <Tijdlijn
        label={t`Wat er gebeurde`}
        items={k.gebeurtenissen.map(({ id, op, door, tekst, toelichting }) => ({
          id,
          moment: op,
          wat: tekst,
          wie: door,
          meer: toelichting === null ? undefined : <Bij>{toelichting}</Bij>,
        }))}
      />
    </Kaart>
  );
}
