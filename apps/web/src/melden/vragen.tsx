import {
  OPENBARE_MELDERS,
  OPENBARE_MELDER_LABEL,
  herkenbareWoorden,
  type OpenbareMeldingInput,
  type OpenbareVraag,
} from '@meldbaken/melding/model';
import type { ReactNode } from 'react';
import { Keus, Kop, Tekst, Tekstvak, foutBij } from './onderdelen';
import type { Veldfout } from './server';

export interface VraagProps {
  readonly a: OpenbareMeldingInput;
  readonly zet: (deel: Partial<OpenbareMeldingInput>) => void;
  readonly fouten: readonly Veldfout[];
  readonly anoniemMag: boolean;
}

/** Each question as it stands on its screen and in the list to look over. */
export const TITEL: Readonly<Record<OpenbareVraag, string>> = {
  veilig: 'Is de cliënt nu veilig?',
  feiten: 'Wat zag of hoorde u?',
  mening: 'Wat denkt u dat er aan de hand is?',
  wanneer: 'Wanneer en waar was het?',
  wie: 'Over wie gaat het?',
  naam: 'Wilt u uw naam geven?',
};

export const VEILIG_LABEL = { JA: 'Ja', NEE: 'Nee', WEET_NIET: 'Dat weet ik niet' } as const;

function Herkenbaar({ tekst }: { tekst: string }): ReactNode {
  const woorden = herkenbareWoorden(tekst);
  return (
    woorden !== null && (
      <p className="tip">
        U schreef <q>{woorden}</q>. Wilt u anoniem blijven? Dan kan iemand zo misschien raden wie u bent.
      </p>
    )
  );
}

const Veilig = ({ a, zet, fouten }: VraagProps): ReactNode => (
  <Keus
    naam="veilig"
    legenda={<Kop fout={fouten.length > 0}>{TITEL.veilig}</Kop>}
    hint={
      <>
        Is er nu gevaar? Bel eerst <a href="tel:112">112</a>.
      </>
    }
    gekozen={a.veilig ?? null}
    kies={(veilig) => zet({ veilig })}
    opties={[
      ['JA', VEILIG_LABEL.JA],
      ['NEE', VEILIG_LABEL.NEE],
      ['WEET_NIET', VEILIG_LABEL.WEET_NIET],
    ]}
    fouten={fouten}
  />
);

const Feiten = ({ a, zet, fouten }: VraagProps): ReactNode => (
  <Tekstvak
    naam="feiten"
    label={<Kop fout={fouten.length > 0}>{TITEL.feiten}</Kop>}
    hint="Schrijf alleen op wat u zelf zag of hoorde. Wat u ervan denkt, vragen we hierna. Spelling maakt niet uit."
    waarde={a.feiten ?? ''}
    zet={(feiten) => zet({ feiten })}
    fouten={fouten}
    onder={<Herkenbaar tekst={a.feiten ?? ''} />}
  />
);

const Mening = ({ a, zet, fouten }: VraagProps): ReactNode => (
  <Tekstvak
    naam="mening"
    label={<Kop fout={fouten.length > 0}>{TITEL.mening}</Kop>}
    hint="Dit is uw mening. We houden dit apart van de feiten. U mag dit leeg laten."
    waarde={a.mening ?? ''}
    zet={(mening) => zet({ mening })}
    fouten={fouten}
    onder={<Herkenbaar tekst={a.mening ?? ''} />}
  />
);

const VAKKEN = [
  ['dag', 'Dag', 'kort'],
  ['maand', 'Maand', 'kort'],
  ['jaar', 'Jaar', 'middel'],
] as const;

