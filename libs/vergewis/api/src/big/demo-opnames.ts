import { opname, type Opname } from './opgenomen-big-register';

/** Invented people of the demo: in order, ended, with a restriction, another name, and a register that is silent. */
export const DEMO_OPNAMES: Readonly<Record<string, Opname>> = {
  '09012345630': opname({ nummer: '09012345630', naam: 'Dijkstra', beroep: '30', van: '2015-09-01' }),
  '19012345630': opname({ nummer: '19012345630', naam: 'Smit', beroep: '30', van: '2010-03-15', tot: '2026-03-15' }),
  '29012345601': opname({
    nummer: '29012345601',
    naam: 'Willems',
    beroep: '01',
    van: '2008-01-10',
    beperking: 'Mag alleen onder toezicht werken.',
  }),
  '39012345604': opname({ nummer: '39012345604', naam: 'Hendriks', beroep: '04', van: '2019-06-01' }),
  '49012345625': null,
};
