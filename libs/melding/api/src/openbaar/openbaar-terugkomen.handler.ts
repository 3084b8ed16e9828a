import { Injectable } from '@nestjs/common';
import { leesCode, standVoorMelder, type Werkbewijs } from '@meldbaken/melding/model';
import { Klok } from '@meldbaken/platform/klok';
import { Verzegelaar } from '@meldbaken/platform/sleutels';
import { Transacties } from '@meldbaken/platform/tenancy';
import { dagVan, type Weigering } from '@meldbaken/platform/waarden';
import { Codepogingen } from './codepogingen';
import { berichtPlek } from './openbaar-vorm';
import { OpenbareDoorgang, alsBezoeker, type BerichtRij, type TerugRij } from './openbare-doorgang';
import { Ontvangstcodes } from './ontvangstcodes';
import { Terugkaarten, type Terugkomer } from './terugkaarten';
import { bewijsVerlopen, codeKloptNiet, formulierWeg, kaartVerlopen } from './weigeringen';
import { Werkbewijzen } from './werkbewijzen';

/** All that somebody with a code sees: state, silence, messages. */
export interface UwMelding {
  organisatieId: string;
  meldingId: string;
  kaart: string;
  gemeldOp: string;
  stand: string;
  wanneer: string;
  /** Day until which silence is asked; null when it is not. */
  stilTot: string | null;
  berichten: { id: string; vanU: boolean; dag: string; tekst: string }[];
  /** Own messages that are still sealed. */
  onderweg: number;
}

@Injectable()
export class OpenbaarTerugkomenHandler {
  constructor(
    private readonly doorgang: OpenbareDoorgang,
    private readonly transacties: Transacties,
    private readonly verzegelaar: Verzegelaar,
    private readonly codes: Ontvangstcodes,
    private readonly pogingen: Codepogingen,
    private readonly bewijzen: Werkbewijzen,
    private readonly kaarten: Terugkaarten,
    private readonly klok: Klok,
  ) {}

  /** Whatever is wrong, the work and the answer are the same; also for who has guessed too often. */
  async metCode(slug: string, v: { code: string; bewijs: Werkbewijs }, adres: string): Promise<UwMelding | Weigering> {
    const formulier = await this.doorgang.formulier(slug, this.klok.nu());
    if (!formulier) return formulierWeg();
    if (!this.bewijzen.klopt(`${slug}:terug`, v.bewijs)) return bewijsVerlopen();
    const { organisatieId } = formulier;
    const mag = this.pogingen.mag(adres);
    const hash = await this.hash(organisatieId, leesCode(v.code) ?? '');
    const rij = await this.doorgang.terug(organisatieId, hash);
    if (rij && mag) return this.toon({ organisatieId, meldingId: rij.meldingId, hash }, rij);
    this.pogingen.fout(adres, organisatieId);
    return codeKloptNiet();
  }

  /** The page asks again, with the card that it got. */
  async metKaart(kaart: string): Promise<UwMelding | Weigering> {
    const wie = this.kaarten.lees(kaart);
    const rij = wie && (await this.doorgang.terug(wie.organisatieId, wie.hash));
    return wie && rij ? this.toon(wie, rij) : kaartVerlopen();
  }

  private async hash(organisatieId: string, code: string): Promise<Buffer> {
    const wie = alsBezoeker(organisatieId);
    const zout = await this.transacties.als(wie, (tx) => this.codes.zout(tx, wie));
    return this.codes.hash(code, zout);
  }

  private async toon(wie: Terugkomer, r: TerugRij): Promise<UwMelding> {
    const stand = standVoorMelder(
      { status: r.status ?? 'INGEDIEND', eersteReactieUiterlijk: r.uiterlijk },
      this.klok.nu(),
    );
    const rijen = await this.doorgang.berichten(wie.organisatieId, wie.hash);
    return {
      organisatieId: wie.organisatieId,
      meldingId: wie.meldingId,
      kaart: this.kaarten.geef(wie),
      gemeldOp: r.dag,
      stand: stand.zin,
      wanneer: stand.wanneer,
      stilTot: r.zwijgenTot && dagVan(new Date(r.zwijgenTot.getTime() - 1)),
      berichten: await this.open(wie, rijen),
      onderweg: r.onderweg,
    };
  }

  private async open(wie: Terugkomer, rijen: readonly BerichtRij[]): Promise<UwMelding['berichten']> {
    if (!rijen.length) return [];
    const bezoeker = alsBezoeker(wie.organisatieId);
    const teksten = await this.transacties.als(bezoeker, (tx) =>
      this.verzegelaar.openAlle(
        tx,
        bezoeker,
        rijen.map((r) => ({ plek: berichtPlek(wie.meldingId, r.id), verzegeld: r.inhoud })),
      ),
    );
    return rijen.map((r, i) => ({
      id: r.id,
      vanU: r.van === 'MELDER',
      dag: r.dag,
      tekst: teksten[i]?.toString('utf8') ?? '',
    }));
  }
}
