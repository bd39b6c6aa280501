// An ESLint rule that keeps the pages whole when a browser translates them.
import ts from 'typescript';

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;
/** Components that put what they hold into an element of its own and nothing beside it. */
const HOLDERS = ['Button', 'Link', 'NavLink', 'Source', 'ExternalLink'];
/** Components that are always there, or draw no text. */
const STEADY = ['Trans', 'Icon', ...HOLDERS];

/**
 * Translators put every text node into an element of their own, and React does not find again what it has put there: it
 * throws when it has to remove the text or to put something before it, and changes a text that nobody sees. So a text that
 * is worked out stands alone in an element, whose whole content React then replaces; and so does a fixed one behind
 * something that can come and go. Of messages `Trans` takes care; a component's children are looked at where it is used.
 * @type {import('eslint').Rule.RuleModule}
 */
export const bareText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      bare: 'Give this text an element of its own: on a translated page it breaks or does not change.',
    },
  },
  create(context) {
    const { getTypeAtLocation, program } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const report = (node) => context.report({ node, messageId: 'bare' });

    const isChildren = (expression) => /\bchildren$/.test(context.sourceCode.getText(expression));
    const isText = (type) => {
      if (type.isUnion()) return type.types.some(isText);
      // Nothing is drawn for it, or a space, which nobody translates.
      if (type.isStringLiteral() && type.value.trim() === '') return false;
      if (checker.isArrayType(type)) return checker.getTypeArguments(type).some(isText);
      return (type.flags & TEXT) !== 0;
    };
    const checkChildren = ({ children, openingElement }) => {
      const own = children.filter((child) => !isLayout(child));
      const name = openingElement?.name.name ?? 'Fragment';
      const alone = own.length === 1 && (!isComponent(name) || HOLDERS.includes(name));
      own.forEach((child, at) => {
        if (isFixed(child)) {
          if (!isBlank(child) && own.slice(0, at).some(comesAndGoes)) report(child);
        } else if (child.type === 'JSXExpressionContainer' && !alone) {
          const { expression } = child;
          if (!isChildren(expression) && isText(getTypeAtLocation(expression))) report(child);
        }
      });
    };
    return {
      JSXElement: checkChildren,
      JSXFragment: checkChildren,
      ':function'(node) {
        if (!isComponent(node.id?.name ?? node.parent.id?.name ?? '')) return;
        const [signature] = getTypeAtLocation(node).getCallSignatures();
        const drawn = signature && checker.getReturnTypeOfSignature(signature);
        if (drawn && !isAnything(drawn) && isText(drawn)) report(node);
      },
    };
  },
};

/** Whether it is React's type for all that can be drawn. */
const isAnything = (type) => type.isUnion() && type.types.some(({ symbol }) => symbol?.name === 'Promise');
const isComponent = (name) => /^[A-Z]/.test(name ?? 'A');
const isLayout = ({ type, value }) => type === 'JSXText' && value.trim() === '' && value.includes('\n');
const isFixed = ({ type, expression }) =>
  type === 'JSXText' ||
  (type === 'JSXExpressionContainer' && ['Literal', 'JSXEmptyExpression'].includes(expression.type));
const isBlank = ({ value, expression }) => String(value ?? expression.value ?? '').trim() === '';
/** Whether React may have to put it in later, before what follows. */
const comesAndGoes = (child) =>
  child.type === 'JSXExpressionContainer'
    ? !isFixed(child)
    : child.type === 'JSXElement' &&
      isComponent(child.openingElement.name.name) &&
      !STEADY.includes(child.openingElement.name.name);
