/** A condition of the source: about its own names and values. */
export type SourceCondition =
  | { readonly question: string; readonly op: Comparison; readonly values: readonly unknown[] }
  | { readonly answered: string }
  | { readonly all: readonly SourceCondition[] }
  | { readonly any: readonly SourceCondition[] }
  | { readonly not: SourceCondition };

export type Comparison = 'is' | '>' | '>=' | '<' | '<=';

const MOST_LETTERS = 2000;
const DEEPEST = 20;
const TOKEN =
  /\s*(?:\{([^{}]*)\}|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)|(<>|!=|==|>=|<=|&&|\|\||\*=|[=<>!&|(),[\]])|([A-Za-z]+))/y;

interface Token {
  readonly type: 'name' | 'value' | 'sign';
  readonly value: unknown;
}

/** Signs that have a word too. */
const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  '==': '=',
  '!=': '<>',
  notequal: '<>',
  greater: '>',
  less: '<',
  greaterorequal: '>=',
  lessorequal: '<=',
  and: '&',
  '&&': '&',
  or: '|',
  '||': '|',
  not: '!',
  negate: '!',
  contain: 'contains',
  '*=': 'contains',
  notcontain: 'notcontains',
  noneof: 'notanyof',
};

/**
 * Reads a condition of SurveyJS: `{work} = 'yes' and {years} anyof [1, 2]`, with `not`, `or`, brackets, `empty`, `notempty`,
 * comparisons and `contains`. undefined for anything else (functions, sums, two questions compared).
 */
export function parseExpression(text: string): SourceCondition | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  let at = 0;
  const peek = (sign: string) => tokens[at]?.type === 'sign' && tokens[at]?.value === sign;
  const take = (sign: string) => peek(sign) && ++at > 0;

  const chain = (
    sign: '&' | '|',
    part: (depth: number) => SourceCondition | undefined,
    depth: number,
  ): SourceCondition | undefined => {
    const parts: SourceCondition[] = [];
    do {
      const next = part(depth);
      if (!next) return undefined;
      parts.push(next);
    } while (take(sign));
    const [only] = parts;
    return parts.length === 1 ? only : sign === '&' ? { all: parts } : { any: parts };
  };
  const either = (depth: number): SourceCondition | undefined =>
    depth > DEEPEST ? undefined : chain('|', both, depth);
  const both = (depth: number) => chain('&', one, depth);
  const one = (depth: number): SourceCondition | undefined => {
    if (take('!')) {
      const denied = depth > DEEPEST ? undefined : one(depth + 1);
      return denied && { not: denied };
    }
    if (!take('(')) return comparison();
    const inner = either(depth + 1);
    return inner && take(')') ? inner : undefined;
  };
  const values = (): readonly unknown[] | undefined => {
    if (!take('[')) return tokens[at]?.type === 'value' ? [tokens[at++]?.value] : undefined;
    const list: unknown[] = [];
    while (tokens[at]?.type === 'value') {
      list.push(tokens[at++]?.value);
      take(',');
    }
    return take(']') ? list : undefined;
  };
  const comparison = (): SourceCondition | undefined => {
    const name = tokens[at++];
    const op = tokens[at++];
    if (name?.type !== 'name' || op?.type !== 'sign') return undefined;
    const question = String(name.value);
    if (op.value === 'notempty') return { answered: question };
    if (op.value === 'empty') return { not: { answered: question } };
    const asked = values();
    if (!asked || asked.length === 0) return undefined;
    return compared(question, String(op.value), asked);
  };

  const condition = either(0);
  return condition && at === tokens.length ? condition : undefined;
}

function compared(question: string, op: string, values: readonly unknown[]): SourceCondition | undefined {
  const is = (some: readonly unknown[]): SourceCondition => ({ question, op: 'is', values: some });
  switch (op) {
    case '=':
      return values.length === 1 ? is(values) : undefined;
    case '<>':
      return values.length === 1 ? { not: is(values) } : undefined;
    case 'anyof':
      return is(values);
    case 'notanyof':
      return { not: is(values) };
    case 'contains':
    case 'allof':
      return values.length === 1 ? is(values) : { all: values.map((value) => is([value])) };
    case 'notcontains':
      return { not: values.length === 1 ? is(values) : { all: values.map((value) => is([value])) } };
    case '>':
    case '>=':
    case '<':
    case '<=':
      return values.length === 1 ? { question, op, values } : undefined;
    default:
      return undefined;
  }
}

function tokensOf(source: string): readonly Token[] | undefined {
  const text = source.trim();
  if (text.length > MOST_LETTERS) return undefined;
  const tokens: Token[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    const [, name, single, double, number, sign, word] = found;
    const quoted = single ?? double;
    if (name !== undefined) tokens.push({ type: 'name', value: name.trim() });
    else if (quoted !== undefined) tokens.push({ type: 'value', value: quoted.replace(/\\(.)/g, '$1') });
    else if (number !== undefined) tokens.push({ type: 'value', value: Number(number) });
    else if (word === 'true' || word === 'false') tokens.push({ type: 'value', value: word === 'true' });
    else {
      const known = (sign ?? word ?? '').toLowerCase();
      tokens.push({ type: 'sign', value: Object.hasOwn(SIGNS, known) ? SIGNS[known] : known });
    }
  }
  return tokens;
}
