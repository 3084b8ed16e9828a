import type { DienstverbandGegevens } from '@meldbaken/vergewis/contract';
import { DIENSTVERBAND_KENMERK_LABEL, DIENSTVERBAND_SOORT_LABEL, VERGEWIS_ZORGSOORT_LABEL } from '../labels.model';
import type { ImportVeld } from './kolommen.model';

const cijfers = (dag: string | null): string => (dag === null ? '' : dag.slice(0, 10).split('-').reverse().join('-'));

/** A field as our own export writes it, and as our import reads it again. `namen` are those of the units. */
export function importTekst(
  veld: ImportVeld,
  d: DienstverbandGegevens,
  namen: Readonly<Record<string, string>>,
): string {
  switch (veld) {
    case 'soort':
      return DIENSTVERBAND_SOORT_LABEL[d.soort];
    case 'zorgsoort':
      return VERGEWIS_ZORGSOORT_LABEL[d.zorgsoort];
    case 'kenmerken':
      return d.kenmerken.map((k) => DIENSTVERBAND_KENMERK_LABEL[k]).join('; ');
    case 'clientcontact':
      return d.clientcontact ? 'ja' : 'nee';
    case 'eenheid':
      return namen[d.eenheidId] ?? '';
    case 'geboortedatum':
    case 'beginOp':
    case 'eindeOp':
      return cijfers(d[veld]);
    case 'personeelsnummer':
    case 'voornaam':
    case 'tussenvoegsel':
    case 'achternaam':
    case 'email':
    case 'functie':
    case 'bigNummer':
      return d[veld] ?? '';
  }
}
