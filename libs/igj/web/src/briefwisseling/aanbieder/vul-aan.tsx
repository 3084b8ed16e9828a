import { Trans, useLingui } from '@lingui/react/macro';
import { useHandeling, type ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { useState, type ReactNode } from 'react';
import type { ActieProps } from '../acties';
import { Brief } from '../brief';
import { TekstVeld } from '../tekst-veld';
import { MeldingAanvullenDocument } from './aanbieder.graphql';
import { AntwoordenKiezer, useAntwoorden } from './antwoorden-kiezer';

/** Missing answers: those that the inspectie asked for, or of one's own accord. */
export default function VulAan({ bij, bericht, ...rest }: ActieProps<ExterneMeldingDelenFragment>): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(MeldingAanvullenDocument);
  const gevraagd = bericht?.velden.map(({ code }) => code) ?? [];
  const staat = useAntwoorden(bij, gevraagd);
  const [tekst, zetTekst] = useState('');
  const velden = Object.entries(staat.waarden)
    .filter(([, waarde]) => waarde.trim() !== '')
    .map(([code, waarde]) => ({ code, waarde }));
  return (
    <Brief
      {...rest}
      titel={t`Vul de melding aan`}
      knop={t`Stuur de aanvulling`}
      uitleg={
        <p>
          <Trans>De IGJ krijgt alleen wat u hier invult. Wat u eerder stuurde, blijft zoals het was.</Trans>
        </p>
      }
      handeling={handeling}
      maak={(sleutel) => ({ sleutel, id: bij.id, tekst, velden })}
      mist={() =>
        velden.length === 0 && tekst.trim() === '' && staat.onzeker.length === 0
          ? [{ veld: 'tekst', bericht: t`Vul een antwoord in, of schrijf een tekst.` }]
          : staat.onzeker
      }
    >
      {(fouten) => (
        <>
          <AntwoordenKiezer
            melding={bij}
            staat={staat}
            label={t`Welke antwoorden vult u aan?`}
            vast={gevraagd.length > 0}
            fouten={fouten}
          />
          <TekstVeld label={t`Wat wilt u erbij zeggen?`} optioneel value={tekst} fouten={fouten} onSchrijf={zetTekst} />
        </>
      )}
    </Brief>
  );
}
