import { alsXml } from '@meldbaken/platform/bestand';
import type { BigBeroep, Dag } from '@meldbaken/vergewis/contract';
import type { BigAntwoord } from '@meldbaken/vergewis/model';
import { alle, metKind, tekstVan, xmlBoom, type Knoop } from './xml-boom';

/** Of the public service of the CIBG (V4). */
export const NAAMRUIMTE = 'http://services.cibg.nl/ExternalUser';
export const SOAP_ACTIE = `${NAAMRUIMTE}/ListHcpApprox4`;

/** The question for one number. Nothing else about the person is sent. */
export const bigVraag = (nummer: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><listHcpApproxRequest xmlns="${NAAMRUIMTE}"><WebSite>Ribiz</WebSite><RegistrationNumber>${alsXml(nummer)}</RegistrationNumber></listHcpApproxRequest></soap:Body></soap:Envelope>`;

export type BigLezing = { readonly soort: 'GEVONDEN'; readonly antwoord: BigAntwoord } | { readonly soort: 'NIETS' };

/**
 * What the answer says of this number on this day; null: it is a fault, or no answer of this service. Throws when it is
 * no XML. The search is approximate: only the exact number counts.
 */
export function leesBigAntwoord(xml: string, nummer: string, op: Dag): BigLezing | null {
  const boom = xmlBoom(xml);
  if (
    alle(boom, 'Fault').length ||
    !alle(boom, 'Body').some((b) => b.kinderen.some((k) => /^ListHcpApprox/i.test(k.naam)))
  )
    return null;
  for (const mens of metKind(boom, 'HcpNumber')) {
    const inschrijvingen = metKind(mens, 'ArticleRegistrationNumber').filter((k) => alleenArtikel(mens, k));
    const deze = inschrijvingen.find((k) => alsNummer(tekstVan(k, 'ArticleRegistrationNumber')) === nummer);
    if (deze) return { soort: 'GEVONDEN', antwoord: antwoordVan(mens, deze, nummer, op) };
  }
  return { soort: 'NIETS' };
}

/** A specialism names the number of its registration too. */
const alleenArtikel = (mens: Knoop, k: Knoop): boolean => alle(mens, 'ArticleRegistration').some((a) => bevat(a, k));
const bevat = (boven: Knoop, k: Knoop): boolean =>
  boven.kinderen.some((kind) => kind === k || bevat(kind, k)) || boven === k;

/** The service gives it as a decimal number: without the zeros in front, and perhaps with a fraction of nothing. */
export function alsNummer(tekst: string): string {
  const cijfers = /^(\d{1,11})(?:\.0+)?$/.exec(tekst)?.[1];
  return cijfers === undefined ? '' : cijfers.padStart(11, '0');
}

/** A day; the service writes the year 1 where there is none. */
export function alsDag(tekst: string): Dag | null {
  const dag = /^(\d{4}-\d{2}-\d{2})/.exec(tekst)?.[1] ?? null;
  return dag === null || dag.startsWith('0001-') || dag.startsWith('9999-') ? null : dag;
}

function antwoordVan(mens: Knoop, k: Knoop, nummer: string, op: Dag): BigAntwoord {
  const voor = tekstVan(mens, 'Prefix');
  return {
    nummer,
    geboortenaam: [voor, tekstVan(mens, 'BirthSurname')].filter((d) => d !== '').join(' '),
    aanschrijfnaam: tekstVan(mens, 'MailingName') || null,
    beroep: BEROEP[tekstVan(k, 'ProfessionalGroupCode').padStart(2, '0')] ?? null,
    van: alsDag(tekstVan(k, 'ArticleRegistrationStartDate') || tekstVan(k, 'StartDate')),
    tot: alsDag(tekstVan(k, 'ArticleRegistrationEndDate') || tekstVan(k, 'EndDate')),
    beperkingen: beperkingenVan(mens, op),
  };
}

/** What stands against somebody and is not over. What it means is for a person to judge. */
function beperkingenVan(mens: Knoop, op: Dag): string[] {
  const uit: string[] = [];
  const loopt = (k: Knoop): boolean => {
    const eind = alsDag(tekstVan(k, 'EndDate') || tekstVan(k, 'ExpirationEndDate'));
    return eind === null || eind >= op;
  };
  for (const k of alle(mens, 'Limitation').flatMap((l) => metKind(l, 'LimitationId')))
    if (loopt(k)) uit.push(tekstVan(k, 'Description') || 'beperking van de bevoegdheid');
  for (const k of alle(mens, 'JudgmentProvision').flatMap((l) => [...metKind(l, 'PublicDescription')]))
    if (loopt(k)) uit.push(tekstVan(k, 'PublicDescription') || 'maatregel van de tuchtrechter');
  if (
    alle(mens, 'Mention')
      .flatMap((l) => metKind(l, 'MentionId'))
      .some(loopt)
  )
    uit.push('aantekening in het register');
  return [...new Set(uit)].map((t) => t.slice(0, 300));
}

/** Codes of professional groups (assumption: the service's own list names them; an unknown one is left open). */
const BEROEP: Readonly<Record<string, BigBeroep>> = {
  '01': 'ARTS',
  '02': 'TANDARTS',
  '03': 'VERLOSKUNDIGE',
  '04': 'FYSIOTHERAPEUT',
  '16': 'PSYCHOTHERAPEUT',
  '17': 'APOTHEKER',
  '25': 'GEZONDHEIDSZORGPSYCHOLOOG',
  '30': 'VERPLEEGKUNDIGE',
  '31': 'ORTHOPEDAGOOG_GENERALIST',
  '81': 'PHYSICIAN_ASSISTANT',
  '82': 'KLINISCH_TECHNOLOOG',
};
