import { Trans, useLingui } from '@lingui/react/macro';
import {
  WEGWIJS_CODES,
  WEGWIJS_VRAGEN,
  wegwijs,
  type WegwijsAntwoorden,
  type WegwijsCode,
} from '@meldbaken/melding/model';
import { Pagina, alsCode, useConcept, useZoek, type Zoekdelen } from '@meldbaken/platform/graphql-client';
import { Bericht, Formulier, Foutsamenvatting, Knop, Link, Radios, Stapel, type Fout } from '@meldbaken/platform/ui';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Einde } from './einde';
import { Terug } from './terug';
import { AlleenMetMenu } from '../delen/alleen-met-menu';

interface Concept {
  readonly soort: 'wegwijs';
  readonly antwoorden: WegwijsAntwoorden;
}

const begin = (): Concept => ({ soort: 'wegwijs', antwoorden: {} });
const isConcept = (w: unknown): w is Concept =>
  typeof w === 'object' && w !== null && 'soort' in w && w.soort === 'wegwijs';

const PLAATSEN = [...WEGWIJS_CODES, 'EINDE'] as const;
const lees = ({ vraag }: Zoekdelen): { vraag: (typeof PLAATSEN)[number] | undefined } => ({
  vraag: alsCode(vraag, PLAATSEN),
});

/** The answers up to a question, without it. */
const tot = (antwoorden: WegwijsAntwoorden, pad: readonly WegwijsCode[], vraag: WegwijsCode): WegwijsAntwoorden =>
  Object.fromEntries(pad.slice(0, pad.indexOf(vraag)).map((code) => [code, antwoorden[code]]));

/** Guided start: what fits, stay alert, ask for advice or report. Answers stay in this tab and go nowhere. */
export default function WegwijsScherm(): ReactNode {
  return (
    <AlleenMetMenu paden={['/melden']}>
      <Inhoud />
    </AlleenMetMenu>
  );
}

function Inhoud(): ReactNode {
  const [{ antwoorden }, zet] = useConcept('wegwijs', begin, isConcept);
  const [zoek, zetZoek] = useZoek(lees);
  const { pad, einde, adviezen } = wegwijs(antwoorden);
  if (zoek.vraag === 'EINDE' && einde !== null) {
    const opnieuw = (): void => {
      zet(begin);
      zetZoek({ vraag: undefined });
    };
    return (
      <Einde einde={einde} adviezen={adviezen} onTerug={() => zetZoek({ vraag: pad.at(-1) })} onOpnieuw={opnieuw} />
    );
  }
  const vraag = pad.find((code) => code === zoek.vraag) ?? 'GEVAAR';
  const vorige = pad[pad.indexOf(vraag) - 1];
  const eerder = tot(antwoorden, pad, vraag);
  const antwoord = (keuze: string): void => {
    const nieuw = { ...eerder, [vraag]: keuze };
    const stand = wegwijs(nieuw);
    zet((oud) => ({ ...oud, antwoorden: nieuw }));
    zetZoek({ vraag: stand.einde === null ? stand.pad.at(-1) : 'EINDE' });
  };
  return (
    <Vraag
      key={vraag}
      code={vraag}
      gekozen={antwoorden[vraag] ?? null}
      advies={wegwijs(eerder).adviezen[0] ?? null}
      onTerug={vorige === undefined ? null : () => zetZoek({ vraag: vorige })}
      onAntwoord={antwoord}
    />
  );
}

interface VraagProps {
  readonly code: WegwijsCode;
  readonly gekozen: string | null;
  readonly advies: string | null;
  readonly onTerug: (() => void) | null;
  readonly onAntwoord: (keuze: string) => void;
}

function Vraag({ code, gekozen, advies, onTerug, onAntwoord }: VraagProps): ReactNode {
  const { t } = useLingui();
  const [keuze, kies] = useState(gekozen);
  const [poging, zetPoging] = useState(0);
  const { titel, uitleg, opties } = WEGWIJS_VRAGEN[code];
  const fouten: Fout[] = poging > 0 && keuze === null ? [{ veld: 'keuze', bericht: t`Kies een antwoord.` }] : [];
  const verder = (e: SubmitEvent): void => {
    e.preventDefault();
    zetPoging((n) => n + 1);
    if (keuze !== null) onAntwoord(keuze);
  };
  return (
    <Stapel ruimte="ruim">
      {onTerug && <Terug onTerug={onTerug} />}
      <Pagina titel={t`Wat kunt u doen?`} fout={fouten.length > 0} />
      {code === 'GEVAAR' && <Uitleg />}
      {advies !== null && <Bericht titel={t`Let op`}>{advies}</Bericht>}
      <Formulier
        onSubmit={verder}
        acties={
          <Knop type="submit">
            <Trans>Volgende</Trans>
          </Knop>
        }
      >
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Radios
          label={titel}
          hint={uitleg}
          name="keuze"
          value={keuze}
          fout={fouten[0]?.bericht}
          onChange={(e) => kies(e.target.value)}
          opties={opties.map(({ waarde, label, hint }) => ({ waarde, label, hint }))}
        />
      </Formulier>
      {code === 'GEVAAR' && (
        <p>
          <Link href="/melden/notities">
            <Trans>Mijn notities</Trans>
          </Link>
        </p>
      )}
    </Stapel>
  );
}

function Uitleg(): ReactNode {
  return (
    <>
      <Bericht soort="fout" meld={false} titel={<Trans>Is er nu gevaar?</Trans>}>
        <Trans>
          Bel eerst <a href="tel:112">112</a>. Blijf bij de cliënt als dat veilig kan.
        </Trans>
      </Bericht>
      <p>
        <Trans>
          Zag of hoorde u iets wat niet klopt? In een paar vragen ziet u wat u kunt doen. Uw antwoorden worden niet
          bewaard.
        </Trans>
      </p>
    </>
  );
}
