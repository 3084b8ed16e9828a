import { Inject, Injectable } from '@nestjs/common';
import type { KlachtFunctie } from '@meldbaken/melding/contract';
import {
  klachtGenoemdeFout,
  klachtNaar,
  leesKlachtGenoemde,
  redenFout,
  schoneTekst,
  type GenoemdeInput,
} from '@meldbaken/melding/model';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { zetInOutbox } from '@meldbaken/platform/outbox';
import { Dossiers, type Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { KlachtBeslisser } from './klacht-beslisser';
import { KlachtBetrokken, type Kandidaat } from './klacht-betrokken';
import { KlachtKader, type InKlacht, type OpKlacht } from './klacht-kader';
import { KlachtMelding } from './klacht-melding';
import { KlachtVanMelding } from './klacht-van-melding';
import { KlachtRepository } from './klacht.repository';
import type { Klacht } from './klacht.type';

type Uit = Promise<Klacht | null | Weigering>;

/** Who handles a complaint, who decides in it, and who is named in it. */
@Injectable()
export class KlachtMensenHandler {
  constructor(
    private readonly kader: KlachtKader,
    private readonly handelingen: Handelingen,
    private readonly klachten: KlachtRepository,
    private readonly betrokken: KlachtBetrokken,
    private readonly meldingen: KlachtMelding,
    private readonly vanMelding: KlachtVanMelding,
    private readonly beslissers: KlachtBeslisser,
    private readonly dossiers: Dossiers,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** Whom one can ask: without those who have a part in the matter. */
  async kandidaten(inzage: Inzage, id: string, functie: KlachtFunctie): Promise<{ id: string; naam: string }[]> {
    const recht = functie === 'BEHANDELAAR' ? 'toewijzen' : 'beslisser-toevoegen';
    const spoor = { handeling: recht, onderwerp: 'Klacht', onderwerpId: id, dossierId: id };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) => {
      const k = await this.klachten.voor(tx, inzage, recht, id);
      if (!k) return nietGevonden();
      const alle = await this.betrokken.kandidaten(tx, inzage, k, functie);
      const al = functie === 'BEHANDELAAR' ? [k.behandelaarId] : await this.beslissers.lopend(tx, inzage, k.id);
      return alle.filter((l) => l.rolPast && !l.uitgesloten && !l.behandeldeMelding && !al.includes(l.id));
    });
    return isWeigering(uit) ? [] : uit;
  }

  /** Appoints who handles it; the terms go along. Replacing somebody says why. */
  toewijzen(inzage: Inzage, o: OpKlacht, wie: { lidmaatschapId: string; reden: string | null }): Uit {
    return this.kader.voerUit(inzage, 'toewijzen', o, async (in_) => {
      const { tx, k, nu } = in_;
      if (k.behandelaarId === wie.lidmaatschapId)
        return weiger('KLACHT_BEHANDELT_AL', 'Deze collega behandelt de klacht al.', { veld: 'lidmaatschapId' });
      const wissel = k.behandelaarId !== null;
      const reden = schoneTekst(wie.reden);
      const fout = wissel ? redenFout(reden, 'Schrijf op waarom iemand anders het overneemt.') : null;
      if (fout) return fout;
      const lid = await this.betrokken.kandidaatFout(tx, inzage, k, 'BEHANDELAAR', wie.lidmaatschapId);
      if (isWeigering(lid)) return lid;
      const uitleg = 'Behandelt de klacht';
      await this.dossiers.geefLid(tx, inzage, k.id, lid.id, 'BEHANDELAAR', nu, uitleg, {
        doorId: inzage.lidmaatschapId,
      });
      await this.naarEigenaar(in_, lid.id);
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'TOEGEWEZEN', inhoud: { naam: lid.naam, reden } }, nu);
      const oud = k.behandelaarId;
      await this.klachten.bewaar(tx, k, { behandelaarId: lid.id, stand: klachtNaar(k.stand, 'toewijzen') }, nu);
      await this.meld(in_, lid);
      if (oud !== null) await this.dossiers.beeindigLid(tx, inzage, k.id, oud, 'BEHANDELAAR', nu, 'Overgenomen');
      return null;
    });
  }

  /** A bestuurder comes in for this complaint alone. */
  beslisser(inzage: Inzage, o: OpKlacht, wie: { lidmaatschapId: string; reden: string }): Uit {
    return this.kader.voerUit(inzage, 'beslisser-toevoegen', o, async (in_) => {
      const { tx, k, nu } = in_;
      const reden = schoneTekst(wie.reden);
      const fout = redenFout(reden, 'Schrijf op waarom deze bestuurder meebeslist.');
      if (fout) return fout;
      const lid = await this.betrokken.kandidaatFout(tx, inzage, k, 'BESLISSER', wie.lidmaatschapId);
      if (isWeigering(lid)) return lid;
      const eerder = await this.beslissers.lopend(tx, inzage, k.id);
      if (eerder.includes(lid.id))
        return weiger('KLACHT_BESLIST_AL', 'Deze bestuurder beslist al mee.', { veld: 'lidmaatschapId' });
      const door = { doorId: inzage.lidmaatschapId };
      await this.dossiers.geefLid(tx, inzage, k.id, lid.id, 'BESLISSER', nu, 'Beslist mee in de klacht', door);
      for (const oud of eerder)
        await this.dossiers.beeindigLid(tx, inzage, k.id, oud, 'BESLISSER', nu, 'Iemand anders beslist mee');
      const inhoud = { id: lid.id, naam: lid.naam, reden };
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'BESLISSER', inhoud }, nu);
      await this.klachten.bewaar(tx, k, {}, nu);
      await this.meld(in_, lid);
      return null;
    });
  }

  /** Somebody turns out to be part of it: from this instant they notice nothing. */
  noemen(inzage: Inzage, o: OpKlacht, i: GenoemdeInput): Uit {
    return this.kader.voerUit(inzage, 'noemen', o, async (in_) => {
      const { tx, k, nu } = in_;
      const g = leesKlachtGenoemde(i);
      const fout =
        klachtGenoemdeFout(i, i.persoonId ? 'persoonId' : 'naam') ??
        (g ? await this.betrokken.genoemdeFout(tx, inzage, g) : nietGevonden());
      if (fout || !g) return fout;
      await this.klachten.noem(tx, inzage, k.id, g);
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'GENOEMD', inhoud: {} }, nu);
      return this.betrokken.tijdens(in_, await this.betrokken.uitTeSluiten(tx, inzage, k.id, [g]));
    });
  }

  /** An independent receiver says who a typed name is; provisional exclusions end with it. */
  bekijkNaam(inzage: Inzage, o: OpKlacht, v: { genoemdeId: string; persoonId: string | null }): Uit {
    return this.kader.voerUit(inzage, 'naam-bekijken', o, async (in_) => {
      const { tx, k, nu } = in_;
      const g = await tx.rij<{ stand: string }>(
        'select stand from melding.klacht_genoemde where id = $1 and klacht_id = $2',
        [v.genoemdeId, k.id],
      );
      if (g?.stand !== 'GETYPT')
        return weiger('KLACHT_NAAM_AL_BEKEND', 'Deze naam is al bekeken, of hoort niet bij deze klacht.', {
          veld: 'genoemdeId',
        });
      const uit = v.persoonId === null ? [] : [{ persoonId: v.persoonId, soort: 'GENOEMD' as const }];
      const fout =
        v.persoonId && (await this.betrokken.genoemdeFout(tx, inzage, { soort: 'PERSOON', persoonId: v.persoonId }));
      if (fout) return { ...fout, veld: 'persoonId' };
      const stand = v.persoonId === null ? 'NIEMAND_VAN_ONS' : 'GEKOPPELD';
      await tx.wijzig('update melding.klacht_genoemde set persoon_id = $2, stand = $3 where id = $1', [
        v.genoemdeId,
        v.persoonId,
        stand,
      ]);
      const inhoud = { gekoppeld: v.persoonId !== null };
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'NAAM_BEKEKEN', inhoud }, nu);
      await this.vanMelding.hefKlachtOp(tx, inzage, k.id);
      return this.betrokken.tijdens(in_, uit);
    });
  }

  /** The report that the complaint is about; who worked on it, cannot handle the complaint. */
  koppelen(inzage: Inzage, o: OpKlacht, meldingNummer: string): Uit {
    return this.kader.voerUit(inzage, 'koppelen', o, async (in_) => {
      const { tx, k, nu } = in_;
      const melding = await this.meldingen.opNummer(tx, inzage, meldingNummer);
      if (isWeigering(melding)) return melding;
      await this.klachten.bewaar(tx, k, { gaatOverId: melding.id }, nu);
      if (k.behandelaarId !== null) {
        const fout = await this.betrokken.kandidaatFout(tx, inzage, k, 'BEHANDELAAR', k.behandelaarId);
        if (isWeigering(fout))
          return weiger('KLACHT_BEHANDELAAR_BETROKKEN', 'De behandelaar van deze klacht werkte mee aan die melding.', {
            veld: 'meldingNummer',
            watDan: 'Wijs eerst een andere behandelaar aan. Koppel daarna de melding.',
          });
      }
      const beslisserWeg = await this.beslissers.maakLos(in_);
      await this.klachten.schrijf(tx, inzage, k.id, { soort: 'GEKOPPELD', inhoud: { beslisserWeg } }, nu);
      // What a name in another report hid, it hides no longer.
      await this.vanMelding.hefKlachtOp(tx, inzage, k.id);
      return this.betrokken.tijdens(in_, await this.meldingen.uitgesloten(tx, inzage, melding.id));
    });
  }

  private async naarEigenaar({ tx, inzage, k, nu }: InKlacht, naar: string): Promise<void> {
    const open = await this.termijnen.open(tx, inzage, { onderwerpId: k.id, code: 'KLACHT' });
    if (!open) return;
    const over = { dossierId: k.id, van: open.eigenaarId, naar, reden: 'Behandelt de klacht' };
    await this.termijnen.wisselEigenaar(tx, inzage, over, nu);
  }

  private async meld({ tx, inzage, k, nu }: InKlacht, lid: Kandidaat): Promise<void> {
    const ids = { klachtId: k.id, dossierId: k.id, lidmaatschapId: lid.id, doorId: inzage.lidmaatschapId };
    await zetInOutbox(tx, { soort: 'KlachtToegewezen', organisatieId: inzage.organisatieId, ids }, nu);
  }
}
