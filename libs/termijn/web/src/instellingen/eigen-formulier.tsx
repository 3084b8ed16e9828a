import { Trans, useLingui } from '@lingui/react/macro';
import {
  Weigering,
  foutBij,
  foutenVan,
  isGeweigerd,
  useHandeling,
  useSleutel,
  type TermijnInstellingenQuery,
} from '@meldbaken/platform/graphql-client';
import {
  Bericht,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Keuze,
  Knop,
  Tekst,
  Tekstvak,
  Venster,
  dagVan,
  useNu,
  type Fout,
} from '@meldbaken/platform/ui';
import { TERMIJN_EENHEDEN } from '@meldbaken/termijn/contract';
import { EENHEID_WOORDEN, EIS_GRENS, NAAM_GRENS } from '@meldbaken/termijn/model';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { alsInvoer, beginInvoer, invoerFouten, type EigenInvoer } from './eigen-invoer';
import { HerinneringVelden, NIEUWE_HERINNERING } from './herinnering-velden';
import { EigenTermijnBewarenDocument } from './instellingen.graphql';
import { useInvoerZinnen } from './use-invoer-zinnen';

export type InstelDefinitie = TermijnInstellingenQuery['termijnDefinities'][number];
export type Rol = TermijnInstellingenQuery['termijnRollen'][number];

interface EigenFormulierProps {
  /** null: a new one. */
  readonly definitie: InstelDefinitie | null;
  readonly rollen: readonly Rol[];
  readonly onSluit: () => void;
  readonly onBewaard: (naam: string) => void;
}

/** A new own term, or a new version of one. */
export function EigenFormulier({ definitie, rollen, onSluit, onBewaard }: EigenFormulierProps): ReactNode {
  const { t } = useLingui();
  const nu = useNu();
  const zinnen = useInvoerZinnen();
  const bewaren = useHandeling(EigenTermijnBewarenDocument);
  const [sleutel, nieuweSleutel] = useSleutel();
  const [invoer, zet] = useState<EigenInvoer>(() => beginInvoer(definitie, dagVan(nu)));
  const [versie, zetVersie] = useState(definitie?.versie ?? null);
  const [eigenFouten, zetFouten] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  const wijzig = (deel: Partial<EigenInvoer>): void => zet((oud) => ({ ...oud, ...deel }));
  const verstuur = async (e: SubmitEvent): Promise<void> => {
    e.preventDefault();
    const gevonden = invoerFouten(invoer, zinnen);
    zetFouten(gevonden);
    zetPoging((n) => n + 1);
    if (gevonden.length > 0) return;
    const uit = await bewaren.voer({ sleutel, invoer: alsInvoer(invoer), code: definitie?.code, versie });
    zetPoging((n) => n + 1);
    if (uit?.__typename === 'TermijnDefinitie') onBewaard(uit.naam);
    if (uit?.__typename === 'EigenTermijnVerouderd') zetVersie(uit.huidig.versie);
    if (uit !== null && uit.__typename !== 'TermijnDefinitie') nieuweSleutel();
  };
  const fouten =
    eigenFouten.length > 0 ? eigenFouten : foutenVan(isGeweigerd(bewaren.uitkomst) ? bewaren.uitkomst : null);
  const verouderd = bewaren.uitkomst?.__typename === 'EigenTermijnVerouderd' ? bewaren.uitkomst : null;
  return (
    <Venster open onSluit={onSluit} titel={definitie ? t`Eigen termijn wijzigen` : t`Nieuwe eigen termijn`}>
      <Formulier
        onSubmit={(e: SubmitEvent) => void verstuur(e)}
        acties={
          <>
            <Knop type="submit" bezig={bewaren.bezig}>
              <Trans>Bewaar</Trans>
            </Knop>
            <Knop variant="twee" onClick={onSluit}>
              <Trans>Ga terug</Trans>
            </Knop>
          </>
        }
      >
        {definitie && (
          <p>
            <Trans>Termijnen die al lopen, veranderen niet. U maakt een nieuwe versie.</Trans>
          </p>
        )}
        <Foutsamenvatting fouten={fouten} poging={poging} />
        <Weigering handeling={bewaren} />
        {verouderd && (
          <Bericht soort="waarschuwing">
            <Trans>
              {verouderd.bericht} Er staat nu: {verouderd.huidig.naam}, {verouderd.huidig.duur}. Druk nog een keer op
              Bewaar als uw tekst moet gelden.
            </Trans>
          </Bericht>
        )}
        <Velden invoer={invoer} wijzig={wijzig} fouten={fouten} rollen={rollen} />
        <Herinneringen invoer={invoer} wijzig={wijzig} fouten={fouten} />
      </Formulier>
    </Venster>
  );
}

