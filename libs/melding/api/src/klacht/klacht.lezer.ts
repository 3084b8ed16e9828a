import { Injectable } from '@nestjs/common';
import type { GenoemdeStand, KlachtOordeelSoort, KlachtStand, KlagerSoort } from '@meldbaken/melding/contract';
import { klachtMag } from '@meldbaken/melding/model';
import { Toegangsregels } from '@meldbaken/platform/access';
import { Handelingen } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar, type GelezenSleutel, type Opener } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { naarTermijn, type TermijnJson } from '@meldbaken/termijn/graphql';
import { DEEL, laatste, plekVanDeel, plekVanGenoemde, type DeelRij, type GelezenDeel } from './klacht-delen';
import { gebeurtenissen } from './klacht-gebeurtenis';
import { klachtVraag } from './klacht.sql';
import { Klacht, Klager, KlachtGenoemde, KlachtHoren, KlachtOordeel, KlachtVerstuurd } from './klacht.type';

interface GenoemdeRij {
  id: string;
  persoonId: string | null;
  stand: GenoemdeStand;
  naam: string | null;
  verzegeld: string | null;
}

interface Rij extends Record<string, unknown> {
  id: string;
  stand: KlachtStand;
  klagerSoort: KlagerSoort;
  behandelaar: object | null;
  gehoord: boolean | null;
  uitkomst: KlachtOordeelSoort | null;
  verstuurdOp: Date | null;
  delen: DeelRij[];
  genoemden: GenoemdeRij[];
  sleutel: GelezenSleutel | null;
  termijn: TermijnJson | null;
  mag: string[];
}

@Injectable()
export class KlachtLezer {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly regels: Toegangsregels,
    private readonly klok: Klok,
    private readonly verzegelaar: Verzegelaar,
  ) {}

  async opNummer(inzage: Inzage, nummer: string): Promise<Klacht | null> {
    const vraag = klachtVraag(this.regels, inzage, 'nummer', nummer);
    const spoor = { handeling: 'lezen', onderwerp: 'Klacht' };
    const rij = await this.handelingen.leesEen(inzage, spoor, vraag, { onderwerpVeld: 'id' });
    return rij ? this.maak(inzage, rij as Rij) : null;
  }

  /** Within an act: its audit row covers the answer. */
  async binnen(tx: Transactie, inzage: Inzage, id: string): Promise<Klacht | null> {
    const rij = await tx.rijVan<Rij>(klachtVraag(this.regels, inzage, 'id', id));
    return rij ? this.maak(inzage, rij) : null;
  }

  private maak(inzage: Inzage, r: Rij): Klacht {
    const open = this.verzegelaar.opener(inzage, r.id, r.sleutel);
    const delen: GelezenDeel[] = r.delen.map(({ verzegeld, door, ...d }) => ({
      ...d,
      door: door?.naam ?? null,
      inhoud: JSON.parse(
        open(plekVanDeel(r.id, d.soort, d.versie), Buffer.from(verzegeld, 'base64')).toString('utf8'),
      ) as unknown,
    }));
    const ingevoerd = laatste(delen, 'INGEVOERD', DEEL.INGEVOERD)?.inhoud;
    const klager = laatste(delen, 'KLAGER', DEEL.KLAGER)?.inhoud ?? {
      naam: null,
      telefoon: null,
      email: null,
      adres: null,
    };
    const verloop = {
      stand: r.stand,
      heeftBehandelaar: r.behandelaar !== null,
      gehoord: r.gehoord !== null,
      verstuurd: r.verstuurdOp !== null,
      ingetrokken: r.uitkomst === 'INGETROKKEN',
    };
    return Object.assign(new Klacht(), r, {
      termijn: r.termijn && naarTermijn(r.termijn, this.klok.nu(), inzage),
      klacht: ingevoerd?.klacht ?? '',
      wens: ingevoerd?.wens ?? null,
      klager: Object.assign(new Klager(), { soort: r.klagerSoort, ...klager }),
      genoemden: r.genoemden.map((g) => genoemde(r.id, g, open)),
      ...uitDelen(delen, verloop.verstuurd, r),
      gebeurtenissen: gebeurtenissen(delen),
      magHandelingen: klachtMag(verloop, r.mag),
    });
  }
}

function genoemde(klachtId: string, { verzegeld, ...g }: GenoemdeRij, open: Opener): KlachtGenoemde {
  const getypt =
    verzegeld === null ? '' : open(plekVanGenoemde(klachtId, g.id), Buffer.from(verzegeld, 'base64')).toString('utf8');
  return Object.assign(new KlachtGenoemde(), { ...g, naam: g.naam ?? getypt });
}

/** The newest of each part; what was sent before a reopening is history. */
function uitDelen(
  delen: readonly GelezenDeel[],
  verstuurd: boolean,
  r: Pick<Rij, 'gehoord' | 'uitkomst'>,
): Pick<Klacht, 'horen' | 'oordeel' | 'verstuurd'> {
  const horen = r.gehoord === null ? null : laatste(delen, 'GEHOORD', DEEL.GEHOORD);
  const oordeel = r.uitkomst === null ? null : laatste(delen, 'OORDEEL', DEEL.OORDEEL);
  const gegaan = verstuurd ? laatste(delen, 'VERSTUURD', DEEL.VERSTUURD) : null;
  return {
    horen: horen && Object.assign(new KlachtHoren(), horen.inhoud),
    oordeel: oordeel && Object.assign(new KlachtOordeel(), oordeel.inhoud, { versie: oordeel.versie }),
    verstuurd: gegaan && Object.assign(new KlachtVerstuurd(), gegaan.inhoud),
  };
}
