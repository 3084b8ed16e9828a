import { instantieVan, type ExterneMeldingKopie } from '@meldbaken/igj/contract';
import { leesExterneMelding, leesMoment, veldlijst, waardeUit } from '@meldbaken/igj/model';
import type { Ontvangst } from '@meldbaken/platform/overdracht';
import type { NieuweZaak } from '../persistence/zaak-aanmaken';

/**
 * The copy as a report. One that is no report, or that holds other fields than its list says, is refused: the receipt
 * stays as it is, and the task fails where people can see it. Codes and field names only: no content in a log.
 */
export function leesOntvangenMelding(o: Pick<Ontvangst, 'inhoud' | 'velden' | 'verzondenOp'>): ExterneMeldingKopie {
  const uit = leesExterneMelding(JSON.parse(o.inhoud), o.verzondenOp);
  if (!uit.ok)
    throw new Error(
      `igj: report refused: ${uit.weigeringen.map((w) => `${w.code} ${w.veld ?? ''}`.trim()).join(', ')}`,
    );
  const { kopie } = uit;
  const codes = veldlijst(kopie);
  if (codes.length !== o.velden.length || codes.some((c, i) => c !== o.velden[i]))
    throw new Error('igj: report refused: the fields are not those of the list');
  return kopie;
}

/** What the Postvak shows without opening the copy. Late or in time is reckoned here, by our own rule. */
export function zaakGegevens(
  kopie: ExterneMeldingKopie,
  o: Pick<Ontvangst, 'id' | 'afzenderNaam' | 'verzondenOp' | 'ontvangenOp'>,
  vervaltOp: (begin: Date) => Date | null,
): Omit<NieuweZaak, 'id'> {
  const begin = leesMoment(waardeUit(kopie, telVanaf(kopie)) ?? '');
  const einde = begin && vervaltOp(begin);
  return {
    ontvangstId: o.id,
    categorie: kopie.categorie,
    aanbiederNaam: o.afzenderNaam,
    gebeurdOp: gebeurdOp(kopie),
    vastgesteldOp: begin,
    verzondenOp: o.verzondenOp,
    ontvangenOp: o.ontvangenOp,
    opTijd: einde && o.verzondenOp < einde,
  };
}

/** A dismissal counts from telling it (art. 11 lid 1 sub c Wkkgz), a municipality from noticing it (aanname). */
function telVanaf({ categorie }: ExterneMeldingKopie): 'meegedeeldOp' | 'geconstateerdOp' | 'vastgesteldOp' {
  if (categorie === 'ONTSLAG') return 'meegedeeldOp';
  return instantieVan(categorie) === 'WMO' ? 'geconstateerdOp' : 'vastgesteldOp';
}

function gebeurdOp(kopie: ExterneMeldingKopie): string | null {
  const tekst = (code: string): string | undefined => kopie.velden.find((v) => v.code === code)?.tekst;
  const van = tekst('gebeurtenisDatum');
  const tot = tekst('gebeurtenisDatumTot');
  return van === undefined ? null : tot === undefined ? van : `${van} tot en met ${tot}`;
}
