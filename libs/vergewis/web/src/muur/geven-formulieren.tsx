import { Trans, useLingui } from '@lingui/react/macro';
import { alsCode, foutBij, useHandeling, type GevenDelenFragment } from '@meldbaken/platform/graphql-client';
import { Bericht, Radios, Tekst, Tekstvak, Vinkjes } from '@meldbaken/platform/ui';
import {
  REFERENTIE_VRAGEN,
  VRAGER_CONTROLES,
  WEIGER_REDENEN,
  type ReferentieVraag,
} from '@meldbaken/vergewis/contract';
import { REFERENTIE_VRAAG_TEKST, VRAGER_CONTROLE_LABEL, WEIGER_REDEN_LABEL } from '@meldbaken/vergewis/model';
import { useState, type ReactNode } from 'react';
import { dagMist, leeg, StapDagVeld, StapFormulier, useStapDag } from '../dossier/stap-formulier';
import { ReferentieVertellenDocument, ReferentieverzoekDocument, ReferentieWeigerenDocument } from './dossier.graphql';

export type Verzoek = GevenDelenFragment['verzoeken'][number];

interface VormProps {
  readonly id: string;
  readonly versie: number;
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
  readonly onFout?: ((fout: boolean) => void) | undefined;
}

const GOED = 'GegevenReferenties';

/** Who asks, how that was checked, and about what: only the work. */
export function VerzoekFormulier({ id, versie, ...rest }: VormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ReferentieverzoekDocument);
  const op = useStapDag();
  const [naam, zetNaam] = useState('');
  const [organisatie, zetOrganisatie] = useState('');
  const [controle, zetControle] = useState<string | null>(null);
  const [vragen, zetVragen] = useState<readonly ReferentieVraag[]>([]);
  const nagekeken = alsCode(controle ?? undefined, VRAGER_CONTROLES);
  const wissel = (code: string): void => {
    const vraag = alsCode(code, REFERENTIE_VRAGEN);
    if (vraag) zetVragen((l) => REFERENTIE_VRAGEN.filter((v) => (v === vraag ? !l.includes(v) : l.includes(v))));
  };
  return (
    <StapFormulier
      {...rest}
      titel={t`Iemand vraagt een referentie`}
      uitleg={<p>{t`Kijk eerst na wie het vraagt. Vertel nooit iets zonder dat erom is gevraagd.`}</p>}
      knop={t`Leg het verzoek vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id,
        versie,
        invoer: { op: op.dag ?? '', naam, organisatie, controle: nagekeken ?? 'BRIEF', vragen: [...vragen] },
      })}
      mist={() => [
        ...leeg(naam, 'naam', t`Wie vraagt het?`),
        ...leeg(organisatie, 'organisatie', t`Voor welke organisatie?`),
        ...(nagekeken === undefined ? [{ veld: 'controle', bericht: t`Kies hoe u dit nakeek.` }] : []),
        ...(vragen.length === 0 ? [{ veld: 'vragen', bericht: t`Kies waar naar is gevraagd.` }] : []),
        ...dagMist(op, 'op', t`Vul de dag in waarop het is gevraagd.`),
      ]}
    >
      {(fouten) => (
        <>
          <Tekst
            label={t`Wie vraagt het?`}
            name="naam"
            value={naam}
            fout={foutBij(fouten, 'naam')}
            onChange={(e) => zetNaam(e.target.value)}
          />
          <Tekst
            label={t`Voor welke organisatie?`}
            name="organisatie"
            value={organisatie}
            fout={foutBij(fouten, 'organisatie')}
            onChange={(e) => zetOrganisatie(e.target.value)}
          />
          <Radios
            label={t`Hoe keek u na wie het is?`}
            name="controle"
            value={controle}
            fout={foutBij(fouten, 'controle')}
            onChange={(e) => zetControle(e.target.value)}
            opties={VRAGER_CONTROLES.map((c) => ({ waarde: c, label: VRAGER_CONTROLE_LABEL[c] }))}
          />
          <Vinkjes
            label={t`Waar vragen ze naar?`}
            name="vragen"
            value={vragen}
            fout={foutBij(fouten, 'vragen')}
            onChange={(e) => wissel(e.target.value)}
            opties={REFERENTIE_VRAGEN.map((v) => ({ waarde: v, label: REFERENTIE_VRAAG_TEKST[v] }))}
          />
          <StapDagVeld label={t`Wanneer is het gevraagd?`} name="op" dag={op} fouten={fouten} />
        </>
      )}
    </StapFormulier>
  );
}

interface VertelProps extends VormProps {
  readonly verzoek: Verzoek;
  readonly vaststaand: readonly string[];
}

/** What is told, beside what the file says. A correction starts from what was told before. */
export function VertelFormulier({ id, versie, verzoek, vaststaand, ...rest }: VertelProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ReferentieVertellenDocument);
  const op = useStapDag();
  const eerder = verzoek.antwoorden[0]?.antwoorden ?? [];
  const [antwoorden, zet] = useState<readonly string[]>(verzoek.vragen.map((_, i) => eerder[i]?.antwoord ?? ''));
  const wie = `${verzoek.naam}, ${verzoek.organisatie}`;
  return (
    <StapFormulier
      {...rest}
      titel={t`Wat vertelde u?`}
      uitleg={<p>{t`Aan ${wie}. Vertel wat waar is, over het werk gaat en nodig is. Meer niet.`}</p>}
      knop={t`Leg vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id,
        versie,
        invoer: { verzoekId: verzoek.id, op: op.dag ?? '', antwoorden: [...antwoorden] },
      })}
      mist={() => [
        ...(antwoorden.every((a) => a.trim() === '')
          ? [{ veld: 'antwoorden.0', bericht: t`Schrijf op wat u vertelde. Vertelde u niets? Ga dan terug.` }]
          : []),
        ...dagMist(op, 'op', t`Vul de dag in waarop u dit vertelde.`),
      ]}
    >
      {(fouten) => (
        <>
          <Bericht titel={t`Dit staat vast in het dossier`} meld={false}>
            <ul>
              {vaststaand.map((f) => (
                <li key={f}>{f}</li>
              ))}
            </ul>
            <p>
              <Trans>
                Was het ontslag op staande voet? Dan mag en hoort u dat te zeggen. Een vermoeden vertelt u niet.
              </Trans>
            </p>
          </Bericht>
          {verzoek.vragen.map((vraag, i) => (
            <Tekstvak
              key={vraag}
              label={vraag}
              name={`antwoorden.${i}`}
              optioneel
              rows={2}
              max={1000}
              value={antwoorden[i] ?? ''}
              fout={foutBij(fouten, `antwoorden.${i}`)}
              onChange={(e) => zet((l) => l.map((a, j) => (j === i ? e.target.value : a)))}
            />
          ))}
          <StapDagVeld label={t`Wanneer vertelde u dit?`} name="op" dag={op} fouten={fouten} />
        </>
      )}
    </StapFormulier>
  );
}

