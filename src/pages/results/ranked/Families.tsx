import { Trans } from '../../../i18n/react';
import { Deferred } from '../../../components/Deferred';
import { TopicMark } from '../../../components/topics/TopicMark';
import type { Topic, TopicId } from '../../../engine/topic';
import type { FamilyCareer, Families as Found } from '../../../result/families';
import { FamilyItem, type Said } from './FamilyItem';
import styles from './Families.module.css';
import 'virtual:fitpath/messages/results';

interface Props extends Said {
  readonly found: Found;
  readonly topics: readonly Topic[] | undefined;
}

/** So many of those behind a tap are named on it. */
const NAMED = 3;

/** The first careers by what they are about, without numbers: inside a family order means little. */
export function Families({ found: { families, others }, topics, ...said }: Props) {
  const groups: readonly Group[] = [...families, others].filter(
    ({ careers, more }) => careers.length + more.length > 0,
  );
  return (
    <div className={styles.families}>
      {columnsOf(groups).map((column, at) => (
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

/** One after the other in two columns of about the same height; where something opens, nothing changes its column. */
function columnsOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const height = (some: readonly Group[]) => some.reduce((sum, own) => sum + HEADING + own.careers.length, 0);
  const unevenness = (count: number) =>
    Math.abs(height(groups.slice(0, count)) - height(groups.slice(count)));
  const [first = 1] = groups.map((_, at) => at + 1).sort((a, b) => unevenness(a) - unevenness(b));
  return [groups.slice(0, first), groups.slice(first)].filter((column) => column.length > 0);
}

/** How high a heading is beside a career. */
const HEADING = 0.4;

function GroupPart({
  group: { careers, more },
  topic,
  ...said
}: Said & { readonly group: Group; readonly topic: Topic | undefined }) {
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
        <details className={styles.more}>
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
