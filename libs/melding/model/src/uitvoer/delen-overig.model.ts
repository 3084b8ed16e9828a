import { ERNST_LABEL, KANS_LABEL, METHODE_LABEL, UITKOMST_LABEL } from '../delen/labels.model';
import { dagInWoorden, dagVan } from '../dag.model';
import { VORM_LABEL } from '../labels.model';
import { SANCTIES } from '../vervolg/stap-vijf.model';
import { gang, met, vervolgRegels, wanneer, zin } from './bron-tekst.model';
import type { DeelPlan, UitvoerBron, VervolgBron } from './bron.model';

const isMaatregel = (v: VervolgBron): boolean => v.soort === 'MAATREGEL' && v.stand !== 'VERVALLEN';
const tegenPersoon = (v: VervolgBron): boolean => isMaatregel(v) && SANCTIES.includes(v.code);

function gesprek(b: UitvoerBron): string {
  const gevoerd = (b.delen?.plegergesprek ?? []).filter(({ inhoud }) => inhoud.aard === 'GEVOERD');
  return zin(
    ...gevoerd.flatMap(({ inhoud }) => [
      inhoud.gehoudenOp && `Gesprek op ${dagInWoorden(dagVan(inhoud.gehoudenOp))}.`,
      inhoud.steunGewezen === true && 'De medewerker wist vooraf dat een steunpersoon mee mocht.',
      met('Reactie van de medewerker', inhoud.reactie),
    ]),
  );
}

function oordeel(b: UitvoerBron): string {
  const o = b.delen?.oordeel[0]?.inhoud;
  if (!o) return '';
  return zin(
    o.uitkomst && `Oordeel: ${UITKOMST_LABEL[o.uitkomst].toLowerCase()}.`,
    o.ernst && `Ernst: ${ERNST_LABEL[o.ernst].toLowerCase()}.`,
    o.herhaling && `Kans op herhaling: ${KANS_LABEL[o.herhaling].toLowerCase()}.`,
    met('Waarom', o.gronden),
  );
}

/** After a report, a talk and a conclusion alone. */
export const PERSONEELSDOSSIER: readonly DeelPlan[] = [
  {
    code: 'GEBEURTENIS',
    kop: 'Waar het over gaat',
    label: 'FEIT',
    hint: 'Kort, en alleen feiten. Noem de cliënt en de melder niet.',
    vul: (b) => zin(b.vormen.map((v) => VORM_LABEL[v]).join(', '), wanneer(b)),
  },
  {
    code: 'GESPREK',
    kop: 'Het gesprek met de medewerker',
    label: 'FEIT',
    hint: 'Wanneer, en wat de medewerker zelf zei.',
    vul: gesprek,
  },
  {
    code: 'OORDEEL',
    kop: 'Het oordeel',
    label: 'MENING',
    hint: 'Een oordeel is een mening, met gronden.',
    vul: oordeel,
  },
  {
    code: 'MAATREGEL',
    kop: 'Maatregelen',
    label: 'FEIT',
    hint: 'Wat er is besloten, vanaf wanneer, en waarop dat rust.',
    vul: (b) => vervolgRegels(b, tegenPersoon, ['wat', 'grond']),
  },
  { code: 'GANG', kop: 'Hoe het ging', label: 'FEIT', hint: 'De stappen en de dagen.', vul: gang },
];

function onderzoek(b: UitvoerBron): string {
  const o = b.delen?.onderzoek[0]?.inhoud;
  if (!o) return '';
  return zin(
    o.methode && `Manier van onderzoek: ${METHODE_LABEL[o.methode]}.`,
    o.bevindingen,
    met('Voor de cliënt', o.conclusieClient),
    met('Voor de medewerker', o.conclusiePleger),
    met('Voor de organisatie', o.conclusieOrganisatie),
  );
}

function oorzaken(b: UitvoerBron): string {
  return zin(...(b.delen?.oorzaken[0]?.inhoud.knopen ?? []).map((k) => `- ${k.tekst}`));
}

/** The whole of one case: procedure, investigation, measures for client, pleger and organisation. */
export const BESTUURSVERSLAG: readonly DeelPlan[] = [
  {
    code: 'SAMENVATTING',
    kop: 'Waar het over gaat',
    label: 'FEIT',
    hint: 'In een paar zinnen, zonder namen.',
    vul: (b) => zin(b.vormen.map((v) => VORM_LABEL[v]).join(', '), wanneer(b)),
  },
  {
    code: 'GANG',
    kop: 'Hoe het ging',
    label: 'FEIT',
    hint: 'De stappen, de dagen, en wie buiten de organisatie het weet.',
    vul: gang,
  },
  {
    code: 'ONDERZOEK',
    kop: 'Het onderzoek',
    label: 'FEIT',
    hint: 'Hoe het is uitgezocht, en wat eruit kwam.',
    vul: onderzoek,
  },
  { code: 'OORZAKEN', kop: 'Oorzaken', label: 'MENING', hint: 'Bij mensen en in de organisatie.', vul: oorzaken },
  {
    code: 'OORDEEL',
    kop: 'Het oordeel',
    label: 'MENING',
    hint: 'Een oordeel is een mening, met gronden.',
    vul: oordeel,
  },
  {
    code: 'MAATREGEL_CLIENT',
    kop: 'Voor de cliënt',
    label: 'FEIT',
    hint: 'Veiligheid, herstel en nazorg.',
    vul: (b) =>
      vervolgRegels(
        b,
        (v) => v.soort === 'VEILIGHEID' || (v.soort === 'NAZORG' && v.stand === 'NODIG' && v.code !== 'PLEGER'),
      ),
  },
  {
    code: 'MAATREGEL_PLEGER',
    kop: 'Voor de medewerker',
    label: 'FEIT',
    hint: 'Sancties, begeleiding en nazorg.',
    vul: (b) =>
      vervolgRegels(b, (v) => tegenPersoon(v) || (v.soort === 'NAZORG' && v.code === 'PLEGER' && v.stand === 'NODIG')),
  },
  {
    code: 'MAATREGEL_ORGANISATIE',
    kop: 'Voor de organisatie',
    label: 'FEIT',
    hint: 'Wat er anders gaat, en wat u verbetert.',
    vul: (b) =>
      vervolgRegels(
        b,
        (v) => (isMaatregel(v) && !tegenPersoon(v)) || (v.soort === 'VERBETERACTIE' && v.stand !== 'VERVALLEN'),
      ),
  },
  {
    code: 'LESSEN',
    kop: 'Wat wij leren',
    label: 'MENING',
    hint: 'Uit de evaluatie.',
    vul: (b) => zin(...b.vervolg.flatMap((v) => (v.soort === 'EVALUATIE' ? [v.teksten['lessen']] : []))),
  },
];
