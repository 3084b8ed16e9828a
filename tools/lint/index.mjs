// Own lint rules: what the house forbids and no plugin knows.

/** Time comes from Klok: `new Date()` without a moment and `Date.now()` are forbidden. */
const geenNu = {
  meta: { type: 'problem', schema: [], messages: { nu: 'Take the moment from Klok.' } },
  create: (context) => ({
    NewExpression(n) {
      if (n.callee.name === 'Date' && n.arguments.length === 0) context.report({ node: n, messageId: 'nu' });
    },
    CallExpression(n) {
      const c = n.callee;
      if (c.type === 'MemberExpression' && c.object.name === 'Date' && c.property.name === 'now')
        context.report({ node: n, messageId: 'nu' });
    },
  }),
};

const tekstVan = (n) =>
  n.type === 'TemplateLiteral'
    ? n.quasis.map((q) => q.value.raw).join('?')
    : typeof n.value === 'string'
      ? n.value
      : '';

/** `on conflict do update` tells whether another's row exists (spec 00): the application inserts or updates, never both in one. */
const geenUpsert = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { upsert: 'No ON CONFLICT DO UPDATE: insert ... do nothing, then update.' },
  },
  create(context) {
    const kijk = (n) => {
      if (/on\s+conflict[\s\S]*do\s+update/i.test(tekstVan(n))) context.report({ node: n, messageId: 'upsert' });
    };
    return { Literal: kijk, TemplateLiteral: kijk };
  },
};

/** A context knows another one by its contract and its GraphQL types; `api`, `model` and `web` stay at home (Nx tags cannot say 'own'). */
const eigenContext = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { vreemd: 'Ask {{context}} through its contract: its {{deur}} stays at home.' },
  },
  create(context) {
    const thuis = /libs\/(\w+)\/(?:api|graphql|model|web|contract)\//.exec(context.filename.replaceAll('\\', '/'))?.[1];
    return {
      ImportDeclaration(n) {
        const m = /^@meldbaken\/(\w+)\/(api|model|web)$/.exec(n.source.value);
        if (thuis && m && m[1] !== thuis && m[1] !== 'platform')
          context.report({ node: n, messageId: 'vreemd', data: { context: m[1], deur: m[2] } });
      },
    };
  },
};

export default { rules: { 'geen-nu': geenNu, 'geen-upsert': geenUpsert, 'eigen-context': eigenContext } };
