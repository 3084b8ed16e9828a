import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** What helps in a talk, in our own words after the Leidraad (GC-1..7, GP-1..5). */
const HULP: Readonly<Record<'client' | 'pleger', readonly MessageDescriptor[]>> = {
  client: [
    msg`Kies een rustig moment en neem de tijd. Sluit aan bij wat de cliënt kan.`,
    msg`Zeg waarom u praat. Stel open vragen en stuur niet.`,
    msg`Vraag hoe het voor de cliënt was, en welke pijn of schade er is.`,
    msg`Is de cliënt bang voor gevolgen? Bespreek dat, en zorg dat het niet nodig is.`,
    msg`Bespreek hoe het stopt, en wat de cliënt nu nodig heeft.`,
    msg`Vertel dat de cliënt zelf kan klagen, bij de IGJ kan melden en aangifte kan doen.`,
  ],
  pleger: [
    msg`Vraag om een reactie op de signalen, en op wat de cliënt vertelde.`,
    msg`Vraag hoe deze persoon het zelf zag. Was het bewust, of ging het mis?`,
    msg`Zoek samen naar oorzaken: bij de persoon en bij de organisatie.`,
    msg`Leg de gedragscode en de beroepscode ernaast.`,
    msg`Zeg dat het gedrag wordt beoordeeld, en wat de volgende stap is.`,
  ],
};

export function Gesprekshulp({ met }: { met: 'client' | 'pleger' }): ReactNode {
  const { t, i18n } = useLingui();
  return (
    <Uitklap titel={t`Hulp bij dit gesprek`}>
      <ul>
        {HULP[met].map((regel) => (
          <li key={regel.id}>{i18n._(regel)}</li>
        ))}
      </ul>
    </Uitklap>
  );
}
