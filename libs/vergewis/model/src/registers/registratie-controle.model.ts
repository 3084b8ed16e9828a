import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type {
  Dag,
  DienstverbandSoort,
  Register,
  Registratie,
  RegistratieStand,
  RegistratieVoorwaarde,
} from '@meldbaken/vergewis/contract';
import { stapDag, stapKenmerk, stapTekst } from '../controle/stap-velden.model';
import { dagTekst } from '../dag.model';
import { REGISTRATIE_STAND_LABEL, REGISTRATIE_VOORWAARDE_LABEL } from './labels.model';
import { ontbrekendeVoorwaarden } from './registratie.model';

interface Dienst {
  soort: DienstverbandSoort;
  eindeOp: Dag | null;
}

/** A preparation is begun for who worked here, in a register that runs, and one at a time. */
export function controleerBegin(
  register: Register | null,
  d: Dienst,
  alle: readonly Registratie[],
  vandaag: Dag,
): Weigering[] {
  if (d.soort === 'SOLLICITANT')
    return [
      weiger('REGISTRATIE_SOLLICITANT', 'Een sollicitant kunt u niet laten registreren.', {
        watDan: 'Dat kan alleen als een dienstverband is beëindigd om wat er gebeurde.',
      }),
    ];
  if (alle.some((r) => r.stand !== 'GESTOPT' && r.stand !== 'VERWIJDERD'))
    return [
      weiger('REGISTRATIE_LOOPT', 'Er loopt al een registratie van deze persoon.', { watDan: 'Maak die eerst af.' }),
    ];
  if (!register || register.van > vandaag || (register.tot !== null && register.tot <= vandaag))
    return [
      weiger('REGISTRATIE_GEEN_REGISTER', 'Dit register loopt vandaag niet.', {
        veld: 'registerId',
        watDan: 'Kies een register waaraan uw organisatie nu meedoet.',
      }),
    ];
  return [];
}

const onbekend = weiger('REGISTRATIE_ONBEKEND', 'Deze registratie is er niet.', {
  veld: 'registratieId',
  watDan: 'Kijk opnieuw in het dossier.',
});

function staat(r: Registratie | null, ...mag: RegistratieStand[]): Weigering | null {
  if (!r) return onbekend;
  if (mag.includes(r.stand)) return null;
  return weiger('REGISTRATIE_STAND', `Dit kan nu niet. De registratie is: ${REGISTRATIE_STAND_LABEL[r.stand]}.`, {
    watDan: 'Kijk opnieuw in het dossier wat er nu kan.',
  });
}

export interface NieuweVoorwaardeStap {
  voorwaarde: RegistratieVoorwaarde;
  op: Dag;
  kenmerk: string | null;
  tekst: string;
}

const WAT_ERBIJ: Readonly<Record<RegistratieVoorwaarde, string>> = {
  EINDE: 'Schrijf op waarom het dienstverband is beëindigd.',
  AANGIFTE: 'Schrijf op waar en waarvan aangifte is gedaan.',
  BEWIJS: 'Schrijf op welk bewijs er is, en waar het ligt.',
  VERTELD: 'Schrijf op hoe u het vertelde, ook het recht op bezwaar.',
};

/** One of the four conditions, documented: the day, the number where there is one, and what. */
export function controleerVoorwaardeStap(
  v: NieuweVoorwaardeStap,
  r: Registratie | null,
  d: Dienst,
  vandaag: Dag,
): Weigering[] {
  const fout = staat(r, 'VOORBEREIDING');
  if (fout) return [fout];
  if (v.voorwaarde === 'EINDE') {
    const niet = eindeKlopt(d, v.op, vandaag);
    if (niet) return [niet];
  }
  return [
    ...stapDag(v.op, 'op', { vandaag }),
    ...stapKenmerk(v.kenmerk, v.voorwaarde === 'AANGIFTE' ? 'Vul het nummer van het proces-verbaal in.' : null),
    ...stapTekst(v.tekst, 'tekst', WAT_ERBIJ[v.voorwaarde]),
  ];
}

