import { dirname, relative, sep } from 'node:path';
import type { NodePath, PluginObj, PluginPass, types as Types } from '@babel/core';

const EERSTE = /^\s*(query|mutation|fragment)\s+(\w+)/;

/**
 * Replaces `graphql(...)` by the generated document itself, so that the map of all documents stays out of the bundle. The
 * optimizer of the client preset does the same, but breaks on a const with the name of the document.
 */
export function kiesDocument({ types: t }: { types: typeof Types }, keuzes: { gegenereerd: string }): PluginObj {
  return {
    name: 'kies-document',
    visitor: {
      CallExpression(pad: NodePath<Types.CallExpression>, staat: PluginPass) {
        const [bron] = pad.node.arguments;
        if (!t.isIdentifier(pad.node.callee, { name: 'graphql' }) || !t.isTemplateLiteral(bron)) return;
        const [, soort, naam] = EERSTE.exec(bron.quasis[0]?.value.raw ?? '') ?? [];
        if (naam === undefined)
          throw pad.buildCodeFrameError('a document starts with query, mutation or fragment and a name');
        const echt = t.identifier(soort === 'fragment' ? `${naam}FragmentDoc` : `${naam}Document`);
        const hier = pad.scope.generateUidIdentifier(echt.name);
        const weg = relative(dirname(staat.filename ?? ''), keuzes.gegenereerd)
          .split(sep)
          .join('/');
        const invoer = t.importDeclaration(
          [t.importSpecifier(hier, echt)],
          t.stringLiteral(weg.startsWith('.') ? weg : `./${weg}`),
        );
        const programma = pad.findParent((p) => p.isProgram());
        if (programma?.isProgram()) programma.unshiftContainer('body', invoer);
        pad.replaceWith(t.cloneNode(hier));
      },
    },
  };
}
