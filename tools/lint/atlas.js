/**
 * The project's own rules for oxlint.
 *
 * A view is known by name in two places: its slice's registry (`src/state/slices/views.ts`) and that of the views
 * (`src/components/views.ts`). Whatever depends on which view is on screen is a field of the view's object.
 *
 * A cast and a `!` have a reason beside them.
 */
const REASON =
  'No view is known by name outside the registries (src/state/slices/views.ts, src/components/views.ts): make what differs a field of the view’s slice or of its object, and read that.';

const isNamedView = (node) =>
  (node.type === 'Identifier' && node.name === 'view') ||
  (node.type === 'MemberExpression' && !node.computed && node.property.name === 'view');
const isText = (node) => node.type === 'Literal' && typeof node.value === 'string';

const noViewByName = {
  create: (context) => ({
    BinaryExpression(node) {
      const isComparison = ['===', '!==', '==', '!='].includes(node.operator);
      const [left, right] = [node.left, node.right];
      if (isComparison && ((isNamedView(left) && isText(right)) || (isNamedView(right) && isText(left))))
        context.report({ node, message: REASON });
    },
    SwitchStatement(node) {
      if (isNamedView(node.discriminant)) context.report({ node, message: REASON });
    },
  }),
};

const REASONLESS =
  'A cast or a `!` says why it holds, in a comment beside it. Better is code that needs none: itemAt, keysOf, isOneOf (src/model/lists.ts), windowOf, a narrower type.';

/** What a reader takes in at once with what stands in it; the formatter puts a line's comment behind its end. */
const UNIT = /(Statement|Declaration|PropertyDefinition|MethodDefinition|JSXAttribute|^Property)$/;
const isConst = ({ typeAnnotation }) => typeAnnotation?.typeName?.name === 'const';

function unitOf(node) {
  for (let at = node; at.parent; at = at.parent) if (at.type !== 'BlockStatement' && UNIT.test(at.type)) return at;
  return node;
}

const reasonBeside = {
  create(context) {
    const lines = new Set();
    const check = (node) => {
      if (isConst(node)) return;
      const unit = unitOf(node);
      const near = [unit.loc.start.line - 1, unit.loc.end.line];
      for (let line = node.loc.start.line - 1; line <= node.loc.end.line; line++) near.push(line);
      if (!near.some((line) => lines.has(line))) context.report({ node, message: REASONLESS });
    };
    return {
      Program() {
        for (const { loc } of context.sourceCode.getAllComments())
          for (let { line } = loc.start; line <= loc.end.line; line++) lines.add(line);
      },
      TSAsExpression: check,
      TSTypeAssertion: check,
      TSNonNullExpression: check,
    };
  },
};

export default { meta: { name: 'atlas' }, rules: { 'no-view-by-name': noViewByName, 'reason-beside': reasonBeside } };
