import { Trans, useLingui } from '../../../i18n/react';
import type { IdFrom } from '../../../i18n/i18n';
import { Button } from '../../../components/Button';
import { ExternalLink } from '../../../components/external/ExternalLink';
import { PaperFoot } from '../../../components/PaperFoot';
import type { Career } from '../../../careers/career';
import type { Details, Major } from '../../../careers/details';
import { paths } from '../../../paths';
import { useCapabilities } from '../../../site/capabilities';
import { useCopy } from '../../../site/use-copy';
import { useDeferredPass } from '../../../components/Deferred';
import type { Load } from '../../../site/use-load';
import { PartLink } from '../PartLink';
import { stateName } from '../way/state-name';
import type { SchoolRow } from '../way/use-schools';
import { apprenticeships, doorsOf } from './doors';
import styles from './ThisWeek.module.css';
import 'virtual:fitpath/messages/career';

const QUESTIONS = [1, 2, 3, 4, 5] as const;

interface Props {
  readonly career: Career;
  readonly details: Details;
  /** What is taught somewhere, the most taught first. */
  readonly majors: readonly Major[];
  readonly state: string;
  readonly near: Load<readonly SchoolRow[]>;
}

/** What can be done about it this week: a school or an apprenticeship to look at, somebody to ask, and the official pages. */
export function ThisWeek({ career, details, majors, state, near }: Props) {
  const { leavesFiles } = useCapabilities();
  const here = useDeferredPass();
  return (
    <section className={styles.week} id="week">
      <h2>
        <Trans id="week.title" />
      </h2>
      <ol className={styles.steps}>
        {majors.length > 0 && (
          <li className={styles.school}>
            <h3>
              <Trans id="week.school" />
            </h3>
            <School majors={majors} state={state} near={near} />
          </li>
        )}
        {career.apprenticeship && (
          <li className={styles.school}>
            <h3>
              <Trans id="week.apprenticeship" />
            </h3>
            <p>
              <Trans id="week.apprenticeshipText" />{' '}
              <ExternalLink to={apprenticeships(career.soc)}>
                <Trans id="door.apprenticeship" />
              </ExternalLink>
            </p>
          </li>
        )}
        <li>
          <h3>
            <Trans id="week.ask" />
          </h3>
          <ol className={styles.questions}>
            {QUESTIONS.map((question) => (
              <li key={question}>
                <Trans id={`week.question.${String(question)}` as IdFrom<'week.question.'>} />
              </li>
            ))}
          </ol>
          {leavesFiles && <Copy name={career.name} />}
        </li>
      </ol>
      <h3 className={styles.official}>
        <Trans id="week.official" />
      </h3>
      <ul className={styles.doors}>
        {doorsOf(career, details).map(({ id, to }) => (
          <li key={id}>
            <ExternalLink to={to}>
              <Trans id={`door.${id}`} />
            </ExternalLink>
          </li>
        ))}
      </ul>
      {here && leavesFiles && (
        <PaperFoot link={addressOf(career.soc)}>
          <Trans id="week.onPaper" />
        </PaperFoot>
      )}
    </section>
  );
}

/** The page's own address, wherever the site stands. */
function addressOf(soc: string): string {
  return new URL(import.meta.env.BASE_URL + paths.career(soc).slice(1), window.location.href).href;
}

function School({ majors, state, near }: Pick<Props, 'majors' | 'state' | 'near'>) {
  const [first] = near.value ?? [];
  if (state === '' || !first)
    return (
      <p>
        <Trans
          id={state === '' || near.kind !== 'ready' ? 'week.schoolAny' : 'week.schoolNone'}
          values={{
            major: majors[0]?.title ?? '',
            count: majors[0]?.institutions ?? 0,
            state: stateName(state),
          }}
        />{' '}
        <PartLink to="schools">
          <Trans id="week.pick" />
        </PartLink>
      </p>
    );
  const { name, web, city } = first.institution;
  return (
    <p>
      <span>{web === null ? name : <ExternalLink to={web}>{name}</ExternalLink>}</span>{' '}
      <Trans
        id="week.schoolNear"
        values={{ city, count: near.value?.length ?? 0, state: stateName(state) }}
      />{' '}
      <PartLink to="schools">
        <Trans id="week.all" />
      </PartLink>
    </p>
  );
}

/** The questions as a text, to be sent to somebody. */
function Copy({ name }: { readonly name: string }) {
  const { i18n } = useLingui();
  const { copied, copy } = useCopy(
    [
      i18n._('week.copyHead', { name }),
      ...QUESTIONS.map(
        (question) =>
          `${String(question)}. ${i18n._(`week.question.${String(question)}` as IdFrom<'week.question.'>)}`,
      ),
    ].join('\n'),
  );
  return (
    <div className={styles.copy}>
      <Button look="quiet" onClick={copy}>
        <Trans id="week.copy" />
      </Button>
      <p role="status">{copied !== undefined && <Trans id={copied ? 'week.copied' : 'week.notCopied'} />}</p>
    </div>
  );
}
