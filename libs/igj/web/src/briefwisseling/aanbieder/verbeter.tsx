import { Trans, useLingui } from '@lingui/react/macro';
import { useHandeling, type ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { useState, type ReactNode } from 'react';
import type { ActieProps } from '../acties';
import { Brief } from '../brief';
import { leeg, TekstVeld } from '../tekst-veld';
import { MeldingVerbeterenDocument } from './aanbieder.graphql';
import { AntwoordenKiezer, useAntwoorden, veranderd } from './antwoorden-kiezer';

/** Answers that were wrong, once more and right. */
export default function Verbeter({ bij, ...rest }: ActieProps<ExterneMeldingDelenFragment>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(MeldingVerbeterenDocument);
  const staat = useAntwoorden(bij);
  const [tekst, zetTekst] = useState('');
  const velden = veranderd(bij, staat);
  return (
    <Brief
      {...rest}
      titel={t`Verbeter de melding`}
      knop={t`Stuur de verbetering`}
      uitleg={
        <p>
          <Trans>De IGJ krijgt de nieuwe antwoorden met uw uitleg. De eerste melding blijft te lezen.</Trans>
        </p>
      }
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id: bij.id, tekst, velden: [...velden] })}
      mist={() => [
        ...staat.onzeker,
        ...(velden.length === 0 && staat.onzeker.length === 0
          ? [{ veld: 'velden', bericht: t`Kies een vraag en verander het antwoord.` }]
          : []),
        ...leeg(tekst, t`Schrijf op wat er niet klopte.`),
      ]}
    >
      {(fouten) => (
        <>
          <AntwoordenKiezer
            melding={bij}
            staat={staat}
            label={t`Welke antwoorden klopten niet?`}
            vast={false}
            fouten={fouten}
          />
          <TekstVeld label={t`Wat klopte er niet?`} value={tekst} fouten={fouten} onSchrijf={zetTekst} />
        </>
      )}
    </Brief>
  );
}
