import { Trans, useLingui } from '@lingui/react/macro';
import { foutBij, useHandeling, type ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { Radios } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';
import type { ActieProps } from '../acties';
import { Brief } from '../brief';
import { dagMist, DagVeld, useDag } from '../dag-veld';
import { leeg, TekstVeld } from '../tekst-veld';
import { ZaakUitstelBeslissenDocument } from './inspectie.graphql';

/** More time or not: a new day, or why not. */
export default function BeslisUitstel({ bij, bericht, ...rest }: ActieProps<ZaakDelenFragment>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ZaakUitstelBeslissenDocument);
  const dag = useDag();
  const [keuze, zetKeuze] = useState<'JA' | 'NEE' | null>(null);
  const [tekst, zetTekst] = useState('');
  const gewenst = bericht?.velden.find(({ code }) => code === 'gewensteDag')?.tekst;
  return (
    <Brief
      {...rest}
      titel={t`Beslis over het uitstel`}
      knop={t`Stuur het besluit`}
      uitleg={
        gewenst !== undefined && (
          <p>
            <Trans>De aanbieder vraagt tijd tot en met {gewenst}.</Trans>
          </p>
        )
      }
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        zaakId: bij.id,
        antwoordOp: bericht?.kenmerk ?? '',
        toegewezen: keuze === 'JA',
        uiterlijk: keuze === 'JA' ? dag.dag : null,
        tekst,
      })}
      mist={() => [
        ...(keuze === null ? [{ veld: 'toegewezen', bericht: t`Kies of u uitstel geeft.` }] : []),
        ...(keuze === 'JA' ? dagMist(dag, 'uiterlijk', t`Kies de nieuwe laatste dag.`) : []),
        ...(keuze === 'NEE' ? leeg(tekst, t`Schrijf op waarom u geen uitstel geeft.`) : []),
      ]}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Geeft u uitstel?`}
            name="toegewezen"
            naast
            value={keuze}
            fout={foutBij(fouten, 'toegewezen')}
            onChange={(e) => zetKeuze(e.target.value === 'JA' ? 'JA' : 'NEE')}
            opties={[
              { waarde: 'JA', label: t`Ja` },
              { waarde: 'NEE', label: t`Nee` },
            ]}
          />
          {keuze === 'JA' && <DagVeld label={t`Nieuwe laatste dag`} name="uiterlijk" dag={dag} fouten={fouten} />}
          <TekstVeld
            label={t`Uitleg voor de aanbieder`}
            optioneel={keuze !== 'NEE'}
            value={tekst}
            fouten={fouten}
            onSchrijf={zetTekst}
          />
        </>
      )}
    </Brief>
  );
}
