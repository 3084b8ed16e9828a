import type {
  IgjNavraag as Navraag,
  RegisterConsult as Consult,
  Registratie as Voorbereiding,
} from '@meldbaken/vergewis/contract';
import { ontbrekendeVoorwaarden } from '@meldbaken/vergewis/model';
import {
  ConsultOpvolging,
  EerdereStap,
  IgjNavraag,
  NavraagOordeel,
  RegisterConsult,
  Registerdossier,
} from './registerdossier.type';
import type { Registerstand } from './registerdossier.lezer';
import { Registratie, RegistratieRegel, RegistratieVoorwaardeStand } from './registratie.type';

const eerder = (lijst: Consult['eerder']): EerdereStap[] => lijst.map((e) => Object.assign(new EerdereStap(), e));

const consult = (c: Consult): RegisterConsult =>
  Object.assign(new RegisterConsult(), c, {
    eerder: eerder(c.eerder),
    opvolging: c.opvolging.map((o) => Object.assign(new ConsultOpvolging(), o, { eerder: eerder(o.eerder) })),
  });

const navraag = (n: Navraag): IgjNavraag =>
  Object.assign(new IgjNavraag(), n, { besluit: n.besluit && Object.assign(new NavraagOordeel(), n.besluit) });

const registratie = (r: Voorbereiding): Registratie =>
  Object.assign(new Registratie(), r, {
    voorwaarden: r.voorwaarden.map((v) => Object.assign(new RegistratieVoorwaardeStand(), v)),
    mist: ontbrekendeVoorwaarden(r),
    verloop: r.verloop.map((v) => Object.assign(new RegistratieRegel(), v)),
  });

/** As the schema shows it. */
export function naarRegisterdossier(
  id: string,
  s: Registerstand,
  mag: { magKijkenIn: string[]; magBeslissen: boolean },
): Registerdossier {
  return Object.assign(new Registerdossier(), {
    id,
    versie: s.versie,
    registers: [...s.registers],
    consulten: s.consulten.map(consult),
    igjHier: s.igjHier,
    navragen: s.navragen.map(navraag),
    registraties: s.registraties.map(registratie),
    ...mag,
  });
}
