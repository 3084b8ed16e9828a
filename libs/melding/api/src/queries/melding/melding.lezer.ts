import { Injectable } from '@nestjs/common';
import type { MeldingStatus, VaststellingSoort } from '@meldbaken/melding/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { naarTermijn } from '@meldbaken/termijn/graphql';
import { Melding, type Kijker, type MeldingInhoud, type Stap, type TijdlijnRegel } from '../../typen';
import { meldingVraag } from './melding.sql';
import { groepNaam, tijdlijnTekst } from './melding.weergave';
import { nogVoorSluiten, nuMogelijk, type SluitGegevens } from './nu-mogelijk';
import { Teksten, type TekstRij } from './teksten';

type Rij = Record<string, unknown>;
type VaststellingRij = SluitGegevens['vaststellingen'][number];
type TijdlijnRij = Omit<TijdlijnRegel, 'door'> & { gegevens: Record<string, string>; door: { naam: string } | null };

@Injectable()
export class MeldingLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
  ) {}

  async opNummer(inzage: Inzage, nummer: string): Promise<Melding | null> {
    const rij = await this.handelingen.leesEen(
      inzage,
      { handeling: 'lezen', onderwerp: 'Melding' },
      meldingVraag(this.regels, inzage, 'nummer', nummer),
      {
        onderwerpVeld: 'id',
      },
    );
    return rij ? this.maak(inzage, rij) : null;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Melding | null> {
    const v = meldingVraag(this.regels, inzage, 'id', id);
    const rij = await tx.rijVan(v);
    return rij ? this.maak(inzage, rij) : null;
  }

  private maak(inzage: Inzage, r: Rij): Melding {
    const nu = this.klok.nu();
    const status = r['status'] as MeldingStatus;
    const termijnen = (r['termijnen'] as Rij[]).map((t) => naarTermijn(t as never, nu, inzage));
    const teksten = new Teksten(r['teksten'] as TekstRij[]);
    const tijdlijn = r['tijdlijn'] as TijdlijnRij[];
    const vaststellingen = r['vaststellingen'] as VaststellingRij[];
    const verzonden = tijdlijn
      .filter((j) => j.soort === 'EXTERNE_MELDING_VERZONDEN')
      .map((j) => j.gegevens['categorie'] as VaststellingSoort);
    return Object.assign(new Melding(), r, {
      termijnen,
      inhoud: inhoud(r['inhoud'] as MeldingInhoud | null, teksten),
      vaststellingen: vaststellingen.map((v) => ({
        ...v,
        toelichting: teksten.van('VASTSTELLING_TOELICHTING', v.id),
        redenEerder: teksten.van('VASTSTELLING_EERDER', v.id),
      })),
      melder: (r['melder'] as { naam: string } | null)?.naam ?? null,
      kijkers: (r['kijkers'] as Kijker[]).map((k) => (k.groep ? { ...k, naam: groepNaam(k.naam) } : k)),
      tijdlijn: tijdlijn.map(({ gegevens, door, ...j }) => ({
        ...j,
        door: door?.naam ?? null,
        tekst: tijdlijnTekst(j.soort, gegevens),
        toelichting: teksten.bijRegel(j.id),
      })),
      nogVoorSluiten: nogVoorSluiten({ status, stappen: r['stappen'] as Stap[], vaststellingen, verzonden, termijnen }),
      magHandelingen: nuMogelijk(status, r['mag'] as string[]),
    });
  }
}

/** The content with its words; facts and opinion stay two fields. */
function inhoud(i: MeldingInhoud | null, teksten: Teksten): MeldingInhoud | null {
  return (
    i && {
      ...i,
      feiten: teksten.van('FEITEN') ?? '',
      mening: teksten.van('MENING'),
      watGedaan: teksten.van('WAT_GEDAAN'),
      waar: teksten.van('WAAR'),
    }
  );
}
