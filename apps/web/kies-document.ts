import { readFileSync, statSync } from 'node:fs';
import type { NodePath, PluginObj, types as Types } from '@babel/core';

const EERSTE = /^\s*(query|mutation|fragment)\s+(\w+)/;
const GEMAAKT = /export const (\w+) = new TypedDocumentString\(`([^`]*)`/g;

/** Name -> text of every generated document, with its fragments; read again when the code generator ran. */
function documentenUit(bestand: string): (naam: string) => string | undefined {
  let teksten = new Map<string, string>();
  let gelezen = 0;
  return (naam) => {
    const { mtimeMs } = statSync(bestand);
    if (mtimeMs !== gelezen) {
      gelezen = mtimeMs;
      const gevonden = [...readFileSync(bestand, 'utf8').matchAll(GEMAAKT)];
      teksten = new Map(gevonden.map(([, van = '', tekst = '']) => [van, tekst.replace(/\s+/g, ' ').trim()]));
    }
    return teksten.get(naam);
  };
}

/**
 * Puts the text of a document in the place of `graphql(...)`: it then travels with the screen that asks it. The map of the
 * client preset would put all documents of the app in the first load.
 */
export function kiesDocument({ types: t }: { types: typeof Types }, keuzes: { gegenereerd: string }): PluginObj {
  const tekstVan = documentenUit(keuzes.gegenereerd);
  return {
    name: 'kies-document',
    visitor: {
      CallExpression(pad: NodePath<Types.CallExpression>) {
        const [bron] = pad.node.arguments;
        if (!t.isIdentifier(pad.node.callee, { name: 'graphql' }) || !t.isTemplateLiteral(bron)) return;
        const [, soort, naam] = EERSTE.exec(bron.quasis[0]?.value.raw ?? '') ?? [];
        if (naam === undefined)
          throw pad.buildCodeFrameError('a document starts with query, mutation or fragment and a name');
        const tekst = tekstVan(soort === 'fragment' ? `${naam}FragmentDoc` : `${naam}Document`);
        if (tekst === undefined) throw pad.buildCodeFrameError(`${naam} is not generated yet: run npm run codegen`);
        // Only `toString()` of a document is used, and a text has it.
        pad.replaceWith(t.stringLiteral(tekst));
      },
    },
  };
}
