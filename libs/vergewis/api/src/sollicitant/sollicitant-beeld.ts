import { z } from 'zod';
import { Injectable } from '@nestjs/common';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import {
  SOLLICITANT_DELEN,
  isVasteEis,
  type GevraagdStuk,
  type ReferentieStand,
  type ReferentieStap,
  type SollicitantDeel,
} from '@meldbaken/vergewis/contract';
import { EIS_NAAM, referentieStand } from '@meldbaken/vergewis/model';
import { SollicitantZegel } from './sollicitant-zegel';

/** One row of what stands behind a link, as the passage answers it. */
export interface BeeldRij extends Record<string, unknown> {
  wat: string;
  id: string;
  nr: number;
  soort: string | null;
  zaakId: string | null;
  op: Date;
  dag: string | null;
  uitkomst: string | null;
  verzegeld: Buffer;
  gegevens: unknown;
}

/** What somebody inside sees: the question, and what they sent themselves. */
export interface SollicitantBeeld {
  organisatie: string;
  kenmerk: string;
  naam: string;
  functie: string;
  contact: string;
  isSollicitant: boolean;
  eindeOp: string | null;
  delen: readonly SollicitantDeel[];
  eisen: readonly GevraagdStuk[];
  tot: Date;
  sessieTot: Date;
  referenties: ReferentieStand;
  stukken: readonly { id: string; eis: string; naam: string; op: Date; wisOp: string; weg: boolean }[];
  werkverleden: readonly { op: Date; tekst: string }[];
  bevindingen: readonly {
    id: string;
    eis: string;
    tekst: string;
    op: Date;
    reacties: readonly { op: Date; tekst: string }[];
  }[];
}

const KOP = z.object({
  organisatie: z.string(),
  delen: z.array(z.enum(SOLLICITANT_DELEN)),
  sessieTot: z.coerce.date(),
});
const REFERENTEN = z.object({
  referenten: z
    .array(
      z.object({ id: z.string(), naam: z.string(), organisatie: z.string(), relatie: z.string(), contact: z.string() }),
    )
    .optional(),
});
const STUK = z.object({ naam: z.string() });

const PLAATS: Readonly<Record<string, readonly [string, string]>> = {
  STAP: ['dossier_stap', 'inhoud'],
  STUK: ['sollicitant_inzending', 'inhoud'],
  WERKVERLEDEN: ['sollicitant_inzending', 'inhoud'],
  BEVINDING: ['sollicitant_bevinding', 'tekst'],
  REACTIE: ['sollicitant_inzending', 'inhoud'],
};

/** Opens what the passage gave. */
@Injectable()
export class SollicitantBeelden {
  constructor(private readonly zegel: SollicitantZegel) {}

  async maak(tx: Transactie, wie: SysteemInzage, rijen: readonly BeeldRij[]): Promise<SollicitantBeeld | null> {
    const link = rijen.find((r) => r.wat === 'LINK');
    const dienstverbandId = link?.zaakId ?? null;
    if (!link || dienstverbandId === null) return null;
    const tekst = async (r: BeeldRij): Promise<string> => {
      const [tabel, kolom] = PLAATS[r.wat] ?? ['', ''];
      return (await this.zegel.open(tx, wie, dienstverbandId, [tabel, kolom, r.id], r.verzegeld)).toString('utf8');
    };
    const open = new Map<BeeldRij, string>();
    for (const r of rijen) if (r !== link) open.set(r, await tekst(r));
    const van = (wat: string): { r: BeeldRij; tekst: string }[] =>
      [...open].filter(([r]) => r.wat === wat).map(([r, t]) => ({ r, tekst: t }));
    const gegevens = await this.zegel.openGegevens(tx, wie, dienstverbandId, link.id, link.verzegeld);
    const { organisatie, delen, sessieTot } = KOP.parse(link.gegevens);
    const reacties = van('REACTIE');
    return {
      ...gegevens,
      organisatie,
      delen,
      sessieTot,
      kenmerk: link.uitkomst ?? '',
      isSollicitant: link.soort === 'SOLLICITANT',
      eindeOp: link.dag,
      tot: link.op,
      referenties: referentieStand(van('STAP').map(({ r, tekst: t }) => alsStap(r, t))),
      stukken: van('STUK').map(({ r, tekst: t }) => ({
        id: r.id,
        eis: r.soort ?? '',
        naam: STUK.parse(JSON.parse(t)).naam,
        op: r.op,
        wisOp: r.dag ?? '',
        weg: r.uitkomst === 'WEG',
      })),
      werkverleden: van('WERKVERLEDEN').map(({ r, tekst: t }) => ({ op: r.op, tekst: t })),
      bevindingen: van('BEVINDING').map(({ r, tekst: t }) => ({
        id: r.id,
        eis: naamVan(r.soort ?? '', gegevens.eisen),
        tekst: t,
        op: r.op,
        reacties: reacties.filter((x) => x.r.zaakId === r.id).map((x) => ({ op: x.r.op, tekst: x.tekst })),
      })),
    };
  }
}

function alsStap(r: BeeldRij, tekst: string): ReferentieStap {
  const { referenten } = REFERENTEN.parse(JSON.parse(tekst));
  return {
    volgnummer: r.nr,
    soort: r.soort === 'INTREKKING' ? 'INTREKKING' : 'TOESTEMMING',
    referentId: null,
    op: r.dag ?? '',
    uitkomst: r.uitkomst,
    inhoud: referenten ? { referenten } : {},
  };
}

/** An own requirement of the organisation has the name that was frozen with the link, if it is on it. */
const naamVan = (code: string, eisen: readonly GevraagdStuk[]): string =>
  isVasteEis(code) ? EIS_NAAM[code] : (eisen.find((e) => e.code === code)?.naam ?? 'Een eigen controle');