interface DeelProps {
  readonly invoer: EigenInvoer;
  readonly wijzig: (deel: Partial<EigenInvoer>) => void;
  readonly fouten: readonly Fout[];
}

function Velden({ invoer, wijzig, fouten, rollen }: DeelProps & { rollen: readonly Rol[] }): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Tekst
        label={t`Hoe heet de termijn?`}
        name="naam"
        maxLength={NAAM_GRENS}
        value={invoer.naam}
        fout={foutBij(fouten, 'naam')}
        onChange={(e) => wijzig({ naam: e.target.value })}
      />
      <Tekst
        label={t`Hoe lang?`}
        name="lengte"
        breedte="smal"
        inputMode="numeric"
        maxLength={5}
        value={invoer.lengte}
        fout={foutBij(fouten, 'lengte')}
        onChange={(e) => wijzig({ lengte: e.target.value.trim() })}
      />
      <Keuze
        label={t`Waarin telt u?`}
        name="eenheid"
        hint={t`Werkdagen zijn alle dagen, behalve zaterdag, zondag en feestdagen.`}
        leeg={false}
        value={invoer.eenheid}
        fout={foutBij(fouten, 'eenheid')}
        onChange={(e) => wijzig({ eenheid: e.target.value })}
        opties={TERMIJN_EENHEDEN.map((code) => ({ waarde: code, label: EENHEID_WOORDEN[code][1] }))}
      />
      <Tekstvak
        label={t`Wat moet er dan af zijn?`}
        name="eis"
        hint={t`Bijvoorbeeld: de familie is gebeld.`}
        max={EIS_GRENS}
        telVanaf={0.8}
        value={invoer.eis}
        fout={foutBij(fouten, 'eis')}
        onChange={(e) => wijzig({ eis: e.target.value })}
      />
      <Keuze
        label={t`Wie zorgt ervoor?`}
        name="eigenaarRol"
        value={invoer.eigenaarRol}
        fout={foutBij(fouten, 'eigenaarRol')}
        onChange={(e) => wijzig({ eigenaarRol: e.target.value })}
        opties={rollen.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <DatumVeld
        label={t`Voor termijnen die beginnen vanaf`}
        name="geldigVanaf"
        value={invoer.geldigVanaf}
        fout={foutBij(fouten, 'geldigVanaf')}
        onChange={(geldigVanaf) => wijzig({ geldigVanaf })}
      />
    </>
  );
}

function Herinneringen({ invoer, wijzig, fouten }: DeelProps): ReactNode {
  const { herinneringen } = invoer;
  return (
    <>
      <h3>
        <Trans>Herinneringen vooraf</Trans>
      </h3>
      <p>
        <Trans>De eigenaar hoort altijd iets aan het begin, op de laatste dag en elke dag dat het te laat is.</Trans>
      </p>
      {herinneringen.map((h, n) => (
        // The place is the key: a reminder has no name, and none moves.
        <div key={n}>
          <HerinneringVelden
            invoer={h}
            fouten={fouten}
            voor={`herinneringen.${n}.`}
            onWijzig={(nieuw) => wijzig({ herinneringen: herinneringen.map((oud, i) => (i === n ? nieuw : oud)) })}
          />
          <Knop variant="kaal" onClick={() => wijzig({ herinneringen: herinneringen.filter((_, i) => i !== n) })}>
            <Trans>Haal deze herinnering weg</Trans>
          </Knop>
        </div>
      ))}
      {herinneringen.length < 10 && (
        <Knop variant="twee" onClick={() => wijzig({ herinneringen: [...herinneringen, NIEUWE_HERINNERING] })}>
          <Trans>Voeg een herinnering toe</Trans>
        </Knop>
      )}
    </>
  );
}
