import { msg } from '@lingui/core/macro';
import type { I18n } from '@lingui/core';
import type { ExterneMeldingCategorie, Vorm } from '@meldbaken/platform/graphql-client';

/** Forms of abuse as short words. */
export function vormTekst(i18n: I18n, vormen: readonly Vorm[]): string {
  const woorden: Readonly<Record<Vorm, string>> = {
    VERWAARLOZING: i18n._(msg`verwaarlozing`),
    PSYCHISCH: i18n._(msg`psychisch`),
    FYSIEK: i18n._(msg`fysiek`),
    SEKSUEEL: i18n._(msg`seksueel`),
    FINANCIEEL: i18n._(msg`financieel`),
  };
  const tekst = vormen.map((vorm) => woorden[vorm]).join(', ');
  return tekst === '' ? i18n._(msg`Vorm nog niet bekend`) : tekst.replace(/^./, (letter) => letter.toUpperCase());
}

/** What a report to the inspectie or to a municipality is about. */
export function categorieTekst(i18n: I18n, categorie: ExterneMeldingCategorie): string {
  return {
    CALAMITEIT: i18n._(msg`Calamiteit`),
    GEWELD: i18n._(msg`Geweld in de zorgrelatie`),
    ONTSLAG: i18n._(msg`Ontslag wegens disfunctioneren`),
    WMO_CALAMITEIT: i18n._(msg`Calamiteit bij hulp uit de Wmo`),
    WMO_GEWELD: i18n._(msg`Geweld bij hulp uit de Wmo`),
    JEUGD_CALAMITEIT: i18n._(msg`Calamiteit in de jeugdhulp`),
    JEUGD_GEWELD: i18n._(msg`Geweld in de jeugdhulp`),
  }[categorie];
}
