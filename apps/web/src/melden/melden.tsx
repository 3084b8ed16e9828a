import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Bijlagen } from './bijlagen';
import { Formulierpagina } from './formulier';
import { Kop } from './onderdelen';
import { INFORMATIE, haalFormulier, type Antwoord, type Formulier, type UwMelding } from './server';
import { CodeVragen, UwMeldingScherm } from './terug';
import { useStap } from './use-stap';
import { useStilte } from './use-stilte';
import { snelWeg, wisScherm } from './weg';

/** The whole public form at one address. Nothing is kept: not on this device, not in the address, not in the history. */
export function Melden(): ReactNode {
  const [antwoord, zet] = useState<Antwoord<Formulier> | null>(null);
  const haal = useCallback(() => void haalFormulier().then(zet), []);
  useEffect(haal, [haal]);
  const naam = antwoord?.soort === 'goed' ? antwoord.waarde.naam : '';
  return (
    <>
      <a className="naar-inhoud" href="#inhoud">
        Ga naar de inhoud
      </a>
      <header>
        <strong>{naam}</strong>
        <button type="button" className="weg" onClick={snelWeg}>
          Snel weg
        </button>
      </header>
      <main id="inhoud" aria-busy={antwoord === null}>
        {antwoord?.soort === 'goed' && <Open formulier={antwoord.waarde} />}
        {antwoord?.soort === 'geweigerd' && (
          <>
            <Kop>Deze pagina is er niet</Kop>
            <p>Kijk het adres na, of scan de code op de poster opnieuw. Is er nu gevaar? Bel 112.</p>
          </>
        )}
        {antwoord?.soort === 'storing' && (
          <>
            <Kop>Deze pagina laadt niet</Kop>
            <p>Misschien is er even geen internet. Is er nu gevaar? Bel 112.</p>
            <button type="button" className="knop" onClick={haal}>
              Probeer het opnieuw
            </button>
          </>
        )}
      </main>
    </>
  );
}

function Open({ formulier }: { formulier: Formulier }): ReactNode {
  const { stap, ga, vervang } = useStap();
  const [uw, zetUw] = useState<UwMelding | null>(null);
  const stilte = useStilte(stap !== 'start', wisScherm);
  const { naam, telefoon } = formulier;
  // Neutral: who looks over a shoulder, or in the history, reads the name of an organisation.
  useEffect(() => {
    if (stap === 'start' || stap === 'code') document.title = naam;
  }, [stap, naam]);
  return (
    <>
      {stilte.waarschuwing && (
        <div className="fouten" role="alertdialog" aria-label="Bent u er nog?">
          <p>
            <b>Bent u er nog?</b> Over 2 minuten sluiten we dit scherm. Uw tekst verdwijnt dan.
          </p>
          <button type="button" className="knop" onClick={stilte.blijf}>
            Blijf hier
          </button>
        </div>
      )}
      {stap === 'start' && <Start formulier={formulier} onBegin={() => ga('veilig')} onCode={() => ga('code')} />}
      {stap === 'code' && uw === null && (
        <>
          <Terug />
          <CodeVragen telefoon={telefoon} onGelukt={zetUw} />
        </>
      )}
      {stap === 'code' && uw !== null && (
        <UwMeldingScherm
          begin={uw}
          telefoon={telefoon}
          onVerlopen={() => zetUw(null)}
          bijlagen={(kaartjes) => <Bijlagen kaartjes={kaartjes} />}
        />
      )}
      <Formulierpagina stap={stap} ga={ga} vervang={vervang} formulier={formulier} terug={<Terug />} />
    </>
  );
}

const Terug = (): ReactNode => (
  <nav aria-label="Terug">
    <a
      className="terug"
      href="#terug"
      onClick={(e) => {
        e.preventDefault();
        window.history.back();
      }}
    >
      Terug
    </a>
  </nav>
);

interface StartProps {
  readonly formulier: Formulier;
  readonly onBegin: () => void;
  readonly onCode: () => void;
}

function Start({ formulier, onBegin, onCode }: StartProps): ReactNode {
  const { aan, anoniem, telefoon } = formulier;
  return (
    <>
      <Kop>Vertel wat er is gebeurd</Kop>
      <p className="lead">
        Is een medewerker of vrijwilliger te ver gegaan? U kunt het hier melden. U hoeft het niet zeker te weten.
      </p>
      <p className="nood">
        <b>Is er nu gevaar?</b> Bel <a href="tel:112">112</a>.
      </p>
      {aan ? (
        <>
          <ul className="weet">
            <li>Het zijn 6 vragen. Het duurt ongeveer 5 minuten.</li>
            {anoniem && <li>U mag uw naam weglaten.</li>}
            <li>Alleen de mensen die meldingen behandelen, lezen dit. De persoon over wie u meldt niet.</li>
            <li>We bewaren niets op dit apparaat. Sluit u de pagina? Dan is uw tekst weg.</li>
          </ul>
          <button type="button" className="knop" onClick={onBegin}>
            Begin met melden
          </button>
        </>
      ) : (
        <p>
          <b>U kunt hier nu niet melden.</b> {telefoon !== null && <Bel telefoon={telefoon} />}
        </p>
      )}
      <button type="button" className="knop twee" onClick={onCode}>
        Ik heb een code
      </button>
      <p>
        <a href={INFORMATIE} rel="noreferrer">
          Wat mag ik verwachten, en wie kan ik spreken?
        </a>
      </p>
      {aan && telefoon !== null && (
        <p className="hint">
          Liever praten? <Bel telefoon={telefoon} /> U hoeft uw naam niet te zeggen.
        </p>
      )}
    </>
  );
}

const Bel = ({ telefoon }: { telefoon: string }): ReactNode => (
  <>
    Bel <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a>.
  </>
);