/** Nothing was told, on one of the grounds. */
export function WeigerFormulier({
  id,
  versie,
  verzoek,
  ...rest
}: VormProps & { readonly verzoek: Verzoek }): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(ReferentieWeigerenDocument);
  const op = useStapDag();
  const [reden, zetReden] = useState<string | null>(null);
  const [toelichting, zetToelichting] = useState('');
  const gekozen = alsCode(reden ?? undefined, WEIGER_REDENEN);
  const wie = `${verzoek.naam}, ${verzoek.organisatie}`;
  return (
    <StapFormulier
      {...rest}
      titel={t`U vertelde niets`}
      uitleg={<p>{t`Aan ${wie}. Leg vast waarom.`}</p>}
      knop={t`Leg vast`}
      goed={GOED}
      handeling={handeling}
      maak={(sleutel) => ({
        sleutel,
        id,
        versie,
        invoer: { verzoekId: verzoek.id, op: op.dag ?? '', reden: gekozen ?? 'MEER_DAN_NODIG', toelichting },
      })}
      mist={() => [
        ...(gekozen === undefined ? [{ veld: 'reden', bericht: t`Kies waarom.` }] : []),
        ...dagMist(op, 'op', t`Vul de dag in.`),
      ]}
    >
      {(fouten) => (
        <>
          <Radios
            label={t`Waarom vertelde u niets?`}
            name="reden"
            value={reden}
            fout={foutBij(fouten, 'reden')}
            onChange={(e) => zetReden(e.target.value)}
            opties={WEIGER_REDENEN.map((r) => ({ waarde: r, label: WEIGER_REDEN_LABEL[r] }))}
          />
          <Tekstvak
            label={t`Wilt u daar iets bij zeggen?`}
            name="toelichting"
            optioneel
            rows={3}
            max={5000}
            value={toelichting}
            fout={foutBij(fouten, 'toelichting')}
            onChange={(e) => zetToelichting(e.target.value)}
          />
          <StapDagVeld label={t`Wanneer was dit?`} name="op" dag={op} fouten={fouten} />
        </>
      )}
    </StapFormulier>
  );
}