function eindeKlopt({ eindeOp }: Dienst, op: Dag, vandaag: Dag): Weigering | null {
  if (eindeOp === null || eindeOp > vandaag)
    return weiger('REGISTRATIE_NIET_GEEINDIGD', 'Dit dienstverband is niet beëindigd.', {
      veld: 'op',
      watDan: 'Beëindig eerst het dienstverband in dit dossier.',
    });
  if (op === eindeOp) return null;
  return weiger('REGISTRATIE_EINDE_DAG', `In dit dossier was de laatste werkdag ${dagTekst(eindeOp)}.`, {
    veld: 'op',
    watDan: `Kies ${dagTekst(eindeOp)}, of verbeter het einde in het dossier.`,
  });
}

/** Each condition that is missing, by name. */
export function controleerCompleet(r: Registratie, d: Dienst, vandaag: Dag): Weigering[] {
  const mist = ontbrekendeVoorwaarden(r).map((v) =>
    weiger(`REGISTRATIE_MIST_${v}`, `Dit mist nog: ${REGISTRATIE_VOORWAARDE_LABEL[v].toLowerCase()}.`, {
      veld: v,
      watDan: WAT_ERBIJ[v],
    }),
  );
  const einde = r.voorwaarden.find((v) => v.voorwaarde === 'EINDE');
  // Somebody who was taken back after all is not registered.
  const klopt = einde ? eindeKlopt(d, einde.op, vandaag) : null;
  return klopt ? [...mist, klopt] : mist;
}

export function controleerAanbieden(r: Registratie | null, d: Dienst, vandaag: Dag): Weigering[] {
  const fout = staat(r, 'VOORBEREIDING');
  return fout || !r ? [fout ?? onbekend] : controleerCompleet(r, d, vandaag);
}

/** The bestuurder decides, never who prepared it, and never what is not complete. */
export function controleerBekrachtigen(r: Registratie | null, lid: string, d: Dienst, vandaag: Dag): Weigering[] {
  const fout = staat(r, 'AANGEBODEN');
  if (fout || !r) return [fout ?? onbekend];
  if (r.voorbereidDoor.includes(lid))
    return [
      weiger('REGISTRATIE_ZELF_VOORBEREID', 'U bereidde deze registratie zelf voor.', {
        watDan: 'Een andere bestuurder beslist.',
      }),
    ];
  return controleerCompleet(r, d, vandaag);
}

export function controleerTerugsturen(r: Registratie | null, tekst: string): Weigering[] {
  const fout = staat(r, 'AANGEBODEN');
  return fout ? [fout] : stapTekst(tekst, 'tekst', 'Schrijf op wat er nog moet gebeuren.', 'HR leest dit.');
}

/** Entered in the register itself, with its number; the end follows from the protocol. */
export function controleerGeregistreerd(
  r: Registratie | null,
  g: { op: Dag; kenmerk: string },
  vandaag: Dag,
): Weigering[] {
  const fout = staat(r, 'BEKRACHTIGD');
  if (fout || !r) return [fout ?? onbekend];
  const bekrachtigdOp = r.verloop.findLast((v) => v.soort === 'BEKRACHTIGD')?.op ?? null;
  return [
    ...stapDag(g.op, 'op', { vandaag, vanaf: bekrachtigdOp }),
    ...stapKenmerk(g.kenmerk, 'Vul het nummer in dat het register gaf.'),
  ];
}

export function controleerVerwijderd(
  r: Registratie | null,
  v: { op: Dag; tekst: string; reden: string },
  vandaag: Dag,
): Weigering[] {
  const fout = staat(r, 'GEREGISTREERD');
  if (fout || !r) return [fout ?? onbekend];
  const einde = r.eindOp;
  if (v.reden === 'TERMIJN_VOORBIJ' && einde !== null && v.op < einde)
    return [
      weiger('REGISTRATIE_LOOPT_NOG', `De termijn loopt tot en met ${dagTekst(einde)}.`, {
        veld: 'reden',
        watDan: 'Kies een andere reden als de registratie eerder weg moet.',
      }),
    ];
  return [
    ...stapDag(v.op, 'op', { vandaag, vanaf: r.geregistreerdOp }),
    ...(v.reden === 'TERMIJN_VOORBIJ'
      ? []
      : stapTekst(v.tekst, 'tekst', 'Schrijf op waarom de registratie weg moest.')),
  ];
}

/** Before it stands in the register, HR may stop. */
export function controleerStoppen(r: Registratie | null, tekst: string): Weigering[] {
  const fout = staat(r, 'VOORBEREIDING', 'AANGEBODEN', 'BEKRACHTIGD');
  return fout ? [fout] : stapTekst(tekst, 'tekst', 'Schrijf op waarom u stopt.');
}
