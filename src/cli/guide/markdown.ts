import type { ParserOptions } from 'prettier';
import { parsers } from 'prettier/plugins/markdown';

/** What Markdown is made of (mdast), as far as our documents use it. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly lang?: string | null;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** Reads Markdown with the reader that formats it: tables, lists and fences as GitHub shows them. */
export function parseMarkdown(text: string): readonly Node[] {
  const root = parsers.markdown.parse(text, { originalText: text } as ParserOptions<Node>) as Node;
  return root.children ?? [];
}
