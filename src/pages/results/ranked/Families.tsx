import { Trans } from '../../../i18n/react';
import { Deferred } from '../../../components/Deferred';
import type { SignEntry } from '../../../components/career/SignList';
import { TopicMark } from '../../../components/topics/TopicMark';
import type { Topic, TopicId } from '../../../engine/topic';
import type { FamilyCareer, Families as Found } from '../../../result/families';
import { FamilyItem, type Said } from './FamilyItem';
import styles from './Families.module.css';
import 'virtual:fitpath/messages/results';

interface Props extends Omit<Said, 'reason'> {
  readonly found: Found;
  /** Those behind a tap are asked for. */
  readonly all: boolean;
  readonly topics: readonly Topic[] | undefined;
}

/** So many of those behind a tap are named on it. */
const NAMED = 3;

/** The first careers by what they are about, without numbers: inside a family order means little. */
export function Families({ found: { families, others }, topics, all, ...known }: Props) {
  const groups: readonly Group[] = [...families, others].filter(
    ({ careers, more }) => careers.length + more.length > 0,
  );
  const columns = columnsOf(groups);
  const said = { ...known, reason: reasonsOf(groups, known.entry), all };
  return (
    <div className={styles.families}>
      {columns.map((column, at) => (
        <div key={at}>
          {column.map((group) => (
            <GroupPart
              key={group.topic ?? 'others'}
              group={group}
              topic={topics?.find(({ id }) => id === group.topic)}
              {...said}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** A family, or what is of none. */
type Group = Found['others'] & { readonly topic?: TopicId };

/**
 * One after the other in two columns of about the same height; where something opens, nothing changes its column. One column, in
 * which careers stand two beside each other, where half of one would stay empty.
 */
function columnsOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const height = (some: readonly Group[]) => some.reduce((sum, own) => sum + HEADING + own.careers.length, 0);
  const unevenness = (count: number) =>
    Math.abs(height(groups.slice(0, count)) - height(groups.slice(count)));
  const [first = 1] = groups.map((_, at) => at + 1).sort((a, b) => unevenness(a) - unevenness(b));
  if (unevenness(first) > UNEVEN) return [groups];
  return [groups.slice(0, first), groups.slice(first)].filter((column) => column.length > 0);
}

/** How high a heading is beside a career. */
const HEADING = 0.4;
/** By how many careers one column may be longer than the other. */
const UNEVEN = 1.5;

/** For each career one reason, such that what is true of many is not said of each: the one that was said least before it. */
function reasonsOf(groups: readonly Group[], entry: Said['entry']): Said['reason'] {
  const said = new Map<string, number>();
  const reasons = new Map<string, string>();
  for (const { match } of groups.flatMap(({ careers, more }) => [...careers, ...more])) {
    const times = ({ key }: SignEntry) => said.get(key) ?? 0;
    const [reason] = [...entry(match).whyFor].sort((a, b) => times(a) - times(b));
    if (!reason) continue;
    said.set(reason.key, times(reason) + 1);
    reasons.set(match.soc, reason.text);
  }
  return ({ soc }) => reasons.get(soc);
}

function GroupPart({
  group: { careers, more },
  topic,
  all,
  ...said
}: Said & { readonly group: Group; readonly topic: Topic | undefined; readonly all: boolean }) {
  const values = { count: more.length, topic: topic?.name ?? '', names: namesOf(more) };
  return (
    <section className={styles.family}>
      {careers.length > 0 && (
        <h3>
          {topic && <TopicMark id={topic.id} />}
          {topic ? <span>{topic.name}</span> : <Trans id="families.others" />}
        </h3>
      )}
      <Careers careers={careers} {...said} />
      {more.length > 0 && (
        <details className={styles.more} open={all || undefined}>
          <summary>
            {topic ? (
              <Trans id="families.more" values={values} />
            ) : (
              <Trans id="families.otherMore" values={values} />
            )}
          </summary>
          <Deferred>
            <Careers careers={more} {...said} />
          </Deferred>
        </details>
      )}
    </section>
  );
}

function Careers({ careers, ...said }: Said & { readonly careers: readonly FamilyCareer[] }) {
  if (careers.length === 0) return null;
  return (
    <ul className={styles.careers}>
      {careers.map((career) => (
        <li key={career.match.soc}>
          <FamilyItem career={career} {...said} />
        </li>
      ))}
    </ul>
  );
}

function namesOf(careers: readonly FamilyCareer[]): string {
  const names = careers.slice(0, NAMED).map(({ match }) => match.name);
  return names.join(', ') + (careers.length > NAMED ? ' …' : '');
}
