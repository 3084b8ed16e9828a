import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  alsCode,
  foutBij,
  isGeweigerd,
  Ophalen,
  useHandeling,
  useSleutel,
  useVraag,
  Weigering,
  type PersoonRijFragment,
} from '@meldbaken/platform/graphql-client';
import { Bij, Lopend, Stapel, Uitklap, Venster, VensterFormulier, Vinkjes } from '@meldbaken/platform/ui';
import { HERINNERING_AAN, type HerinneringAan } from '@meldbaken/vergewis/contract';
import { HERINNERING_AAN_LABEL } from '@meldbaken/vergewis/model';
import { useMemo, useState, type ReactNode } from 'react';
import { HerinneringenSturenDocument, HerinneringVoorbeeldDocument } from './herinneren.graphql';
import { wieKrijgtWat, type Ontvangst, type VoorbeeldRegel } from './wie-krijgt-wat';

interface HerinnerVensterProps {
  readonly mensen: readonly PersoonRijFragment[];
  readonly onSluit: () => void;
  /** Done, with a sentence about what happened. */
  readonly onKlaar: (zin: string) => void;
}

/** A mail to many people: first who gets what, then the act. */
export default function HerinnerVenster({ mensen, onSluit, onKlaar }: HerinnerVensterProps): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    HerinneringVoorbeeldDocument,
    useMemo(() => ({ ids: mensen.map((m) => m.id) }), [mensen]),
  );
  return (
    <Venster open breed onSluit={onSluit} titel={t`Stuur een herinnering`}>
      <Ophalen vraag={vraag} regels={4}>
        {({ vergewisHerinneringVoorbeeld }) => (
          <Vorm voorbeeld={vergewisHerinneringVoorbeeld} onSluit={onSluit} onKlaar={onKlaar} />
        )}
      </Ophalen>
    </Venster>
  );
}

interface VormProps {
  readonly voorbeeld: readonly VoorbeeldRegel[];
  readonly onSluit: () => void;
  readonly onKlaar: (zin: string) => void;
}

function Vorm({ voorbeeld, onSluit, onKlaar }: VormProps): ReactNode {
  const { t } = useLingui();
  const handeling = useHandeling(HerinneringenSturenDocument);
  const [sleutel] = useSleutel();
  const [aan, zetAan] = useState<readonly HerinneringAan[]>(['PERSOON']);
  const [poging, zetPoging] = useState(0);
  const ontvangst = wieKrijgtWat(voorbeeld, aan);
  const fouten =
    poging > 0 && ontvangst.mails === 0
      ? [{ veld: 'aan', bericht: t`Zo krijgt niemand een mail. Kies iets anders, of sluit dit venster.` }]
      : [];
  const verstuur = async (): Promise<void> => {
    zetPoging((n) => n + 1);
    if (ontvangst.mails === 0) return;
    const ids = ontvangst.wel.map(({ regel }) => regel.id);
    const uit = await handeling.voer({ sleutel, ids, aan: [...aan] });
    if (uit === null || isGeweigerd(uit)) return;
    const gelukt = t`${plural(uit.mails, { one: 'Er gaat # mail uit.', other: 'Er gaan # mails uit.' })}`;
    const reden = uit.overgeslagen[0]?.reden;
    onKlaar(reden === undefined ? gelukt : `${gelukt} ${reden}`);
  };
  return (
    <VensterFormulier
      onVerstuur={(e) => {
        e.preventDefault();
        void verstuur();
      }}
      onTerug={onSluit}
      knop={t`${plural(ontvangst.mails, { one: 'Stuur # mail', other: 'Stuur # mails' })}`}
      bezig={handeling.bezig}
      fouten={fouten}
      poging={poging}
    >
      <Weigering handeling={handeling} />
      <Lopend>
        <p>
          <Trans>
            In de mail staat niet wat er mist, en bij de leidinggevende ook niet wie het is. In het dossier ziet u
            daarna dat de mail uitging.
          </Trans>
        </p>
      </Lopend>
      <Vinkjes
        label={t`Wie krijgt een mail?`}
        name="aan"
        value={aan}
        fout={foutBij(fouten, 'aan')}
        onChange={(e) => {
          const code = alsCode(e.target.value, HERINNERING_AAN);
          if (code) zetAan(e.target.checked ? [...aan, code] : aan.filter((x) => x !== code));
        }}
        opties={HERINNERING_AAN.map((x) => ({ waarde: x, label: HERINNERING_AAN_LABEL[x] }))}
      />
      <Wie ontvangst={ontvangst} />
    </VensterFormulier>
  );
}

/** About whom a mail goes and to where, and about whom not, with why. */
function Wie({ ontvangst }: { readonly ontvangst: Ontvangst }): ReactNode {
  const { t } = useLingui();
  const { wel, niet } = ontvangst;
  return (
    <Stapel>
      <p role="status">
        {t`${plural(wel.length, { one: 'Dit gaat over # persoon.', other: 'Dit gaat over # personen.' })}`}{' '}
        {niet.length > 0 && t`${plural(niet.length, { one: '# persoon valt af.', other: '# personen vallen af.' })}`}
      </p>
      {wel.length > 0 && (
        <Uitklap titel={t`Bekijk wie wat krijgt`}>
          <ul>
            {wel.map(({ regel, naar }) => (
              <li key={regel.id}>
                {regel.naam} <Bij>{naar.join(', ')}</Bij>
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
      {niet.length > 0 && (
        <Uitklap titel={t`Bekijk wie afvalt, en waarom`}>
          <ul>
            {niet.map(({ regel, reden }) => (
              <li key={regel.id}>
                {regel.naam} <Bij>{reden}</Bij>
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </Stapel>
  );
}
