import type { NodePath, PluginObj, types as Types } from '@babel/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/**
 * Runs after the Lingui macro: what it left as a text with {placeholders} becomes the compiled form, so that the browser
 * needs no parser. Dutch stands in the code and so needs no catalogue; a text loads with the screen that says it.
 */
export function compileerTeksten({ types: t }: { types: typeof Types }): PluginObj {
  const alsKnoop = (tekst: string): Types.Expression => {
    const klaar = compileMessage(tekst);
    return typeof klaar === 'string' ? t.stringLiteral(klaar) : t.valueToNode(klaar);
  };
  return {
    name: 'compileer-teksten',
    visitor: {
      // _(/*i18n*/ { id, message, values }) and <Trans {.../*i18n*/ { id, message, components }} />
      ObjectExpression(pad: NodePath<Types.ObjectExpression>) {
        if (!pad.node.leadingComments?.some((c) => c.value.trim() === 'i18n')) return;
        for (const deel of pad.node.properties) {
          if (!t.isObjectProperty(deel) || !t.isIdentifier(deel.key, { name: 'message' })) continue;
          if (t.isStringLiteral(deel.value)) deel.value = alsKnoop(deel.value.value);
        }
      },
    },
  };
}
