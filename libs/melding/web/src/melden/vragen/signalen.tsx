import { useLingui } from '@lingui/react/macro';
import { ALGEMENE_SIGNALEN, VORM_LABEL, VORM_UITLEG, type Signaal } from '@meldbaken/melding/model';
import { Stapel, Vinkjes } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { VraagProps } from '../vraag-props';

/** Signals of the chosen forms: two fieldsets per form. Never complete, so never required. */
export function Signalen({ antwoorden, zet }: VraagProps): ReactNode {
  const { t } = useLingui();
  const wissel = (code: string, aan: boolean): void =>
    zet({ signalen: aan ? [...antwoorden.signalen, code] : antwoorden.signalen.filter((s) => s !== code) });
  const lijst = (label: string, signalen: readonly Signaal[]): ReactNode => (
    <Vinkjes
      label={label}
      value={antwoorden.signalen}
      onChange={(e) => wissel(e.target.value, e.target.checked)}
      opties={signalen.map(({ code, tekst }) => ({ waarde: code, label: tekst }))}
    />
  );
  return (
    <Stapel ruimte="blok">
      {VORM_UITLEG.filter(({ code }) => antwoorden.vormen.includes(code)).map((vorm) => (
        <Stapel key={vorm.code}>
          <h2>{VORM_LABEL[vorm.code]}</h2>
          {lijst(t`Wat deed de ander?`, vorm.bijMedewerker)}
          {lijst(t`Wat merkt u aan de cliënt?`, vorm.bijClient)}
        </Stapel>
      ))}
      <Stapel>
        <h2>{t`Andere veranderingen`}</h2>
        {lijst(t`Merkt u dit ook?`, ALGEMENE_SIGNALEN)}
      </Stapel>
    </Stapel>
  );
}
