import { Inject, Injectable } from '@nestjs/common';
import { meldTermijnen, onbeantwoord, uitstelVelden, veldenVoorKopie } from '@meldbaken/igj/model';
import { alsGeweigerdMetVelden } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { TERMIJN_POORT, type TermijnPoort } from '@meldbaken/termijn/contract';
import { dagVoor } from '../../persistence/rapportage-dag';
import { ExterneMeldingRepository } from '../../persistence/externe-melding.repository';
import type { ExterneMelding, VeldWaarde } from '../../typen/externe-melding.type';
import { UitstelConceptHandler } from './uitstel-concept.handler';
import { MeldingSchrijver, type MeldingBezig, type Woorden } from './melding-schrijver';

interface Brief {
  sleutel: string;
  id: string;
  tekst: string;
}

type Uit = Promise<ExterneMelding | Weigering>;

/** What a provider writes after its report was sent. */
@Injectable()
export class MeldingBerichtenHandler {
  constructor(
    private readonly schrijver: MeldingSchrijver,
    private readonly meldingen: ExterneMeldingRepository,
    private readonly concept: UitstelConceptHandler,
    @Inject(TERMIJN_POORT) private readonly termijnen: TermijnPoort,
  ) {}

  /** Missing answers, asked for or not; an open question is answered by it, and its term met. */
  vulAan(inzage: Inzage, i: Brief & { velden: readonly VeldWaarde[] }): Uit {
    return this.schrijver.stuur(inzage, {
      ...i,
      handeling: 'schrijven',
      bericht: 'AANVULLING',
      woorden: (b) => {
        const antwoordOp = onbeantwoord(b.regels, 'AANVULVERZOEK')[0]?.kenmerk ?? null;
        const velden = antwoorden(b, i.velden);
        if (isWeigering(velden)) return velden;
        if (velden.length === 0 && i.tekst.trim() === '') return niets();
        return { tekst: i.tekst, velden, antwoordOp };
      },
      daarna: ({ tx, rij, nu }) => this.haal(inzage, tx, rij, nu),
    });
  }

  /** The changed answers once more, by who may send; what was sent before stays as it is. */
  verbeter(inzage: Inzage, i: Brief & { velden: readonly VeldWaarde[] }): Uit {
    return this.schrijver.stuur(inzage, {
      ...i,
      handeling: 'verbeteren',
      bericht: 'CORRECTIE',
      woorden: (b) => {
        if (b.rij.status === 'INGETROKKEN') return ingetrokken();
        const velden = antwoorden(b, i.velden);
        if (isWeigering(velden)) return velden;
        return velden.length === 0 ? niets() : { tekst: i.tekst, velden };
      },
    });
  }

  /** More time for the report, with a reason and a day; after the end it may still be asked, and then says so. */
  vraagUitstel(inzage: Inzage, i: Brief & { gewensteDag: string }): Uit {
    return this.schrijver.stuur(inzage, {
      ...i,
      handeling: 'schrijven',
      bericht: 'UITSTELVERZOEK',
      woorden: async ({ tx, rij, regels, nu }) => {
        if (onbeantwoord(regels, 'UITSTELVERZOEK').length > 0) return looptAl();
        const wat = { onderwerpId: rij.meldingId, code: meldTermijnen(rij.categorie).rapport, aanleidingIds: [rij.id] };
        const open = await this.termijnen.open(tx, inzage, wat);
        if (!open) return geenRapport();
        const stand = { uiterlijk: dagVoor(open.vervaltOp), naEinde: nu >= open.vervaltOp };
        const { velden, fouten } = uitstelVelden({ ...stand, gewensteDag: i.gewensteDag }, nu);
        return alsGeweigerdMetVelden(fouten) ?? { tekst: i.tekst, velden };
      },
      daarna: ({ tx, rij }) => this.concept.wis(tx, rij.id),
    });
  }

  /** The answer to one question; its term is met at this moment, also when late. */
  antwoord(inzage: Inzage, i: Brief & { antwoordOp: string }): Uit {
    return this.schrijver.stuur(inzage, {
      ...i,
      handeling: 'schrijven',
      bericht: 'ANTWOORD',
      woorden: ({ regels }): Woorden | Weigering =>
        onbeantwoord(regels, 'VRAAG').some((v) => v.kenmerk === i.antwoordOp)
          ? { tekst: i.tekst, antwoordOp: i.antwoordOp }
          : alBeantwoord(),
      daarna: async ({ tx, rij, regels, nu }) => {
        const open = onbeantwoord(regels, 'VRAAG');
        const aanleidingIds = open.filter((v) => v.kenmerk === i.antwoordOp).map((v) => v.id);
        const wat = { onderwerpId: rij.meldingId, code: meldTermijnen(rij.categorie).vraag, aanleidingIds, op: nu };
        await this.termijnen.haal(tx, inzage, wat, nu);
        // The last open question after the report: it stands as handed in again.
        if (rij.status === 'AANVULLENDE_VRAGEN' && open.length === 1)
          await this.meldingen.overgang(tx, inzage, rij, 'RAPPORTAGE_INGEDIEND', nu);
      },
    });
  }

  private async haal(
    inzage: Inzage,
    tx: MeldingBezig['tx'],
    { id, meldingId, categorie }: MeldingBezig['rij'],
    nu: Date,
  ): Promise<void> {
    const wat = { onderwerpId: meldingId, code: meldTermijnen(categorie).aanvullen, aanleidingIds: [id] };
    await this.termijnen.haal(tx, inzage, { ...wat, op: nu }, nu);
  }
}

/** The filled answers as they travel, or all that is wrong with them. */
function antwoorden(
  { rij, nu }: MeldingBezig,
  invoer: readonly VeldWaarde[],
): NonNullable<Woorden['velden']> | Weigering {
  const waarden = Object.fromEntries(invoer.map((v) => [v.code, v.waarde ?? '']));
  const { velden, fouten } = veldenVoorKopie(rij.categorie, waarden, nu);
  return alsGeweigerdMetVelden(fouten) ?? velden;
}

const niets = (): Weigering =>
  weiger('IGJ_NIETS_INGEVULD', 'U vulde nog niets in.', { watDan: 'Vul een antwoord in, of schrijf een tekst.' });

const ingetrokken = (): Weigering =>
  weiger('IGJ_STATUS_PAST_NIET', 'Deze melding is ingetrokken. U kunt hem niet meer verbeteren.', {
    watDan: 'Stuur een aanvulling als de toezichthouder iets moet weten.',
  });

const looptAl = (): Weigering =>
  weiger('IGJ_UITSTEL_LOOPT_AL', 'U vroeg al om uitstel. Daar is nog niet over beslist.', {
    watDan: 'Wacht op het besluit, of bel de toezichthouder.',
  });

const geenRapport = (): Weigering =>
  weiger('IGJ_GEEN_RAPPORTAGE', 'Er loopt nu geen termijn voor een rapport. Uitstel is dan niet nodig.');

const alBeantwoord = (): Weigering =>
  weiger('IGJ_AL_BEANTWOORD', 'Deze vraag is al beantwoord.', { watDan: 'Laad de pagina opnieuw.' });
