import { Trans, useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, useSessie, useVraag, useZoek } from '@meldbaken/platform/graphql-client';
import { Kolommen, Link, SmalleSchil, Uitklap } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { CalculatorFormulier } from './calculator-formulier';
import { CalculatorUitkomst } from './calculator-uitkomst';
import { leesRekenzoek, rekenvraag } from './rekenvraag';
import { TermijnBerekenenDocument } from './termijncalculator.graphql';

const NIETS = { vanaf: '' };

/** The public calculator: no login, nothing kept, the sum stands in the address. */
export default function TermijncalculatorScherm(): ReactNode {
  const { t } = useLingui();
  const { ik } = useSessie();
  const [zoek, zet] = useZoek(leesRekenzoek);
  const [fout, zetFout] = useState(false);
  const variabelen = useMemo(() => rekenvraag(zoek), [zoek]);
  const vraag = useVraag(TermijnBerekenenDocument, variabelen ?? NIETS, { wacht: variabelen === null });
  return (
    <SmalleSchil breed rechts={<Link href="/">{ik ? <Trans>Naar Meldbaken</Trans> : <Trans>Inloggen</Trans>}</Link>}>
      <Pagina
        titel={t`Termijncalculator`}
        fout={fout}
        zin={t`Reken uit wanneer een termijn afloopt. We bewaren niets van wat u invult.`}
      />
      <Kolommen
        gelijk
        zij={
          variabelen && (
            <Ophalen vraag={vraag}>
              {({ termijnBerekenen }) => <CalculatorUitkomst berekening={termijnBerekenen} zoek={zoek} />}
            </Ophalen>
          )
        }
      >
        <CalculatorFormulier zoek={zoek} bezig={variabelen !== null && vraag.laden} onReken={zet} onFout={zetFout} />
        <Uitklap titel={t`Welke vrije dagen kennen we?`}>
          <p>
            <Trans>
              Nieuwjaarsdag, Goede Vrijdag, tweede paasdag, Koningsdag, 5 mei, Hemelvaartsdag, tweede pinksterdag en de
              kerstdagen. Voor de Algemene termijnenwet ook de brugdagen die bij koninklijk besluit zijn aangewezen.
            </Trans>
          </p>
        </Uitklap>
      </Kolommen>
    </SmalleSchil>
  );
}
