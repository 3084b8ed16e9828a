import type { Kan } from '@meldbaken/platform/access';
import { alleenBeheer, heeftRol, type DossierFunctie, type Inzage } from '@meldbaken/platform/tenancy';
import { HANDMATIGE_HANDELINGEN, type HandmatigeHandeling } from '@meldbaken/termijn/model';

const VERVALLEN = 'laten-vervallen';
const TOELICHTEN = 'te-laat-toelichten';

/** Groups of functions of these acts; receiving comes with the role. */
export const HANDELEN_GROEPEN: Readonly<Record<string, readonly DossierFunctie[]>> = {
  HANDELT: ['ONTVANGER', 'BEHANDELAAR'],
  GEHAALD_HANDELT: ['BEHANDELAAR'],
};

export const HANDELEN_UITLEG: Readonly<Record<HandmatigeHandeling, string>> = {
  verlengen: 'Laat toe om een termijn te verlengen van een zaak die u behandelt, of van een termijn van uzelf.',
  inkorten: 'Laat toe om een termijn in te korten van een zaak die u behandelt, of van een termijn van uzelf.',
  opschorten: 'Laat toe om een termijn stil te zetten van een zaak die u behandelt, of van een termijn van uzelf.',
  hervatten: 'Laat toe om een termijn weer te laten lopen van een zaak die u behandelt, of van een termijn van uzelf.',
  'laten-vervallen':
    'Laat toe om een termijn te laten vervallen, met reden: als u de zaak behandelt, erover beslist, of de termijn van u is.',
  'te-laat-toelichten':
    'Laat toe om uit te leggen waarom een termijn te laat was: als u de zaak behandelt, erover beslist, meekijkt als bestuurder, of de termijn van u is.',
};

/** Who handles the dossier, or owns the term and still sees it, does everything; who decides or looks over it, a part. */
export function regelsVoorHandelen(inzage: Inzage, kan: Kan, leesgroepen: readonly string[]): void {
  if (alleenBeheer(inzage)) return;
  const niet = { uitgesloten: { $ne: inzage.persoonId } };
  const als = (groep: string): Record<string, unknown> => ({ [`houders.${groep}`]: inzage.lidmaatschapId, ...niet });
  const alles = (voorwaarden: Record<string, unknown>): void => {
    for (const handeling of HANDMATIGE_HANDELINGEN) kan(handeling, voorwaarden);
  };
  for (const groep of leesgroepen) alles({ ...als(groep), eigenaarId: inzage.lidmaatschapId });
  if (inzage.organisatieSoort === 'INSPECTIE') for (const groep of leesgroepen) alles(als(groep));
  if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
  const ontvangt = heeftRol(inzage, 'AANDACHTSFUNCTIONARIS', 'MELDTEAMLID', 'BESTUURDER');
  alles(als(ontvangt ? 'HANDELT' : 'GEHAALD_HANDELT'));
  for (const handeling of [VERVALLEN, TOELICHTEN]) kan(handeling, als('BESLISSER'));
  if (heeftRol(inzage, 'BESTUURDER')) kan(TOELICHTEN, als('OVERZICHT'));
}
