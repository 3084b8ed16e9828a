import { Injectable } from '@nestjs/common';
import type { MelderSoort, MeldingStatus, VaststellingSoort } from '@meldbaken/melding/contract';
import type { VervolgKort } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar, type GelezenSleutel, type Opener } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { naarTermijn } from '@meldbaken/termijn/graphql';
import { naamVan } from '../../persistence/genoemden';
import { Melding, type Genoemde, type Kijker, type MeldingInhoud, type Stap, type TijdlijnRegel } from '../../typen';
import { alsHerkomst, type HerkomstRij } from './herkomst';
import { meldingVraag } from './melding.sql';
import { groepNaam, tijdlijnTekst } from './melding.weergave';
import { nogVoorSluiten, nuMogelijk, type SluitGegevens } from './nu-mogelijk';
import { Teksten, type TekstRij } from './teksten';

type Rij = Record<string, unknown>;
type MelderRij = { naam: string | null; soort: MelderSoort };
type VaststellingRij = SluitGegevens['vaststellingen'][number];
type GenoemdeRij = Omit<Genoemde, 'naam'> & { naam: string | null; verzegeld: string | null };
type TijdlijnRij = Omit<TijdlijnRegel, 'door'> & { gegevens: Record<string, string>; door: { naam: string } | null };

@Injectable()
export class MeldingLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    private readonly verzegelaar: Verzegelaar,
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
    const id = String(r['id']);
    const open = this.verzegelaar.opener(inzage, id, r['sleutel'] as GelezenSleutel | null);
    const teksten = new Teksten(id, r['teksten'] as TekstRij[], open);
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
      genoemden: genoemden(id, r['genoemden'] as GenoemdeRij[], open),
      melder: (r['melder'] as MelderRij | null)?.naam ?? null,
      herkomst: alsHerkomst(r['herkomst'] as HerkomstRij | null, (r['melder'] as MelderRij | null)?.soort ?? null, nu),
      stappen: (r['stappen'] as Stap[]).map((s) => ({ ...s, reden: stapReden(s.stap, tijdlijn, teksten) })),
      kijkers: (r['kijkers'] as Kijker[]).map((k) => (k.groep ? { ...k, naam: groepNaam(k.naam) } : k)),
      tijdlijn: tijdlijn.map(({ gegevens, door, ...j }) => ({
        ...j,
        door: door?.naam ?? null,
        tekst: tijdlijnTekst(j.soort, gegevens),
        toelichting: teksten.bijRegel(j.id),
      })),
      nogVoorSluiten: nogVoorSluiten({
        status,
        stappen: r['stappen'] as Stap[],
        vaststellingen,
        verzonden,
        vervolg: r['vervolg'] as VervolgKort[],
        termijnen,
      }),
      magHandelingen: nuMogelijk(status, r['mag'] as string[]),
    });
  }
}

/** Why a step is not needed, or finished though something misses: the words of its newest line (the newest stands first). */
function stapReden(stap: number, tijdlijn: readonly TijdlijnRij[], teksten: Teksten): string | null {
  const regel = tijdlijn.find((j) => j.soort === 'STAP' && j.gegevens['stap'] === String(stap));
  return regel ? teksten.van('STAP_REDEN', regel.id) : null;
}

/** A picked person by the name in the staff records, else as it was typed. The accused first. */
const genoemden = (id: string, rijen: readonly GenoemdeRij[], open: Opener): Genoemde[] =>
  rijen
    .map(({ verzegeld, ...g }) => ({ ...g, naam: g.naam ?? naamVan(open, id, g.id, verzegeld) ?? '' }))
    .sort((a, b) => b.rol.localeCompare(a.rol) || a.naam.localeCompare(b.naam, 'nl'));

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
