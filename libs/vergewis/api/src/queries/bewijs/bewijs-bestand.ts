import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DocumentenNietBeschikbaar, maakPdf } from '@meldbaken/platform/document';
import { logboek } from '@meldbaken/platform/logging';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { BewijsHandler, type BewijsVraag } from './bewijs.handler';
import { bewijsStuk } from './bewijs-stuk';
import { bewijsXlsx } from './bewijs-xlsx';
import { BEWIJS } from './bewijs.sjabloon';
import type { BewijsMens } from './bewijs';

export interface BewijsBestand {
  readonly naam: string;
  readonly type: string;
  readonly inhoud: Buffer | Readable;
}

/** More rows take the typesetter too long; a workbook has no limit. */
const PDF_HOOGSTENS = 500;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The proof as a file: PDF/UA-1 to read, a workbook to search. */
@Injectable()
export class BewijsBestandHandler {
  constructor(private readonly bewijzen: BewijsHandler) {}

  async pdf(inzage: Inzage, v: BewijsVraag): Promise<BewijsBestand | Weigering> {
    const b = await this.bewijzen.begin(inzage, v, PDF_HOOGSTENS);
    if (isWeigering(b)) return b;
    const mensen: BewijsMens[] = [];
    for await (const pagina of b.paginas) mensen.push(...pagina);
    try {
      const inhoud = await maakPdf(BEWIJS, bewijsStuk(b, mensen));
      return { naam: `inzetbaar-${v.op}.pdf`, type: 'application/pdf', inhoud };
    } catch (fout) {
      if (!(fout instanceof DocumentenNietBeschikbaar)) throw fout;
      logboek.fout({ onderdeel: 'document', fout }, 'er kan geen pdf gemaakt worden');
      return weiger('DOCUMENT_NIET_BESCHIKBAAR', 'Op deze server kunnen we geen pdf maken.', {
        watDan: 'Neem het Excel-bestand, of vraag uw beheerder om hulp.',
      });
    }
  }

  async xlsx(inzage: Inzage, v: BewijsVraag): Promise<BewijsBestand | Weigering> {
    const b = await this.bewijzen.begin(inzage, v, Infinity);
    return isWeigering(b) ? b : { naam: `inzetbaar-${v.op}.xlsx`, type: XLSX, inhoud: bewijsXlsx(b) };
  }
}
