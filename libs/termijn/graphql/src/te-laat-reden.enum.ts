import { registerEnumType } from '@nestjs/graphql';
import type { TeLaatReden } from '@meldbaken/termijn/contract';
import { TE_LAAT_REDEN_LABEL } from '@meldbaken/termijn/model';

export const TeLaatRedenEnum: { readonly [K in TeLaatReden]: K } = {
  LATER_ONTDEKT: 'LATER_ONTDEKT',
  WACHTEN_OP_ANDEREN: 'WACHTEN_OP_ANDEREN',
  ZIEKTE_OF_AFWEZIG: 'ZIEKTE_OF_AFWEZIG',
  TE_DRUK: 'TE_DRUK',
  ONBEKEND_MET_TERMIJN: 'ONBEKEND_MET_TERMIJN',
  FOUT_IN_SYSTEEM: 'FOUT_IN_SYSTEEM',
  ANDERS: 'ANDERS',
};

const tekst = (description: string): { description: string } => ({ description: `${description}.` });

registerEnumType(TeLaatRedenEnum, {
  name: 'TeLaatReden',
  description: 'Waarom een termijn te laat was.',
  valuesMap: {
    LATER_ONTDEKT: tekst(TE_LAAT_REDEN_LABEL.LATER_ONTDEKT),
    WACHTEN_OP_ANDEREN: tekst(TE_LAAT_REDEN_LABEL.WACHTEN_OP_ANDEREN),
    ZIEKTE_OF_AFWEZIG: tekst(TE_LAAT_REDEN_LABEL.ZIEKTE_OF_AFWEZIG),
    TE_DRUK: tekst(TE_LAAT_REDEN_LABEL.TE_DRUK),
    ONBEKEND_MET_TERMIJN: tekst(TE_LAAT_REDEN_LABEL.ONBEKEND_MET_TERMIJN),
    FOUT_IN_SYSTEEM: tekst(TE_LAAT_REDEN_LABEL.FOUT_IN_SYSTEEM),
    ANDERS: tekst(TE_LAAT_REDEN_LABEL.ANDERS),
  },
});
