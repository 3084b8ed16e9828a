import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { GekeurdBestand } from '@meldbaken/platform/bestand';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { ReferentGegevens, SollicitantInzendingSoort } from '@meldbaken/vergewis/contract';
import {
  STUK_DAGEN,
  controleerIntrekking,
  controleerToestemming,
  controleerWoorden,
  plusDagen,
} from '@meldbaken/vergewis/model';
import type { SollicitantBeeld } from './sollicitant-beeld';
import { SollicitantZegel } from './sollicitant-zegel';

/** What somebody without account sends. */
export type Zending =
  | { readonly soort: 'TOESTEMMING'; readonly akkoord: boolean; readonly referenten: readonly ReferentGegevens[] }
  | { readonly soort: 'INTREKKING' }
  | { readonly soort: 'WERKVERLEDEN'; readonly tekst: string }
  | { readonly soort: 'REACTIE'; readonly bevindingId: string; readonly tekst: string }
  | { readonly soort: 'STUK'; readonly eis: string; readonly bestand: GekeurdBestand };

/** Where it goes, and with which secrets. */
export interface ZendPlaats {
  dienstverbandId: string;
  hash: Buffer;
  sessieHash: Buffer;
  sleutel: string;
}

interface Klaar {
  soort: SollicitantInzendingSoort;
  eis: string | null;
  bevindingId: string | null;
  inhoud: string;
  bestand: GekeurdBestand | null;
}

const TEVEEL = 5;

/** Checks and writes what was sent; the passage decides whether the link asks it at all. */
@Injectable()
export class SollicitantInzenden {
  constructor(private readonly zegel: SollicitantZegel) {}

  async schrijf(
    tx: Transactie,
    wie: SysteemInzage,
    p: ZendPlaats,
    beeld: SollicitantBeeld,
    z: Zending,
    nu: Date,
  ): Promise<{ uit: string; id: string } | Weigering> {
    const vandaag = dagVan(nu);
    const klaar = maakKlaar(z, beeld, vandaag);
    if ('code' in klaar) return klaar;
    const id = uuidv7();
    const { soort, eis, bevindingId, bestand } = klaar;
    const isStap = soort === 'TOESTEMMING' || soort === 'INTREKKING';
    const tabel = isStap ? 'dossier_stap' : 'sollicitant_inzending';
    const inhoud = await this.zegel.sluit(tx, wie, p.dienstverbandId, [tabel, 'inhoud', id], klaar.inhoud);
    const stuk = bestand && {
      soort: bestand.soort,
      grootte: bestand.inhoud.length,
      gescand: bestand.gescand,
      wisOp: plusDagen(vandaag, STUK_DAGEN),
    };
    const bytes =
      bestand &&
      (await this.zegel.sluit(tx, wie, p.dienstverbandId, ['sollicitant_stuk_inhoud', 'inhoud', id], bestand.inhoud));
    const rij = await tx.rij<{ uit: string }>(
      'select doorgang.sollicitant_zend($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as uit',
      [
        p.hash,
        p.sessieHash,
        id,
        soort,
        eis,
        bevindingId,
        inhoud,
        stuk === null ? null : JSON.stringify(stuk),
        bytes,
        p.sleutel,
        vandaag,
        nu,
      ],
    );
    return { uit: rij?.uit ?? 'WEG', id };
  }
}

function maakKlaar(z: Zending, beeld: SollicitantBeeld, vandaag: string): Klaar | Weigering {
  const leeg = { eis: null, bevindingId: null, bestand: null };
  switch (z.soort) {
    case 'TOESTEMMING':
      return toestemming(z, beeld, vandaag);
    case 'INTREKKING':
      return controleerIntrekking(vandaag, beeld.referenties, vandaag).length > 0
        ? weiger('REFERENTIE_ZONDER_TOESTEMMING', 'Er is geen toestemming om in te trekken.')
        : { ...leeg, soort: 'INTREKKING', inhoud: '{}' };
    case 'WERKVERLEDEN':
      return (
        controleerWoorden(z.tekst, 'tekst', 'Schrijf hier uw uitleg.', 10) ?? {
          ...leeg,
          soort: 'WERKVERLEDEN',
          inhoud: z.tekst.trim(),
        }
      );
    case 'REACTIE':
      return reactie(z, beeld);
    case 'STUK':
      return stuk(z, beeld);
  }
}

function toestemming(
  z: Extract<Zending, { soort: 'TOESTEMMING' }>,
  beeld: SollicitantBeeld,
  vandaag: string,
): Klaar | Weigering {
  // That references are asked here was checked when the link was made.
  const t = { gegevenOp: vandaag, referenten: z.referenten };
  const fout = alsGeweigerdMetVelden([
    ...controleerToestemming(t, { nodig: true, waarom: '' }, beeld.eindeOp, beeld.referenties, vandaag).map(aanUzelf),
    ...(z.akkoord ? [] : [geenAkkoord()]),
  ]);
  if (fout) return fout;
  const referenten = z.referenten.map((r) => ({
    id: uuidv7(),
    naam: r.naam.trim(),
    organisatie: r.organisatie.trim(),
    relatie: r.relatie.trim(),
    contact: r.contact.trim(),
  }));
  return { soort: 'TOESTEMMING', eis: null, bevindingId: null, bestand: null, inhoud: JSON.stringify({ referenten }) };
}

function reactie(z: Extract<Zending, { soort: 'REACTIE' }>, beeld: SollicitantBeeld): Klaar | Weigering {
  const fout = controleerWoorden(z.tekst, 'tekst', 'Schrijf hier uw reactie.');
  if (fout) return fout;
  const bevinding = beeld.bevindingen.find((b) => b.id === z.bevindingId);
  if (bevinding && bevinding.reacties.length >= TEVEEL)
    return weiger('SOLLICITANT_VOL', 'U reageerde hier al 5 keer. Bel als u nog iets wilt zeggen.', { veld: 'tekst' });
  return { soort: 'REACTIE', eis: null, bevindingId: z.bevindingId, bestand: null, inhoud: z.tekst.trim() };
}

const SOORTEN: readonly string[] = ['JPEG', 'PNG', 'WEBP', 'PDF'];

function stuk(z: Extract<Zending, { soort: 'STUK' }>, beeld: SollicitantBeeld): Klaar | Weigering {
  if (!SOORTEN.includes(z.bestand.soort))
    return weiger('BESTAND_SOORT', 'Stuur een foto (jpg, png of webp) of een pdf.', { veld: 'bestand' });
  if (beeld.stukken.filter((s) => s.eis === z.eis && !s.weg).length >= TEVEEL)
    return weiger('SOLLICITANT_VOL', 'U stuurde hiervoor al 5 bestanden. Meer kan niet.', { veld: 'bestand' });
  return {
    soort: 'STUK',
    eis: z.eis,
    bevindingId: null,
    inhoud: JSON.stringify({ naam: z.bestand.naam }),
    bestand: z.bestand,
  };
}

const geenAkkoord = (): Weigering =>
  weiger('SOLLICITANT_GEEN_AKKOORD', 'Zet een vinkje als u toestemming geeft. Wilt u dat niet? Dan hoeft het niet.', {
    veld: 'akkoord',
  });

/** The rules speak to HR; here the person reads them. */
function aanUzelf({ code, veld, bericht }: Weigering): Weigering {
  const zin = bericht === 'Vul in hoe zij samenwerkten.' ? 'Vul in wat deze persoon voor u was.' : bericht;
  return weiger(code, zin, veld === undefined ? {} : { veld });
}
