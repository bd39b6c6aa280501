import { Link } from 'react-router-dom';
import { Trans, useLingui } from '../../i18n/react';
import { Reading } from '../../components/Reading';
import { ToCopy } from '../../components/ToCopy';
import { WideTable } from '../../components/WideTable';
import people from '../../content/measured/people.json';
import study from '../../content/measured/study.json';
import { formatCount } from '../../i18n/format';
import { i18n as words } from '../../i18n/i18n';
import { paths } from '../../paths';
import type { Page } from '../page';
import { CollectHere } from './CollectHere';
import styles from './Study.module.css';
import 'virtual:fitpath/messages/study';

const COMMAND = 'npm run --silent quiz -- validate quizzes/two-minutes.json rows --liked';
/** What the parts between the sizes and the command are about; `tell` and `gather` have more to them. */
const PARTS = ['whom', 'first', 'tell', 'gather', 'careful'] as const;

/** For a school or an agency that wants to know whether a quiz works: a study of 200 people, without a server. */
function Study() {
  const { i18n } = useLingui();
  return (
    <Reading title={<Trans id="study.title" />} lead={<Trans id="study.lead" />}>
      <Sizes />
      {PARTS.map((part) => (
        <section key={part}>
          <h2>
            <Trans id={`study.${part}.title`} />
          </h2>
          <p>
            <Trans id={`study.${part}.text`} />
          </p>
          <p>
            <Trans id={`study.${part}.more`} />
          </p>
          {part === 'tell' && (
            <ToCopy title={i18n._('study.consent')} text={i18n._('study.consent.text')} prose />
          )}
          {part === 'gather' && <CollectHere />}
        </section>
      ))}
      <section>
        <h2>
          <Trans id="study.run.title" />
        </h2>
        <p>
          <Trans id="study.run.text" />
        </p>
        <ToCopy title={i18n._('study.run.code')} text={COMMAND} />
        <p>
          <Trans id="study.run.more" />
        </p>
      </section>
      <section>
        <h2>
          <Trans id="study.read.title" />
        </h2>
        <dl className={styles.terms}>
          {(['auc', 'brackets', 'field', 'out', 'lift', 'noise'] as const).map((term) => (
            <div key={term}>
              <dt>
                <Trans id={`study.read.${term}`} />
              </dt>
              <dd>
                <Trans id={`study.read.${term}.text`} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>
          <Trans id="study.hear.title" />
        </h2>
        <p>
          <Trans id="study.hear.text" />
        </p>
        <p>
          <Link to={paths.methodology}>
            <Trans id="study.methodology" />
          </Link>
        </p>
        <p>
          {/* A document of its own, to which the camera is allowed. */}
          <Link to={paths.groups} reloadDocument>
            <Trans id="study.groups" />
          </Link>
        </p>
      </section>
    </Reading>
  );
}

/** How sure a study of so many people can be, measured on draws from real people's answers. */
function Sizes() {
  const { auc, sizes } = study;
  return (
    <section>
      <h2>
        <Trans id="study.sizes.title" />
      </h2>
      <p>
        <Trans
          id="study.sizes.text"
          values={{ people: formatCount(people.people), years: people.years, auc }}
        />
      </p>
      <WideTable
        id="sizes"
        columns={(['people', 'fields', 'each', 'within'] as const).map(
          (column) => `study.sizes.${column}` as const,
        )}
        caption={<Trans id="study.sizes.caption" />}
      >
        {sizes.map(({ people, fields, each, within }) => (
          <tr key={`${String(people)} ${String(fields)}`}>
            <th scope="row">{people}</th>
            <td>{fields}</td>
            <td>{each}</td>
            <td>
              <Trans id="study.sizes.points" values={{ points: formatCount(within) }} />
              <Range middle={auc} within={within} />
            </td>
          </tr>
        ))}
      </WideTable>
      <p>
        <Trans id="study.sizes.more" />
      </p>
      <p>
        <Trans id="study.sizes.not" values={{ years: people.years }} />
      </p>
    </section>
  );
}

/** Where a figure would lie, drawn from pure chance, which is 50, to 75. */
function Range({ middle, within }: { readonly middle: number; readonly within: number }) {
  return (
    <svg className={styles.range} viewBox="49 0 27 4" aria-hidden="true">
      <path d="M50 0V4M50 2H75" className={styles.axis} />
      <path d={`M${String(middle - within)} 2H${String(middle + within)}`} className={styles.sure} />
      <circle cx={middle} cy="2" r=".9" />
    </svg>
  );
}

export const page: Page<object> = {
  Component: Study,
  load: () => Promise.resolve({}),
  head: () => ({ title: words._('study.head.title'), description: words._('study.head.description') }),
};
