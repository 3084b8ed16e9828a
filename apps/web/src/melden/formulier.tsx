import {
  OPENBARE_MELDER_LABEL,
  OPENBARE_VRAGEN,
  controleerVraag,
  type OpenbareMeldingInput,
  type OpenbareVraag,
} from '@meldbaken/melding/model';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Bijlagen } from './bijlagen';
import { Klaar } from './klaar';
import { Fouten, Kop, Storing, Verder } from './onderdelen';
import { nieuweSleutel, verstuurMelding, type Formulier, type Ontvangen, type Veldfout } from './server';
import type { Stap } from './use-stap';
import { TITEL, VEILIG_LABEL, VRAAG } from './vragen';

interface FormulierProps {
  readonly stap: Stap;
  readonly ga: (naar: Stap) => void;
  readonly vervang: (naar: Stap) => void;
  readonly formulier: Formulier;
  readonly terug: ReactNode;
}

const vraagVan = (stap: Stap): OpenbareVraag | undefined => OPENBARE_VRAGEN.find((v) => v === stap);

/** The questions, what to look out for, the check and the receipt. The answers live in this component alone. */
export function Formulierpagina({ stap, ga, vervang, formulier, terug }: FormulierProps): ReactNode {
  const [a, zetA] = useState<OpenbareMeldingInput>({ anoniem: formulier.anoniem ? undefined : false });
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const [ontvangen, zetOntvangen] = useState<Ontvangen | null>(null);
  const vraag = vraagVan(stap);
  const nummer = vraag === undefined ? 0 : OPENBARE_VRAGEN.indexOf(vraag) + 1;
  useEffect(() => zetFouten([]), [stap]);
  useEffect(() => {
    if (stap === 'start' || stap === 'code') return;
    const waar = nummer > 0 ? `Vraag ${nummer} van ${OPENBARE_VRAGEN.length}` : 'Stap verder';
    document.title = `${fouten.length > 0 ? 'Fout: ' : ''}${waar} - ${formulier.naam}`;
  }, [stap, nummer, fouten, formulier.naam]);

  if (stap === 'klaar' && ontvangen !== null)
    return (
      <Klaar
        ontvangen={ontvangen}
        anoniem={a.anoniem !== false}
        bijlagen={<Bijlagen kaartjes={ontvangen.kaartjes} />}
      />
    );
  if (stap === 'letop') return <LetOp terug={terug} onVerder={() => ga('nakijken')} />;
  if (stap === 'nakijken')
    return (
      <Nakijken
        a={a}
        ga={ga}
        formulier={formulier}
        terug={terug}
        onVerstuurd={(o) => {
          zetOntvangen(o);
          vervang('klaar');
        }}
      />
    );
  if (vraag === undefined) return null;
  const Vraag = VRAAG[vraag];
  const zet = (deel: Partial<OpenbareMeldingInput>): void => {
    zetA({ ...a, ...deel });
    // Another choice asks other fields: what was wrong with the first is not wrong now.
    if ('anoniem' in deel) zetFouten([]);
  };
  const verder = (): void => {
    const mis = controleerVraag(vraag, a, formulier.nu).map((w) => ({ veld: w.veld ?? vraag, bericht: w.bericht }));
    zetFouten(mis);
    if (mis.length > 0) return;
    const volgende = OPENBARE_VRAGEN[nummer];
    ga(volgende ?? (a.anoniem === true ? 'letop' : 'nakijken'));
  };
  return (
    <form
      key={vraag}
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        verder();
      }}
    >
      {terug}
      <p className="voort">
        Vraag {nummer} van {OPENBARE_VRAGEN.length}
      </p>
      <Fouten fouten={fouten} />
      <Vraag a={a} zet={zet} fouten={fouten} anoniemMag={formulier.anoniem} />
      <Verder />
    </form>
  );
}

