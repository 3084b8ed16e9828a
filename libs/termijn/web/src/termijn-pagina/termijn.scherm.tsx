import { useLingui } from '@lingui/react/macro';
import { Ophalen, Pagina, StoringBericht, usePadDeel, useVraag } from '@meldbaken/platform/graphql-client';
import { Eindmoment, ErnstChip, NietGevonden, ToegangWeg, usePaginaTitel } from '@meldbaken/platform/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { Acties } from './acties';
import { Gedaan } from './gedaan';
import type { PaginaTermijn } from './pagina-termijn';
import { TermijnInhoud } from './termijn-inhoud';
import { TermijnPaginaDocument } from './termijn-pagina.graphql';

/** One term: what is left of it, how we count, who did what, and what can be done now. */
export default function TermijnScherm(): ReactNode {
  const id = usePadDeel('id');
  return <Termijn key={id} id={id} />;
}

const ELKE_MINUUT = { elkeMs: 60_000 };

function Termijn({ id }: { id: string }): ReactNode {
  const { t } = useLingui();
  const vraag = useVraag(
    TermijnPaginaDocument,
    useMemo(() => ({ id }), [id]),
    ELKE_MINUUT,
  );
  const termijn = vraag.data?.termijn;
  const [gezien, zetGezien] = useState(false);
  const [gedaan, zetGedaan] = useState<string | null>(null);
  if (termijn && !gezien) zetGezien(true);
  if (termijn === null) return <Weg gezien={gezien} />;
  if (!termijn)
    return (
      <Pagina titel={t`Termijn`}>
        <Ophalen vraag={vraag} regels={10}>
          {() => null}
        </Ophalen>
      </Pagina>
    );
  return (
    <Pagina
      titel={termijn.naam}
      zin={termijn.onderwerpNummer}
      kruimels={[{ label: t`Termijnen`, href: '/termijnen' }, { label: termijn.naam }]}
      onder={<Stand termijn={termijn} />}
    >
      <StoringBericht storing={vraag.storing} onOpnieuw={vraag.opnieuw} />
      {gedaan !== null && <Gedaan key={gedaan} zin={gedaan} onSluit={() => zetGedaan(null)} />}
      <Acties
        termijn={termijn}
        onKlaar={(zin) => {
          zetGedaan(zin);
          vraag.opnieuw();
        }}
        onVerouderd={vraag.opnieuw}
      />
      <TermijnInhoud termijn={termijn} />
    </Pagina>
  );
}

function Stand({ termijn: { ernst, vervaltOp, restTekst } }: { termijn: PaginaTermijn }): ReactNode {
  return (
    <>
      <ErnstChip ernst={ernst} />
      <span>
        <Eindmoment moment={vervaltOp} rest={restTekst} stijl="lang" />
      </span>
    </>
  );
}

/** Not there, not yours, or not any more. */
function Weg({ gezien }: { gezien: boolean }): ReactNode {
  const { t } = useLingui();
  usePaginaTitel({ titel: gezien ? t`Niet meer te zien` : t`Niet gevonden` });
  return gezien ? <ToegangWeg /> : <NietGevonden />;
}
