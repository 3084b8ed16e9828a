import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** The rule by which reminders go out by themselves. */
export const herinnerinstellingToegang: AggregaatToegang = {
  onderwerp: 'VergewisHerinnerinstelling',
  velden: { organisatieId: kolomVeld('i.organisatie_id') },
  uitleg: {
    lezen: 'Laat toe om te zien wanneer herinneringen aan controles vanzelf uitgaan.',
    instellen: 'Laat toe om te kiezen wanneer herinneringen aan controles vanzelf uitgaan.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    if (heeftRol(inzage, 'HR', 'BESTUURDER')) kan('lezen', {});
    // It is about everybody: not for HR of a part.
    if (inzage.rollen.some((r) => r.rol === 'HR' && r.eenheidId === null)) kan('instellen', {});
  },
};
