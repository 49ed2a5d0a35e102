/**
 * The project's own rules for oxlint.
 *
 * A view is known by name in two places: its slice's registry (`src/state/slices/views.ts`) and that of the views
 * (`src/components/views.ts`). Whatever depends on which view is on screen is a field of the view's object.
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

export default { meta: { name: 'atlas' }, rules: { 'no-view-by-name': noViewByName } };
