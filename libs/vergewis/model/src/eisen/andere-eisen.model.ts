import type { Dag, DienstverbandVersie, RegisterPeriode } from '@meldbaken/vergewis/contract';
import { bigBeroepVan } from '../big.model';
import { dagTekst } from '../dag.model';
import { BIG_BEROEP_LABEL } from '../labels.model';
import { ja, nee, voorWkkgz, type Antwoord, type EisDefinitie, type Omstandigheden } from './definitie.model';

const WKKGZ_4 = 'Artikel 4 Wkkgz (vergewisplicht)';
const GEEN_CONTACT = 'Deze persoon heeft in het werk geen contact met cliënten.';
const BEGON_EERDER = 'Deze persoon begon voor 1 januari 2016. Toen gold de vergewisplicht nog niet.';

/** Who gives care by profession: art. 4 Wkkgz asks how they worked before. */
function zorgverlener(d: DienstverbandVersie, waarom: string): Antwoord {
  if (!d.clientcontact) return nee(GEEN_CONTACT);
  if (d.soort === 'VRIJWILLIGER') return nee('De vergewisplicht geldt niet voor vrijwilligers.');
  if (d.soort === 'STAGIAIR') return nee('Een stagiair werkt onder toezicht en heeft nog geen eigen werkverleden.');
  if (voorWkkgz(d)) return nee(BEGON_EERDER);
  return ja(waarom);
}

function big(d: DienstverbandVersie): Antwoord {
  const beroep = bigBeroepVan(d.functie);
  if (!beroep)
    return nee(
      'Deze functie staat niet in artikel 3 van de Wet BIG. Beroepen van artikel 34 staan niet in het register.',
    );
  return ja(`De functie is ${BIG_BEROEP_LABEL[beroep]}. Dat beroep staat in het BIG-register.`);
}

/** Registers that ran on this day. */
export const lopendOp = (registers: readonly RegisterPeriode[], op: Dag): RegisterPeriode[] =>
  registers.filter((r) => r.actief && r.van <= op && (r.tot === null || op < r.tot));

function register(d: DienstverbandVersie, o: Omstandigheden): Antwoord {
  const dag = d.soort === 'SOLLICITANT' ? o.op : d.beginOp;
  if (!d.clientcontact) return nee(GEEN_CONTACT);
  if (dag === null) return nee('De eerste werkdag is nog niet bekend.');
  const lopend = lopendOp(o.registers, dag)[0];
  if (lopend) return ja(`Uw organisatie doet mee aan ${lopend.naam}. Bij een sollicitatie kijkt u daarin.`);
  const oud = o.registers.find((r) => r.tot !== null && r.tot <= dag);
  return nee(
    oud?.tot
      ? `Uw organisatie deed toen aan geen register mee. ${oud.naam} is gestopt op ${dagTekst(oud.tot)}.`
      : 'Uw organisatie deed toen aan geen waarschuwingsregister mee.',
  );
}

/** The other requirements of art. 4 Wkkgz and of own policy. */
export const ANDERE_DEFINITIES: readonly EisDefinitie[] = [
  {
    code: 'BIG',
    bron: 'Artikel 3 Wet BIG; opnieuw controleren is eigen beleid (elk jaar)',
    zekerheid: 'OUDERE_TEKST',
    grondslag: 'WET',
    vraagt: big,
    vernieuwMaanden: 12,
  },
  {
    code: 'REGISTER_CONSULT',
    bron: 'Het protocol van het register waaraan uw organisatie meedoet',
    zekerheid: 'AANNAME',
    grondslag: 'EIGEN',
    vraagt: register,
  },
  {
    code: 'IGJ_NAVRAAG',
    bron: `${WKKGZ_4}; artikel 8.28 Uitvoeringsbesluit Wkkgz`,
    zekerheid: 'OUDERE_TEKST',
    grondslag: 'EIGEN',
    vraagt: (d) => zorgverlener(d, 'U mag de IGJ vragen of er een aantekening is over wie zorg gaat geven.'),
  },
  {
    code: 'REFERENTIES',
    bron: WKKGZ_4,
    zekerheid: 'OUDERE_TEKST',
    grondslag: 'EIGEN',
    vraagt: (d) => zorgverlener(d, 'U kijkt hoe iemand eerder werkte, voordat die begint.'),
  },
  {
    code: 'IDENTITEIT',
    bron: 'Artikel 28 Wet op de loonbelasting; artikel 15 Wet arbeid vreemdelingen',
    zekerheid: 'AANNAME',
    grondslag: 'WET',
    vraagt: () => ja('U stelt van iedereen vast wie het is.'),
  },
  {
    code: 'DIPLOMA',
    bron: WKKGZ_4,
    zekerheid: 'OUDERE_TEKST',
    grondslag: 'EIGEN',
    vraagt: (d) => zorgverlener(d, 'U ziet het diploma dat bij de functie hoort.'),
  },
  {
    code: 'WERKVERLEDEN',
    bron: WKKGZ_4,
    zekerheid: 'OUDERE_TEKST',
    grondslag: 'EIGEN',
    vraagt: (d) => zorgverlener(d, 'U kijkt waar iemand eerder werkte. Gaten zijn uitgelegd.'),
  },
  {
    code: 'GEDRAGSGESPREK',
    bron: 'Leidraad veilige zorgrelatie: bij de sollicitatie en elk jaar',
    zekerheid: 'GECONTROLEERD',
    grondslag: 'EIGEN',
    vraagt: (d) =>
      d.clientcontact ? ja('U praat bij de start en elk jaar over gewenst en ongewenst gedrag.') : nee(GEEN_CONTACT),
    vernieuwMaanden: 12,
  },
  {
    code: 'GEDRAGSCODE',
    bron: 'Leidraad veilige zorgrelatie: bij de sollicitatie en elk jaar',
    zekerheid: 'GECONTROLEERD',
    grondslag: 'EIGEN',
    vraagt: (d) =>
      d.clientcontact ? ja('Iedereen die bij cliënten komt tekent de gedragscode, elk jaar.') : nee(GEEN_CONTACT),
    vernieuwMaanden: 12,
  },
];
