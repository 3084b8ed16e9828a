import type {
  RaadpleegBron,
  RaadpleegGrondslag,
  ZorgsignaalConclusie,
  ZorgsignaalFraudesoort,
  ZorgsignaalOntvanger,
  ZorgsignaalStatus,
  ZorgsignaalAard,
  ZorgsignaalStelsel,
} from '@meldbaken/zorgfraude/contract';
import { inMinuten, isMoment, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { REDEN_GRENS, TEKST_GRENS, dagFouten, tekstFouten } from './controle.model';
import { ontvangersVan } from './routering.model';
import { MET_ONDERZOEK, isOpen } from './verloop.model';

/** Sources that anybody may see; all others are closed and ask why nothing lighter would do (aanname). */
export const OPEN_BRONNEN: readonly RaadpleegBron[] = ['INTERNET', 'HANDELSREGISTER'];
/** A care file is opened under the care law itself: professional secrecy may refuse the powers of the Awb (Awb 5:20 lid 2). */
const VOOR_DOSSIER: readonly RaadpleegGrondslag[] = ['WMO_5_1_5', 'WMO_6_1', 'ANDERS'];

export interface Raadpleging {
  readonly bron: RaadpleegBron;
  /** Null: nobody chose one yet. */
  readonly grondslag: RaadpleegGrondslag | null;
  /** The article, when it is another one. */
  readonly artikel: string | null;
  readonly noodzaak: string;
  readonly evenredigheid: string;
  /** Why nothing lighter would do. */
  readonly subsidiariteit: string | null;
  readonly resultaat: string;
  readonly op: Date;
}

/** A look into a source without a ground is not lawful, so it is not recorded as one. All that misses, at once. */
export function controleerRaadpleging(r: Raadpleging, status: ZorgsignaalStatus, nu: Date): Weigering[] {
  if (!isOpen(status)) return [dicht()];
  const gesloten = !OPEN_BRONNEN.includes(r.bron);
  return [
    ...grondslagFouten(r),
    ...tekstFouten('noodzaak', r.noodzaak, REDEN_GRENS, 'Vul in waarom dit nodig was.'),
    ...tekstFouten('evenredigheid', r.evenredigheid, REDEN_GRENS, 'Vul in waarom dit niet te zwaar was.'),
    ...tekstFouten(
      'subsidiariteit',
      r.subsidiariteit,
      REDEN_GRENS,
      gesloten ? 'Deze bron is niet openbaar. Vul in waarom het niet met minder kon.' : undefined,
    ),
    ...tekstFouten('resultaat', r.resultaat, TEKST_GRENS, 'Vul in wat u vond. Ook als dat niets was.'),
    ...momentFouten(r.op, nu),
  ];
}

function grondslagFouten(r: Raadpleging): Weigering[] {
  if (r.grondslag === null)
    return [
      weiger('ZORGSIGNAAL_GEEN_GRONDSLAG', 'Zonder wettelijke grondslag mag u deze bron niet bekijken.', {
        veld: 'grondslag',
        watDan: 'Kies het artikel dat dit toelaat. Is er geen? Bekijk de bron dan niet.',
      }),
    ];
  if (r.bron === 'CLIENTDOSSIER_WMO' && !VOOR_DOSSIER.includes(r.grondslag))
    return [
      weiger('ZORGSIGNAAL_GRONDSLAG_PAST_NIET', 'Met dit artikel mag u geen cliëntdossier inzien.', {
        veld: 'grondslag',
        watDan: 'Een dossier inzien kan met Wmo 5.1.5 of 6.1.',
      }),
    ];
  return r.grondslag === 'ANDERS' ? tekstFouten('artikel', r.artikel, REDEN_GRENS, 'Vul in welk artikel het is.') : [];
}

function momentFouten(op: Date, nu: Date): Weigering[] {
  if (!isMoment(op)) return [weiger('ZORGSIGNAAL_DAG_BESTAAT_NIET', 'Dit moment bestaat niet.', { veld: 'op' })];
  if (inMinuten(op) <= inMinuten(nu)) return [];
  return [weiger('ZORGSIGNAAL_DAG_IN_TOEKOMST', 'Dit moment is nog niet geweest.', { veld: 'op' })];
}

export interface Sluiting {
  readonly conclusie: ZorgsignaalConclusie;
  readonly toelichting: string;
  /** The three elements of fraud, each with what shows it. */
  readonly gewin: string | null;
  readonly regel: string | null;
  readonly opzet: string | null;
  readonly fraudesoort: ZorgsignaalFraudesoort | null;
}

/** Fraud is gain, a broken rule and deliberate deceit, all three shown; else it is a mistake, improper use or waste. */
export function controleerSluiting(
  s: Sluiting,
  signaal: { readonly status: ZorgsignaalStatus; readonly doorgegeven: boolean },
): Weigering[] {
  if (s.conclusie === 'DOORGEGEVEN' && !signaal.doorgegeven)
    return [
      weiger('ZORGSIGNAAL_NIET_DOORGEGEVEN', 'Er staat nog niet dat dit signaal is doorgegeven.', {
        veld: 'conclusie',
        watDan: 'Leg eerst vast aan wie u het doorgaf.',
      }),
    ];
  return [
    ...(s.conclusie === 'FRAUDE' ? fraudeFouten(s, signaal.status) : []),
    ...tekstFouten('toelichting', s.toelichting, TEKST_GRENS, 'Vul in waarom u dit signaal afsluit.'),
  ];
}

function fraudeFouten(s: Sluiting, status: ZorgsignaalStatus): Weigering[] {
  if (!MET_ONDERZOEK.includes(status))
    return [
      weiger('ZORGSIGNAAL_EERST_ONDERZOEK', 'Dat iets fraude is, kan pas na een onderzoek blijken.', {
        veld: 'conclusie',
        watDan: 'Begin een onderzoek, of kies een andere conclusie.',
      }),
    ];
  return [
    ...tekstFouten('gewin', s.gewin, TEKST_GRENS, 'Vul in waaruit blijkt dat iemand er voordeel van had.'),
    ...tekstFouten('regel', s.regel, TEKST_GRENS, 'Vul in welke regel is overtreden.'),
    ...tekstFouten('opzet', s.opzet, TEKST_GRENS, 'Vul in waaruit blijkt dat het met opzet was.'),
    ...(s.fraudesoort === null
      ? [weiger('ZORGSIGNAAL_VELD_ONTBREEKT', 'Kies wat voor fraude het is.', { veld: 'fraudesoort' })]
      : []),
  ];
}

export interface Doorgifte {
  readonly aan: ZorgsignaalOntvanger;
  /** 'YYYY-MM-DD' */
  readonly op: string;
  readonly hoe: string;
  readonly reden: string;
}

export function controleerDoorgifte(
  d: Doorgifte,
  s: { readonly status: ZorgsignaalStatus; readonly aard: ZorgsignaalAard; readonly stelsel: ZorgsignaalStelsel },
  nu: Date,
): Weigering[] {
  if (!isOpen(s.status)) return [dicht()];
  if (!ontvangersVan(s.aard, s.stelsel).includes(d.aan))
    return [
      weiger('ZORGSIGNAAL_ONTVANGER_PAST_NIET', 'Dit signaal is niet voor deze ontvanger.', {
        veld: 'aan',
        watDan: 'Kwaliteit van jeugdhulp is voor de IGJ. Kwaliteit van de Wmo kan naar de GGD.',
      }),
    ];
  return [
    ...dagFouten('op', d.op, nu),
    ...tekstFouten('hoe', d.hoe, REDEN_GRENS, 'Vul in hoe u het doorgaf, en aan wie daar.'),
    ...tekstFouten('reden', d.reden, REDEN_GRENS, 'Vul in waarom u het doorgaf.'),
  ];
}

export const redenFouten = (reden: string): Weigering[] => tekstFouten('reden', reden, REDEN_GRENS, 'Vul in waarom.');

/** May this one become part of that one? */
export function controleerSamenvoegen(
  van: { readonly id: string; readonly status: ZorgsignaalStatus },
  met: { readonly id: string; readonly status: ZorgsignaalStatus },
): Weigering[] {
  const veld = 'met';
  if (van.id === met.id)
    return [weiger('ZORGSIGNAAL_ZELFDE', 'Dit is hetzelfde signaal.', { veld, watDan: 'Kies een ander signaal.' })];
  if (!isOpen(met.status))
    return [
      weiger('ZORGSIGNAAL_DICHT', 'Dat andere signaal is niet meer open.', { veld, watDan: 'Heropen het eerst.' }),
    ];
  return [];
}

const dicht = (): Weigering =>
  weiger('ZORGSIGNAAL_DICHT', 'Dit signaal is niet meer open.', { watDan: 'Heropen het eerst.' });