function Wanneer({ a, zet, fouten }: VraagProps): ReactNode {
  const fout = VAKKEN.map(([naam]) => foutBij(fouten, naam)).find((f) => f !== undefined);
  return (
    <>
      <Kop fout={fouten.length > 0}>{TITEL.wanneer}</Kop>
      <fieldset aria-describedby={fout === undefined ? 'wanneer-hint' : 'wanneer-hint wanneer-fout'}>
        <legend className="tussen">Wanneer was het?</legend>
        <p className="hint" id="wanneer-hint">
          Bijvoorbeeld 21 11 2026. Weet u het niet precies? Vul in wat u wel weet, of laat het leeg.
        </p>
        {fout !== undefined && (
          <p className="fout" id="wanneer-fout">
            <span className="verborgen">Fout: </span>
            {fout}
          </p>
        )}
        <div className="drie">
          {VAKKEN.map(([naam, label, breedte]) => (
            <Tekst
              key={naam}
              naam={naam}
              label={label}
              waarde={a[naam] ?? ''}
              zet={(w) => zet({ [naam]: w })}
              fouten={[]}
              cijfers
              breedte={breedte}
            />
          ))}
        </div>
      </fieldset>
      <Tekst
        naam="waar"
        label="Waar was het?"
        hint="Bijvoorbeeld het huis, de afdeling of de kamer. U mag dit leeg laten."
        waarde={a.waar ?? ''}
        zet={(waar) => zet({ waar })}
        fouten={fouten}
      />
    </>
  );
}

const Wie = ({ a, zet, fouten }: VraagProps): ReactNode => (
  <>
    <Kop fout={fouten.length > 0}>{TITEL.wie}</Kop>
    <p className="hint">Weet u geen naam? Schrijf op wat u wel weet, of laat het leeg.</p>
    <Tekst
      naam="pleger"
      label="Wie deed het?"
      hint="Deze persoon leest uw melding niet."
      waarde={a.pleger ?? ''}
      zet={(pleger) => zet({ pleger })}
      fouten={fouten}
    />
    <Tekst
      naam="client"
      label="Om welke cliënt gaat het?"
      waarde={a.client ?? ''}
      zet={(client) => zet({ client })}
      fouten={fouten}
    />
  </>
);

function Naam({ a, zet, fouten, anoniemMag }: VraagProps): ReactNode {
  const keuze = a.anoniem === true ? 'nee' : a.anoniem === false || !anoniemMag ? 'ja' : null;
  const t = (naam: 'naam' | 'telefoon' | 'email' | 'bereiken', label: string, hint?: string): ReactNode => (
    <Tekst
      naam={naam}
      label={label}
      hint={hint}
      soort={naam === 'telefoon' ? 'tel' : naam === 'email' ? 'email' : 'text'}
      waarde={a[naam] ?? ''}
      zet={(w) => zet({ [naam]: w })}
      fouten={fouten}
    />
  );
  return (
    <>
      {anoniemMag ? (
        <Keus
          naam="anoniem"
          legenda={<Kop fout={fouten.length > 0}>{TITEL.naam}</Kop>}
          hint="Uw naam wordt nooit getoond aan de persoon over wie u meldt."
          gekozen={keuze}
          kies={(k) => zet({ anoniem: k === 'nee' })}
          opties={[
            ['ja', 'Ja, ik geef mijn naam', 'We kunnen u bellen en helpen.'],
            ['nee', 'Nee, ik blijf anoniem', 'U krijgt een code. Daarmee leest u onze vragen.'],
          ]}
          fouten={fouten}
        />
      ) : (
        <>
          <Kop fout={fouten.length > 0}>Uw naam</Kop>
          <p className="hint">Uw naam wordt nooit getoond aan de persoon over wie u meldt.</p>
        </>
      )}
      {keuze === 'ja' && (
        <div className="binnen">
          {t('naam', 'Uw naam')}
          {t('telefoon', 'Uw telefoonnummer', 'Of vul hieronder uw e-mailadres in.')}
          {t('email', 'Uw e-mailadres')}
          {t('bereiken', 'Hoe en wanneer kunnen we u veilig bereiken?', 'U mag dit leeg laten.')}
        </div>
      )}
      <label htmlFor="soort">Wie bent u?</label>
      <p className="hint" id="soort-hint">
        U mag dit leeg laten.
      </p>
      <select
        id="soort"
        aria-describedby="soort-hint"
        value={a.soort ?? 'ONBEKEND'}
        onChange={(e) => zet({ soort: OPENBARE_MELDERS.find((s) => s === e.target.value) ?? null })}
      >
        {[...OPENBARE_MELDERS].reverse().map((s) => (
          <option key={s} value={s}>
            {OPENBARE_MELDER_LABEL[s]}
          </option>
        ))}
      </select>
    </>
  );
}

export const VRAAG: Readonly<Record<OpenbareVraag, (p: VraagProps) => ReactNode>> = {
  veilig: Veilig,
  feiten: Feiten,
  mening: Mening,
  wanneer: Wanneer,
  wie: Wie,
  naam: Naam,
};
