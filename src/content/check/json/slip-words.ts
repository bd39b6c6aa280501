import { told, type Told } from '../words/told';
import type { Slip } from './slip';

/** What is wrong, of one or of many alike. */
export function slipTold(slip: Slip): Told {
  const said = oneTold(slip);
  return slip.times > 1 && slip.kind !== 'unclosed' ? told('more', { said, count: slip.times - 1 }) : said;
}

function oneTold({ kind, found: whole, wanted = '' }: Slip): Told {
  const found = typeof whole === 'string' ? short(whole) : whole;
  const brace = '{';
  switch (kind) {
    case 'doubled':
    case 'escaped':
    case 'extra-comma':
      return told(`slip.${kind}`);
    case 'trailing-comma':
      return told('slip.trailing-comma', { wanted });
    case 'wrong-case':
    case 'number':
    case 'decimal-comma':
    case 'escape':
    case 'bracket':
    case 'no-number':
      return told(`slip.${kind}`, { found: whole, wanted });
    case 'unclosed':
      return typeof wanted === 'string' && wanted.length > 1
        ? told('slip.unclosed-many', { count: wanted.length, wanted })
        : told('slip.unclosed', { found, wanted });
    case 'sign':
      return whole === '' ? told('slip.nothing') : told('slip.sign', { found: whole });
    case 'other-format':
    case 'document':
    case 'prose':
      return told(`slip.${kind}`, { found, brace });
    case 'missing-comma':
    case 'missing-colon':
    case 'no-value':
      return told(`slip.${kind}`, { found: whole });
    default:
      return told(`slip.${kind}`, { found });
  }
}

/** What the button says that mends it; undefined where only the author can. */
export function mendTold(slip: Slip): Told | undefined {
  const { kind, edits, found, times: count, wanted } = slip;
  if (edits.length === 0) return undefined;
  const many = count > 1;
  switch (kind) {
    case 'curly':
    case 'single':
    case 'doubled':
    case 'escaped':
    case 'entity':
      return told('mend.straighten', { count: edits.length });
    case 'invisible':
      return many ? told('mend.spaces', { count }) : told('mend.space');
    case 'comment':
    case 'open-comment':
      return many ? told('mend.comments', { count }) : told('mend.comment');
    case 'trailing-comma':
    case 'extra-comma':
      return many ? told('mend.no-commas', { count }) : told('mend.no-comma');
    case 'missing-comma':
      return many ? told('mend.commas', { count }) : told('mend.comma');
    case 'missing-colon':
      return many ? told('mend.colons', { count }) : told('mend.colon');
    case 'unquoted-key':
    case 'unquoted':
      return many ? told('mend.quotes', { count }) : told('mend.quote');
    case 'unclosed-text':
      return many ? told('mend.closes', { count }) : told('mend.close');
    case 'line-break':
      return many ? told('mend.lines', { count }) : told('mend.line');
    case 'added':
      return many ? told('mend.texts', { count }) : told('mend.text');
    case 'inner-quote':
      return many ? told('mend.inners', { count }) : told('mend.inner');
    case 'unclosed':
      return told('mend.end', { put: wanted ?? '' });
    case 'fence':
    case 'script':
    case 'extra-bracket':
    case 'sign': {
      const out = typeof found === 'string' ? short(found) : found;
      return many ? told('mend.outs', { found: out, count }) : told('mend.out', { found: out });
    }
    default:
      if (many) return told('mend.all', { count });
      return wanted === undefined ? told('mend.one') : told('mend.put', { put: wanted });
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 32 ? `${line.slice(0, 31)}…` : line;
}
