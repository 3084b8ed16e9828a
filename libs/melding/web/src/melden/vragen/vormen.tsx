import { useLingui } from '@lingui/react/macro';
import { VORMEN } from '@meldbaken/melding/contract';
import { VORM_LABEL, VORM_UITLEG } from '@meldbaken/melding/model';
import { foutBij } from '@meldbaken/platform/graphql-client';
import { Vinkjes } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { VraagProps } from '../vraag-props';

const ONBEKEND = 'ONBEKEND';

/** Which forms. 'Ik weet het niet' and a form do not go together: the last tick counts. */
export function Vormen({ antwoorden, zet, fouten }: VraagProps): ReactNode {
  const { t } = useLingui();
  const wissel = (waarde: string, aan: boolean): void => {
    if (waarde === ONBEKEND) {
      zet(aan ? { vormOnbekend: true, vormen: [], signalen: [] } : { vormOnbekend: false });
      return;
    }
    const vormen = VORMEN.filter((v) => (v === waarde ? aan : antwoorden.vormen.includes(v)));
    const codes = signaalCodes(vormen);
    zet({
      vormen,
      vormOnbekend: false,
      signalen: antwoorden.signalen.filter((s) => codes.has(s) || s.startsWith('ALGEMEEN')),
    });
  };
  return (
    <Vinkjes
      label={t`Waar lijkt het op?`}
      hint={t`U mag meer dan 1 antwoord kiezen.`}
      name="vormen"
      value={antwoorden.vormOnbekend ? [ONBEKEND] : antwoorden.vormen}
      fout={foutBij(fouten, 'vormen')}
      onChange={(e) => wissel(e.target.value, e.target.checked)}
      opties={[
        ...VORM_UITLEG.map(({ code, uitleg }) => ({ waarde: code, label: VORM_LABEL[code], hint: uitleg })),
        { waarde: ONBEKEND, label: t`Ik weet het niet` },
      ]}
    />
  );
}

function signaalCodes(vormen: readonly string[]): Set<string> {
  const gekozen = VORM_UITLEG.filter((v) => vormen.includes(v.code));
  return new Set(gekozen.flatMap((v) => [...v.bijMedewerker, ...v.bijClient]).map((s) => s.code));
}
