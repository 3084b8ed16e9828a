import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { leesRapportage, nummerTekst, RICHTLIJN_LABEL } from '@meldbaken/igj/model';
import type { IgjBerichtDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bij, Gegevens, Rij, Stapel, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

type BerichtVeldenProps = Pick<IgjBerichtDelenFragment, 'soort' | 'velden'>;

/** What travelled beside the words. A whole report is too long to read at once: it opens chapter by chapter. */
export function BerichtVelden({ soort, velden }: BerichtVeldenProps): ReactNode {
  const { t } = useLingui();
  const rapport = soort === 'RAPPORTAGE' ? leesRapportage(velden) : null;
  if (velden.length === 0) return null;
  if (!rapport) return <Gegevens rijen={velden.map(({ label, tekst: waarde }) => ({ naam: label, waarde }))} />;
  return (
    <Stapel ruimte="dicht">
      <Bij>
        {RICHTLIJN_LABEL[rapport.richtlijn]} · {nummerTekst(rapport.nummer)}
      </Bij>
      {perHoofdstuk(rapport).map(({ code, titel, rijen }) => {
        const ingevuld = rijen.length;
        return (
          <Uitklap
            key={code}
            titel={
              <Rij>
                {titel}
                <Bij>{t`${plural(ingevuld, { one: '# onderdeel', other: '# onderdelen' })}`}</Bij>
              </Rij>
            }
          >
            <Gegevens rijen={rijen} />
          </Uitklap>
        );
      })}
    </Stapel>
  );
}

interface Deel {
  readonly code: string;
  readonly titel: string;
  readonly rijen: readonly { readonly naam: string; readonly waarde: string }[];
}

/** The chapters of which something was filled in, in the order of the report. */
export function perHoofdstuk({ elementen }: NonNullable<ReturnType<typeof leesRapportage>>): readonly Deel[] {
  const codes = [...new Set(elementen.map((e) => e.hoofdstuk.code))];
  return codes
    .map((code) => {
      const delen = elementen.filter((e) => e.hoofdstuk.code === code);
      const rijen = delen.flatMap(({ element, tekst }) => (tekst ? [{ naam: element.label, waarde: tekst }] : []));
      return { code, titel: delen[0]?.hoofdstuk.titel ?? code, rijen };
    })
    .filter(({ rijen }) => rijen.length > 0);
}
