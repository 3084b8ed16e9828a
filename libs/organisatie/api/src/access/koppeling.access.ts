import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/**
 * Links with other systems. The beheerder prepares one and never sees its key; HR, who may see the data anyway, agrees and
 * gets the key (0026). Both can stop it.
 */
export const koppelingToegang: AggregaatToegang = {
  onderwerp: 'Koppeling',
  velden: { organisatieId: kolomVeld('k.organisatie_id') },
  uitleg: {
    lezen: 'Laat toe om de koppelingen met andere systemen te zien, en hoe vaak ze gebruikt zijn.',
    voorbereiden: 'Laat toe om een koppeling met een ander systeem voor te bereiden. U krijgt de sleutel niet te zien.',
    goedkeuren: 'Laat toe om akkoord te geven op een koppeling. U ziet de sleutel dan één keer.',
    vernieuwen: 'Laat toe om de sleutel van een koppeling te vervangen.',
    intrekken: 'Laat toe om een koppeling te stoppen.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    const beheer = heeftRol(inzage, 'BEHEERDER');
    // A koppeling may reach everybody: not for HR of a part.
    const hr = inzage.rollen.some((r) => r.rol === 'HR' && r.eenheidId === null);
    if (beheer) kan('voorbereiden', {});
    if (hr) for (const handeling of ['goedkeuren', 'vernieuwen']) kan(handeling, {});
    if (hr || beheer) for (const handeling of ['lezen', 'intrekken']) kan(handeling, {});
  },
};
