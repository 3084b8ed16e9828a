import { bevroren, GROEP_LABEL, tekstVan, veldVan } from '@meldbaken/igj/model';
import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { Gegevens, Kaart, Stapel, useNu } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { perGroep } from '../delen/groepen';

type Melding = Pick<ExterneMeldingDelenFragment, 'categorie' | 'velden' | 'verzending'>;

interface KopieVeld {
  readonly code: string;
  readonly label: string;
  readonly tekst: string;
  readonly groep: string;
}

const waardenVan = ({ velden }: Melding): Record<string, string | null> =>
  Object.fromEntries(velden.map(({ code, waarde }) => [code, waarde]));

/** Exactly what will be sent: made by the same rule that freezes the copy on the server. */
function teVersturen(melding: Melding, nu: string): readonly KopieVeld[] {
  return bevroren(melding.categorie, waardenVan(melding), new Date(nu)).velden.map(({ code, label, tekst }) => ({
    code,
    label,
    tekst,
    groep: groepVan(code),
  }));
}

/** Exactly what was sent: the fields that the Overdracht names, as they stand in the report. */
function verstuurd({ velden, verzending, categorie }: Melding): readonly KopieVeld[] {
  return velden
    .filter(({ code }) => verzending?.velden.includes(code))
    .map(({ code, label, waarde, groep }) => {
      const veld = veldVan(code, categorie);
      return { code, label, groep, tekst: veld && waarde !== null ? tekstVan(veld, waarde) : (waarde ?? '') };
    });
}

const groepVan = (code: string): string => {
  const veld = veldVan(code);
  return veld ? GROEP_LABEL[veld.groep] : '';
};

/** All answers that go, or went, to the inspectie, under the headings of the form. */
export function KopieLijst({ melding, niveau = 2 }: { melding: Melding; niveau?: 2 | 3 }): ReactNode {
  const nu = useNu();
  const velden = melding.verzending ? verstuurd(melding) : teVersturen(melding, nu);
  return (
    <Stapel>
      {perGroep(velden).map(({ naam, velden: vragen }) => (
        <Kaart key={naam} titel={naam} niveau={niveau}>
          <Gegevens rijen={vragen.map(({ label, tekst }) => ({ naam: label, waarde: tekst }))} />
        </Kaart>
      ))}
    </Stapel>
  );
}
