import { EXTERNE_MELDING_CATEGORIEEN, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { GROEP_LABEL, veldVan } from '@meldbaken/igj/model';
import { ongeschonden } from '@meldbaken/platform/overdracht';
import { OntvangenVeld } from '../../typen/zaak.type';

/**
 * The answers of a frozen copy, checked against its hash. Questions and headings come from our own form; the answer is
 * the text as it was sent.
 */
export function ontvangenVelden(inhoud: string, sha256: string): OntvangenVeld[] {
  const kopie: unknown = JSON.parse(ongeschonden(inhoud, sha256));
  const velden = isObject(kopie) ? kopie['velden'] : null;
  if (!Array.isArray(velden)) throw new Error('igj: a stored copy without fields');
  const categorie = EXTERNE_MELDING_CATEGORIEEN.find((c) => isObject(kopie) && c === kopie['categorie']);
  return velden.map((v: unknown) => ontvangenVeld(v, categorie));
}

function ontvangenVeld(v: unknown, categorie: ExterneMeldingCategorie | undefined): OntvangenVeld {
  if (!isObject(v) || typeof v['code'] !== 'string' || typeof v['tekst'] !== 'string')
    throw new Error('igj: a stored field cannot be read');
  const veld = veldVan(v['code'], categorie);
  const groep = veld ? GROEP_LABEL[veld.groep] : 'Overig';
  return Object.assign(new OntvangenVeld(), {
    code: v['code'],
    label: veld?.label ?? v['code'],
    groep,
    waarde: v['tekst'],
  });
}

const isObject = (w: unknown): w is Readonly<Record<string, unknown>> => typeof w === 'object' && w !== null;
