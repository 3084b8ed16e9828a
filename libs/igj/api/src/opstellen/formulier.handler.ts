import { Inject, Injectable } from '@nestjs/common';
import type { ExterneMeldingKopie } from '@meldbaken/igj/contract';
import { CATEGORIE_LABEL, GROEP_LABEL, leesExterneMelding, veldVan } from '@meldbaken/igj/model';
import { ORGANISATIE_GEGEVENS, type OrganisatieGegevensPoort } from '@meldbaken/organisatie/contract';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { DocumentenNietBeschikbaar, maakPdf } from '@meldbaken/platform/document';
import { logboek } from '@meldbaken/platform/logging';
import { ongeschonden } from '@meldbaken/platform/overdracht';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, momentInWoorden, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { ExterneMeldingRepository } from '../persistence/externe-melding.repository';
import { FORMULIER } from './formulier.sjabloon';
import { Handzendingen } from './handzending.repository';

export type FormulierVorm = 'pdf' | 'json';

export interface FormulierBestand {
  readonly naam: string;
  readonly type: string;
  readonly inhoud: Buffer;
}

/** The confirmed form as a file, in the order of the form of the authority. */
@Injectable()
export class FormulierHandler {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly handzendingen: Handzendingen,
    @Inject(ORGANISATIE_GEGEVENS) private readonly organisatie: OrganisatieGegevensPoort,
  ) {}

  async maak(inzage: Inzage, id: string, vorm: FormulierVorm): Promise<FormulierBestand | Weigering> {
    const h = { handeling: 'lezen', onderwerp: 'ExterneMelding', onderwerpId: id, velden: ['formulier', vorm] };
    const uit = await this.handelingen.voerUit(inzage, h, async (tx, spoor) => {
      const rij = await this.meldingen.voor(tx, inzage, 'lezen', id);
      const zending = rij && (await this.handzendingen.van(tx, id));
      if (!rij || !zending) return nietGevonden();
      spoor.dossierId = rij.dossierId;
      const inhoud = ongeschonden(await this.handzendingen.inhoud(tx, inzage, zending), zending.sha256);
      const { naam } = await this.organisatie.eigen(tx, inzage);
      return { inhoud, organisatie: naam, nummer: rij.meldingNummer, zending };
    });
    if (isWeigering(uit)) return uit;
    const naam = `formulier-igj-${uit.nummer}.${vorm}`;
    if (vorm === 'json')
      return { naam, type: 'application/json; charset=utf-8', inhoud: Buffer.from(uit.inhoud, 'utf8') };
    const gelezen = leesExterneMelding(JSON.parse(uit.inhoud), uit.zending.vrijgegevenOp);
    if (!gelezen.ok) throw new Error('igj: a confirmed form cannot be read');
    return pdf(naam, {
      titel: `Melding aan de IGJ: ${CATEGORIE_LABEL[gelezen.kopie.categorie].toLowerCase()}`,
      organisatie: uit.organisatie,
      onder: [uit.nummer, `Bevestigd op ${momentInWoorden(uit.zending.vrijgegevenOp)}`],
      groepen: groepen(gelezen.kopie),
      sha256: uit.zending.sha256,
    });
  }
}

/** The fields under the headings of the form, in its order. */
function groepen(kopie: ExterneMeldingKopie): { kop: string; velden: { label: string; regels: string[] }[] }[] {
  const uit: { kop: string; velden: { label: string; regels: string[] }[] }[] = [];
  for (const { code, label, tekst } of kopie.velden) {
    const veld = veldVan(code);
    const kop = veld ? GROEP_LABEL[veld.groep] : '';
    if (uit.at(-1)?.kop !== kop) uit.push({ kop, velden: [] });
    uit.at(-1)?.velden.push({ label, regels: tekst.split('\n').filter((r) => r.trim() !== '') });
  }
  return uit;
}

async function pdf(naam: string, gegevens: object): Promise<FormulierBestand | Weigering> {
  try {
    return { naam, type: 'application/pdf', inhoud: await maakPdf(FORMULIER, gegevens) };
  } catch (fout) {
    if (!(fout instanceof DocumentenNietBeschikbaar)) throw fout;
    logboek.fout({ onderdeel: 'document', fout }, 'er kan geen pdf gemaakt worden');
    return weiger('DOCUMENT_NIET_BESCHIKBAAR', 'Op deze server kunnen we geen pdf maken.', {
      watDan: 'Kies JSON, of vraag uw beheerder om hulp.',
    });
  }
}
