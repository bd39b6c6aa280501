import { plainWords, type Block, type Heading } from '../../content/document';
import { Example } from './Example';
import { Table } from './Table';
import { Text } from './Text';
import styles from './Guide.module.css';

interface BlocksProps {
  readonly blocks: readonly Block[];
  /** What they are about, before a heading says it. */
  readonly under?: string;
}

/** Pieces of the guide, one below the other. They never change, so their places tell them apart. */
export function Blocks({ blocks, under = '' }: BlocksProps) {
  return blocks.map((block, at) => <Piece key={at} block={block} under={headingOver(blocks, at) ?? under} />);
}

function headingOver(blocks: readonly Block[], at: number): string | undefined {
  const heading = blocks.slice(0, at).findLast((block): block is Heading => block.kind === 'heading');
  return heading && plainWords(heading.words);
}

interface Props {
  readonly block: Block;
  /** The words of the heading above. */
  readonly under: string;
}

function Piece({ block, under }: Props) {
  switch (block.kind) {
    case 'heading': {
      const Level = `h${Math.min(block.level, 4)}` as 'h2' | 'h3' | 'h4';
      return (
        <Level id={block.id}>
          <Text words={block.words} />
        </Level>
      );
    }
    case 'text':
      return (
        <p>
          <Text words={block.words} />
        </p>
      );
    case 'list':
      return <List {...block} title={under} />;
    case 'table':
      return <Table {...block} title={under} />;
    case 'code':
      return <Example {...block} title={under} />;
  }
}

function List({ ordered, entries, title }: Extract<Block, { kind: 'list' }> & { readonly title: string }) {
  const Tag = ordered ? 'ol' : 'ul';
  const rules = entries.some(({ id }) => id !== undefined);
  return (
    <Tag className={rules ? styles.rules : undefined}>
      {entries.map(({ id, blocks }, at) => (
        <li key={at} id={id}>
          <Blocks blocks={blocks} under={id ?? title} />
        </li>
      ))}
    </Tag>
  );
}
