import { Trans, useLingui } from '@lingui/react/macro';
import { alsCode, foutBij } from '@meldbaken/platform/graphql-client';
import { Keuze, Knop, Rij, Stapel, Tekst, VeldGroep, type Fout } from '@meldbaken/platform/ui';
import { ZORGSIGNAAL_ONDERWERPEN } from '@meldbaken/zorgfraude/contract';
import { ONDERWERPEN_GRENS, ZORGSIGNAAL_ONDERWERP_LABEL } from '@meldbaken/zorgfraude/model';
import type { ReactNode } from 'react';
import { leegOnderwerp, type OnderwerpStaat } from './nieuw-formulier';

interface OnderwerpVeldenProps {
  readonly onderwerpen: readonly OnderwerpStaat[];
  readonly fouten: readonly Fout[];
  readonly onZet: (onderwerpen: readonly OnderwerpStaat[]) => void;
  /** A field was left: time to look for earlier signals. */
  readonly onKlaar: () => void;
}

/** About whom it is: a provider, a person, an address, or more of them. */
export function OnderwerpVelden({ onderwerpen, fouten, onZet, onKlaar }: OnderwerpVeldenProps): ReactNode {
  const vervang = (i: number, deel: Partial<OnderwerpStaat>): void =>
    onZet(onderwerpen.map((o, n) => (n === i ? { ...o, ...deel } : o)));
  return (
    <Stapel ruimte="ruim">
      {onderwerpen.map((o, i) => (
        <Onderwerp
          key={o.sleutel}
          o={o}
          i={i}
          fouten={fouten}
          onZet={(deel) => vervang(i, deel)}
          onKlaar={onKlaar}
          onWeg={onderwerpen.length > 1 ? () => onZet(onderwerpen.filter((_o, n) => n !== i)) : undefined}
        />
      ))}
      {onderwerpen.length < ONDERWERPEN_GRENS && (
        <Rij>
          <Knop variant="twee" type="button" onClick={() => onZet([...onderwerpen, leegOnderwerp('BESTUURDER')])}>
            <Trans>Voeg nog iemand of een adres toe</Trans>
          </Knop>
        </Rij>
      )}
    </Stapel>
  );
}

interface OnderwerpProps {
  readonly o: OnderwerpStaat;
  readonly i: number;
  readonly fouten: readonly Fout[];
  readonly onZet: (deel: Partial<OnderwerpStaat>) => void;
  readonly onKlaar: () => void;
  readonly onWeg: (() => void) | undefined;
}

function Onderwerp({ o, i, fouten, onZet, onKlaar, onWeg }: OnderwerpProps): ReactNode {
  const { t } = useLingui();
  const nr = i + 1;
  return (
    <VeldGroep label={t`Over wie of wat (${nr})`}>
      <Stapel>
        <Keuze
          label={t`Soort`}
          leeg={false}
          value={o.soort}
          onChange={(e) => onZet({ soort: alsCode(e.target.value, ZORGSIGNAAL_ONDERWERPEN) ?? o.soort })}
          opties={ZORGSIGNAAL_ONDERWERPEN.map((s) => ({ waarde: s, label: ZORGSIGNAAL_ONDERWERP_LABEL[s] }))}
        />
        <Tekst
          label={o.soort === 'ADRES' ? t`Adres` : t`Naam`}
          hint={o.soort === 'ADRES' ? t`Straat, huisnummer, postcode en plaats.` : undefined}
          name={`onderwerpen.${i}.naam`}
          maxLength={200}
          value={o.naam}
          fout={foutBij(fouten, `onderwerpen.${i}.naam`)}
          onChange={(e) => onZet({ naam: e.target.value })}
          onBlur={onKlaar}
        />
        {o.soort === 'AANBIEDER' && (
          <Tekst
            label={t`KvK-nummer`}
            optioneel
            hint={t`8 cijfers. Hiermee vinden wij eerdere signalen.`}
            name={`onderwerpen.${i}.kvk`}
            breedte="smal"
            inputMode="numeric"
            maxLength={12}
            value={o.kvk}
            fout={foutBij(fouten, `onderwerpen.${i}.kvk`)}
            onChange={(e) => onZet({ kvk: e.target.value })}
            onBlur={onKlaar}
          />
        )}
        {onWeg && (
          <Rij>
            <Knop variant="kaal" type="button" onClick={onWeg}>
              <Trans>Haal nummer {nr} weg</Trans>
            </Knop>
          </Rij>
        )}
      </Stapel>
    </VeldGroep>
  );
}