const LetOp = ({ terug, onVerder }: { terug: ReactNode; onVerder: () => void }): ReactNode => (
  <>
    {terug}
    <Kop>Let op uzelf</Kop>
    <p>Soms kan iemand raden wie u bent. Bijvoorbeeld als alleen u erbij was.</p>
    <ul className="weet">
      <li>Staat uw eigen naam in uw tekst? Haal hem dan weg.</li>
      <li>Gebruik liever uw eigen telefoon, en niet de wifi van het werk.</li>
      <li>Wij bewaren niet waar u vandaan komt, welk apparaat u hebt en hoe laat het is. Alleen de dag.</li>
    </ul>
    <button type="button" className="knop" onClick={onVerder}>
      Kijk uw antwoorden na
    </button>
  </>
);

interface NakijkenProps {
  readonly a: OpenbareMeldingInput;
  readonly ga: (naar: Stap) => void;
  readonly formulier: Formulier;
  readonly terug: ReactNode;
  readonly onVerstuurd: (o: Ontvangen) => void;
}

function Nakijken({ a, ga, formulier, terug, onVerstuurd }: NakijkenProps): ReactNode {
  const [bezig, zetBezig] = useState(false);
  const [storing, zetStoring] = useState(false);
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  // One key for this report: sending again after a broken connection is the same report.
  const sleutel = useRef(nieuweSleutel());
  const verstuur = async (): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    zetStoring(false);
    const uit = await verstuurMelding(sleutel.current, a);
    zetBezig(false);
    if (uit.soort === 'goed') onVerstuurd(uit.waarde);
    zetStoring(uit.soort === 'storing');
    if (uit.soort === 'geweigerd') {
      const { bericht, watDan, fouten: per } = uit.geweigerd;
      zetFouten(per.length > 0 ? per : [{ veld: 'nakijken', bericht: [bericht, watDan ?? ''].join(' ').trim() }]);
    }
  };
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void verstuur();
      }}
    >
      {terug}
      <Fouten fouten={fouten} />
      {storing && <Storing telefoon={formulier.telefoon} wat="Het versturen" />}
      <Kop fout={fouten.length > 0 || storing}>Kijk uw antwoorden na</Kop>
      <dl id="nakijken" tabIndex={-1}>
        {OPENBARE_VRAGEN.map((v) => (
          <div key={v}>
            <dt>{TITEL[v]}</dt>
            <dd>{antwoordOp(v, a)}</dd>
            <dd>
              <a
                href={`#${v}`}
                onClick={(e) => {
                  e.preventDefault();
                  ga(v);
                }}
              >
                Wijzig<span className="verborgen">: {TITEL[v]}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>Na het versturen kunt u nog iets toevoegen. U kunt niets meer weghalen.</p>
      <Verder bezig={bezig}>Verstuur de melding</Verder>
    </form>
  );
}

const LEEG = 'Niet ingevuld';
const samen = (...delen: (string | null | undefined)[]): string => delen.filter(Boolean).join(', ') || LEEG;

function antwoordOp(vraag: OpenbareVraag, a: OpenbareMeldingInput): string {
  switch (vraag) {
    case 'veilig':
      return a.veilig ? VEILIG_LABEL[a.veilig] : LEEG;
    case 'feiten':
      return a.feiten ?? LEEG;
    case 'mening':
      return samen(a.mening);
    case 'wanneer':
      return samen([a.dag, a.maand, a.jaar].filter(Boolean).join('-'), a.waar);
    case 'wie':
      return samen(a.pleger && `Wie deed het: ${a.pleger}`, a.client && `Cliënt: ${a.client}`);
    case 'naam': {
      const wie = a.soort && a.soort !== 'ONBEKEND' ? OPENBARE_MELDER_LABEL[a.soort] : null;
      return a.anoniem === false ? samen(a.naam, a.telefoon, a.email, a.bereiken, wie) : samen('Ik blijf anoniem', wie);
    }
  }
}
